/** A quantity while it is being read. */

import type { Quantity } from '../types.js';
import type { Lexeme } from './scan.js';

/** What this stage hands on: everything but the token indexes, which the tokenizer knows. */
export type FoundQuantity = Omit<Quantity, 'first' | 'last'>;

/** As `FoundQuantity`, open to change, with the place in the lexemes. */
export interface Draft {
  start: number;
  end: number;
  value: number;
  upper?: number;
  dimension: Quantity['dimension'];
  unit: string;
  comparator: Quantity['comparator'];
  percentile?: number;
  average: boolean;
  per?: string;
  perCount: number;
  delta: boolean;
  fromHeader: boolean;
  currency?: string;
  /** Lexeme indexes of number and unit, end exclusive. */
  first: number;
  next: number;
  /** The leading bound's first lexeme, else `first`. */
  boundFirst: number;
  /** Digits or words. */
  digits: boolean;
  /** What one of its unit is in base units. */
  factor: number;
}

/** A draft of the lexemes from `first` to before `next`: with what is certain of it, and what holds of most for the rest. */
export function draftOf(lexemes: readonly Lexeme[], first: number, next: number, parts: Partial<Draft> & Pick<Draft, 'value' | 'dimension' | 'unit'>): Draft {
  return {
    start: (lexemes[first] as Lexeme).start,
    end: (lexemes[next - 1] as Lexeme).end,
    comparator: 'equal',
    average: false,
    perCount: 1,
    delta: false,
    fromHeader: false,
    first,
    next,
    boundFirst: first,
    digits: false,
    factor: 1,
    ...parts,
  };
}

/** The draft as it is handed on. */
export function finish(draft: Draft): FoundQuantity {
  return {
    start: draft.start,
    end: draft.end,
    value: draft.value,
    ...(draft.upper === undefined ? {} : { upper: draft.upper }),
    dimension: draft.dimension,
    unit: draft.unit,
    comparator: draft.comparator,
    ...(draft.percentile === undefined ? {} : { percentile: draft.percentile }),
    average: draft.average,
    ...(draft.per === undefined ? {} : { per: draft.per }),
    perCount: draft.perCount,
    delta: draft.delta,
    fromHeader: draft.fromHeader,
    ...(draft.currency === undefined ? {} : { currency: draft.currency }),
  };
}

/** Product without the noise of binary fractions: 9 × 0.01 is 0.09. */
export function times(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12));
}
