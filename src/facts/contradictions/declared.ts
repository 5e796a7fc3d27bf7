/** Figures that the author calls the same, or that hold for the same share of cases, and that differ all the same. */

import type { Quantity } from '../../language/types.js';
import { figuresOf, labelOf, wordsOf, written, type Figure } from '../figures.js';
import { quantitiesIn } from '../find.js';
import { sameWord, SCOPE_WORDS } from '../lexicons/contradictions.js';
import { GENERIC_WORDS } from '../lexicons/subjects.js';
import { byWords, once } from '../memo.js';
import { tablesOf } from '../table-kinds.js';
import type { ReadStatement, Reading } from '../types.js';
import { conflictOf, type Conflict } from './conflict.js';
import { isShare, percentOf } from './percents.js';
import { excludes, isTrigger, saysStep } from './targets.js';

/** "On that same phone", "to repeat", "which we have promised": what follows is said to stand elsewhere. */
const SAYS_SAME = /\b(?:(?:the|that|this|these|those|exactly the|for the|on the) (?:very )?same|same as|to repeat|once more|elsewhere I (?:said|wrote)|as (?:I |we )?(?:said|stated|promised|agreed)|(?:we|I) (?:have |had )?(?:promised|agreed|signed|owe)|was agreed|agreed there|as above|as before)\b/i;
const ALL_THE_SAME = /\b(?:exactly|precisely|just) the same\b|\bthe (?:very same|same thing)\b/i;
/** Time goes on, and so do figures. */
const MOVES_ON = /\b(?:today|now|so far|last year|used to|until|by then|later|from next|next year|at first|to begin with|new figure|instead of|no longer|replaces?|corrected|earlier draft|at the same time|all the same)\b/i;

const says = byWords(({ text }: ReadStatement): boolean => SAYS_SAME.test(text));
const moves = byWords(({ text }: ReadStatement): boolean => MOVES_ON.test(text));

const OPEN: ReadonlySet<string> = new Set(['open', 'measured', 'compared', 'time-out', 'gate']);

interface Told {
  readonly figure: Figure;
  /** A share as percent. */
  readonly quantity: Quantity;
  readonly key: string;
  readonly nouns: ReadonlySet<string>;
  /** All its words, for a figure that is said to be the same. */
  readonly words: ReadonlySet<string>;
  readonly scopes: ReadonlySet<string>;
  /** The share of cases for which it holds, in percent. */
  readonly cases: number | undefined;
}

const MOST = 50;

/** "19 times out of 20", "28 days in 30", "p95". */
function casesOf({ statement, quantity, cell, label }: Figure): number | undefined {
  if (quantity.percentile !== undefined) return quantity.percentile;
  const named = new Set([...statement.text.matchAll(/\b(\d\d)(?:th|st|nd|rd) (?:per)?centile|\bp(\d\d)\b/gi)].map((match) => Number(match[1] ?? match[2])));
  if (named.size === 1 && cell === undefined) return [...named][0];
  const beside = cell === undefined ? statement.annotation.quantities : [...statement.annotation.quantities, ...wordsOf(label).quantities];
  const shares = beside.filter((other) => other !== quantity && isShare(other) && percentOf(other) > MOST && !other.delta);
  const said = new Set(shares.map((share) => Number(percentOf(share).toPrecision(3))));
  const [only] = said;
  return said.size === 1 && !isShare(quantity) ? only : undefined;
}

const stem = (lemma: string): string => sameWord(lemma).replace(/(?:ing|ed|s)$/, '');

