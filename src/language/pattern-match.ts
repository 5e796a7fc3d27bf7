/** Matches the elements of one pattern at a token. Patterns are linked nodes, so that no closure is made. */

import type { Element } from './pattern-syntax.js';
import type { Annotation, Dimension, Quantity, Term } from './types.js';

/** An element with what follows it; `undefined` is the end of the pattern. */
export type Node =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly exact: ReadonlySet<string>; readonly next: Node | undefined }
  | { readonly kind: 'prefix'; readonly word: string; readonly next: Node | undefined }
  | { readonly kind: 'class'; readonly name: string; readonly below: string; readonly next: Node | undefined }
  | { readonly kind: 'quantity'; readonly dimension: Dimension | undefined; readonly next: Node | undefined }
  | { readonly kind: 'any'; readonly next: Node | undefined }
  | { readonly kind: 'gap'; readonly most: number; readonly sameClause: boolean; readonly next: Node | undefined }
  | { readonly kind: 'start'; readonly next: Node | undefined }
  | { readonly kind: 'end'; readonly next: Node | undefined }
  | { readonly kind: 'choice'; readonly heads: readonly (Node | undefined)[] }
  | { readonly kind: 'not'; readonly heads: readonly (Node | undefined)[]; readonly next: Node | undefined };

/** Links elements from the last one back. */
export function compileNodes(elements: readonly Element[]): Node {
  const node = link(elements, undefined);
  if (!node) throw new Error('a pattern has at least one element');
  return node;
}

function link(elements: readonly Element[], tail: Node | undefined): Node | undefined {
  let next = tail;
  for (let index = elements.length - 1; index >= 0; index--) {
    const element = elements[index];
    if (element) next = nodeOf(element, next);
  }
  return next;
}

function nodeOf(element: Element, next: Node | undefined): Node {
  switch (element.kind) {
    case 'word':
      return { kind: 'words', words: new Set([element.lemma, element.word]), exact: NO_WORDS, next };
    case 'exact':
      return { kind: 'words', words: NO_WORDS, exact: new Set([element.word]), next };
    case 'prefix':
      return { kind: 'prefix', word: element.word, next };
    case 'class':
      return { kind: 'class', name: element.name, below: `${element.name}.`, next };
    case 'quantity':
      return { kind: 'quantity', dimension: element.dimension, next };
    case 'any':
      return { kind: 'any', next };
    case 'gap':
      return { kind: 'gap', most: element.most, sameClause: element.sameClause, next };
    case 'start':
      return { kind: 'start', next };
    case 'end':
      return { kind: 'end', next };
    case 'not':
      return { kind: 'not', heads: element.options.map((option) => link(option, undefined)), next };
    case 'group':
      return choice(element.options, next);
  }
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** A choice; its single words become one set, which is asked once. */
function choice(options: readonly (readonly Element[])[], next: Node | undefined): Node {
  const words = new Set<string>();
  const exact = new Set<string>();
  const heads: (Node | undefined)[] = [];
  for (const option of options) {
    const only = option.length === 1 ? option[0] : undefined;
    if (only?.kind === 'word') words.add(only.lemma).add(only.word);
    else if (only?.kind === 'exact') exact.add(only.word);
    else heads.push(link(option, next));
  }
  if (words.size + exact.size === 0) return { kind: 'choice', heads };
  const set: Node = { kind: 'words', words, exact, next };
  // Longer alternatives first: "roll back to" before "roll".
  return heads.length === 0 ? set : { kind: 'choice', heads: [...heads.filter((head) => head !== next), set, ...heads.filter((head) => head === next)] };
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

/**
 * Where a pattern ends that starts at a token.
 *
 * @returns the index after its last token, or -1 where it does not match
 */
export function matchAt(annotation: Annotation, node: Node | undefined, at: number): number {
  if (node === undefined) return at;
  const { tokens } = annotation;
  const token = tokens[at];
  switch (node.kind) {
    case 'words':
      if (token === undefined || !(node.words.has(token.lemma) || node.words.has(token.lower) || node.exact.has(token.lower))) return -1;
      return matchAt(annotation, node.next, at + 1);
    case 'prefix':
      return token?.lower.startsWith(node.word) === true ? matchAt(annotation, node.next, at + 1) : -1;
    case 'any':
      return token !== undefined && (token.kind === 'word' || token.kind === 'number') ? matchAt(annotation, node.next, at + 1) : -1;
    case 'class': {
      for (const term of lookupOf(annotation).terms.get(at) ?? []) {
        if (term.class !== node.name && !term.class.startsWith(node.below)) continue;
        const end = matchAt(annotation, node.next, term.last);
        if (end >= 0) return end;
      }
      return -1;
    }
    case 'quantity': {
      const quantity = lookupOf(annotation).quantities.get(at);
      return quantity !== undefined && (node.dimension === undefined || quantity.dimension === node.dimension) ? matchAt(annotation, node.next, quantity.last) : -1;
    }
    case 'start':
      return at === 0 || tokens[at - 1]?.clause !== token?.clause ? matchAt(annotation, node.next, at) : -1;
    case 'end':
      return token === undefined || token.kind === 'punctuation' || tokens[at - 1]?.clause !== token.clause ? matchAt(annotation, node.next, at) : -1;
    case 'gap': {
      const clause = tokens[at - 1]?.clause;
      for (let next = at; next <= at + node.most && next <= tokens.length; next++) {
        const end = matchAt(annotation, node.next, next);
        if (end >= 0) return end;
        if (node.sameClause && tokens[next]?.clause !== clause) return -1;
      }
      return -1;
    }
    case 'choice': {
      for (const head of node.heads) {
        const end = matchAt(annotation, head, at);
        if (end >= 0) return end;
      }
      return -1;
    }
    case 'not':
      for (const head of node.heads) if (matchAt(annotation, head, at) >= 0) return -1;
      return matchAt(annotation, node.next, at);
  }
}
