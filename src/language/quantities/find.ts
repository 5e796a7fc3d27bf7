/** Finds the quantities of one stretch of text: a sentence, or one cell of a row. */

import { readLeadingBound, readTrailingBound, type Bound } from './comparators.js';
import { markDelta } from './deltas.js';
import { draftOf, times, type Draft } from './draft.js';
import { isExcluded } from './exclusions.js';
import { readNumber, type NumberReading } from './numbers.js';
import { readPer, type Per } from './per.js';
import { bindMentions, carryBounds, clauseNumbers, findMentions, type Mention } from './percentiles.js';
import { readRange, type RangeEnd } from './ranges.js';
import { readRatio } from './ratios.js';
import type { Lexeme } from './scan.js';
import { shareUnits } from './sharing.js';
import { bindShares } from './shares.js';
import { readSpecial } from './special.js';
import { readUnit, type UnitReading } from './unit-reading.js';
import { CURRENCY_PREFIXES, DAY, timeNamed } from './units.js';
import { bindPers } from './per-binding.js';

interface Sign {
  readonly currency: string;
  readonly first: number;
}

/** The currency sign or code in front of the number at `index`. */
function readSign(lexemes: readonly Lexeme[], index: number): Sign | undefined {
  const lexeme = lexemes[index - 1];
  if (lexeme === undefined) return undefined;
  const currency = CURRENCY_PREFIXES.get(lexeme.text);
  if (currency === undefined) return undefined;
  const before = lexemes[index - 2];
  if (lexeme.text === '$' && lexeme.glued && before !== undefined && /^(?:US|USD|A|AU|C|CA|S|HK|NZ)$/u.test(before.text)) {
    const dollars: Record<string, string> = { A: 'AUD', AU: 'AUD', C: 'CAD', CA: 'CAD', S: 'SGD', HK: 'HKD', NZ: 'NZD' };
    return { currency: dollars[before.text] ?? 'USD', first: index - 2 };
  }
  if (lexeme.kind === 'word' && lexeme.text.length === 2 && lexeme.glued) return undefined;
  return { currency, first: index - 1 };
}

/** Dimension of a quantity that is per something: things per time are a rate, hours a month as well. */
function withPer(draft: Draft, per: Per): void {
  const time = per.perCount === 1 ? timeNamed(per.per) : undefined;
  if (draft.dimension === 'duration') {
    if (per.frequency) return;
    if (time !== undefined) {
      draft.value = times(draft.value, 1 / draft.factor);
      if (draft.upper !== undefined) draft.upper = times(draft.upper, 1 / draft.factor);
      draft.factor = 1;
      draft.dimension = 'rate';
    }
  } else if (draft.dimension === 'count' || draft.dimension === 'number' && draft.unit === '') draft.dimension = time === undefined ? 'count' : 'rate';
  draft.per = per.per;
  draft.perCount = per.perCount;
}

function build(lexemes: readonly Lexeme[], reading: NumberReading, sign: Sign | undefined, unit: UnitReading | undefined, range: RangeEnd | undefined): Draft {
  const first = sign?.first ?? reading.first;
  const next = unit?.next ?? range?.next ?? reading.next;
  const self = lexemes[reading.first] as Lexeme;
  const thousand = self.dotThousand && (unit?.noun === true || unit?.dimension === 'rate' || sign !== undefined) ? 1000 : 1;
  const factor = sign === undefined ? (unit?.factor ?? 1) : 1;
  const number = unit?.value ?? range?.lower ?? reading.value;
  const currency = sign?.currency ?? unit?.currency;
  const draft = draftOf(lexemes, first, next, {
    value: times(number * thousand, factor),
    dimension: sign === undefined ? (unit?.dimension ?? 'number') : 'money',
    unit: sign === undefined ? (unit?.unit ?? '') : lexemes.slice(first, reading.first).map((lexeme) => lexeme.text).join(''),
    comparator: reading.vague ? 'about' : 'equal',
    digits: reading.style === 'digits',
    factor,
    ...(currency === undefined ? {} : { currency }),
    ...(unit?.per === undefined ? {} : { per: unit.per }),
  });
  if (range !== undefined) {
    draft.upper = times(range.value, factor);
    if (range.lowerFactor !== undefined) draft.value = times(number, range.lowerFactor);
    if (range.first !== undefined) draft.boundFirst = range.first;
  }
  return draft;
}

/** Whether a bound's words bound here; "over" is also "during" and "across", "worse than two chairs" compares. */
function isBound(lexemes: readonly Lexeme[], draft: Draft, bound: Bound): boolean {
  if (bound.word === 'better' || bound.word === 'worse') return draft.digits || draft.dimension !== 'count';
  if (bound.word !== 'over') return true;
  const over = bound.edge;
  const before = lexemes[over - 1]?.lower ?? '';
  if (draft.dimension === 'duration') return draft.value < DAY || /^(?:for|well|just|is|are|takes|of|after|if|not)$/u.test(before);
  if (draft.dimension !== 'count') return true;
  const next = lexemes[over + 1]?.lower ?? '';
  return next !== 'the' && next !== 'our' && !before.endsWith('ed') && (draft.digits || draft.value > 12);
}

