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

import { matchAt, compileNodes, type Node } from './pattern-match.js';
import { parsePattern, starts, type Element } from './pattern-syntax.js';
import { keysOf, vocabulary } from './pattern-keys.js';
import type { Annotation } from './types.js';

interface CompiledPattern {
  readonly name: string;
  readonly source: string;
  readonly elements: readonly Element[];
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

/** Patterns by name, compiled and indexed once. */
export class PatternSet {
  /** By what a pattern can start with; see `vocabulary`. */
  private readonly index = new Map<number, CompiledPattern[]>();
  private readonly found = new WeakMap<Annotation, readonly PatternMatch[]>();

  /**
   * @param definitions for each name the patterns that mean it
   * @throws Error where a pattern is malformed or can start with anything
   */
  constructor(definitions: Readonly<Record<string, readonly string[]>>) {
    for (const [name, sources] of Object.entries(definitions)) {
      for (const source of sources) {
        const parsed = parsePattern(name, source);
        const keys = new Set<string>();
        if (!starts(parsed.elements, keys) || keys.has('*')) {
          throw new Error(`pattern "${source}" of "${name}" has to start with a word, a class or a quantity`);
        }
        const pattern: CompiledPattern = { name, source, elements: parsed.elements, node: undefined };
        for (const key of keys) {
          const id = vocabulary.idOf(key);
          const list = this.index.get(id);
          if (list) list.push(pattern);
          else this.index.set(id, [pattern]);
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
    const matches: PatternMatch[] = [];
    const keys = keysOf(annotation);
    for (let at = 0; at < keys.length; at++) {
      const own = keys[at];
      if (own !== undefined && own.length > 0) this.findAt(annotation, at, own, matches);
    }
    const result = matches.length === 0 ? NONE : matches;
    this.found.set(annotation, result);
    return result;
  }

  private findAt(annotation: Annotation, at: number, keys: readonly number[], matches: PatternMatch[]): void {
    const before = matches.length;
    for (const key of keys) {
      const patterns = this.index.get(key);
      if (patterns === undefined) continue;
      for (const pattern of patterns) {
        if (isFound(matches, before, pattern.name)) continue;
        // Linked when it is first tried: most patterns never are.
        pattern.node ??= compileNodes(pattern.elements);
        const last = matchAt(annotation, pattern.node, at);
        if (last < 0) continue;
        const start = annotation.tokens[at];
        const end = annotation.tokens[Math.max(at, last - 1)];
        if (!start || !end) continue;
        matches.push({ name: pattern.name, source: pattern.source, first: at, last, start: start.start, end: end.end, clause: start.clause });
      }
    }
  }
}

const NONE: readonly PatternMatch[] = [];

/** Whether a name was already found at this token (matches from `from` on). */
function isFound(matches: readonly PatternMatch[], from: number, name: string): boolean {
  for (let index = from; index < matches.length; index++) if (matches[index]?.name === name) return true;
  return false;
}


