/**
 * Patterns over the words of a statement. A pattern is a line such as
 *
 *     (fall|switch) back to ...4 {model}
 *
 * | element     | matches |
 * | ----------- | ------- |
 * | `word`      | a token with that base form, or written exactly so |
 * | `=word`     | a token written exactly so (any case) |
 * | `word*`     | a token that starts so |
 * | `{class}`   | a term of that lexicon class or of a class below it |
 * | `#duration` | a quantity of that dimension; `#` any quantity |
 * | `_`         | any one word or number |
 * | `...`       | up to 6 tokens of the same clause; `...3` up to 3 |
 * | `~`         | up to 12 tokens, also across clauses; `~20` up to 20 |
 * | `^`, `$`    | the start or end of a clause |
 * | `(a b|c)`   | one of several sequences |
 * | `x?`        | an element that may be missing |
 * | `!(a|b)`    | nothing, provided that none of these stands next |
 *
 * Compounds are split by the tokenizer, so `on device` matches "on-device" too. Patterns are compiled
 * once and indexed by how they can start; the cost of a statement depends on its words and not on the
 * number of patterns.
 */

import { lemmaOf } from './lemma.js';
import type { Annotation, Dimension, Quantity, Term } from './types.js';

type Element =
  | { readonly kind: 'word'; readonly word: string; readonly lemma: string }
  | { readonly kind: 'exact'; readonly word: string }
  | { readonly kind: 'prefix'; readonly word: string }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'quantity'; readonly dimension: Dimension | undefined }
  | { readonly kind: 'any' }
  | { readonly kind: 'gap'; readonly most: number; readonly sameClause: boolean }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'group'; readonly options: readonly (readonly Element[])[] }
  | { readonly kind: 'not'; readonly options: readonly (readonly Element[])[] };

interface CompiledPattern {
  readonly name: string;
  readonly source: string;
  readonly elements: readonly Element[];
}

/** A stretch of a statement that a pattern covers. */
export interface PatternMatch {
  readonly name: string;
  /** The pattern as written. */
  readonly source: string;
  /** Token indexes, end exclusive. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets into the statement's text. */
  readonly start: number;
  readonly end: number;
  /** Index of the clause in which it starts. */
  readonly clause: number;
}

const DEFAULT_GAP = 6;
const DEFAULT_FAR_GAP = 12;
/** Letters by which `word*` is indexed. */
const PREFIX_KEY = 3;

/** Reads one pattern. Throws an `Error` that names the pattern where it is malformed. */
function compile(name: string, source: string): CompiledPattern {
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
        while (at < source.length && !' ()|?'.includes(source.charAt(at))) at++;
        element = atom(source.slice(from, at), fail);
      }
      if (source.charAt(at) === '?') {
        at++;
        element = { kind: 'group', options: [[element], []] };
      }
      options.at(-1)?.push(element);
    }
  };
  const elements = sequence(false)[0] ?? [];
  if (elements.length === 0) fail('is empty');
  return { name, source, elements };
}

function atom(text: string, fail: (why: string) => never): Element {
  if (text === '_') return { kind: 'any' };
  if (text === '^') return { kind: 'start' };
  if (text === '$') return { kind: 'end' };
  if (text.startsWith('...')) return { kind: 'gap', most: text.length > 3 ? Number(text.slice(3)) : DEFAULT_GAP, sameClause: true };
  if (/^~\d*$/.test(text)) return { kind: 'gap', most: text.length > 1 ? Number(text.slice(1)) : DEFAULT_FAR_GAP, sameClause: false };
  if (text.startsWith('{') && text.endsWith('}')) return { kind: 'class', name: text.slice(1, -1) };
  if (text.startsWith('#')) return { kind: 'quantity', dimension: text.length > 1 ? (text.slice(1) as Dimension) : undefined };
  if (text.startsWith('=') && text.length > 1) return { kind: 'exact', word: text.slice(1).toLowerCase() };
  if (text.endsWith('*') && text.length > 1) return { kind: 'prefix', word: text.slice(0, -1).toLowerCase() };
  if (text === '') return fail('has an empty element');
  if (/\p{L}-\p{L}/u.test(text)) return fail(`write "${text}" as separate words`);
  return { kind: 'word', word: text.toLowerCase(), lemma: lemmaOf(text.toLowerCase()) };
}

/** What a pattern can start with, for the index. `*` stands for anything. */
function starts(elements: readonly Element[], into: Set<string>): boolean {
  for (const element of elements) {
    switch (element.kind) {
      case 'word':
        into.add(`w:${element.lemma}`).add(`w:${element.word}`);
        return true;
      case 'exact':
        into.add(`w:${element.word}`);
        return true;
      case 'class':
        into.add(`c:${element.name}`);
        return true;
      case 'quantity':
        into.add(`q:${element.dimension ?? ''}`);
        return true;
      case 'prefix':
        // Found by its first letters; one that is shorter could start with anything.
        into.add(element.word.length < PREFIX_KEY ? '*' : `p:${element.word.slice(0, PREFIX_KEY)}`);
        return true;
      case 'start':
      case 'end':
      case 'not':
        continue;
      case 'group': {
        let always = true;
        for (const option of element.options) if (!starts(option, into)) always = false;
        if (always) return true;
        continue;
      }
      default:
        into.add('*');
        return true;
    }
  }
  return false;
}

/** Terms and quantities of a statement by the token they start at. */
interface Lookup {
  readonly terms: ReadonlyMap<number, readonly Term[]>;
  readonly quantities: ReadonlyMap<number, Quantity>;
}

