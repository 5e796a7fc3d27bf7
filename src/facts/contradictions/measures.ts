/** Figures with what they are about, made comparable: stems, scopes, dates, units. */

import type { Quantity, Token } from '../../language/types.js';
import { cellOf, figuresOf, namesIn, wordsOf, type Figure } from '../figures.js';
import { KEEPING_WORDS, MEASURE_FAMILIES, REFERENCE_WORDS, REPLACED_WORDS, sameWord, SCOPE_WORDS, WEAK_SCOPES } from '../lexicons/contradictions.js';
import { GENERIC_WORDS } from '../lexicons/subjects.js';
import { PatternSet } from '../../language/pattern.js';
import type { ReadStatement, Reading } from '../types.js';
import { once } from '../memo.js';
import { isKeeping, isStep, isTrigger, saysStep } from './targets.js';

const replaced = new PatternSet({ replaced: REPLACED_WORDS });
const references = new PatternSet({ reference: REFERENCE_WORDS });
const families = new PatternSet(MEASURE_FAMILIES);

/** A figure with what it is about, made comparable with others. */
export interface Measure {
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
  /** When it has to hold: "december", "2027", "labor day". */
  readonly dates: ReadonlySet<string>;
  /** Says itself that it repeats what stands elsewhere: "as section 1 says", "the agreed floor". */
  readonly refers: boolean;
  /** The statement before, whose words it took. */
  readonly carriedFrom?: ReadStatement;
}

const ENDINGS = /(?:ations?|ions?|atures?|ings?|ments?|ances?|ences?|ers?|ors?|als?|ly|ures?|e)$/;

/** "signature" and "signed", "publication" and "published": what is left without endings. */
const stemOf = (lemma: string): string => {
  const cut = (text: string): string => {
    const stem = text.replace(ENDINGS, '');
    return stem.length >= 4 ? stem : text;
  };
  return cut(cut(sameWord(lemma)));
};

/** Months, feasts, seasons and years at which a figure has to hold. */
const DATES = /\b(?:january|february|march|april|may(?= (?:20|next))|june|july|august|september|october|november|december|labor day|thanksgiving|christmas|easter|new year|midsummer|halloween|20[2-5]\d|next (?:spring|summer|autumn|fall|winter|term|season|year)|q[1-4])\b/giu;

const datesIn = (text: string): ReadonlySet<string> => new Set([...text.matchAll(DATES)].map((match) => match[0].toLowerCase()));

const A_DATE = new RegExp(DATES.source, 'iu');
/** Asked of every word around every figure. */
const isDate = (word: string): boolean => A_DATE.test(word);

/** "By the second week": says when, and no scope. */
const PERIODS = /^(?:week|month|quarter|year|term|season|day)s?$/;

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

const PER_YEAR: ReadonlyMap<string, number> = new Map(Object.entries({ day: 365, week: 52, month: 12, quarter: 4, year: 1 }));

const headOf = (unit: string): string => stemOf(wordsOf(unit).tokens.filter((token) => token.kind === 'word').at(-1)?.lemma ?? '');

function keyOf(figure: Figure): { key: string; quantity: Quantity } | undefined {
  const { quantity } = figure;
  const change = changeOf(figure);
  if (change !== undefined) return { key: 'change', quantity: { ...quantity, dimension: 'percent', value: change } };
  if (quantity.delta) return undefined;
  const family = familyOf(figure);
  if (family !== undefined) return { key: `family ${family}`, quantity };
  const share = shareOf(figure);
  if (share !== undefined) return { key: `share ${quantity.per ?? ''}`, quantity: { ...quantity, dimension: 'percent', value: share } };
  const yearly = PER_YEAR.get(quantity.per ?? '');
  if (quantity.dimension === 'money') {
    const factor = yearly ?? 1 / quantity.perCount;
    const raised = { ...quantity, value: quantity.value * factor, ...(quantity.upper === undefined ? {} : { upper: quantity.upper * factor }), perCount: 1 };
    return { key: `money ${quantity.currency ?? ''} ${yearly === undefined ? headOf(quantity.per ?? '') : 'time'}`, quantity: raised };
  }
  if (quantity.dimension === 'duration') return { key: `${isKeeping(figure) ? 'kept' : 'duration'} ${headOf(quantity.per ?? '')}`, quantity };
  if (quantity.dimension === 'size') return { key: `size ${headOf(quantity.per ?? '')}`, quantity };
  if (quantity.dimension !== 'count' && quantity.dimension !== 'rate') return undefined;
  const head = headOf(quantity.unit);
  const every = quantity.per !== undefined && PER_YEAR.has(quantity.per) ? quantity.per : /\b(?:dai|week|month|year)ly\b/i.exec(figure.statement.text)?.[0].toLowerCase().replace('daily', 'day').replace(/ly$/, '');
  // A cap of so many for each person is the same cap whichever of the two it is counted by.
  return head === '' || quantity.value < 2 ? undefined : { key: `count ${head} ${every ?? ''}`, quantity: { ...quantity, per: every ?? '', dimension: 'count' } };
}

