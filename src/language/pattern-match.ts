/** Matches the elements of one pattern at a token. Patterns are linked nodes, so that no closure is made. */

import type { View } from './pattern-keys.js';
import type { Element } from './pattern-syntax.js';
import type { Dimension } from './types.js';

/** What a node asks of the token it stands at. */
const enum Kind {
  Word,
  Words,
  Prefix,
  Class,
  Quantity,
  Any,
  Gap,
  Start,
  End,
  Choice,
  Not,
}

/** An element with what follows it; no next is the end of the pattern. All of one shape. */
export interface Node {
  readonly kind: Kind;
  readonly next: Node | undefined;
  /** A word's base form or a class, by number. */
  readonly key: number;
  /** The number of a word as written; most tokens of a gap. */
  readonly value: number;
  /** A prefix, or a quantity's dimension. */
  readonly text: string | undefined;
  /** Words of which one is enough, in any form or exactly so. */
  readonly words: ReadonlySet<number> | undefined;
  readonly exact: ReadonlySet<number> | undefined;
  readonly heads: readonly (Node | undefined)[];
  /** Of a long choice: the heads that can match at a word, by its number, and those that may match anywhere. */
  readonly byWord: ReadonlyMap<number, readonly number[]> | undefined;
  readonly others: readonly number[];
  readonly sameClause: boolean;
}

const NO_HEADS: readonly (Node | undefined)[] = [];
const NO_NUMBERS: readonly number[] = [];

/** A node with all fields in one order, so that the engine need not ask for its shape. */
function make(kind: Kind, next: Node | undefined, own: Partial<Omit<Node, 'kind' | 'next'>> = {}): Node {
  return {
    kind,
    next,
    key: own.key ?? -1,
    value: own.value ?? -1,
    text: own.text,
    words: own.words,
    exact: own.exact,
    heads: own.heads ?? NO_HEADS,
    byWord: own.byWord,
    others: own.others ?? NO_NUMBERS,
    sameClause: own.sameClause ?? false,
  };
}

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
      return make(Kind.Word, next, { key: element.lemma, value: element.word });
    case 'exact':
      return make(Kind.Words, next, { exact: new Set([element.word]) });
    case 'prefix':
      return make(Kind.Prefix, next, { text: element.word });
    case 'class':
      return make(Kind.Class, next, { key: element.key });
    case 'quantity':
      return make(Kind.Quantity, next, { text: element.dimension });
    case 'any':
      return make(Kind.Any, next);
    case 'gap':
      return make(Kind.Gap, next, { value: element.most, sameClause: element.sameClause });
    case 'start':
      return make(Kind.Start, next);
    case 'end':
      return make(Kind.End, next);
    case 'not':
      return make(Kind.Not, next, { heads: element.options.map((option) => link(option, undefined)) });
    case 'group':
      return choice(element.options, next);
  }
}

/** A choice of fewer heads than this tries one after the other. */
const LONG_CHOICE = 4;

/** A choice; its single words become one set, which is asked once. */
function choice(options: readonly (readonly Element[])[], next: Node | undefined): Node {
  const words = new Set<number>();
  const exact = new Set<number>();
  const heads: (Node | undefined)[] = [];
  for (const option of options) {
    const only = option.length === 1 ? option[0] : undefined;
    if (only?.kind === 'word') words.add(only.lemma).add(only.word);
    else if (only?.kind === 'exact') exact.add(only.word);
    else heads.push(link(option, next));
  }
  if (words.size + exact.size > 0) {
    const set = make(Kind.Words, next, { words: words.size > 0 ? words : undefined, exact: exact.size > 0 ? exact : undefined });
    if (heads.length === 0) return set;
    // Longer alternatives first: "roll back to" before "roll".
    const longer = heads.filter((head) => head !== next);
    const empty = heads.filter((head) => head === next);
    heads.splice(0, heads.length, ...longer, set, ...empty);
  }
  return make(Kind.Choice, undefined, { heads, ...(heads.length < LONG_CHOICE ? {} : indexed(heads)) });
}

/** Which heads of a choice can match at which word. */
function indexed(heads: readonly (Node | undefined)[]): Pick<Node, 'byWord' | 'others'> {
  const byWord = new Map<number, number[]>();
  const others: number[] = [];
  for (const [number, head] of heads.entries()) {
    const keys = head?.kind === Kind.Word ? [head.key, head.value] : head?.kind === Kind.Words ? [...(head.words ?? []), ...(head.exact ?? [])] : undefined;
    if (keys === undefined) others.push(number);
    else {
      for (const key of new Set(keys)) {
        const known = byWord.get(key);
        if (known) known.push(number);
        else byWord.set(key, [number]);
      }
    }
  }
  return { byWord, others };
}