const toldOf = once((figure: Figure): Told | undefined => {
  if (!stands(figure)) return undefined;
  const { statement, quantity, cell, label, lead } = figure;
  if (quantity.delta || (quantity.dimension === 'number' && quantity.unit !== "o'clock") || quantity.dimension === 'factor') return undefined;
  const counted = quantity.dimension === 'count' || quantity.dimension === 'rate' ? stem(quantity.unit.split(' ').at(-1) ?? '') : '';
  const share = isShare(quantity);
  const texts = cell === undefined ? [statement.text.replaceAll('_', ' ').replace(/\bsame as\b.*/i, '')] : [label, statement.text.slice(cell.start, cell.end)];
  const nouns = new Set<string>();
  const words = new Set<string>();
  const scopes = new Set<string>();
  for (const token of [...texts, lead].flatMap((text) => wordsOf(text).tokens)) {
    if (token.kind !== 'word' || UNITS.test(token.lower)) continue;
    if (token.lower.length > 3) words.add(stem(token.lemma));
    if (SCOPE_WORDS.has(token.lower) || SCOPE_WORDS.has(token.lemma)) scopes.add(token.lemma);
    else if (token.lower.length > 3 && !GENERIC_WORDS.has(token.lower) && !GENERIC_WORDS.has(token.lemma)) nouns.add(stem(token.lemma));
  }
  const key = `${share ? 'share' : quantity.dimension} ${quantity.unit === "o'clock" ? 'clock' : counted} ${quantity.per ?? ''} ${quantity.currency ?? ''}`;
  return { figure, quantity: share ? { ...quantity, dimension: 'percent', value: percentOf(quantity) } : quantity, key, nouns, words, scopes, cases: casesOf(figure) };
});

const UNITS = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|percentiles?|percent|cases?|times|same|repeat|target|within|least|most|seconds|have|that|this|with|from|after|their|they|said|says|hundred|thousand|each|every|exactly|promised|agreed|board|paper|goal)$/;

const stands = (figure: Figure): boolean => figure.statement.asserted && (!OPEN.has(figure.purpose) || (figure.purpose === 'measured' && ALL_THE_SAME.test(figure.statement.text))) && figure.section?.role !== 'background' && figure.section?.role !== 'alternatives' && figure.table?.kind !== 'options' && figure.table?.kind !== 'steps' && figure.table?.kind !== 'stages' && !saysStep(figure) && !isTrigger(figure);

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => [...one].filter((word) => other.has(word)).length;

/** How surely two figures of one key are of one thing: by words in common, weighed with what is said of them. */
function isOne(earlier: Told, later: Told, isSaid: boolean): boolean {
  if (earlier.figure.statement === later.figure.statement) return false;
  if ([...later.scopes].some((scope) => !earlier.scopes.has(scope)) || (earlier.cases !== later.cases && earlier.cases !== undefined && later.cases !== undefined)) return false;
  const isCase = earlier.cases !== undefined && earlier.cases === later.cases;
  const isTold = isSaid && isCase;
  const common = isTold ? shared(earlier.words, later.words) : shared(earlier.nouns, later.nouns);
  const small = isTold ? Math.min(earlier.words.size, later.words.size) : Math.min(earlier.nouns.size, later.nouns.size);
  if (!isSaid && ([...earlier.scopes].some((scope) => scope !== 'first' && !later.scopes.has(scope)) || !isCase)) return false;
  return common >= 2 && common >= small * (isSaid ? 0.5 : 0.6);
}

/** One row of a table again, under a longer name: "Arrears, all tenancies (board version)". */
const AGAIN = /^(?:all|the|whole|board|version|again|same|revised|overall|total|as|in|per|of|for|by|entire|\p{L}+s)$/iu;
const IS_AGAIN = /\b(?:all|again|version|same|overall|revised|whole)\b/i;

function repeatedRows(reading: Reading): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const { rows, kind } of tablesOf(reading).values()) {
    if (kind === 'options') continue;
    rows.forEach((later, at) => {
      const label = labelOf(later).trim();
      const earlier = rows.slice(0, at).find((row) => isRepeated(labelOf(row).trim(), label));
      if (earlier === undefined || !later.asserted || !earlier.asserted) return;
      const conflict = clashingRows(earlier, later);
      if (conflict) conflicts.push(conflict);
    });
  }
  return conflicts;
}

