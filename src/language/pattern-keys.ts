/**
 * Numbers for the words, classes and dimensions that patterns ask for, and a statement in these
 * numbers: worked out once for a statement, so that matching compares numbers and no text.
 */

import type { Annotation, Dimension, Quantity } from './types.js';

/** Letters by which `word*` is indexed. */
export const PREFIX_KEY = 3;

/** Keys of each kind have their own names; all share one range of numbers. */
class Vocabulary {
  /** How many keys there are. */
  size = 0;
  private readonly words = new Map<string, number>();
  private readonly prefixes = new Map<string, number>();
  private readonly classes = new Map<string, number>();
  private readonly dimensions = new Map<string, number>();

  /** The number of a word, given now if it has none. */
  word(word: string): number {
    return this.number(this.words, word);
  }

  /** The number of all words with the first letters of this one. */
  prefix(word: string): number {
    return this.number(this.prefixes, word.slice(0, PREFIX_KEY));
  }

  class(name: string): number {
    return this.number(this.classes, name);
  }

  /** The number of a dimension, or of any quantity. */
  quantity(dimension: Dimension | undefined): number {
    return this.number(this.dimensions, dimension ?? '');
  }

  /** The number of a word that some pattern asks for, else -1. */
  knownWord(word: string): number {
    return this.words.get(word) ?? -1;
  }

  knownPrefix(word: string): number {
    return word.length < PREFIX_KEY ? -1 : (this.prefixes.get(word.slice(0, PREFIX_KEY)) ?? -1);
  }

  knownClass(name: string): number {
    return this.classes.get(name) ?? -1;
  }

  private number(names: Map<string, number>, name: string): number {
    const known = names.get(name);
    if (known !== undefined) return known;
    names.set(name, this.size);
    return this.size++;
  }
}

export const vocabulary = new Vocabulary();

/** "it's", "we'll", "they've": a pronoun and the base form of the verb it carries. */
const PRONOUN_AND_VERB = /^(?:it|he|she|that|there|this|what|who|where|here|how|we|they|you|i|these|those|everything|nothing)('s|'re|'m|'ll|'ve)$/;
const CARRIED_VERBS: Readonly<Record<string, number>> = {
  "'s": vocabulary.word('be'),
  "'re": vocabulary.word('be'),
  "'m": vocabulary.word('be'),
  "'ll": vocabulary.word('will'),
  "'ve": vocabulary.word('have'),
};
const NOT = vocabulary.word('not');

/** The word that a contraction holds beside its own: "not" in "doesn't", "be" in "it's"; -1 for none. */
function carriedBy(word: string): number {
  if (!word.includes("'")) return -1;
  if (word.endsWith("n't")) return NOT;
  return CARRIED_VERBS[PRONOUN_AND_VERB.exec(word)?.[1] ?? ''] ?? -1;
}

/** A term or one of the classes above its own, where it starts. */
export interface ClassAt {
  readonly key: number;
  readonly last: number;
}

/** A statement as patterns see it. */
export interface View {
  readonly annotation: Annotation;
  /** Size of the vocabulary when it was made: sets that are built later add to it. */
  readonly size: number;
  /** For each token the numbers of its word and of its base form; -1 where no pattern asks for it. */
  readonly words: Int32Array;
  readonly lemmas: Int32Array;
  /** For each token the number of the word that it carries as a contraction; -1 for none. */
  readonly carried: Int32Array;
  readonly classes: readonly (readonly ClassAt[] | undefined)[];
  readonly quantities: readonly (Quantity | undefined)[];
  /** For each token the keys under which a pattern can start there. */
  readonly keys: readonly (readonly number[])[];
}

/** Reads a statement in the vocabulary's numbers. */
export function viewOf(annotation: Annotation): View {
  const { tokens } = annotation;
  const words = new Int32Array(tokens.length);
  const lemmas = new Int32Array(tokens.length);
  const carried = new Int32Array(tokens.length);
  const classes: ClassAt[][] = [];
  const quantities: Quantity[] = [];
  const keys: number[][] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = vocabulary.knownWord(token.lower);
    const lemma = token.lemma === token.lower ? word : vocabulary.knownWord(token.lemma);
    words[at] = word;
    lemmas[at] = lemma;
    const second = token.kind === 'word' ? carriedBy(token.lower) : -1;
    carried[at] = second;
    const own: number[] = [];
    if (word >= 0) own.push(word);
    if (lemma >= 0 && lemma !== word) own.push(lemma);
    if (second >= 0) own.push(second);
    const prefix = vocabulary.knownPrefix(token.lower);
    if (prefix >= 0) own.push(prefix);
    keys.push(own);
  }
  const add = (at: number, key: number): void => {
    const own = keys[at];
    if (key >= 0 && own?.includes(key) === false) own.push(key);
  };
  for (const term of annotation.terms) {
    for (const key of keysOfClass(term.class)) {
      add(term.first, key);
      (classes[term.first] ??= []).push({ key, last: term.last });
    }
  }
  for (const quantity of annotation.quantities) {
    add(quantity.first, vocabulary.quantity(undefined));
    add(quantity.first, vocabulary.quantity(quantity.dimension));
    quantities[quantity.first] = quantity;
  }
  return { annotation, size: vocabulary.size, words, lemmas, carried, classes, quantities, keys };
}

const classKeys = new Map<string, readonly number[]>();
let classKeysFor = 0;

/** Numbers of a class and of those above it that some pattern asks for. */
function keysOfClass(name: string): readonly number[] {
  if (classKeysFor !== vocabulary.size) {
    classKeys.clear();
    classKeysFor = vocabulary.size;
  }
  let keys = classKeys.get(name);
  if (keys === undefined) {
    const found: number[] = [];
    for (let above = name; above !== ''; above = above.slice(0, Math.max(0, above.lastIndexOf('.')))) {
      const key = vocabulary.knownClass(above);
      if (key >= 0) found.push(key);
    }
    keys = found;
    classKeys.set(name, keys);
  }
  return keys;
}
