/**
 * Splits a run of text into sentences. Written out because the general-purpose splitters get design
 * docs wrong (decimals, initials, `Art. 9`, quoted sentences) and this one is a single linear scan.
 */

import { beforeNumber, inSentence, perhapsLast, starters } from './abbreviations.js';
import type { Range } from './types.js';

/** Tokens (words, numbers, single marks) in a sentence; a longer one is cut at a space. */
export const maximumTokens = 400;
/** A bracket or quotation longer than this many units does not hold a sentence together. */
const maximumGroup = 300;

const closers = '"\'”’»)]}*_';
const wordBefore = /(?<![\p{L}\p{N}.'’])[.'’]*([\p{L}\p{N}](?:[\p{L}\p{N}.'’]*[\p{L}\p{N}])?)$/u;
const lower = /^\p{Ll}/u;
const mixedCase = /^\p{Ll}+\p{Lu}/u;
const notAStart = /^[,;:)\]}%–—/-]/;
const nextWord = /^["'“‘«([{]*([\p{L}\p{N}]+)/u;
const numberOrRoman = /^(?:[\d#(§]|[IVXLC]+\b)/;

/**
 * Stretches of `text`, one a sentence, without the white space around them.
 * `opaque`: stretches (code) in which no mark ends a sentence; `borders`: offsets at which one
 * sentence certainly ends. Both in order.
 */
export function splitSentences(text: string, opaque: readonly Range[], borders: readonly number[]): Range[] {
  const sentences: Range[] = [];
  const held = heldTogether(text, opaque);
  let start = 0;
  for (const border of [...borders, text.length]) {
    for (const end of ends(text, start, border, held)) {
      addSentence(text, start, end, sentences);
      start = end;
    }
    addSentence(text, start, border, sentences);
    start = border;
  }
  return sentences;
}

/** Offsets right after the marks that end a sentence, between two borders. */
function ends(text: string, from: number, to: number, held: readonly Range[]): number[] {
  const found: number[] = [];
  const mark = /[.!?…]+|[。！？]/gu;
  mark.lastIndex = from;
  let group = 0;
  let start = from;
  for (let match = mark.exec(text); match && match.index < to; match = mark.exec(text)) {
    let end = match.index + match[0].length;
    while (end < to && closers.includes(text[end] as string)) end += 1;
    while (group < held.length && (held[group] as Range).end < end) group += 1;
    const holder = held[group];
    if (holder && holder.start <= match.index && end < holder.end) continue;
    const wide = '。！？'.includes(match[0]);
    if (!wide && end < to && !/\s/.test(text[end] as string)) continue;
    if (end >= to || wide || endsHere(text, start, match.index, match[0], end)) {
      found.push(end);
      start = end;
    }
  }
  return found;
}

/** Whether the mark at `at`, with white space after `end`, ends the sentence that began at `start`. */
function endsHere(text: string, start: number, at: number, mark: string, end: number): boolean {
  const next = text.slice(end, end + 60).trimStart();
  if (notAStart.test(next)) return false;
  if (lower.test(next) && !mixedCase.test(next)) return false;
  if (mark !== '.') return true;
  const before = text.slice(Math.max(start, at - 40), at);
  const word = wordBefore.exec(before)?.[1];
  if (word === undefined) return true;
  const plain = word.toLowerCase();
  const begins = starters.has((nextWord.exec(next)?.[1] ?? '').toLowerCase());
  if (inSentence.has(plain)) return false;
  if (beforeNumber.has(plain) && numberOrRoman.test(next)) return false;
  if (perhapsLast.has(plain)) return begins;
  // "L. Brandl", "J. R. Smith"; but "plan B. The …".
  if (/^\p{Lu}$/u.test(word) || /^\p{Lu}(?:\.\p{Lu})+$/u.test(word)) return begins;
  // "3. Do this" at the start of a sentence is its number.
  return !(at - start < 12 && /^\d{1,3}$/.test(word) && text.slice(start, at).trim() === word);
}

/** Code, and short brackets and quotations: no sentence ends inside them. In order, none nested. */
function heldTogether(text: string, opaque: readonly Range[]): Range[] {
  const found: Range[] = [];
  let code = 0;
  let round = -1;
  let roundDepth = 0;
  let quote = -1;
  const hold = (start: number, end: number): void => {
    if (end - start > maximumGroup) return;
    while (found.length > 0 && (found[found.length - 1] as Range).start >= start) found.pop();
    const last = found.at(-1);
    if (last === undefined || last.end < end) found.push({ start, end });
  };
  const interesting = /["“”()]/g;
  for (let match = interesting.exec(text); match; match = interesting.exec(text)) {
    const at = match.index;
    while (code < opaque.length && (opaque[code] as Range).end <= at) holdCode(found, opaque[code++] as Range);
    const inside = opaque[code];
    if (inside && inside.start <= at) continue;
    const character = match[0];
    if (character === '(') {
      if (roundDepth === 0) round = at;
      roundDepth += 1;
    } else if (character === ')' && roundDepth > 0) {
      roundDepth -= 1;
      if (roundDepth === 0) hold(round, at + 1);
    } else if (character === '“' || (character === '"' && quote < 0)) {
      quote = at;
    } else if (quote >= 0 && character !== ')') {
      hold(quote, at + 1);
      quote = -1;
    }
  }
  while (code < opaque.length) holdCode(found, opaque[code++] as Range);
  return found;
}

function holdCode(found: Range[], range: Range): void {
  const last = found.at(-1);
  if (last === undefined || last.end < range.end) found.push(range);
}

/** Adds a stretch without the white space around it, cut where it has too many tokens. */
function addSentence(text: string, from: number, to: number, sentences: Range[]): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] as string)) start += 1;
  while (end > start && /\s/.test(text[end - 1] as string)) end -= 1;
  if (start >= end) return;
  // A token has at least one unit, so that most sentences need no counting.
  if (end - start > maximumTokens) {
    for (const cut of cuts(text, start, end)) {
      sentences.push({ start, end: cut });
      start = cut;
      while (start < end && /\s/.test(text[start] as string)) start += 1;
    }
  }
  if (start < end) sentences.push({ start, end });
}

/** Where to cut a sentence so that no part has more than `maximumTokens` tokens. */
function cuts(text: string, start: number, end: number): number[] {
  const found: number[] = [];
  const token = /[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu;
  token.lastIndex = start;
  let count = 0;
  let space = -1;
  for (let match = token.exec(text); match && match.index < end; match = token.exec(text)) {
    if (/^\s/.test(match[0])) {
      space = match.index;
      continue;
    }
    count += 1;
    if (count > maximumTokens) {
      const last = found.at(-1) ?? start;
      const cut = space > last ? space : match.index;
      found.push(cut);
      token.lastIndex = cut;
      count = 0;
    }
  }
  return found;
}
