/** Values in words, for sums that the document does not spell out itself. */

import type { Quantity } from '../../language/types.js';
import { thingOfOccasion, type Every } from './times.js';

const trimmed = (value: number): string => (Number.isInteger(value) ? value.toLocaleString('en-US') : String(Number(value.toPrecision(4))));

/** `1.2 s`, `32 minutes`, `850 ms`. */
export function spokenDuration(seconds: number): string {
  if (seconds < 1) return `${trimmed(seconds * 1000)} ms`;
  if (seconds < 120) return `${trimmed(seconds)} s`;
  if (seconds < 2 * 3600) return `${trimmed(seconds / 60)} minutes`;
  if (seconds < 2 * 86_400) return `${trimmed(seconds / 3600)} hours`;
  return `${trimmed(seconds / 86_400)} days`;
}

/** How often, to stand behind a sum or a count: ` a month`, ` a working day`, ` in 21 days`; nothing where nothing is said. */
export function spokenEvery(every: Every | undefined): string {
  if (every === undefined) return '';
  if (typeof every === 'number') return ` in ${spokenDuration(every)}`;
  return every === 'workday' ? ' a working day' : ` a ${thingOfOccasion(every) ?? every}`;
}

const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹' };

/** `$1,800`, `€48,600`. */
export function spokenMoney(value: number, currency: string | undefined): string {
  // "$0.40", as people write money, and "$0.4" never.
  const text = value >= 100 ? Math.round(value).toLocaleString('en-US') : trimmed(value);
  const amount = /\.\d$/.test(text) ? `${text}0` : text;
  if (currency === undefined) return amount;
  const sign = SIGNS[currency];
  return sign === undefined ? `${amount} ${currency}` : `${sign}${amount}`;
}

/** What a value counts: enough to write it with its unit. */
export type Measure = Pick<Quantity, 'dimension' | 'currency'>;

/** A value with its unit, in words. */
export function spoken(value: number, quantity: Measure): string {
  if (quantity.dimension === 'duration') return spokenDuration(value);
  if (quantity.dimension === 'money') return spokenMoney(value, quantity.currency);
  if (quantity.dimension === 'percent') return `${trimmed(value)} %`;
  if (quantity.dimension === 'ratio') return `${trimmed(value * 100)} %`;
  return trimmed(value);
}

/** Money at a glance, for a place with little room: `$24k`, `$1.2M`, `€850`. */
export function shortMoney(value: number, currency: string): string {
  const [scaled, suffix] = value >= 999_500 ? [value / 1_000_000, 'M'] : value >= 1_000 ? [value / 1_000, 'k'] : [value, ''];
  const digits = scaled >= 10 || (suffix === '' && scaled >= 1 && Number.isInteger(scaled)) ? String(Math.round(scaled)) : String(Number(scaled.toPrecision(2)));
  const sign = SIGNS[currency];
  return sign === undefined ? `${digits}${suffix} ${currency}` : `${sign}${digits}${suffix}`;
}
