/** How much the words of a whole document speak for each trait, by weights learned from labelled documents. */

import { byWords } from '../memo.js';
import type { ReadStatement, Reading, Trait } from '../types.js';
import { TRAIT_BIASES, TRAIT_MARKS, TRAIT_WEIGHTS, WEIGHED_TRAITS } from './trait-weights.js';

/** A text with fewer statements says too little to be weighed. */
const FEWEST_STATEMENTS = 25;
// See `traitModule` in scripts/learn/traits.mts: a character a weight, steps of a fiftieth around "O".
const NONE = 79;
const STEPS = 50;

/** For a document of some length: log-odds by trait, and the statements that speak most for it. */
export interface TraitOdds {
  readonly odds: ReadonlyMap<Trait, number>;
  readonly spokesmen: (trait: Trait, count: number) => readonly ReadStatement[];
}

/** The words and classes of terms that a statement brings, each once. */
export function traitMarksOf({ annotation: { tokens, terms } }: ReadStatement): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const { kind, lower, lemma } of tokens) if (kind !== 'punctuation' && kind !== 'number' && !/\d/.test(lower)) marks.add(lemma);
  for (const term of terms) marks.add(`{${term.class}}`);
  return marks;
}

let numbers: ReadonlyMap<string, number> | undefined;

const markNumbers = byWords((statement: ReadStatement): readonly number[] => {
  const all = (numbers ??= new Map(TRAIT_MARKS.split(' ').map((mark, index) => [mark, index])));
  const found: number[] = [];
  for (const mark of traitMarksOf(statement)) {
    const number = all.get(mark);
    if (number !== undefined) found.push(number);
  }
  return found;
});

const weightOf = (trait: number, mark: number): number => (TRAIT_WEIGHTS.charCodeAt(mark * WEIGHED_TRAITS.length + trait) - NONE) / STEPS;

/** What the document's words speak for; undefined for a text that is too short to tell. */
export function traitOdds(reading: Reading): TraitOdds | undefined {
  const { statements } = reading;
  if (statements.length < FEWEST_STATEMENTS) return undefined;
  const counts = new Uint32Array(TRAIT_WEIGHTS.length / WEIGHED_TRAITS.length);
  for (const statement of statements) for (const mark of markNumbers(statement)) counts[mark] = (counts[mark] ?? 0) + 1;
  const sums = Float64Array.from(TRAIT_BIASES);
  for (const [mark, count] of counts.entries()) {
    if (count === 0) continue;
    const share = Math.log1p(count);
    for (let index = 0; index < sums.length; index++) sums[index] = (sums[index] ?? 0) + weightOf(index, mark) * share;
  }
  return {
    odds: new Map(WEIGHED_TRAITS.map((trait, index): [Trait, number] => [trait, sums[index] ?? 0])),
    spokesmen(trait, count) {
      const index = (WEIGHED_TRAITS as readonly Trait[]).indexOf(trait);
      const voice = (statement: ReadStatement): number => markNumbers(statement).reduce((sum, mark) => sum + weightOf(index, mark), 0);
      return statements
        .filter(({ form, asserted }) => form !== 'heading' && asserted)
        .map((statement) => ({ statement, voice: voice(statement) }))
        .sort((one, other) => other.voice - one.voice || one.statement.index - other.statement.index)
        .slice(0, count)
        .map(({ statement }) => statement);
    },
  };
}