const lookups = new WeakMap<Annotation, Lookup>();

function lookupOf(annotation: Annotation): Lookup {
  const known = lookups.get(annotation);
  if (known) return known;
  const terms = new Map<number, Term[]>();
  for (const term of annotation.terms) {
    const list = terms.get(term.first);
    if (list) list.push(term);
    else terms.set(term.first, [term]);
  }
  const lookup = { terms, quantities: new Map(annotation.quantities.map((quantity) => [quantity.first, quantity])) };
  lookups.set(annotation, lookup);
  return lookup;
}

const isOfClass = (term: Term, name: string): boolean => term.class === name || term.class.startsWith(`${name}.`);

/** Tries elements from `index` on at token `at`; calls `then` with every end it can reach until that says true. */
function step(
  annotation: Annotation,
  lookup: Lookup,
  elements: readonly Element[],
  index: number,
  at: number,
  then: (end: number) => boolean,
): boolean {
  const element = elements[index];
  if (element === undefined) return then(at);
  const { tokens } = annotation;
  const go = (next: number): boolean => step(annotation, lookup, elements, index + 1, next, then);
  const token = tokens[at];
  switch (element.kind) {
    case 'word':
      return token !== undefined && (token.lemma === element.lemma || token.lower === element.word) && go(at + 1);
    case 'exact':
      return token?.lower === element.word && go(at + 1);
    case 'prefix':
      return token !== undefined && token.lower.startsWith(element.word) && go(at + 1);
    case 'any':
      return token !== undefined && (token.kind === 'word' || token.kind === 'number') && go(at + 1);
    case 'class':
      return (lookup.terms.get(at) ?? []).some((term) => isOfClass(term, element.name) && go(term.last));
    case 'quantity': {
      const quantity = lookup.quantities.get(at);
      return quantity !== undefined && (element.dimension === undefined || quantity.dimension === element.dimension) && go(quantity.last);
    }
    case 'start':
      return (at === 0 || tokens[at - 1]?.clause !== token?.clause) && go(at);
    case 'end':
      return (token === undefined || token.kind === 'punctuation' || tokens[at - 1]?.clause !== token.clause) && go(at);
    case 'gap': {
      const clause = tokens[at - 1]?.clause;
      for (let next = at; next <= at + element.most && next <= tokens.length; next++) {
        if (go(next)) return true;
        if (element.sameClause && tokens[next]?.clause !== clause) return false;
      }
      return false;
    }
    case 'group':
      return element.options.some((option) => step(annotation, lookup, option, 0, at, go));
    case 'not':
      return !element.options.some((option) => step(annotation, lookup, option, 0, at, () => true)) && go(at);
  }
}

/** Patterns by name, compiled and indexed once. */
export class PatternSet {
  private readonly index = new Map<string, CompiledPattern[]>();
  private readonly found = new WeakMap<Annotation, readonly PatternMatch[]>();

  /**
   * @param definitions for each name the patterns that mean it
   * @throws Error where a pattern is malformed or can start with anything
   */
  constructor(definitions: Readonly<Record<string, readonly string[]>>) {
    for (const [name, sources] of Object.entries(definitions)) {
      for (const source of sources) {
        const pattern = compile(name, source);
        const keys = new Set<string>();
        if (!starts(pattern.elements, keys) || keys.has('*')) {
          throw new Error(`pattern "${source}" of "${name}" has to start with a word, a class or a quantity`);
        }
        for (const key of keys) {
          const list = this.index.get(key);
          if (list) list.push(pattern);
          else this.index.set(key, [pattern]);
        }
      }
    }
  }

  /**
   * All matches in a statement, in the order of their first token; for each name and place the first
   * pattern that matches.
   */
  find(annotation: Annotation): readonly PatternMatch[] {
    const known = this.found.get(annotation);
    if (known) return known;
    const lookup = lookupOf(annotation);
    const matches: PatternMatch[] = [];
    const { tokens } = annotation;
    for (let at = 0; at < tokens.length; at++) {
      const seen = new Set<string>();
      for (const pattern of this.candidates(annotation, lookup, at)) {
        if (seen.has(pattern.name)) continue;
        let last = -1;
        step(annotation, lookup, pattern.elements, 0, at, (end) => {
          last = end;
          return true;
        });
        if (last < 0) continue;
        seen.add(pattern.name);
        const end = tokens[Math.max(at, last - 1)];
        const start = tokens[at];
        if (!start || !end) continue;
        matches.push({ name: pattern.name, source: pattern.source, first: at, last, start: start.start, end: end.end, clause: start.clause });
      }
    }
    this.found.set(annotation, matches);
    return matches;
  }

  private *candidates(annotation: Annotation, lookup: Lookup, at: number): Generator<CompiledPattern> {
    const token = annotation.tokens[at];
    if (!token) return;
    yield* this.index.get(`w:${token.lower}`) ?? [];
    if (token.lemma !== token.lower) yield* this.index.get(`w:${token.lemma}`) ?? [];
    if (token.lower.length >= PREFIX_KEY) yield* this.index.get(`p:${token.lower.slice(0, PREFIX_KEY)}`) ?? [];
    for (const term of lookup.terms.get(at) ?? []) {
      for (let name = term.class; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
        yield* this.index.get(`c:${name}`) ?? [];
      }
    }
    const quantity = lookup.quantities.get(at);
    if (quantity) {
      yield* this.index.get('q:') ?? [];
      yield* this.index.get(`q:${quantity.dimension}`) ?? [];
    }
  }
}