/** "Ten hours without the plug": measures that a document has one of, in whatever words. */
function familyOf(figure: Figure): string | undefined {
  const { quantity, statement } = figure;
  if (quantity.delta || quantity.per !== undefined) return undefined;
  const texts = figure.cell === undefined ? [] : [figure.label, cellOf(figure)];
  const clause = statement.annotation.tokens[quantity.first]?.clause;
  const said = new Set([...texts.flatMap((text) => [...namesIn(text, families)]), ...(figure.cell === undefined ? families.find(statement.annotation).filter((match) => match.clause === clause || (match.first <= quantity.first && match.last >= quantity.last)).map((match) => match.name) : [])]);
  if (quantity.dimension === 'duration' && quantity.value >= 600 && said.has('battery')) return 'battery';
  return undefined;
}

/** A share by which something is to change: "down by a third", "cut by half". */
function changeOf(figure: Figure): number | undefined {
  const { quantity, statement } = figure;
  if (!quantity.delta || (quantity.dimension !== 'percent' && quantity.dimension !== 'ratio')) return undefined;
  const before = statement.annotation.tokens[quantity.first - 1]?.lower;
  return before === 'by' ? quantity.value * (quantity.dimension === 'ratio' ? 100 : 1) : undefined;
}

const UNREADY: ReadonlySet<string> = new Set(['open', 'measured', 'compared', 'time-out', 'gate']);
const SETS = /\b(?:our|the|its) (?:\w+ )?(?:target|limit|ceiling|slo|sla|budget|requirement|bar|cap|promise)\b/i;

/** A figure that stands: what is true today, and what rings a bell, is something else. */
function stands(figure: Figure, refers: boolean): boolean {
  if (!figure.statement.asserted || UNREADY.has(figure.purpose) || figure.cell?.column === 0) return false;
  if (figure.quantity.delta && changeOf(figure) === undefined) return false;
  // A node of a drawing with several figures does not say which of them is its own.
  if (figure.statement.arrow !== undefined && figure.statement.annotation.quantities.filter((quantity) => quantity.dimension === figure.quantity.dimension).length > 1) return false;
  if (figure.section?.role === 'background' && !refers) return false;
  if (!refers && isOwnStep(figure)) return false;
  if (isTrigger(figure)) return false;
  if (figure.purpose === 'alarm' && !SETS.test(figure.statement.text)) return false;
  if (figure.purpose === 'stated' && !refers && (figure.section?.role === 'problem' || figure.section?.role === 'background' || figure.section?.role === 'limitations')) return false;
  if (figure.statement.form === 'code-line' && figure.lead === '') return false;
  return replaced.find(figure.statement.annotation).length === 0;
}

/** Sections of steps also say by the way what holds for all of them: "the lists, which we owe within five days". */
function isOwnStep(figure: Figure): boolean {
  // Rows of a flow of data say for how long each is kept.
  if (!(figure.table?.kind === 'stages' && isKeeping(figure) ? saysStep(figure) : isStep(figure))) return false;
  const bySection = figure.section?.role === 'rollout' && !isStep({ ...figure, section: undefined });
  return !(bySection && figure.cell === undefined && figure.statement.list === undefined && figure.status !== 'conditional' && (datesIn(figure.statement.text).size > 0 || /\b(?:which|that) (?:we|the \w+) (?:owe|promise|promised|guarantee|committed|agreed)\b/iu.test(figure.statement.text)));
}