const isRepeated = (one: string, other: string): boolean => one.length > 3 && (one.toLowerCase() === other.toLowerCase() || (other.toLowerCase().startsWith(one.toLowerCase()) && IS_AGAIN.test(other.slice(one.length)) && other.slice(one.length).split(/[^\p{L}]+/u).every((word) => word === '' || AGAIN.test(word))));

function clashingRows(earlier: ReadStatement, later: ReadStatement): Conflict | undefined {
  const valueIn = (row: ReadStatement, column: number): Quantity | undefined => {
    const cell = row.cells?.find((one) => one.column === column);
    const inside = cell === undefined ? [] : quantitiesIn(row, cell);
    return inside.length === 1 ? inside[0] : undefined;
  };
  const pairs = (later.cells ?? []).slice(1).map(({ column }) => [valueIn(earlier, column), valueIn(later, column)] as const);
  const isSame = (one: Quantity | undefined, other: Quantity | undefined): boolean => one !== undefined && other !== undefined && one.dimension === other.dimension && one.value === other.value;
  const clash = pairs.find(([one, other]) => one !== undefined && other !== undefined && one.dimension === other.dimension && one.value !== other.value);
  // Rows that have nothing in common are of two things.
  if (clash === undefined || (pairs.length > 1 && !pairs.some(([one, other]) => isSame(one, other)))) return undefined;
  const [one, other] = clash;
  return conflictOf([later, earlier], `Two figures for the same thing: ${later.text.slice(other?.start, other?.end)} here and ${earlier.text.slice(one?.start, one?.end)} before.`);
}

/** So many times the other, it is of another thing. */
const FAR = 4;

/** For the share of cases that stands beside it, in whatever form. */
const asFigure = ({ figure, quantity, cases }: Told): Figure => {
  const { percentile, ...others } = quantity;
  const share = cases ?? percentile;
  return { ...figure, quantity: share === undefined ? others : { ...others, percentile: share } };
};

/** All figures that are called the same, and are not. */
export function declaredConflicts(reading: Reading): Conflict[] {
  const byKey = new Map<string, Told[]>();
  const conflicts = figuresOf(reading).flatMap((figure): Conflict[] => {
    const later = toldOf(figure);
    if (later === undefined || moves(figure.statement)) return [];
    const before = byKey.get(later.key);
    const clash = before === undefined ? undefined : clashOf(before, later);
    if (before === undefined) byKey.set(later.key, [later]);
    else before.push(later);
    return clash === undefined ? [] : [clash];
  });
  return [...conflicts, ...repeatedRows(reading)];
}

/** The clash of a figure with those of its key before. */
function clashOf(before: readonly Told[], later: Told): Conflict | undefined {
  const { statement } = later.figure;
  const isSaid = says(statement);
  if (!isSaid && later.cases === undefined) return undefined;
  const same = before.filter((earlier) => isOne(earlier, later, isSaid));
  const nearest = ALL_THE_SAME.test(statement.text) && later.quantity.per !== undefined ? before.filter((earlier) => earlier.figure.statement !== statement).slice(-1) : [];
  const found = (same.length > 0 ? same : nearest).filter((earlier) => Math.max(earlier.quantity.value, later.quantity.value) <= FAR * Math.min(earlier.quantity.value, later.quantity.value));
  const clash = (earlier: Told): boolean => excludes(asFigure(earlier), asFigure(later));
  // Where one of them says the same, the other is of something else.
  const [earlier] = found;
  if (earlier === undefined || !found.every(clash) || inOneList(earlier.figure, later.figure)) return undefined;
  return conflictOf([statement, earlier.figure.statement], `Two figures for the same thing: ${written(later.figure)} here and ${written(earlier.figure)} before.`);
}

/** Rows of one table and items of one list are of different things. */
const inOneList = ({ statement: one }: Figure, { statement: other }: Figure): boolean =>
  (one.table !== undefined && one.table === other.table) || (one.list !== undefined && one.list.list === other.list?.list && !SAYS_SAME.test(other.text));
