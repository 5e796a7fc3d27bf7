/** Finds percentiles and averages in a stretch of lexemes and binds them to the quantities they qualify. */

import type { Draft } from './draft.js';
import type { Lexeme } from './scan.js';

export interface Mention {
  /** Lexeme indexes, end exclusive. */
  readonly first: number;
  readonly next: number;
  /** 0 to 100; undefined for an average. */
  readonly percentile?: number;
}

const ORDINAL_SUFFIXES = new Set(['th', 'st', 'nd', 'rd']);
const WORD_ORDINALS = new Map([['fiftieth', 50], ['ninetieth', 90], ['ninety-fifth', 95], ['ninety-ninth', 99]]);
const AVERAGES = new Set(['average', 'averages', 'averaging', 'avg', 'mean', 'typically', 'typical', 'averaged']);

/** Phrases for a bound that holds in every case. */
const ALWAYS: readonly (readonly string[])[] = ['hard limit', 'hard cap', 'hard ceiling', 'hard maximum', 'hard upper limit', 'at worst', 'worst case', 'worst - case', 'in no case', 'under no circumstances',
  'without exception', 'no exceptions', 'none may', 'none is', 'at the outside', 'hard timeout', 'hard deadline', 'hard stop', 'maximum', 'absolute maximum', 'in every case', 'in all cases', 'not a single'].map((phrase) => phrase.split(' '));

/** All mentions, in order. One pass. */
export function findMentions(lexemes: readonly Lexeme[]): Mention[] {
  const mentions: Mention[] = [];
  for (let index = 0; index < lexemes.length; index += 1) {
    const mention = readMention(lexemes, index);
    if (mention === undefined) continue;
    mentions.push(mention);
    index = mention.next - 1;
  }
  return mentions;
}

function readMention(lexemes: readonly Lexeme[], index: number): Mention | undefined {
  const lexeme = lexemes[index] as Lexeme;
  if (lexeme.kind === 'word') {
    const short = /^(?:p|tp|pct)(\d{2}(?:\.\d{1,3})?|999|9999)$/u.exec(lexeme.lower);
    if (short !== null) {
      const digits = short[1] as string;
      const percentile = digits === '999' ? 99.9 : digits === '9999' ? 99.99 : Number(digits);
      return { first: index, next: index + 1, percentile };
    }
    if ((lexeme.lower === 'p' || lexeme.lower === 'percentile') && lexemes[index + 1]?.text === '-' && lexemes[index + 2]?.kind === 'number' && lexemes[index + 2]?.glued === true && lexeme.lower === 'p') {
      return { first: index, next: index + 3, percentile: lexemes[index + 2]?.value ?? 0 };
    }
    if (lexeme.lower === 'median') return { first: index, next: index + 1, percentile: 50 };
    const ordinal = WORD_ORDINALS.get(lexeme.lower) ?? (lexeme.lower === 'ninety' && lexemes[index + 1]?.text === '-' ? WORD_ORDINALS.get(`ninety-${lexemes[index + 2]?.lower ?? ''}`) : undefined);
    if (ordinal !== undefined) {
      const after = lexeme.lower === 'ninety' ? index + 3 : index + 1;
      if (lexemes[after]?.lower.startsWith('percentile') === true) return { first: index, next: after + 1, percentile: ordinal };
    }
    if (AVERAGES.has(lexeme.lower) && !(lexeme.lower === 'mean' && /^(?:we|i|you|they|to|that|not|this|which|would|does|do|it)$/u.test(lexemes[index - 1]?.lower ?? ''))) {
      if (lexemes[index - 1]?.text === '-' || lexeme.lower === 'averaged') return undefined;
      return { first: index, next: index + 1 };
    }
    for (const phrase of ALWAYS) {
      if (phrase.every((word, offset) => lexemes[index + offset]?.lower === word)) return { first: index, next: index + phrase.length, percentile: 100 };
    }
    return undefined;
  }
  if (lexeme.kind !== 'number' || lexeme.value <= 0 || lexeme.value >= 100) return undefined;
  const suffix = lexemes[index + 1];
  const ordinal = suffix !== undefined && suffix.glued && ORDINAL_SUFFIXES.has(suffix.lower);
  const behind = ordinal ? index + 2 : index + 1;
  const dash = lexemes[behind]?.text === '-' ? behind + 1 : behind;
  if (/^(?:percentiles?|pctl|pctile|perc)$/u.test(lexemes[dash]?.lower ?? '')) return { first: index, next: dash + 1, percentile: lexeme.value };
  // "at the 99th", "the 50th and 95th percentile"
  if (ordinal && lexeme.value >= 50) {
    const after = lexemes[behind];
    if (after === undefined || after.kind === 'mark' || after.lower === 'and' || after.lower === 'or' || after.lower === 'is' || after.lower === 'we') return { first: index, next: behind, percentile: lexeme.value };
  }
  return undefined;
}

