/**
 * Finds cue phrases in a token list. A phrase is a line of elements separated by spaces:
 * `word` as written, `a/b` one of several, `~word` by base form, `word?` may be missing, `#` a number
 * or number word, `..` up to three tokens of any kind. The first element is always a word.
 */

import type { UnplacedToken } from './tokens.js';

interface Element {
  readonly words: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
  readonly kind: 'word' | 'number' | 'gap';
  readonly optional: boolean;
}

interface Phrase<Cue> {
  readonly cue: Cue;
  readonly elements: readonly Element[];
}

export interface PhraseMatch<Cue> {
  readonly cue: Cue;
  readonly first: number;
  readonly last: number;
}

export type Phrases<Cue> = ReadonlyMap<string, readonly Phrase<Cue>[]>;

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half quarter third tenth zero dozen'.split(' '),
);

export function isNumberLike(token: UnplacedToken | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || NUMBER_WORDS.has(token.lower));
}

const isLemma = (word: string): boolean => word.length > 1 && word.startsWith('~');

function element(source: string): Element {
  if (source === '#') return { words: new Set(), lemmas: new Set(), kind: 'number', optional: false };
  if (source === '..') return { words: new Set(), lemmas: new Set(), kind: 'gap', optional: false };
  const optional = source.length > 1 && source.endsWith('?');
  const words = (optional ? source.slice(0, -1) : source).split('/');
  return {
    words: new Set(words.filter((word) => !isLemma(word))),
    lemmas: new Set(words.filter((word) => isLemma(word)).map((word) => word.slice(1))),
    kind: 'word',
    optional,
  };
}

/** Compiles phrases, one on each line, for each cue. */
export function compilePhrases<Cue>(lists: readonly (readonly [cue: Cue, phrases: string])[]): Phrases<Cue> {
  const index = new Map<string, Phrase<Cue>[]>();
  for (const [cue, phrases] of lists) {
    for (const line of phrases.split('\n')) {
      const source = line.trim();
      if (source === '') continue;
      const elements = source.split(/\s+/).map(element);
      const phrase = { cue, elements };
      const first = elements[0];
      if (first === undefined || first.kind !== 'word' || first.optional) throw new Error(`phrase "${source}" does not start with a word`);
      for (const key of [...first.words, ...[...first.lemmas].map((lemma) => `~${lemma}`)]) {
        const known = index.get(key);
        if (known === undefined) index.set(key, [phrase]);
        else known.push(phrase);
      }
    }
  }
  return index;
}

/** End of the phrase from `at` on, or -1. Bounded: a phrase has a handful of elements and gaps of three. */
function matchFrom(tokens: readonly UnplacedToken[], at: number, elements: readonly Element[], from: number): number {
  // States still alive: token indexes at which the next element may start.
  let alive: number[] = [at];
  for (let index = from; index < elements.length; index++) {
    const part = elements[index];
    if (part === undefined) return -1;
    const next: number[] = [];
    for (const position of alive) {
      const token = tokens[position];
      if (part.kind === 'gap') {
        for (let skip = 0; skip <= 3; skip++) if (!next.includes(position + skip)) next.push(position + skip);
        continue;
      }
      if (part.optional && !next.includes(position)) next.push(position);
      if (token === undefined || token.code) continue;
      const fits = part.kind === 'number' ? isNumberLike(token) : part.words.has(token.lower) || part.lemmas.has(token.lemma);
      if (fits && !next.includes(position + 1)) next.push(position + 1);
    }
    if (next.length === 0) return -1;
    alive = next;
  }
  return Math.min(...alive);
}

/** All matches, in the order in which they start. */
export function findPhrases<Cue>(tokens: readonly UnplacedToken[], phrases: Phrases<Cue>): PhraseMatch<Cue>[] {
  const matches: PhraseMatch<Cue>[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.code) continue;
    for (const key of [token.lower, `~${token.lemma}`]) {
      for (const phrase of phrases.get(key) ?? []) {
        if (key.startsWith('~') && phrase.elements[0]?.words.has(token.lower) === true) continue;
        const last = matchFrom(tokens, index + 1, phrase.elements, 1);
        if (last >= 0) matches.push({ cue: phrase.cue, first: index, last });
      }
    }
  }
  return matches;
}
