/** The same measure given twice in words that need not be the same: by words in common, unit and scope. */

import type { Quantity, Token } from '../../language/types.js';
import { spoken } from '../arithmetic/spoken.js';
import { figuresOf, namesIn, written, wordsOf, type Figure } from '../figures.js';
import { KEEPING_WORDS, REPLACED_WORDS, SAME_WORDS, SCOPE_WORDS, WEAK_SCOPES } from '../lexicons/contradictions.js';
import { NOT_LATENCY } from '../lexicons/latency.js';
import { GENERIC_WORDS } from '../lexicons/subjects.js';
import { PatternSet } from '../../language/pattern.js';
import { once } from '../memo.js';
import type { Reading } from '../types.js';
import { conflictOf, type Conflict } from './conflict.js';
import { excludes, isStep } from './targets.js';

const keeping = new PatternSet({ kept: NOT_LATENCY.kept ?? [] });
const replaced = new PatternSet({ replaced: REPLACED_WORDS });

/** A figure with what it is about, made comparable with others. */
interface Measure {
  readonly figure: Figure;
  /** Shares as percent, sums for a period as those for a year. */
  readonly quantity: Quantity;
  /** What has to be equal: dimension, unit of counts, what it is per. */
  readonly key: string;
  readonly about: ReadonlySet<string>;
  /** Scopes that always tell figures apart, and those that do so only against another one. */
  readonly scopes: string;
  readonly weak: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

const ENDINGS = /(?:ations?|ions?|atures?|ings?|ments?|ances?|ences?|ers?|ors?|als?|ly|ures?|e)$/;

/** "signature" and "signed", "publication" and "published": what is left without endings. */
const stemOf = (lemma: string): string => {
  const word = SAME_WORDS[lemma] ?? lemma;
  const stem = word.replace(ENDINGS, '');
  return stem.length >= 4 ? stem : word;
};

const LONGEST = 34;
/** "Each spring" says how often, and is no scope. */
const EVERY = /^(?:each|every)$/;

function tokensAround(figure: Figure): readonly Token[] {
  const { annotation, arrow } = figure.statement;
  if (arrow !== undefined) return wordsOf(arrow.to).tokens;
  if (figure.cell !== undefined) return [...wordsOf(figure.label).tokens, ...wordsOf(cellOf(figure)).tokens.filter((token) => token.kind === 'word'), ...(figure.table?.kind === 'stages' ? wordsOf(figure.header).tokens : [])];
  const rivals = annotation.quantities.filter((quantity) => quantity.dimension === figure.quantity.dimension);
  const clause = annotation.tokens[figure.quantity.first]?.clause;
  const own = (token: Token, index: number): boolean => (rivals.length === 1 && annotation.tokens.length <= LONGEST) || (token.clause === clause && rivals.every((quantity) => index < quantity.first || index >= quantity.last));
  const { first, last } = figure.quantity;
  const isOfUnit = (token: Token): boolean => token.kind === 'word' && figure.quantity.unit.toLowerCase().includes(token.lemma);
  return annotation.tokens.filter((token, index) => own(token, index) && !(index >= first && index < last && !isOfUnit(token)) && !EVERY.test(annotation.tokens[index - 1]?.lower ?? '') && !EVERY.test(token.lower));
}

const BASE = new Set([10, 100, 1_000, 10_000, 100_000, 1_000_000]);

/** "Five wrong prices in a thousand answers", which was read as two counts. */
function shareOf(figure: Figure): number | undefined {
  const { quantity, statement } = figure;
  if (quantity.dimension === 'percent') return quantity.value;
  if (quantity.dimension === 'ratio') return quantity.value * 100;
  const { quantities, tokens } = statement.annotation;
  const next = quantities[quantities.indexOf(quantity) + 1];
  if (next === undefined || !BASE.has(next.value) || next.value <= quantity.value || next.first - quantity.last > 3) return undefined;
  return /^(?:in|of|per|among)$/.test(tokens[next.first - 1]?.lower ?? '') || /^(?:in|of|per|among)$/.test(tokens[next.first]?.lower ?? '') ? (quantity.value / next.value) * 100 : undefined;
}

/** How long something is kept, and not how long something takes. */
function isKept(figure: Figure): boolean {
  if (figure.quantity.value < 3600) return false;
  if (figure.cell !== undefined) return [figure.header, figure.label, cellOf(figure)].some((text) => namesIn(text, keeping).size > 0);
  const clause = figure.statement.annotation.tokens[figure.quantity.first]?.clause;
  return keeping.find(figure.statement.annotation).some((match) => match.clause === clause);
}

const cellOf = ({ cell, statement }: Figure): string => (cell === undefined ? '' : statement.text.slice(cell.start, cell.end));

const PER_YEAR: Readonly<Record<string, number>> = { day: 365, week: 52, month: 12, quarter: 4, year: 1 };

const headOf = (unit: string): string => stemOf(wordsOf(unit).tokens.filter((token) => token.kind === 'word').at(-1)?.lemma ?? '');

function keyOf(figure: Figure): { key: string; quantity: Quantity } | undefined {
  const { quantity } = figure;
  const share = shareOf(figure);
  if (share !== undefined) return { key: `share ${quantity.per ?? ''}`, quantity: { ...quantity, dimension: 'percent', value: share } };
  const yearly = PER_YEAR[quantity.per ?? ''];
  if (quantity.dimension === 'money') {
    const factor = yearly ?? 1 / quantity.perCount;
    const raised = { ...quantity, value: quantity.value * factor, ...(quantity.upper === undefined ? {} : { upper: quantity.upper * factor }), perCount: 1 };
    return { key: `money ${quantity.currency ?? ''} ${yearly === undefined ? headOf(quantity.per ?? '') : 'time'}`, quantity: raised };
  }
  if (quantity.dimension === 'duration') return { key: `${isKept(figure) ? 'kept' : 'duration'} ${headOf(quantity.per ?? '')}`, quantity };
  if (quantity.dimension === 'size') return { key: `size ${headOf(quantity.per ?? '')}`, quantity };
  if (quantity.dimension !== 'count' && quantity.dimension !== 'rate') return undefined;
  const head = headOf(quantity.unit);
  const every = quantity.per !== undefined && quantity.per in PER_YEAR ? quantity.per : /\b(?:dai|week|month|year)ly\b/i.exec(figure.statement.text)?.[0].toLowerCase().replace('daily', 'day').replace(/ly$/, '');
  // A cap of so many for each person is the same cap whichever of the two it is counted by.
  return head === '' || quantity.value < 2 ? undefined : { key: `count ${head} ${every ?? ''}`, quantity: { ...quantity, per: every ?? '', dimension: 'count' } };
}

const UNREADY: ReadonlySet<string> = new Set(['open', 'measured', 'compared', 'time-out', 'gate']);
const SETS = /\b(?:our|the|its) (?:\w+ )?(?:target|limit|ceiling|slo|sla|budget|requirement|bar|cap|promise)\b/i;

/** A figure that stands: what is true today, and what rings a bell, is something else. */
function stands(figure: Figure): boolean {
  if (!figure.statement.asserted || UNREADY.has(figure.purpose) || figure.quantity.delta || figure.cell?.column === 0 || isStep(figure)) return false;
  if (figure.purpose === 'alarm' && !SETS.test(figure.statement.text)) return false;
  if (figure.purpose === 'stated' && (figure.section?.role === 'problem' || figure.section?.role === 'background' || figure.section?.role === 'limitations')) return false;
  if (figure.statement.form === 'code-line' && figure.lead === '') return false;
  return replaced.find(figure.statement.annotation).length === 0;
}

const measureOf = once((figure: Figure): Measure | undefined => {
  if (!stands(figure)) return undefined;
  const read = keyOf(figure);
  if (read === undefined) return undefined;
  const about = new Set<string>();
  const scopes = new Set<string>();
  const weak = new Set<string>();
  const names = new Set<string>();
  const numbers = new Set<string>();
  const isPeriod = figure.quantity.dimension === 'duration' && figure.quantity.value >= 3600;
  if (figure.quantity.dimension === 'money' && (figure.purpose === 'target' || SETS.test(figure.statement.text))) about.add('=limit');
  for (const [index, token] of tokensAround(figure).entries()) {
    if (token.kind === 'number') numbers.add(token.lower);
    if (token.kind !== 'word') continue;
    const isScope = SCOPE_WORDS.has(token.lower) || SCOPE_WORDS.has(token.lemma);
    if (isScope && (WEAK_SCOPES.has(token.lower) || WEAK_SCOPES.has(token.lemma))) weak.add(token.lemma);
    else if (isScope) scopes.add(token.lemma);
    if (index > 0 && /^[A-Z]/.test(token.text)) names.add(token.lower);
    if (token.lower.length > 2 && !GENERIC_WORDS.has(token.lower) && !GENERIC_WORDS.has(token.lemma) && !(isPeriod && (KEEPING_WORDS.has(token.lemma) || KEEPING_WORDS.has(token.lower)))) about.add(stemOf(token.lemma));
  }
  return { figure, ...read, about, scopes: [...scopes].sort().join(' '), weak, names, numbers };
});

const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => [...one].filter((word) => other.has(word)).length;
const differ = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => one.size > 0 && other.size > 0 && overlap(one, other) === 0;

/** Most words of the shorter one stand in the other, and not too many others beside them. */
function isSame(one: Measure, other: Measure): boolean {
  if (one.key !== other.key || one.scopes !== other.scopes || differ(one.weak, other.weak) || differ(one.names, other.names) || differ(one.numbers, other.numbers)) return false;
  const shared = overlap(one.about, other.about);
  const [small, large] = one.about.size <= other.about.size ? [one.about.size, other.about.size] : [other.about.size, one.about.size];
  // The very same words, and the same percentile.
  if (one.figure.quantity.percentile !== undefined && small > 0 && shared === large) return true;
  if (one.key.startsWith('money') && one.key.endsWith('time') && small === 1) return shared === 1 && !one.about.has('=limit') && large <= 5;
  return shared >= 2 && small - shared <= (small > 3 ? Math.ceil(small * 0.34) : 0) && shared / (small + large - shared) >= 0.3;
}

/** What is expected may be better than what is asked for. */
const isSlack = (one: Measure, other: Measure): boolean =>
  (one.quantity.dimension === 'percent' && one.figure.purpose === 'stated' && other.figure.purpose === 'target') || isBetter(one, other);

const isBetter = (one: Measure, other: Measure): boolean => one.figure.purpose === 'estimate' && other.figure.purpose === 'target' && one.quantity.value < other.quantity.value;

/** Rows of one table and items of one list speak of different things. */
function areNeighbors({ statement: one }: Figure, { statement: other }: Figure): boolean {
  if (one === other || (one.arrow !== undefined && other.arrow !== undefined)) return true;
  if (one.table !== undefined && one.table === other.table) return true;
  if (one.form === 'code-line' && one.block === other.block) return true;
  return one.list !== undefined && one.list.list === other.list?.list && one.list.item !== other.list.item;
}

/** All pairs of figures that give the same measure differently. */
export function restatedConflicts(reading: Reading): Conflict[] {
  const byKey = new Map<string, Measure[]>();
  const conflicts: Conflict[] = [];
  for (const figure of figuresOf(reading)) {
    const later = measureOf(figure);
    if (later === undefined) continue;
    const measures = byKey.get(later.key) ?? [];
    const earlier = measures.find(
      (measure) => !areNeighbors(measure.figure, figure) && isSame(measure, later) && excludes({ ...measure.figure, quantity: measure.quantity }, { ...figure, quantity: later.quantity }) && !isSlack(measure, later) && !isSlack(later, measure),
    );
    if (earlier !== undefined) {
      const before = earlier.figure.quantity.fromHeader ? spoken(earlier.figure.quantity.value, earlier.figure.quantity) : written(earlier.figure);
      const conflict = conflictOf([figure.statement, earlier.figure.statement], `Two figures for the same thing: ${written(figure)} here and ${before} before.`);
      if (conflict) conflicts.push(conflict);
    }
    measures.push(later);
    byKey.set(later.key, measures);
  }
  return conflicts;
}
