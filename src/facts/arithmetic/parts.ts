/** Figures that add up, and the whole that they share. */

import { PatternSet } from '../../language/pattern.js';
import type { Quantity, Span } from '../../language/types.js';
import { namesIn } from '../labels.js';
import { ORDER_WORDS } from '../lexicons/figures.js';
import type { ReadStatement, Reading } from '../types.js';
import type { Measure } from './spoken.js';

/** Words that say whether steps follow on one another. */
export const order = new PatternSet(ORDER_WORDS);

/** One figure of a sum. */
export interface Part {
  readonly statement: ReadStatement;
  /** The lower end where it is a range. */
  readonly value: number;
  readonly isRange: boolean;
  readonly measure: Measure;
  /** Where the figure stands in the statement's text. */
  readonly span: Span;
}

/** Parts, and what they have to fit into. */
export interface Allocation {
  readonly parts: readonly Part[];
  readonly whole: Part;
  /**
   * `own`: the whole stands with its parts, as a row or in the same sentence. `led`: in the sentence that
   * leads in. `target`: it is the target for the whole wait, from elsewhere in the document.
   */
  readonly form: 'own' | 'led' | 'target';
  /** Where a sum beyond the whole is reported. */
  readonly at: readonly ReadStatement[];
}

/** What the parts come to. */
export const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + part.value, 0);

/** A quantity as a part of a sum. */
export const partOf = (statement: ReadStatement, quantity: Quantity): Part => ({ statement, value: quantity.value, isRange: quantity.upper !== undefined, measure: quantity, span: quantity });

/** What a statement says of the order of its steps. */
export const namesOf = (statement: ReadStatement): ReadonlySet<string> => new Set(order.find(statement.annotation).map((match) => match.name));

/** A part in itself runs beside the others. */
export const isParallel = (statement: ReadStatement): boolean => namesOf(statement).has('parallel');

/** Statements around a table or list that say whether its steps run side by side. */
export function saysParallel(reading: Reading, first: ReadStatement, last: ReadStatement): boolean {
  const near = reading.statements.slice(Math.max(0, first.index - 3), last.index + 4).filter((statement) => statement.section === first.section);
  return near.some((statement) => isParallel(statement) && !namesOf(statement).has('serial')) || namesIn(first.leadIn ?? '', order).has('parallel');
}

/** Parts that share a whole which is written with them. */
export const within = (parts: readonly Part[], whole: Part, form: 'own' | 'led', at: ReadStatement): Allocation => ({
  parts,
  whole,
  form,
  at: [at, ...(form === 'led' ? [whole.statement] : [])],
});

/** Parts that stand alone, held against the target for the whole. */
export function withinTarget(parts: readonly Part[], target: Part | undefined, last = parts.at(-1)?.statement): Allocation[] {
  if (target === undefined || last === undefined || parts.some((part) => part.statement === target.statement)) return [];
  return [{ parts, whole: target, form: 'target', at: [last, target.statement] }];
}
