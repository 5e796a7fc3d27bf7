/** The weights of words for traits: what src/facts/likelihood/trait-weights.ts holds. */

import { TRAIT_NAMES } from '../../src/facts/traits.js';
import { Names } from './names.mjs';
import { regress, type Case, type Weights } from './regression.mjs';

const PENALTY = 50;
/** Marks in fewer documents, or in more than this share of them, tell nothing. */
const FEWEST = 3;
const LARGEST_SHARE = 0.9;
/** Marks kept a trait: those that weigh most. */
const KEPT = 500;

/** A document's labelled traits, and the marks of each of its statements. */
export interface TraitDocument {
  readonly traits: readonly string[];
  readonly statements: readonly ReadonlySet<string>[];
}

const caseOf = ({ traits, statements }: TraitDocument, trait: string, names: Names): Case => {
  const counts = new Map<string, number>();
  for (const marks of statements) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const marks = names.numbersOf(new Set(counts.keys()));
  return { marks, values: [...counts.values()].map((count) => Math.log1p(count)), answers: traits.includes(trait) };
};

function learnTrait(documents: readonly TraitDocument[], trait: string): { readonly weights: Weights; readonly names: Names } {
  const names = new Names();
  const cases = documents.map((document) => caseOf(document, trait, names));
  const tells = (mark: number): boolean => names.count(mark) >= FEWEST && names.count(mark) <= LARGEST_SHARE * documents.length;
  const told = cases.map(({ answers, marks, values }) => ({ answers, marks: marks.filter(tells), values: marks.flatMap((mark, place) => (tells(mark) ? [values?.[place] ?? 1] : [])) }));
  return { weights: regress(told, names.size, PENALTY, 'even'), names };
}

/** The module that holds the weights, as text. */
export function traitModule(documents: readonly TraitDocument[]): string {
  const learned = TRAIT_NAMES.map((trait) => {
    const { weights, names } = learnTrait(documents, trait);
    const strongest = names.all.map((name, mark) => [name, weights.byMark[mark] ?? 0] as const).sort((one, other) => Math.abs(other[1]) - Math.abs(one[1])).slice(0, KEPT);
    return { bias: weights.bias, byName: new Map(strongest) };
  });
  const marks = [...new Set(learned.flatMap(({ byName }) => [...byName.keys()]))].filter((mark) => !/\s/.test(mark)).sort();
  const quantized = (weight: number): string => String.fromCharCode(Math.max(40, Math.min(118, 79 + Math.round(weight * 50))));
  const weights = marks.map((mark) => learned.map(({ byName }) => quantized(byName.get(mark) ?? 0)).join('')).join('');
  return `/** Written by \`npm run learn\`: see training/README.md. */\n\nexport const WEIGHED_TRAITS = ${JSON.stringify(TRAIT_NAMES)} as const;\n\nexport const TRAIT_BIASES: readonly number[] = [${learned.map(({ bias }) => bias.toFixed(2)).join(', ')}];\n\nexport const TRAIT_MARKS = ${JSON.stringify(marks.join(' '))};\n\n/** A character for each trait, mark after mark. */\nexport const TRAIT_WEIGHTS = ${JSON.stringify(weights)};\n`;
}
