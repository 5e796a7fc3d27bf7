/** Reads bounds around a number: "at most", "under", "≤", "or more", "never more than", "about". */

import type { Lexeme } from './scan.js';
import type { Comparator } from '../types.js';

export interface Bound {
  readonly comparator: Comparator;
  /** "never", "none", "hard": holds for every case, percentile 100. */
  readonly always: boolean;
  /** The bound's first word; some mean other things as well ("over" is also "during"). */
  readonly word: string;
  /** Lexeme index at which the bound starts (leading) or behind which it ends (trailing). */
  readonly edge: number;
}

/** Phrases that end directly before the number, last word first. */
const LEADING: ReadonlyMap<string, readonly (readonly [readonly string[], Comparator])[]> = new Map();

function lead(phrase: string, comparator: Comparator): void {
  const words = phrase.split(' ');
  const last = words.at(-1) as string;
  const list = LEADING.get(last) ?? [];
  const target = LEADING as Map<string, (readonly [readonly string[], Comparator])[]>;
  target.set(last, [...list, [words, comparator] as const].sort((one, other) => other[0].length - one[0].length));
}

function leads(comparator: Comparator, phrases: string): void {
  for (const phrase of phrases.split(',')) lead(phrase.trim(), comparator);
}

leads('at-most', `at most, at the most, at the very most, up to, as many as, as much as, no more than, not more than, nor more than, no longer than,
  not longer than, no later than, no greater than, no higher than, no larger than, no slower than, no worse than, within, inside, to within,
  maximum, maximum of, maximum is, max, max of, max., capped at, cap of, cap at, caps at, limit of, limit is, limited to, ceiling of, ceiling is, at or below, at or under,
  bounded by, budget of, no bigger than, no costlier than, not to exceed, upper bound of, ≤, <=, =<, less than or equal to, not exceeding, upwards to, stay inside, kept to, keep to`);
leads('less', `less than, fewer than, lower than, smaller than, faster than, quicker than, shorter than, cheaper than, sooner than, under, below, beneath,
  well under, just under, well below, just below, short of, <, sub, sub-, younger than, behind less than`);
leads('at-least', `at least, at the least, at the very least, no less than, no fewer than, not less than, not fewer than, no lower than, no shorter than, minimum,
  minimum of, minimum is, min, min., min of, at or above, at or over, floor of, lower bound of, ≥, >=, =>, greater than or equal to, more than or equal to, upwards of, from at least`);
leads('more', `more than, greater than, higher than, larger than, bigger than, longer than, slower than, better than, worse than, over, above, beyond,
  exceed, exceeds, exceeding, exceeded, past, pass, passes, well over, just over, older than, in excess of, north of, >, upward of, later than, costlier than, dearer than`);
leads('about', `about, around, roughly, approximately, approx, approx., circa, ca, ca., c., some, nearly, almost, near, close to, in the order of, on the order of, of the order of,
  an estimated, estimated, estimated at, ~, ≈, ∼, say, perhaps, or so, more or less, somewhere around, somewhere near, likely, in the region of, in the neighbourhood of, north or south of, an average of about`);

const TRAILING: readonly (readonly [readonly string[], Comparator])[] = ([
  ['or more', 'at-least'], ['or higher', 'at-least'], ['or above', 'at-least'], ['or over', 'at-least'], ['or greater', 'at-least'], ['or longer', 'at-least'],
  ['or larger', 'at-least'], ['or older', 'at-least'], ['and above', 'at-least'], ['and over', 'at-least'], ['and up', 'at-least'], ['and more', 'at-least'],
  ['at least', 'at-least'], ['at the least', 'at-least'], ['at minimum', 'at-least'], ['at a minimum', 'at-least'], ['minimum', 'at-least'], ['plus', 'at-least'],
  ['or less', 'at-most'], ['or fewer', 'at-most'], ['or lower', 'at-most'], ['or below', 'at-most'], ['or under', 'at-most'], ['or faster', 'at-most'],
  ['or quicker', 'at-most'], ['or shorter', 'at-most'], ['or sooner', 'at-most'], ['or cheaper', 'at-most'], ['and below', 'at-most'], ['and under', 'at-most'],
  ['at most', 'at-most'], ['at the most', 'at-most'], ['at the latest', 'at-most'], ['at the very most', 'at-most'], ['tops', 'at-most'], ['max', 'at-most'], ['maximum', 'at-most'],
  ['and no more', 'at-most'], ['and not more', 'at-most'], ['and no longer', 'at-most'], ['at worst', 'at-most'], ['worst case', 'at-most'], ['in the worst case', 'at-most'],
  ['or so', 'about'], ['or thereabouts', 'about'], ['give or take', 'about'], ['ish', 'about'], ['- ish', 'about'], ['or better', 'at-least'],
  ['ceiling', 'at-most'], ['cap', 'at-most'], ['limit', 'at-most'], ['hard limit', 'at-most'], ['upper limit', 'at-most'], ['budget', 'at-most'], ['floor', 'at-least'],
] as const).map(([phrase, comparator]) => [phrase.split(' '), comparator] as const);

const NEGATIONS = new Set(['no', 'not', 'never', 'none', 'nor', 'without', 'cannot', 'nothing', 'nobody', 'neither']);

/** Words that may stand between a bound and its number. */
const FILLERS = new Set(['the', 'a', 'an', 'of', 'only', 'just', 'its', 'our', 'their', 'about', 'another', 'is', 'be', 'are', 'target', 'than']);

