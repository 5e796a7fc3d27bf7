/**
 * What is read from a document is kept from one version to the next: after a keystroke only that is read
 * again which looked at something that changed.
 */

import { Facts } from './facts.js';
import { EMPTY, listOf, type List } from './lists.js';
import { isSame } from './same.js';
import type { PlacedStatement } from './statement.js';
import { START, WatchedFacts, WatchedReading, Seen } from './watch.js';
import type { ReadStatement, Reading } from './types.js';

/** What was worked out from a whole version, and what was looked at for it. */
interface Derived {
  readonly value: object;
  readonly shape: object;
  readonly seen: Seen;
}

/** What a document that is written in keeps between its versions. */
export class Kept {
  /** By what a statement's words are known under; see `Statement.key`. */
  readonly statements = new WeakMap<object, PlacedStatement>();
  /** By the reader's number: there are many, and each is asked at each keystroke. */
  readonly lists: (List | undefined)[] = [];
  private watching: WatchedFacts | undefined;
  private readonly values = new WeakMap<object, unknown>();
  private readonly deriveds = new WeakMap<object, Derived>();

  /** One for all who are watched in a version: each of them notes for itself. */
  watched(reading: Reading, facts: Facts): WatchedFacts {
    if (this.watching?.plain !== facts || this.watching.reading.plain !== reading) this.watching = new WatchedFacts(facts, new WatchedReading(reading, facts));
    return this.watching;
  }

  /** The value that was kept under a key if the new one is no different, else the new one, which is kept now. */
  keep<T>(key: object, value: T): T {
    const before = this.values.get(key);
    if (before !== undefined && isSame(before, value)) return before as T;
    this.values.set(key, value);
    return value;
  }

  /**
   * What follows from the whole document. Worked out again only where something that was looked at has
   * changed, or where numbers name something else; the same object where it came out the same.
   *
   * @param derive what it gives may hold statements, evidence and their numbers, but no offsets: these
   *   change with each keystroke before them
   */
  derived<T extends object>(key: object, reading: Reading, facts: Facts, derive: (reading: Reading, facts: Facts) => T): T {
    const before = this.deriveds.get(key);
    if (before?.shape === reading.shape && before.seen.stillHolds(reading, facts, START)) return before.value as T;
    const watched = this.watched(reading, facts);
    const seen = new Seen(START);
    const outer = watched.reading.watch(seen);
    const derived = derive(watched.reading, watched);
    watched.reading.watch(outer);
    const value = before !== undefined && isSame(before.value, derived) ? (before.value as T) : derived;
    this.deriveds.set(key, { value, shape: reading.shape, seen });
    return value;
  }
}

let readers = 0;

/**
 * Reads all statements one by one.
 *
 * @param read what one statement says. It may look at the reading and at other facts, all of which is
 *   noted; what it gives may hold statements and evidence, but no place as a number: these change
 *   with each keystroke before them
 * @returns what all statements say, in reading order; the same list as before where nothing of it changed
 */
export function eachStatement<T>(read: (statement: ReadStatement, reading: Reading, facts: Facts) => readonly T[]): (reading: Reading, facts?: Facts) => readonly T[] {
  const number = readers++;
  return noted((reading, facts) => {
    const { kept } = reading;
    if (kept === undefined) {
      const found: T[] = [];
      for (const statement of reading.statements) found.push(...read(statement, reading, facts));
      return found;
    }
    const before = kept.lists[number];
    const now = before?.of.statements === reading.statements ? before : listOf(read, before ?? EMPTY, kept.watched(reading, facts));
    kept.lists[number] = now;
    return now.all as readonly T[];
  });
}

/** A way to ask a reading, which a reading that is watched notes with what it got. */
function noted<T>(get: (reading: Reading, facts: Facts) => T): (reading: Reading, facts?: Facts) => T {
  return (reading, facts) => {
    if (!(reading instanceof WatchedReading)) return get(reading, facts ?? new Facts(reading));
    const value = get(reading.plain, reading.facts);
    reading.note(get, value);
    return value;
  };
}

/**
 * Something that follows from the whole document, worked out once for each version; where it came
 * out as for the version before, it is the same object. See `Kept.derived` for what it may hold.
 */
export function ofDocument<T extends object>(derive: (reading: Reading, facts: Facts) => T): (reading: Reading, facts?: Facts) => T {
  const key = {};
  return onceEach((reading, facts) => reading.kept?.derived(key, reading, facts, derive) ?? derive(reading, facts));
}

/** The same for what looks at nearly all statements, and may look at the document: to note each would take longer than to work it out again. */
export function ofAll<T extends object>(derive: (reading: Reading, facts: Facts) => T): (reading: Reading, facts?: Facts) => T {
  const key = {};
  return onceEach((reading, facts) => {
    const derived = derive(reading, facts);
    return reading.kept?.keep(key, derived) ?? derived;
  });
}

function onceEach<T extends object>(get: (reading: Reading, facts: Facts) => T): (reading: Reading, facts?: Facts) => T {
  const known = new WeakMap<Reading, T>();
  return noted((reading, facts) => {
    let value = known.get(reading);
    if (value === undefined) known.set(reading, (value = get(reading, facts)));
    return value;
  });
}

/** The document's title. */
export const titleOf = noted(({ document }) => document.title.text);

/** Looks something up in a reading, in such a way that a reading that is watched notes only what was found. */
export function lookUp<T>(reading: Reading, find: (reading: Reading) => T): T {
  if (!(reading instanceof WatchedReading)) return find(reading);
  const value = find(reading.plain);
  reading.noteLookUp(find, value);
  return value;
}
