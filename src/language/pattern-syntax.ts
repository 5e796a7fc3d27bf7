/** Reads the lines of the pattern language (see `pattern.ts`) into elements. */

import { lemmaOf } from './lemma.js';
import { vocabulary } from './pattern-keys.js';
import type { Dimension } from './types.js';

/** An element; words and classes by their number in the vocabulary. */
export type Element =
  | { readonly kind: 'word'; readonly word: number; readonly lemma: number }
  | { readonly kind: 'exact'; readonly word: number }
  | { readonly kind: 'prefix'; readonly word: string }
  | { readonly kind: 'class'; readonly key: number }
  | { readonly kind: 'quantity'; readonly dimension: Dimension | undefined }
  | { readonly kind: 'any' }
  | { readonly kind: 'gap'; readonly most: number; readonly sameClause: boolean }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'group'; readonly options: readonly (readonly Element[])[] }
  | { readonly kind: 'not'; readonly options: readonly (readonly Element[])[] };

/** One pattern, read. */
export interface ParsedPattern {
  readonly name: string;
  readonly source: string;
  readonly elements: readonly Element[];
}

const DEFAULT_GAP = 6;
const DEFAULT_FAR_GAP = 12;

/** Reads one pattern. Throws an `Error` that names the pattern where it is malformed. */
export function parsePattern(name: string, source: string): ParsedPattern {
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`pattern "${source}" of "${name}": ${why}`);
  };
  const sequence = (closing: boolean): (readonly Element[])[] => {
    const options: Element[][] = [[]];
    for (;;) {
      while (source.charAt(at) === ' ') at++;
      const mark = source.charAt(at);
      if (mark === '') return closing ? fail('missing )') : options;
      if (mark === ')') {
        if (!closing) fail('unexpected )');
        at++;
        return options;
      }
      if (mark === '|') {
        if (!closing) fail('| outside of ( )');
        at++;
        options.push([]);
        continue;
      }
      let element: Element;
      if (mark === '(') {
        at++;
        element = { kind: 'group', options: sequence(true) };
      } else if (source.startsWith('!(', at)) {
        at += 2;
        element = { kind: 'not', options: sequence(true) };
      } else {
        const from = at;
        while (at < source.length && !isMark(source.charCodeAt(at))) at++;
        element = atom(source.slice(from, at), fail);
      }
      if (source.charAt(at) === '?') {
        at++;
        element = { kind: 'group', options: [[element], []] };
      }
      const option = options.at(-1);
      const shortened = shortenedWith(option?.at(-1), element);
      if (shortened) option?.splice(-1, 1, shortened);
      else option?.push(element);
    }
  };
  const elements = sequence(false)[0] ?? [];
  if (elements.length === 0) fail('is empty');
  return { name, source, elements };
}

/** Helpers by their base form, each with what is written for it and "not" in one word. */
const SHORTENED: Readonly<Record<string, string>> = {
  be: "isn't aren't wasn't weren't",
  do: "don't doesn't didn't",
  have: "haven't hasn't hadn't",
  will: "won't",
  would: "wouldn't",
  can: "can't",
  could: "couldn't",
  should: "shouldn't",
  must: "mustn't",
  need: "needn't",
};
const SHORTENED_BY_NUMBER: ReadonlyMap<number, readonly Element[]> = new Map(
  Object.entries(SHORTENED).map(([base, forms]) => [vocabulary.word(base), forms.split(' ').map((form): Element => ({ kind: 'exact', word: vocabulary.word(form) }))]),
);
const NOT = vocabulary.word('not');

/** "does not" as "doesn't" too, "(can|will) not" as "can't" and "won't". */
function shortenedWith(helper: Element | undefined, element: Element): Element | undefined {
  if (helper === undefined || element.kind !== 'word' || element.word !== NOT) return undefined;
  const words = helper.kind === 'group' ? helper.options.flatMap((option) => (option.length === 1 ? option : [])) : [helper];
  const forms = words.flatMap((word) => (word.kind === 'word' ? (SHORTENED_BY_NUMBER.get(word.lemma) ?? []) : []));
  return forms.length === 0 ? undefined : { kind: 'group', options: [[helper, element], ...forms.map((form) => [form])] };
}

/** "cannot", "can't" and "couldn't". */
const CANNOT: Element = { kind: 'group', options: ['cannot', "can't", "couldn't"].map((word) => [{ kind: 'exact', word: vocabulary.word(word) }]) };

/** A space, a bracket, a bar or a question mark ends an element. */
const isMark = (code: number): boolean => code === 32 || code === 40 || code === 41 || code === 124 || code === 63;

/** Most elements are plain words: letters and digits alone. */
const PLAIN = /^[a-z0-9]+$/;

function atom(text: string, fail: (why: string) => never): Element {
  if (text === 'cannot') return CANNOT;
  if (PLAIN.test(text)) return { kind: 'word', word: vocabulary.word(text), lemma: vocabulary.word(lemmaOf(text)) };
  if (text === '_') return { kind: 'any' };
  if (text === '^') return { kind: 'start' };
  if (text === '$') return { kind: 'end' };
  if (text.startsWith('...')) return { kind: 'gap', most: text.length > 3 ? Number(text.slice(3)) : DEFAULT_GAP, sameClause: true };
  if (/^~\d*$/.test(text)) return { kind: 'gap', most: text.length > 1 ? Number(text.slice(1)) : DEFAULT_FAR_GAP, sameClause: false };
  if (text.startsWith('{') && text.endsWith('}')) return { kind: 'class', key: vocabulary.class(text.slice(1, -1)) };
  if (text.startsWith('#')) return { kind: 'quantity', dimension: text.length > 1 ? (text.slice(1) as Dimension) : undefined };
  if (text.startsWith('=') && text.length > 1) return { kind: 'exact', word: vocabulary.word(text.slice(1).toLowerCase()) };
  if (text.endsWith('*') && text.length > 1) return { kind: 'prefix', word: text.slice(0, -1).toLowerCase() };
  if (text === '') return fail('has an empty element');
  if (/\p{L}-\p{L}/u.test(text)) return fail(`write "${text}" as separate words`);
  const word = text.toLowerCase();
  return { kind: 'word', word: vocabulary.word(word), lemma: vocabulary.word(lemmaOf(word)) };
}