/**
 * Where a pattern ends that starts at a token.
 *
 * @returns the index after its last token, or -1 where it does not match
 */
export function matchAt(view: View, first: Node | undefined, from: number): number {
  const { tokens } = view.annotation;
  let node = first;
  let at = from;
  while (node !== undefined) {
    switch (node.kind) {
      case Kind.Word: {
        if (at >= tokens.length) return -1;
        const lemma = view.lemmas[at];
        const word = view.words[at];
        if (lemma === node.key || word === node.key || lemma === node.value || word === node.value) at++;
        else if (view.carried[at] === node.key) at++;
        // "It's weak": the verb is inside the token before.
        else if (view.carried[at - 1] !== node.key) return -1;
        break;
      }
      case Kind.Words:
        if (at >= tokens.length) return -1;
        if (isOneOf(node, view.words[at] ?? -1, view.lemmas[at] ?? -1) || isCarried(node, view.carried[at] ?? -1)) at++;
        else if (!isCarried(node, view.carried[at - 1] ?? -1)) return -1;
        break;
      case Kind.Prefix:
        if (tokens[at]?.lower.startsWith(node.text ?? '') !== true) return -1;
        at++;
        break;
      case Kind.Any: {
        const kind = tokens[at]?.kind;
        if (kind !== 'word' && kind !== 'number') return -1;
        at++;
        break;
      }
      case Kind.Quantity: {
        const quantity = view.quantities[at];
        if (quantity === undefined || (node.text !== undefined && quantity.dimension !== (node.text as Dimension))) return -1;
        at = quantity.last;
        break;
      }
      case Kind.Start:
        if (at !== 0 && tokens[at - 1]?.clause === tokens[at]?.clause) return -1;
        break;
      case Kind.End: {
        const token = tokens[at];
        if (token !== undefined && token.kind !== 'punctuation' && tokens[at - 1]?.clause === token.clause) return -1;
        break;
      }
      case Kind.Not:
        for (const head of node.heads) if (matchAt(view, head, at) >= 0) return -1;
        break;
      case Kind.Class:
        return matchClass(view, node, at);
      case Kind.Gap:
        return matchGap(view, node, at);
      case Kind.Choice:
        return matchChoice(view, node, at);
    }
    node = node.next;
  }
  return at;
}

const isOneOf = (node: Node, word: number, lemma: number): boolean =>
  node.words?.has(word) === true || (lemma !== word && node.words?.has(lemma) === true) || node.exact?.has(word) === true;

const isCarried = (node: Node, carried: number): boolean => carried >= 0 && node.words?.has(carried) === true;

function matchClass(view: View, node: Node, at: number): number {
  const classes = view.classes[at];
  if (classes === undefined) return -1;
  for (const { key, last } of classes) {
    if (key !== node.key) continue;
    const end = matchAt(view, node.next, last);
    if (end >= 0) return end;
  }
  return -1;
}

function matchGap(view: View, node: Node, at: number): number {
  const { tokens } = view.annotation;
  const clause = tokens[at - 1]?.clause;
  for (let next = at; next <= at + node.value && next <= tokens.length; next++) {
    const end = matchAt(view, node.next, next);
    if (end >= 0) return end;
    if (node.sameClause && tokens[next]?.clause !== clause) return -1;
  }
  return -1;
}

function matchChoice(view: View, node: Node, at: number): number {
  if (node.byWord === undefined || (view.carried[at] ?? -1) >= 0 || (view.carried[at - 1] ?? -1) >= 0) {
    for (const head of node.heads) {
      const end = matchAt(view, head, at);
      if (end >= 0) return end;
    }
    return -1;
  }
  // Only the heads that this word can start, and those that may start with something else, in their order.
  const word = view.words[at] ?? -1;
  const lemma = view.lemmas[at] ?? -1;
  const byWord = (word >= 0 ? node.byWord.get(word) : undefined) ?? NO_NUMBERS;
  const byLemma = (lemma >= 0 && lemma !== word ? node.byWord.get(lemma) : undefined) ?? NO_NUMBERS;
  const { others } = node;
  let [one, two, three] = [0, 0, 0];
  for (;;) {
    const number = Math.min(byWord[one] ?? Infinity, byLemma[two] ?? Infinity, others[three] ?? Infinity);
    if (number === Infinity) return -1;
    if (byWord[one] === number) one++;
    if (byLemma[two] === number) two++;
    if (others[three] === number) three++;
    const end = matchAt(view, node.heads[number], at);
    if (end >= 0) return end;
  }
}
