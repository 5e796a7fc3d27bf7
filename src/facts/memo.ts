/** Keeps what follows from a statement's own words: the next version of the document need not ask again. */

import { Notes } from '../language/notes.js';
import type { ReadStatement } from './types.js';

/**
 * Reads a statement once, and not again while its words stay the same.
 *
 * @param read may look at the statement's text, annotation, form, cells and spans; never at its place,
 *   section, role or status, for these can change while the words do not
 */
export function byWords<T>(read: (statement: ReadStatement) => T): (statement: ReadStatement) => T {
  const known = new Notes<T | typeof NOTHING>();
  return (statement) => {
    const cached = known.of(statement.annotation);
    if (cached !== undefined) return cached === NOTHING ? (undefined as T) : cached;
    const value = read(statement);
    known.keep(statement.annotation, value === undefined ? NOTHING : value);
    return value;
  };
}

/** Kept where what was read is undefined. */
const NOTHING = Symbol('nothing');

/**
 * Works something out once for each object, such as a figure, and not again as long as it is the same one.
 *
 * @param read may look at the object and at the words of its statement, never at its place
 */
export function once<K extends object, T>(read: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const cached = known.get(key);
    if (cached) return cached.value;
    const value = read(key);
    known.set(key, { value });
    return value;
  };
}
