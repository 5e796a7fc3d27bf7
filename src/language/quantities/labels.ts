/**
 * Reads what a column header, a row label, a unit cell or a lead-in lends to the bare numbers it governs:
 * "p95 (ms)", "Minutes, p95", "US cents per hour of audio", "Battery, % for thirty photos", "At most".
 */

import { readLeadingBound } from './comparators.js';
import type { Draft } from './draft.js';
import { times } from './draft.js';
import { isPlural, readCounted, singular } from './nouns.js';
import { magnitudeOf, readNumber } from './numbers.js';
import { readPer, type Per } from './per.js';
import { findMentions } from './percentiles.js';
import { scan, type Lexeme } from './scan.js';
import { FREQUENCY_ADVERBS, timeNamed } from './units.js';
import { readUnit } from './unit-reading.js';
import type { Comparator, Dimension } from '../types.js';

export interface Label {
  readonly dimension?: Dimension;
  readonly unit: string;
  readonly factor: number;
  readonly currency?: string;
  readonly per?: string;
  readonly perCount: number;
  readonly percentile?: number;
  readonly average: boolean;
  readonly comparator?: Comparator;
}

/** Longer labels are prose; only their beginning is read. */
const LONGEST = 160;

const EMPTY: Label = { unit: '', factor: 1, perCount: 1, average: false };

/** Words that make every number under them a bound, only at the start of the label or of a part of it. */
const OPENING_BOUNDS: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:max|maximum|upper)$/u, 'at-most'],
  [/^(?:min|minimum|lower)$/u, 'at-least'],
];

/** Words that make every number under them a bound. */
const BOUNDS: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:ceiling|cap|limit|budget|≤)$/u, 'at-most'],
  [/^(?:floor|≥)$/u, 'at-least'],
];

interface Candidate {
  readonly first: number;
  readonly score: number;
  readonly dimension: Dimension;
  readonly factor: number;
  readonly unit: string;
  readonly next: number;
  readonly currency?: string;
  readonly per?: string;
}

const SIGN_UNITS = new Set(['$', '€', '£', '¥', '₹', '%', '¢']);

/** How surely a unit's word stands for the unit of the numbers, by its place in the label. */
function scoreOf(lexemes: readonly Lexeme[], first: number, next: number, limit: number): number {
  const text = lexemes[first]?.text ?? '';
  const before = lexemes[first - 1]?.lower;
  const after = lexemes[next]?.lower;
  if (before === '(' || before === '[') return 5;
  if (before === 'in' || before === ',' || before === '_') return 4;
  if (SIGN_UNITS.has(text) || /^(?:ms|usd|eur|gbp|qps|rps|kb|mb|gb|tb|mah|wh)$/iu.test(text)) return 4;
  if (first > 0 && (before === 'thousand' || before === 'million')) return 4;
  if (lexemes.length === 1) return 3;
  if (text.length === 1) return 0;
  if (after === 'per' || after === '/') return 3;
  if (after === 'a' && timeNamed(lexemes[next + 1]?.lower ?? '') !== undefined) return 3;
  if (first === 0 || (before === '-' && first > 0)) return 2;
  return next >= limit && lexemes.length - next < 1 ? 2 : 0;
}

/** Index of the first ordinary number, behind which a label speaks of its scope. */
function numberLimit(lexemes: readonly Lexeme[]): number {
  const mentions = findMentions(lexemes);
  for (let index = 0; index < lexemes.length; index += 1) {
    const lexeme = lexemes[index] as Lexeme;
    if (mentions.some((mention) => mention.first <= index && index < mention.next)) continue;
    const reading = lexeme.kind === 'number' || lexeme.kind === 'word' ? readNumber(lexemes, index) : undefined;
    if (reading === undefined || reading.style === 'words' && reading.value <= 1) continue;
    const before = lexemes[index - 1]?.lower;
    if (before === 'per' || before === '/' || before === 'for') continue;
    if (lexeme.lower === 'thousand' || lexeme.lower === 'million') continue;
    // "95 times in 100" says how often.
    if (OFTEN.test(lexemes[index + 1]?.lower ?? '') || OFTEN.test(lexemes[index - 2]?.lower ?? '')) continue;
    return index;
  }
  return lexemes.length;
}