/** Bounds, "per" and change around a draft whose number and unit are known. */
function qualify(lexemes: readonly Lexeme[], draft: Draft, numberEnd = draft.next): void {
  let after = draft.next;
  const per = draft.per === undefined ? readPer(lexemes, after, draft.dimension) : undefined;
  if (per !== undefined) {
    const before = draft.dimension;
    withPer(draft, per);
    if (draft.per !== undefined || before !== draft.dimension) {
      after = per.next;
      draft.next = after;
      draft.end = (lexemes[after - 1] as Lexeme).end;
    }
  }
  const leading = readLeadingBound(lexemes, draft.boundFirst);
  const trailing = readTrailingBound(lexemes, after) ?? (numberEnd < draft.next ? readTrailingBound(lexemes, numberEnd) : undefined);
  if (draft.comparator === 'equal' || draft.comparator === 'about') {
    if (leading !== undefined) {
      if (isBound(lexemes, draft, leading)) draft.comparator = leading.comparator;
      if (leading.always) draft.percentile = 100;
      draft.boundFirst = leading.edge;
    }
    if (trailing !== undefined && (draft.comparator === 'equal' || draft.comparator === 'about')) {
      draft.comparator = trailing.comparator;
      const better = lexemes[trailing.edge - 1]?.lower === 'better';
      if (better && (draft.dimension === 'duration' || draft.dimension === 'money' || draft.dimension === 'size')) draft.comparator = 'at-most';
    }
    if (trailing?.always === true) draft.percentile = 100;
  }
  markDelta(lexemes, draft);
}

/** Number words without a unit or a noun say nothing; digits do. */
function isWorthKeeping(draft: Draft, reading: NumberReading, afterIn: boolean): boolean {
  if (reading.style === 'words' && reading.value === 1 && draft.dimension === 'number') return false;
  if (draft.dimension !== 'number' || draft.unit !== '') return !(reading.style === 'words' && draft.dimension === 'count' && draft.value === 1 && draft.per === undefined);
  return reading.style === 'digits' || draft.comparator !== 'equal' || (reading.value >= 100 && !afterIn);
}

/** All drafts of a stretch, in order. */
function readDrafts(lexemes: readonly Lexeme[], mentions: readonly Mention[], skip: (lexeme: Lexeme) => boolean): Draft[] {
  const drafts: Draft[] = [];
  let mention = 0;
  let index = 0;
  while (index < lexemes.length) {
    while (mention < mentions.length && (mentions[mention] as Mention).next <= index) mention += 1;
    const covering = mentions[mention];
    if (covering !== undefined && covering.first <= index && covering.percentile !== 100) {
      index = covering.next;
      continue;
    }
    const lexeme = lexemes[index] as Lexeme;
    if (lexeme.kind === 'mark' || skip(lexeme)) {
      index += 1;
      continue;
    }
    const special = readSpecial(lexemes, index);
    if (special !== undefined) {
      qualify(lexemes, special);
      special.start = Math.max(special.start, drafts.at(-1)?.end ?? 0);
      drafts.push(special);
      index = Math.max(index + 1, special.next);
      continue;
    }
    const reading = readNumber(lexemes, index);
    if (reading === undefined) {
      index += 1;
      continue;
    }
    const draft = readOne(lexemes, reading, drafts.at(-1)?.next ?? 0, drafts.some((one) => one.dimension === 'count' && lexemes[one.first - 1]?.lower === 'of'));
    if (draft === undefined) {
      index = reading.next;
      continue;
    }
    draft.start = Math.max(draft.start, drafts.at(-1)?.end ?? 0);
    drafts.push(draft);
    index = Math.max(reading.next, draft.next);
  }
  return drafts;
}

/** The quantity that starts with a number, or undefined if the number is none. Lexemes before `free` are taken; `sampled`: "of 200 …" stands before. */
function readOne(lexemes: readonly Lexeme[], reading: NumberReading, free: number, sampled: boolean): Draft | undefined {
  // "Cost per 1,000 requests": a denominator.
  if (lexemes[reading.first - 1]?.lower === 'per') return undefined;
  const found = readSign(lexemes, reading.first);
  const sign = found !== undefined && found.first >= free ? found : undefined;
  const ratio = sign === undefined ? readRatio(lexemes, reading) : undefined;
  if (ratio !== undefined) {
    qualify(lexemes, ratio, reading.next);
    return ratio;
  }
  const range = readRange(lexemes, reading, sign !== undefined);
  const unit = range?.unit ?? readUnit(lexemes, range === undefined ? reading : { ...reading, next: range.next }, sign !== undefined);
  const following = { unit: unit !== undefined && !unit.noun, noun: unit?.noun === true, currency: sign !== undefined };
  if (isExcluded(lexemes, reading, following)) return undefined;
  if (range !== undefined && isExcluded(lexemes, range.reading, following)) return undefined;
  const draft = build(lexemes, reading, sign, unit, range);
  qualify(lexemes, draft, range?.next ?? reading.next);
  if (draft.dimension === 'number' && lexemes[draft.next]?.lower === 'of' && /^(?:them|these|those)$/u.test(lexemes[draft.next + 1]?.lower ?? '') && draft.value > 1) return draft;
  if (sampled && draft.comparator !== 'equal' && draft.dimension === 'number') return draft;
  return isWorthKeeping(draft, reading, lexemes[reading.first - 1]?.lower === 'in') ? draft : undefined;
}

/** The quantities of a stretch, with percentile, average and "per" bound to them. */
export function findDrafts(lexemes: readonly Lexeme[], skip: (lexeme: Lexeme) => boolean = () => false): Draft[] {
  const mentions = findMentions(lexemes);
  const drafts = shareUnits(lexemes, readDrafts(lexemes, mentions, skip));
  const clauses = clauseNumbers(lexemes);
  bindMentions(lexemes, drafts, mentions, clauses);
  carryBounds(lexemes, drafts, clauses);
  bindPers(lexemes, drafts, clauses);
  return bindShares(lexemes, drafts, clauses);
}
