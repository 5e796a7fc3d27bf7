/** What a statement must hold for a pattern to match in it: how patterns are found and put aside. */

import { PREFIX_KEY, vocabulary } from './pattern-keys.js';
import type { Element } from './pattern-syntax.js';

/** Keys of which a statement must hold at least one. */
export type Keys = ReadonlySet<number>;

/**
 * What a pattern can start with, for the index.
 *
 * @returns undefined where it could start with anything
 */
export function startsOf(elements: readonly Element[]): Keys | undefined {
  const into = new Set<number>();
  return addStarts(elements, into) === 'always' ? into : undefined;
}

/** Whether a sequence always starts with one of the keys, may also be empty, or can start with anything. */
function addStarts(elements: readonly Element[], into: Set<number>): 'always' | 'perhaps' | 'anything' {
  for (const element of elements) {
    if (element.kind === 'start' || element.kind === 'end' || element.kind === 'not') continue;
    if (element.kind === 'group') {
      const options = element.options.map((option) => addStarts(option, into));
      if (options.includes('anything')) return 'anything';
      if (options.includes('perhaps')) continue;
      return 'always';
    }
    return addKeys(element, into) ? 'always' : 'anything';
  }
  return 'perhaps';
}

/** The keys of an element that stands for itself; false for one that could be anything. */
function addKeys(element: Element, into: Set<number>): boolean {
  switch (element.kind) {
    case 'word':
      into.add(element.lemma).add(element.word);
      return true;
    case 'exact':
      into.add(element.word);
      return true;
    case 'class':
      into.add(element.key);
      return true;
    case 'quantity':
      into.add(vocabulary.quantity(element.dimension));
      return true;
    case 'prefix':
      // Found by its first letters; one that is shorter could be anything.
      if (element.word.length < PREFIX_KEY) return false;
      into.add(vocabulary.prefix(element.word));
      return true;
    default:
      return false;
  }
}

/** What a pattern asks for besides its start: the set of keys that the fewest statements hold, if there is one. */
export function needOf(elements: readonly Element[]): Keys | undefined {
  let best: Keys | undefined;
  let least = Infinity;
  // The first element that stands for itself is its start, by which it is found anyway.
  let started = false;
  for (const element of elements) {
    const keys = keysOf(element);
    if (keys === undefined) continue;
    const weight = weightOf(keys);
    if (started && weight < least) {
      best = keys;
      least = weight;
    }
    started = true;
  }
  return best;
}

/** The keys of which one must stand for an element to match; undefined where nothing must. */
function keysOf(element: Element): Keys | undefined {
  if (element.kind === 'group') {
    const all = new Set<number>();
    for (const option of element.options) {
      const keys = rarest(option);
      if (keys === undefined) return undefined;
      for (const key of keys) all.add(key);
    }
    return all;
  }
  const into = new Set<number>();
  return addKeys(element, into) ? into : undefined;
}

function rarest(elements: readonly Element[]): Keys | undefined {
  let best: Keys | undefined;
  let least = Infinity;
  for (const element of elements) {
    const keys = keysOf(element);
    if (keys === undefined) continue;
    const weight = weightOf(keys);
    if (weight < least) {
      best = keys;
      least = weight;
    }
  }
  return best;
}

/** Words that stand in many statements: worth little as a key. */
const COMMON: ReadonlyMap<number, number> = new Map(
  [
    ...'the a an of to and in be is are it its for on with that we our us by or not no'.split(' ').map((word): [string, number] => [word, 100]),
    ...'this as at from they their each every all one so if when than will have has do does can which who what but more only after before until into out up own'.split(' ').map((word): [string, number] => [word, 30]),
    ...'two three first last day week month year user model system data number time use new any must there then them he she his her : , . ( )'.split(' ').map((word): [string, number] => [word, 15]),
  ].map(([word, weight]) => [vocabulary.word(word), weight]),
);

/** Weight of the keys of quantities, which are common too. */
const QUANTITY = vocabulary.quantity(undefined);

function weightOf(keys: Keys): number {
  let weight = 0;
  for (const key of keys) weight += key === QUANTITY ? 60 : (COMMON.get(key) ?? 1);
  return weight;
}

/** A start that few statements hold. */
const RARE = 6;

export const isRare = (keys: Keys): boolean => weightOf(keys) < RARE;
