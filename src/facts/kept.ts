/**
 * What is read from statements one by one is kept from one version of a document to the next: after
 * a keystroke only those statements are read again that changed, or that looked at what did.
 */

import { Facts } from './facts.js';
import { isSame } from './same.js';
import type { PlacedStatement } from './statement.js';
import { WatchedFacts, WatchedReading, type Standpoint } from './watch.js';
import type { ReadStatement, Reading } from './types.js';

/** Statements that are read together: a part of a section. The same object as long as they are the same. */
export class Chunk {
  /** What was read from them, by the number of what reads: there are many readers, and each asks every part at each keystroke. */
  readonly entries: (Entry | undefined)[] = [];

  constructor(readonly statements: readonly ReadStatement[]) {}
}

/** What a document that is written in keeps between its versions. */
export class Kept {
  /** By what a statement's words are known under; see `Statement.key`. */
  readonly statements = new WeakMap<object, PlacedStatement>();
  private readonly values = new WeakMap<object, unknown>();

  /** The value that was kept under a key if the new one is no different, else the new one, which is kept now. */
  keep<T>(key: object, value: T): T {
    const before = this.values.get(key);
    if (before !== undefined && isSame(before, value)) return before as T;
    this.values.set(key, value);
    return value;
  }
}

interface Entry {
  readonly values: readonly unknown[];
  readonly stillHolds: WatchedReading['stillHolds'];
}

/** Most readers find nothing in most parts, whatever stands around these. */
const NOTHING: Entry = { values: [], stillHolds: undefined };

let readers = 0;

/**
 * Reads all statements one by one.
 *
 * @param read what one statement says. It may look at the reading and at other facts, all of which is
 *   noted; what it gives may hold statements and evidence, but no place as a number: these change
 *   with each keystroke before them
 * @returns what all statements say, in reading order
 */
export function eachStatement<T>(read: (statement: ReadStatement, reading: Reading, facts: Facts) => readonly T[]): (reading: Reading, facts?: Facts) => readonly T[] {
  const number = readers++;
  const readAll = (statements: readonly ReadStatement[], reading: Reading, facts: Facts): T[] => {
    const found: T[] = [];
    for (const statement of statements) found.push(...read(statement, reading, facts));
    return found;
  };
  return (reading, facts = new Facts(reading)) => {
    if (reading.chunks === undefined) return readAll(reading.statements, reading, facts);
    const all: T[] = [];
    for (const chunk of reading.chunks) {
      let entry = chunk.entries[number];
      if (entry === NOTHING) continue;
      if (entry === undefined || entry.stillHolds?.(reading, facts, standpointOf(chunk)) === false) {
        const watched = new WatchedReading(reading, facts, standpointOf(chunk));
        const values = readAll(chunk.statements, watched, new WatchedFacts(facts, watched));
        const { stillHolds } = watched;
        entry = values.length === 0 && stillHolds === undefined ? NOTHING : { values, stillHolds };
        chunk.entries[number] = entry;
      }
      if (entry.values.length > 0) all.push(...(entry.values as readonly T[]));
    }
    return all;
  };
}

const standpointOf = ({ statements: [first] }: Chunk): Standpoint => ({ statement: first?.index ?? 0, section: first?.section ?? 0 });

/**
 * Something that follows from the whole document, worked out once for each version; where it came
 * out as for the version before, it is the same object.
 */
export function ofDocument<T extends object>(derive: (reading: Reading, facts: Facts) => T): (reading: Reading, facts?: Facts) => T {
  const known = new WeakMap<Reading, T>();
  const key = {};
  const get = (reading: Reading, facts: Facts): T => {
    const own = known.get(reading);
    if (own !== undefined) return own;
    const derived = derive(reading, facts);
    const value = reading.kept?.keep(key, derived) ?? derived;
    known.set(reading, value);
    return value;
  };
  return (reading, facts = new Facts(reading)) => {
    if (!(reading instanceof WatchedReading)) return get(reading, facts);
    const value = get(reading.plain, reading.facts);
    reading.note(get, value);
    return value;
  };
}

/** Looks something up in a reading, in such a way that a reading that is watched notes only what was found. */
export function lookUp<T>(reading: Reading, find: (reading: Reading) => T): T {
  if (!(reading instanceof WatchedReading)) return find(reading);
  const value = find(reading.plain);
  reading.note(find, value);
  return value;
}
