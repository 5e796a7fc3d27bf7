/** Two figures that cannot both hold, and the small change of numbers into words. */

import type { Quantity } from '../../language/types.js';
import type { ReadStatement } from '../types.js';

/** Where figures clash: reported on the later statement, with the earlier ones as related places. */
export interface Conflict {
  readonly statement: ReadStatement;
  readonly earlier: readonly ReadStatement[];
  /** The sum or comparison, in one sentence. */
  readonly message: string;
}

/** Puts the later of several statements first, as the place of the report. */
export function conflictOf(statements: readonly ReadStatement[], message: string): Conflict | undefined {
  const sorted = [...new Set(statements)].sort((one, other) => other.index - one.index);
  const [statement, ...earlier] = sorted;
  return statement === undefined ? undefined : { statement, earlier, message };
}

/** Rounding in a document is no contradiction. */
export const ROUNDING = 1.02;

const trimmed = (value: number): string => (Number.isInteger(value) ? value.toLocaleString('en-US') : String(Number(value.toPrecision(4))));

/** `1.2 s`, `32 minutes`, `850 ms`. */
export function spokenDuration(seconds: number): string {
  if (seconds < 1) return `${trimmed(seconds * 1000)} ms`;
  if (seconds < 120) return `${trimmed(seconds)} s`;
  if (seconds < 2 * 3600) return `${trimmed(seconds / 60)} minutes`;
  if (seconds < 2 * 86_400) return `${trimmed(seconds / 3600)} hours`;
  return `${trimmed(seconds / 86_400)} days`;
}

const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹' };

/** `$1,800`, `€48,600`. */
export function spokenMoney(value: number, currency: string | undefined): string {
  const amount = value >= 100 ? Math.round(value).toLocaleString('en-US') : trimmed(value);
  if (currency === undefined) return amount;
  const sign = SIGNS[currency];
  return sign === undefined ? `${amount} ${currency}` : `${sign}${amount}`;
}

/** A value of a quantity's dimension in words. */
export function spoken(value: number, quantity: Quantity): string {
  if (quantity.dimension === 'duration') return spokenDuration(value);
  if (quantity.dimension === 'money') return spokenMoney(value, quantity.currency);
  if (quantity.dimension === 'percent') return `${trimmed(value)} %`;
  if (quantity.dimension === 'ratio') return `${trimmed(value * 100)} %`;
  return trimmed(value);
}
