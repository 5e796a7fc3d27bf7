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
 * Contractions count as what they stand for: `does not` matches "doesn't", `it is` matches "it's".
 * Compounds are split by the tokenizer, so `on device` matches "on-device" too. All patterns of all sets
 * are indexed together: a statement is walked once for all of them, and of the thousands of patterns only
 * those are tried there of which it holds the start and the rarest other word.
 */

import { matchAt, compileNodes, type Node } from './pattern-match.js';
import { isRare, needOf, startsOf, type Keys } from './pattern-needs.js';
import { Notes } from './notes.js';
import { viewOf, vocabulary, type View } from './pattern-keys.js';
import { parsePattern } from './pattern-syntax.js';
import type { Annotation } from './types.js';

interface CompiledPattern {
  readonly set: PatternSet;
  readonly name: string;
  readonly source: string;
  /** Number of the keys of which the statement must hold one; -1 where the start is enough. */
  readonly need: number;
  node: Node | undefined;
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

/** All patterns of all sets, by number of the key they start with. */
const byStart: CompiledPattern[][] = [];

/** Which needs a key fulfils, by its number; patterns share a need that is the same. */
const needsByKey: number[][] = [];
const needs = new Map<string, number>();

function needNumber(keys: Keys | undefined): number {
  if (keys === undefined) return -1;
  const name = [...keys].join();
  const known = needs.get(name);
  if (known !== undefined) return known;
  const number = needs.size;
  needs.set(name, number);
  for (const key of keys) (needsByKey[key] ??= []).push(number);
  return number;
}

/** A pattern that may match, and where. */
interface Candidate {
  readonly pattern: CompiledPattern;
  readonly at: number;
}

/** Of one statement and set: what is still to be tried, or what was found. */
interface Tried {
  candidates: Candidate[];
  found: readonly PatternMatch[] | undefined;
}

/** What is known of one statement; sets that can match nothing there are left out. */
interface Known {
  readonly view: View;
  readonly sets: Map<PatternSet, Tried>;
}

const statements = new Notes<Known>();

/** For each need the last statement that fulfils it; a number for each walk spares clearing it. */
let fulfilled = new Int32Array(0);
let walk = 0;

function knownOf(annotation: Annotation): Known {
  const known = statements.of(annotation);
  if (known?.view.size === vocabulary.size) return known;
  const view = viewOf(annotation);
  if (fulfilled.length < needs.size) fulfilled = new Int32Array(needs.size);
  walk++;
  for (const keys of view.keys) {
    for (const key of keys) {
      const fulfils = needsByKey[key];
      if (fulfils !== undefined) for (const need of fulfils) fulfilled[need] = walk;
    }
  }
  const sets = new Map<PatternSet, Tried>();
  for (let at = 0; at < view.keys.length; at++) {
    for (const key of view.keys[at] ?? []) {
      for (const pattern of byStart[key] ?? []) {
        if (pattern.need >= 0 && fulfilled[pattern.need] !== walk) continue;
        const own = sets.get(pattern.set);
        if (own) own.candidates.push({ pattern, at });
        else sets.set(pattern.set, { candidates: [{ pattern, at }], found: undefined });
      }
    }
  }
  return statements.keep(annotation, { view, sets });
}

/** Patterns by name, compiled and indexed once. */
export class PatternSet {
  /**
   * @param definitions for each name the patterns that mean it
   * @throws Error where a pattern is malformed or can start with anything
   */
  constructor(definitions: Readonly<Record<string, readonly string[]>>) {
    for (const [name, sources] of Object.entries(definitions)) {
      for (const source of sources) {
        const { elements } = parsePattern(name, source);
        const keys = startsOf(elements);
        if (keys === undefined) throw new Error(`pattern "${source}" of "${name}" has to start with a word, a class or a quantity`);
        // A rare start is enough: only for a common one it pays to ask for more.
        const need = isRare(keys) ? -1 : needNumber(needOf(elements));
        const pattern: CompiledPattern = { set: this, name, source, need, node: undefined };
        for (const key of keys) (byStart[key] ??= []).push(pattern);
      }
    }
  }

  /**
   * All matches in a statement, in the order of their first token; for each name and place the first
   * pattern that matches.
   */
  find(annotation: Annotation): readonly PatternMatch[] {
    const { view, sets } = knownOf(annotation);
    const tried = sets.get(this);
    if (tried === undefined) return NONE;
    if (tried.found === undefined) {
      tried.found = matchesOf(tried.candidates, view);
      tried.candidates = TRIED;
    }
    return tried.found;
  }
}

const NONE: readonly PatternMatch[] = [];
const TRIED: Candidate[] = [];

function matchesOf(candidates: readonly Candidate[], view: View): readonly PatternMatch[] {
  const { tokens } = view.annotation;
  const matches: PatternMatch[] = [];
  for (const { pattern, at } of candidates) {
    if (isFound(matches, pattern.name, at)) continue;
    // Linked when it is first tried: most patterns never are, so that their elements are not kept either.
    pattern.node ??= compileNodes(parsePattern(pattern.name, pattern.source).elements);
    const last = matchAt(view, pattern.node, at);
    if (last < 0) continue;
    const start = tokens[at];
    const end = tokens[Math.max(at, last - 1)];
    if (!start || !end) continue;
    matches.push({ name: pattern.name, source: pattern.source, first: at, last, start: start.start, end: end.end, clause: start.clause });
  }
  return matches.length === 0 ? NONE : matches;
}

/** Whether a name was already found at this token; the matches are in the order of their tokens. */
function isFound(matches: readonly PatternMatch[], name: string, at: number): boolean {
  for (let index = matches.length - 1; index >= 0; index--) {
    const match = matches[index];
    if (match === undefined || match.first !== at) return false;
    if (match.name === name) return true;
  }
  return false;
}