/** Marks that end the reach of a mention. A full stop behind an abbreviation is none. */
export function isClauseEnd(lexemes: readonly Lexeme[], index: number): boolean {
  const lexeme = lexemes[index] as Lexeme;
  if (lexeme.kind !== 'mark') return false;
  if (lexeme.text === ';' || lexeme.text === '?' || lexeme.text === '!' || lexeme.text === '|') return true;
  if (lexeme.text !== '.') return false;
  return !/^(?:approx|ca|c|e|g|i|max|min|avg|incl|resp|vs|no|art|p)$/u.test(lexemes[index - 1]?.lower ?? '');
}

/** For each lexeme the number of its clause. */
export function clauseNumbers(lexemes: readonly Lexeme[]): number[] {
  let clause = 0;
  return lexemes.map((_lexeme, index) => {
    if (isClauseEnd(lexemes, index)) clause += 1;
    return clause;
  });
}

const CONNECTORS = new Set(['at', 'the', 'in', '(', ',', 'for', 'as', 'a', 'on', '-', '–', '—', '@', '/', 'of', 'its', 'an', 'measured', 'latency', 'and', '[', 'our', 'per', 'request', 'query', 'even']);

const TAKES_PERCENTILE = new Set<Draft['dimension']>(['duration', 'money', 'size', 'tokens', 'energy', 'rate', 'number']);

function mayTake(draft: Draft, mention: Mention): boolean {
  if (mention.percentile === undefined) return !draft.average;
  return draft.percentile === undefined && TAKES_PERCENTILE.has(draft.dimension) && !(mention.percentile === 100 && draft.dimension === 'number');
}

function apply(draft: Draft, mention: Mention): void {
  if (mention.percentile === undefined) draft.average = true;
  else {
    draft.percentile = mention.percentile;
    if (mention.percentile === 100 && draft.comparator === 'equal') draft.comparator = 'at-most';
  }
}

/**
 * Binds each mention to the quantity directly before it ("2 s at p95", "41 minutes on average"), else
 * to those that follow in its clause up to the next mention ("p95 under 2 s for chat and 5 s for search").
 */
export function bindMentions(lexemes: readonly Lexeme[], drafts: readonly Draft[], mentions: readonly Mention[], clauses: readonly number[]): void {
  let before = -1;
  for (let number = 0; number < mentions.length; number += 1) {
    const mention = mentions[number] as Mention;
    const following = mentions[number + 1];
    while (before + 1 < drafts.length && (drafts[before + 1] as Draft).next <= mention.first) before += 1;
    const run = listLength(lexemes, mentions, number);
    if (run > 1 && bindList(drafts, before + 1, mentions.slice(number, number + run), clauses)) {
      number += run - 1;
      continue;
    }
    const previous = drafts[before];
    const clause = clauses[mention.first];
    const after = drafts[before + 1];
    // "ready 2.2 s after she is under the camera, on average"
    const next = lexemes[mention.next];
    const closing = next === undefined || (next.kind === 'mark' && next.text !== ',') || OVER_WHAT.has(next.lower);
    const aside = mention.percentile === undefined || /^(?:at|the)$/u.test(lexemes[mention.first - 1]?.lower ?? '');
    if (aside && previous?.dimension === 'duration' && isAside(lexemes, mention.first) && mention.first - previous.next <= 12 && closing && mayTake(previous, mention)) {
      apply(previous, mention);
      continue;
    }
    if (previous !== undefined && clauses[previous.first] === clause && mayTake(previous, mention)) {
      const gap = mention.first - previous.next;
      const near = gap <= (mention.percentile === 100 ? 5 : 7) && joins(lexemes, previous.next, mention.first, mention.percentile === 100);
      const comma = gap === 1 && lexemes[previous.next]?.text === ',';
      const ahead = after !== undefined && clauses[after.first] === clause && after.boundFirst - mention.next <= 2 && (following === undefined || after.first < following.first);
      const closed = gap === 0 && (lexemes[mention.next] === undefined || lexemes[mention.next]?.kind === 'mark');
      if (near && (closed || !((comma || gap === 0 || lexemes[previous.next]?.lower === 'and') && ahead))) {
        apply(previous, mention);
        continue;
      }
    }
    // "p50 / p95 / p99" is a list of signals and binds nothing, unless numbers follow one by one.
    let reach = 0;
    let dimension: Draft['dimension'] | undefined;
    for (let index = before + 1; index < drafts.length && reach < 6; index += 1) {
      const draft = drafts[index] as Draft;
      if (clauses[draft.first] !== clause) break;
      if (following !== undefined && following.percentile !== 100 && (following.percentile === undefined) === (mention.percentile === undefined) && draft.first > following.first) break;
      if (draft.boundFirst - mention.next > 14 && reach === 0) break;
      if (mayTake(draft, mention) && (dimension === undefined || dimension === draft.dimension)) {
        apply(draft, mention);
        dimension = draft.dimension;
        reach += 1;
        if (mention.percentile === undefined || mention.percentile === 100) break;
      }
    }
  }
}