/** The sentence before, for where the statement's own do not say what the figure is of: "We want 26 % by then." */
function carried(reading: Reading, { statement, cell }: Figure): ReadStatement | undefined {
  if (cell !== undefined || statement.form !== 'sentence') return undefined;
  const before = reading.statements[statement.index - 1];
  if (before === undefined || before.form !== 'sentence' || before.section !== statement.section || before.block !== statement.block) return undefined;
  return before.list?.item === statement.list?.item ? before : undefined;
}

const FEW = 2;

/** "D-7", "R4": the number of a job or a requirement. */
const NUMBERED = /^[A-Z]{1,3}[-.]?\d{1,3}$/;

const isContent = (token: Token): boolean => token.lower.length > 2 && !GENERIC_WORDS.has(token.lower) && !GENERIC_WORDS.has(token.lemma) && !isDate(token.text);

/** The measure by its own words. */
const ownMeasureOf = once((figure: Figure): Measure | undefined => {
  const refers = refersBack(figure.statement);
  if (!stands(figure, refers)) return undefined;
  const read = keyOf(figure);
  if (read === undefined) return undefined;
  const about = new Set<string>();
  const scopes = new Set<string>();
  const weak = new Set<string>();
  const names = new Set<string>();
  const numbers = new Set<string>();
  const isPeriod = figure.quantity.dimension === 'duration' && figure.quantity.value >= 3600;
  if (figure.quantity.dimension === 'money' && (figure.purpose === 'target' || SETS.test(figure.statement.text))) about.add('=limit');
  // "3.4 At least 95 …": the number of a paragraph is none of its figures.
  const around = tokensAround(figure);
  const tokens = around[0]?.kind === 'number' && figure.cell === undefined && around[0].start === 0 && /^[A-Z]/.test(around[1]?.text ?? '') ? around.slice(1) : around;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'number') numbers.add(token.lower);
    if (token.kind !== 'word' || isDate(token.text) || /^(?:labor|day|new)$/.test(token.lower)) continue;
    if (NUMBERED.test(token.text)) continue;
    const isName = index > 0 && token.start > 0 && /^[A-Z]/.test(token.text);
    const isScope = !isName && (SCOPE_WORDS.has(token.lower) || SCOPE_WORDS.has(token.lemma)) && !PERIODS.test(tokens[index + 1]?.lower ?? '');
    if (isScope && (WEAK_SCOPES.has(token.lower) || WEAK_SCOPES.has(token.lemma))) weak.add(token.lemma);
    else if (isScope) scopes.add(token.lemma);
    if (isName) names.add(token.lower);
    if (isContent(token) && !(isPeriod && (KEEPING_WORDS.has(token.lemma) || KEEPING_WORDS.has(token.lower)))) about.add(stemOf(token.lemma));
  }
  const dates = datesIn(`${figure.statement.text} ${figure.header}`);
  return { figure, ...read, about, scopes: [...scopes].sort().join(' '), weak, names, numbers, dates, refers };
});

/** The measure, with the words of the sentence before where its own are too few. */
function measureOf(reading: Reading, figure: Figure): Measure | undefined {
  const own = ownMeasureOf(figure);
  if (own === undefined || ([...own.about].filter((word) => word !== '=limit').length >= FEW && own.key !== 'change')) return own;
  const before = carried(reading, figure);
  if (before === undefined) return own;
  const words = before.annotation.tokens.filter((token) => token.kind === 'word' && isContent(token)).map((token) => stemOf(token.lemma));
  // A sentence that repeats all words of the one before stands by its own.
  return words.every((word) => own.about.has(word)) ? own : { ...own, about: new Set([...own.about, ...words]), carriedFrom: before };
}

/** "As section 1 says", "the agreed floor", "as end A1 demands". */
const refersBack = (statement: ReadStatement): boolean => references.find(statement.annotation).length > 0;

/** All figures that can be held against one another. */
export const measuresOf = (reading: Reading): Measure[] => figuresOf(reading).flatMap((figure) => measureOf(reading, figure) ?? []);
