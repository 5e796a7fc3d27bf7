/**
 * What each token of a statement can start: the pattern sets are indexed by these keys, which are
 * worked out once for a statement and not once for each set.
 */

import { PREFIX_KEY } from './pattern-syntax.js';
import type { Annotation } from './types.js';

/** Numbers for the keys that some pattern starts with. */
class Vocabulary {
  private readonly ids = new Map<string, number>();

  /** The number of a key, given now if it has none. */
  idOf(key: string): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.ids.set(key, this.ids.size);
    return this.ids.size - 1;
  }

  /** The number of a key that some pattern starts with, else undefined. */
  known(key: string): number | undefined {
    return this.ids.get(key);
  }

  get size(): number {
    return this.ids.size;
  }
}

export const vocabulary = new Vocabulary();

interface Keys {
  /** Size of the vocabulary when they were worked out: sets that are built later add to it. */
  readonly size: number;
  readonly byToken: readonly (readonly number[])[];
}

const cache = new WeakMap<Annotation, Keys>();

/** For each token the keys under which a pattern can start there. */
export function keysOf(annotation: Annotation): readonly (readonly number[])[] {
  const known = cache.get(annotation);
  if (known?.size === vocabulary.size) return known.byToken;
  const byToken: number[][] = annotation.tokens.map(() => []);
  const add = (at: number, key: string): void => {
    const id = vocabulary.known(key);
    const own = byToken[at];
    if (id !== undefined && own && !own.includes(id)) own.push(id);
  };
  for (const [at, token] of annotation.tokens.entries()) {
    add(at, `w:${token.lower}`);
    if (token.lemma !== token.lower) add(at, `w:${token.lemma}`);
    if (token.lower.length >= PREFIX_KEY) add(at, `p:${token.lower.slice(0, PREFIX_KEY)}`);
  }
  for (const term of annotation.terms) {
    for (let name = term.class; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) add(term.first, `c:${name}`);
  }
  for (const quantity of annotation.quantities) {
    add(quantity.first, 'q:');
    add(quantity.first, `q:${quantity.dimension}`);
  }
  cache.set(annotation, { size: vocabulary.size, byToken });
  return byToken;
}