/** Pieces of a two-character sign that the scanner cut into marks. */
function signBefore(lexemes: readonly Lexeme[], index: number): { text: string; first: number } {
  const lexeme = lexemes[index] as Lexeme;
  const before = lexemes[index - 1];
  if (lexeme.kind === 'mark' && lexeme.glued && before?.kind === 'mark' && (lexeme.text === '=' || before.text === '=' || before.text === '-')) {
    if ('<>='.includes(before.text) && '<>='.includes(lexeme.text)) return { text: before.text + lexeme.text, first: index - 1 };
  }
  return { text: lexeme.lower, first: index };
}

function phraseEndsAt(lexemes: readonly Lexeme[], index: number, words: readonly string[]): boolean {
  let position = index;
  for (let count = words.length - 1; count >= 0; count -= 1) {
    const lexeme = lexemes[position];
    const word = words[count] as string;
    if (lexeme === undefined) return false;
    if (word.endsWith('.')) {
      if (lexeme.text !== '.' || lexemes[position - 1]?.lower !== word.slice(0, -1)) return false;
      position -= 1;
    } else if (lexeme.lower !== word) return false;
    position -= 1;
  }
  return true;
}

/** Whether the bound that starts at `index` is negated in its clause ("must not exceed", "never takes more than"). */
function negatedBefore(lexemes: readonly Lexeme[], index: number): string | undefined {
  for (let position = index - 1, count = 0; position >= 0 && count < 6; position -= 1, count += 1) {
    const lexeme = lexemes[position] as Lexeme;
    if (lexeme.kind !== 'word') return undefined;
    if (NEGATIONS.has(lexeme.lower) || lexeme.lower.endsWith("n't")) return lexeme.lower;
    if (lexeme.lower === 'if' || lexeme.lower === 'when' || lexeme.lower === 'for' || lexeme.lower === 'that' || lexeme.lower === 'and' || lexeme.lower === 'but' || lexeme.lower === 'once') return undefined;
  }
  return undefined;
}

function negate(comparator: Comparator): Comparator {
  if (comparator === 'more') return 'at-most';
  return comparator === 'less' ? 'at-least' : comparator;
}

function phraseLength(words: readonly string[]): number {
  let count = 0;
  for (const word of words) count += word.endsWith('.') ? 2 : 1;
  return count;
}

/** The bound in front of the lexeme `first` (the number, or its currency sign). */
export function readLeadingBound(lexemes: readonly Lexeme[], first: number): Bound | undefined {
  let about: Bound | undefined;
  let index = first - 1;
  for (let fillers = 0; fillers < 4 && index >= 0; fillers += 1) {
    const lexeme = lexemes[index] as Lexeme;
    const sign = signBefore(lexemes, index);
    const candidates = sign.text === lexeme.lower
      ? lexeme.text === '.' ? LEADING.get(`${lexemes[index - 1]?.lower ?? ''}.`) : LEADING.get(lexeme.lower)
      : LEADING.get(sign.text);
    const found = candidates?.find(([words]) => (sign.text === lexeme.lower ? phraseEndsAt(lexemes, index, words) : words.length === 1));
    if (found !== undefined) {
      const [words, comparator] = found;
      const edge = sign.text === lexeme.lower ? index - phraseLength(words) + 1 : sign.first;
      // "In two of the passes 70 % …", "the past 30 days": a noun or an adjective, and no bound.
      if (/^pas(?:s|ses|t)$/.test(words[0] as string) && /^(?:the|a|an|each|every|these|those|our|this|of|in|first|last)$/.test(lexemes[edge - 1]?.lower ?? '')) return about;
      if (comparator === 'about' && about === undefined) {
        about = { comparator, always: false, word: words[0] as string, edge };
        index = edge - 1;
        continue;
      }
      if (comparator === 'about') return about;
      const negation = comparator === 'more' || comparator === 'less' ? negatedBefore(lexemes, edge) : undefined;
      const spoken = lexemes[edge - 1]?.lower;
      return {
        comparator: negation === undefined ? comparator : negate(comparator),
        always: negation === 'never' || negation === 'none' || negation === 'nothing' || negation === 'nor' || spoken === 'never' || spoken === 'always' || words[0] === 'maximum' || words[0] === 'max' || words[0] === 'max.',
        word: negation === undefined ? words[0] as string : '',
        edge,
      };
    }
    if (lexeme.text === '-' && lexeme.glued && lexemes[index - 1]?.lower === 'sub') return { comparator: 'less', always: false, word: 'sub', edge: index - 1 };
    if (!FILLERS.has(lexeme.lower)) break;
    index -= 1;
  }
  return about;
}

/** The bound behind lexeme `next - 1`: "or better", "at most", "max", "+". */
export function readTrailingBound(lexemes: readonly Lexeme[], next: number): Bound | undefined {
  const sign = lexemes[next];
  if (sign === undefined) return undefined;
  if (sign.text === '+' && sign.glued && lexemes[next + 1]?.kind !== 'number') return { comparator: 'at-least', always: false, word: '+', edge: next + 1 };
  const start = sign.text === ',' || sign.text === '(' ? next + 1 : next;
  let best: Bound | undefined;
  let bestLength = 0;
  for (const [words, comparator] of TRAILING) {
    if (words.length <= bestLength || !words.every((word, offset) => lexemes[start + offset]?.lower === word)) continue;
    if (start > next && words.length === 1 && words[0] !== 'max' && words[0] !== 'maximum' && words[0] !== 'minimum' && words[0] !== 'tops') continue;
    // "200 ms max latency" bounds; "at least 3" belongs to the number behind it.
    const follower = lexemes[start + words.length];
    if (words[0] === 'at' && follower?.kind === 'number') continue;
    bestLength = words.length;
    best = {
      comparator,
      always: words.includes('maximum') || words.includes('max') || words.includes('worst') || words[0] === 'hard' || words[0] === 'tops',
      word: words[0] as string,
      edge: start + words.length,
    };
  }
  return best;
}