/** ", as a mean over the evening", ", on average across stations". */
const OVER_WHAT = new Set(['over', 'across', 'of', 'for', 'in', 'during', 'throughout', 'per', 'through']);

/** ", on average", ", taken as a mean", ", at p95". */
function isAside(lexemes: readonly Lexeme[], first: number): boolean {
  let index = first - 1;
  while (/^(?:on|as|a|an|at|the|in|by|taken|measured|counted|reckoned|meaning|being)$/u.test(lexemes[index]?.lower ?? '')) index -= 1;
  return lexemes[index]?.text === ',';
}

/** "within 200 ms at p95 and 500 ms at p99": the bound holds for both. */
export function carryBounds(lexemes: readonly Lexeme[], drafts: readonly Draft[], clauses: readonly number[]): void {
  for (let index = 1; index < drafts.length; index += 1) {
    const draft = drafts[index] as Draft;
    const before = drafts[index - 1] as Draft;
    if (draft.comparator !== 'equal' || before.comparator === 'equal' || draft.dimension !== before.dimension || draft.delta || before.delta) continue;
    if (draft.percentile === undefined || before.percentile === undefined || draft.percentile === 100 || before.percentile === 100) continue;
    if (clauses[draft.first] !== clauses[before.first] || draft.boundFirst - before.next > 6) continue;
    if (/^(?:and|,|\/)$/u.test(lexemes[draft.boundFirst - 1]?.lower ?? '')) draft.comparator = before.comparator;
  }
}

/** How many percentiles stand in a list from this one on: "p50 / p95 / p99", "p50, p95 and p99". */
function listLength(lexemes: readonly Lexeme[], mentions: readonly Mention[], from: number): number {
  let length = 1;
  for (let number = from; number + 1 < mentions.length && length < 6; number += 1) {
    const one = mentions[number] as Mention;
    const other = mentions[number + 1] as Mention;
    if (one.percentile === undefined || other.percentile === undefined || other.first - one.next > 2) break;
    let joined = other.first > one.next;
    for (let index = one.next; index < other.first; index += 1) joined &&= /^(?:\/|,|and|&|\||-|–)$/u.test(lexemes[index]?.lower ?? '');
    if (!joined) break;
    length += 1;
  }
  return length;
}

/** Binds a list of percentiles to as many values of one kind behind it. */
function bindList(drafts: readonly Draft[], from: number, list: readonly Mention[], clauses: readonly number[]): boolean {
  const last = list.at(-1) as Mention;
  const values = drafts.slice(from, from + list.length);
  const kind = values[0]?.dimension;
  if (values.length < list.length || values.some((draft) => draft.dimension !== kind || clauses[draft.first] !== clauses[last.first] || !mayTake(draft, last))) return false;
  const gap = (values[0] as Draft).first - last.next;
  if (gap < 0 || gap > 10) return false;
  for (const [index, draft] of values.entries()) apply(draft, list[index] as Mention);
  return true;
}

function joins(lexemes: readonly Lexeme[], from: number, to: number, wide: boolean): boolean {
  for (let index = from; index < to; index += 1) {
    const lexeme = lexemes[index] as Lexeme;
    if (wide ? lexeme.kind === 'number' : !CONNECTORS.has(lexeme.lower)) return false;
  }
  return true;
}
