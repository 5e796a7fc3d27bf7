/** Marks that cut a statement: paired brackets and quotation marks, sentence ends, dashes, arrows. */

import type { UnplacedToken } from './tokens.js';

const ABBREVIATION = /^(?:e\.?g|i\.?e|etc|approx|ca|vs|cf|incl|excl|resp|dr|mr|mrs|ms|prof|st|fig|sec|ch|art|vol|est|min|max|avg|p|pp|no|nos|[a-z])$/;

export function isSpaceBefore(tokens: readonly UnplacedToken[], index: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  return token === undefined || previous === undefined || token.start > previous.end;
}

export function isSpaceAfter(tokens: readonly UnplacedToken[], index: number): boolean {
  return isSpaceBefore(tokens, index + 1);
}

export function isArrow(token: UnplacedToken): boolean {
  return !token.code && /^(?:[→⇒➔⟶]|[-=~.─]+>)$/.test(token.text) && token.text !== '=';
}

/** A dash that separates: an em dash, or a spaced one that does not stand between numbers. */
export function isDash(tokens: readonly UnplacedToken[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.code || index === 0 || !/^[-–—]$/.test(token.text)) return false;
  const next = tokens[index + 1];
  if (next === undefined || /^[-–—]$/.test(tokens[index - 1]?.text ?? '')) return false;
  if (token.text === '—') return true;
  if (tokens[index - 1]?.kind === 'number' && next.kind === 'number') return false;
  return isSpaceBefore(tokens, index) && (isSpaceAfter(tokens, index) || next.text === '-');
}

/** Whether a sentence ends with the token at `index` and another one follows. */
export function isSentenceEnd(tokens: readonly UnplacedToken[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined || token.code || !/^[.!?…]$/.test(token.text)) return false;
  if (/^["”’»)]$/.test(next.text) && !isSpaceBefore(tokens, index + 1)) return false;
  if (!isSpaceAfter(tokens, index)) return false;
  if (/^[?!]$/.test(token.text) && /^\p{Ll}/u.test(next.text)) return false;
  if (token.text !== '.' && token.text !== '…') return true;
  if (ABBREVIATION.test(tokens[index - 1]?.lower ?? '') && !isSpaceBefore(tokens, index)) return false;
  return /^[\p{Lu}\d"“„«([<]/u.test(next.text) || next.code;
}

/** A colon that introduces: not the one in a time of day or a ratio. */
export function isColon(tokens: readonly UnplacedToken[], index: number): boolean {
  const token = tokens[index];
  return token?.text === ':' && !token.code && index > 0 && index + 1 < tokens.length && isSpaceAfter(tokens, index);
}

const CLOSING: ReadonlyMap<string, string> = new Map([[')', '('], [']', '['], ['}', '{']]);

/** For each opening bracket or quotation mark the index of its closing one, and the reverse; else -1. */
export function pairMarks(tokens: readonly UnplacedToken[]): { brackets: Int32Array; quotes: Int32Array } {
  const brackets = new Int32Array(tokens.length).fill(-1);
  const quotes = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  let quote = -1;
  for (const [index, token] of tokens.entries()) {
    if (token.code) continue;
    if (/^[([{]$/.test(token.text)) open.push(index);
    const opening = CLOSING.get(token.text);
    if (opening !== undefined && tokens[open.at(-1) ?? -1]?.text === opening) {
      const start = open.pop() ?? -1;
      brackets[start] = index;
      brackets[index] = start;
    }
    if (!/^["“”„«»]$/.test(token.text)) continue;
    if (quote >= 0 && !/^[„«]$/.test(token.text)) {
      quotes[quote] = index;
      quotes[index] = quote;
      quote = -1;
    } else if (!/^[”»]$/.test(token.text)) quote = index;
  }
  return { brackets, quotes };
}