function findUnit(lexemes: readonly Lexeme[], limit: number): Candidate | undefined {
  let best: Candidate | undefined;
  let divided = -1;
  for (let index = 0; index < limit; index += 1) {
    const before = lexemes[index - 1]?.lower;
    if (lexemes[index]?.lower === 'per') divided = readPer(lexemes, index, 'money')?.next ?? index;
    if (index < divided || before === '/' || before === 'a' || before === 'an' || before === 'each' || before === 'for') continue;
    // A stand-in number lets the reader of units judge the words behind it.
    const reading = { value: 2, first: index - 1, next: index, style: 'digits' as const, vague: false, share: false };
    const lexeme = lexemes[index] as Lexeme;
    if (lexeme.lower === 'mean' || lexeme.lower === 'point' || lexeme.lower === 'second') continue;
    const unit = readUnit([...lexemes.slice(0, index), { ...lexeme, glued: false }, ...lexemes.slice(index + 1, index + 4)], reading, false);
    if (unit === undefined || unit.noun) continue;
    const score = scoreOf(lexemes, index, unit.next, limit);
    if (score > 0 && (best === undefined || score > best.score)) best = { ...unit, first: index, score };
  }
  return best;
}

/** "Requests per second", "million episodes", "Users", "Number of documents". */
function findThing(lexemes: readonly Lexeme[], limit: number): { dimension: Dimension; unit: string; next: number } | undefined {
  const counted = readCounted(lexemes, /^(?:number|#|no)$/u.test(lexemes[0]?.lower ?? '') ? (lexemes[1]?.lower === 'of' ? 2 : 1) : 0);
  if (counted === undefined || counted.next > limit) return undefined;
  const after = lexemes[counted.next];
  if (after === undefined || after.kind === 'mark' || after.lower === 'per' || after.lower === 'a' || FREQUENCY_ADVERBS.has(after.lower)) {
    const tokens = counted.head === 'token';
    return { dimension: tokens ? 'tokens' : 'count', unit: counted.name, next: counted.next };
  }
  return undefined;
}

/** "A year after opening" says when, and not how often. */
const AFTER_TIME: ReadonlySet<string> = new Set(['after', 'from', 'in', 'later', 'on', 'out', 'hence', 'ago', 'into']);

/** What stands behind the unit, or anywhere in the label: "per …", "a month", "for one hour". */
function findPer(lexemes: readonly Lexeme[], from: number, limit: number): Per | undefined {
  for (let index = from; index < Math.min(limit + 1, lexemes.length); index += 1) {
    const lexeme = lexemes[index] as Lexeme;
    const time = timeNamed(lexemes[index + 1]?.lower ?? '') !== undefined;
    const starts = lexeme.lower === 'per' || lexeme.text === '/' || (lexeme.lower === 'a' && time && !AFTER_TIME.has(lexemes[index + 2]?.lower ?? '')) || (lexeme.lower === 'each' && time)
      || (lexeme.lower === 'for' && index === from);
    if (!starts) continue;
    const per = readPer(lexemes, index, 'money');
    if (per !== undefined) return per;
  }
  return undefined;
}

function findBound(lexemes: readonly Lexeme[], limit: number): Comparator | undefined {
  for (let index = 0; index < limit; index += 1) {
    const lexeme = lexemes[index] as Lexeme;
    const before = lexemes[index - 1];
    const found = BOUNDS.find(([words]) => words.test(lexeme.lower));
    if (found !== undefined) return found[1];
    if (before?.lower === 'at' && lexeme.lower === 'most') return 'at-most';
    if (before?.lower === 'at' && lexeme.lower === 'least') return 'at-least';
    const follower = lexemes[index + 1];
    // "min" alone is minutes.
    if (lexeme.lower === 'min' && (before !== undefined || follower?.kind !== 'word')) continue;
    if (before !== undefined && before.text !== '(' && before.text !== ',') continue;
    const opening = OPENING_BOUNDS.find(([words]) => words.test(lexeme.lower));
    if (opening !== undefined) return opening[1];
  }
  return undefined;
}

/** "Words wrong in 100": what one under it is as a share. */
function shareFactor(lexemes: readonly Lexeme[]): number | undefined {
  for (let index = 1; index < lexemes.length; index += 1) {
    const lexeme = lexemes[index] as Lexeme;
    const before = lexemes[index - 1]?.lower;
    if (lexeme.kind !== 'number' || (before !== 'in' && before !== 'of') || ![10, 100, 1000, 10_000].includes(lexeme.value)) continue;
    // "In 95 of 100 cases" says how often, and "of 100 that the crew confirms" what is counted.
    const counted = lexemes[index - 2];
    if (counted?.kind === 'number' || OFTEN.test(counted?.lower ?? '')) return undefined;
    return 1 / lexeme.value;
  }
  return undefined;
}

const OFTEN = /^(?:times|cases|tries|runs|nights|days|out)$/u;

/** "From pick-up to red, in 95 of 100 arrests", "Reply on the screen, 19 times out of 20": how often the time below has to hold. */
function oftenIn(label: string): number | undefined {
  const match = /\b(\d{1,4})(?: (?:times|cases|tries|runs|nights|days))? (?:of|in|out of) (\d{1,5})\b/iu.exec(label);
  if (match === null) return undefined;
  const share = (Number(match[1]) / Number(match[2])) * 100;
  return share >= 50 && share < 100 ? Number(share.toPrecision(6)) : undefined;
}

function percentileIn(label: string, named: readonly number[]): { percentile?: number } {
  const often = named.length === 0 ? oftenIn(label) : undefined;
  if (often !== undefined) return { percentile: often };
  const [only] = named;
  return named.length === 1 && only !== undefined ? { percentile: only } : {};
}

/** Reads a label. An empty or wordless label lends nothing. */
export function readLabel(label: string): Label {
  const all = scan(label.slice(0, LONGEST).replaceAll('_', ' '));
  const scale = all[0]?.kind === 'word' ? (magnitudeOf(all[0]) ?? 1) : 1;
  const lexemes = scale > 1 ? all.slice(1) : all;
  if (lexemes.length === 0) return EMPTY;
  const limit = numberLimit(lexemes);
  const unit = findUnit(lexemes, limit);
  const thing = unit === undefined ? findThing(lexemes, limit) : undefined;
  // "thousand US dollars", and the other way round: "€ thousand per year", "€ k a month".
  const inner = unit === undefined ? undefined : (magnitudeOf(lexemes[unit.first - 1]) ?? (unit.dimension === 'money' ? magnitudeOf(lexemes[unit.next]) : undefined));
  const share = unit === undefined ? shareFactor(lexemes) : undefined;
  const start = unit?.next ?? thing?.next;
  const per = findPer(lexemes, start ?? 0, limit) ?? (start === undefined ? undefined : findPer(lexemes, 0, limit));
  const adverb = lexemes.find((lexeme) => FREQUENCY_ADVERBS.has(lexeme.lower));
  const mentions = findMentions(lexemes.slice(0, limit));
  const percentiles = findMentions(lexemes).filter((mention) => mention.percentile !== undefined && mention.percentile !== 100);
  let dimension: Dimension | undefined = share === undefined ? unit?.dimension ?? thing?.dimension : 'ratio';
  const perTime = per === undefined ? undefined : timeNamed(per.per);
  if (dimension === 'count' && perTime !== undefined) dimension = 'rate';
  if (dimension === undefined && per !== undefined && perTime !== undefined && /^(?:a|per|each)$/u.test(lexemes[0]?.lower ?? '')) dimension = 'rate';
  const comparator = findBound(lexemes, limit);
  const currency = unit?.currency;
  const perName = per?.per ?? unit?.per ?? (dimension === 'money' && adverb !== undefined ? FREQUENCY_ADVERBS.get(adverb.lower) : undefined);
  return {
    ...(dimension === undefined ? {} : { dimension }),
    unit: unit?.unit ?? thing?.unit ?? '',
    factor: share ?? times(unit?.factor ?? 1, scale * (inner ?? 1)),
    ...(currency === undefined ? {} : { currency }),
    ...(perName === undefined || perName === '' ? {} : { per: perName }),
    perCount: per?.perCount ?? 1,
    ...percentileIn(label, percentiles.map((mention) => mention.percentile ?? 0)),
    average: mentions.some((mention) => mention.percentile === undefined),
    ...(comparator === undefined ? {} : { comparator }),
  };
}

/** "One conversation, hosting together": what a price in this row is per. */
export function readOneOf(label: string): string | undefined {
  const lexemes = scan(label.slice(0, LONGEST));
  if (!/^(?:one|each|a|an)$/u.test(lexemes[0]?.lower ?? '') && lexemes[0]?.text !== '1') return undefined;
  const noun = lexemes[1];
  if (noun?.kind !== 'word' || isPlural(noun.lower)) return undefined;
  const after = lexemes[2];
  return after === undefined || after.kind === 'mark' ? singular(noun.lower) : undefined;
}

/** Whether a bound in words stands at the end of a label ("Alarm above"). */
export function boundOf(label: string): Comparator | undefined {
  const lexemes = scan(label.slice(0, LONGEST));
  return readLeadingBound(lexemes, lexemes.length)?.comparator;
}

/** Lends a label's unit to a bare number, and the rest to any quantity that lacks it. */
export function lend(draft: Draft, label: Label): void {
  let lent = false;
  const bare = draft.dimension === 'number' && draft.unit === '';
  // A share is a part of its whole.
  if (bare && label.dimension === 'ratio' && draft.value * label.factor > 1) return;
  if (bare && label.dimension !== undefined) {
    draft.dimension = label.dimension;
    draft.unit = label.unit;
    draft.factor = label.factor;
    draft.value = times(draft.value, label.factor);
    if (draft.upper !== undefined) draft.upper = times(draft.upper, label.factor);
    if (label.currency !== undefined) draft.currency = label.currency;
    lent = true;
  }
  if (bare && label.dimension === undefined && label.per !== undefined) {
    draft.dimension = timeNamed(label.per) === undefined ? 'count' : 'rate';
    lent = true;
  }
  const waits = draft.dimension === 'duration' || draft.dimension === 'money' || draft.dimension === 'size' || draft.dimension === 'tokens';
  const perFits = lent || waits && draft.dimension !== 'duration' || (draft.dimension === 'percent' && label.dimension === 'percent') || (draft.dimension === 'count' && label.dimension === undefined);
  if (draft.per === undefined && label.per !== undefined && perFits && !draft.delta) {
    draft.per = label.per;
    draft.perCount = label.perCount;
    if (draft.dimension === 'count' && timeNamed(label.per) !== undefined) draft.dimension = 'rate';
    lent = true;
  }
  if (draft.percentile === undefined && label.percentile !== undefined && waits && !draft.average && !(draft.dimension === 'money' && label.dimension === undefined)) {
    draft.percentile = label.percentile;
    lent = true;
  }
  if (!draft.average && label.average && draft.percentile === undefined && (waits || lent)) {
    draft.average = true;
    lent = true;
  }
  if (draft.comparator === 'equal' && label.comparator !== undefined && !draft.delta && draft.dimension !== 'number') {
    draft.comparator = label.comparator;
  }
  draft.fromHeader ||= lent;
}
