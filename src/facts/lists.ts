/** What a reader finds in the statements of a document, one by one, and keeps for its next version. */

import { changeSince, type Arrangement, type Change } from './changes.js';
import type { Facts } from './facts.js';
import { isSame } from './same.js';
import { isStillGot, Seen, type Get, type Standpoint, type WatchedFacts } from './watch.js';
import type { ReadStatement, Reading } from './types.js';

/** What one statement says. */
export type Read = (statement: ReadStatement, reading: Reading, facts: Facts) => readonly unknown[];

/** What was found in one statement. Where nothing was found and nothing else looked at, there is none. */
interface Item {
  readonly statement: ReadStatement;
  readonly values: readonly unknown[];
  readonly seen: Seen;
}

/** What a reader found in a version. */
export interface List {
  readonly of: Arrangement;
  readonly items: readonly Item[];
  /** What was asked for any of them. */
  readonly asked: ReadonlyMap<Get, unknown>;
  /** Those for which something was looked up. */
  readonly looking: readonly Item[];
  /** So many statements before and after its own the farthest looked. */
  readonly back: number;
  readonly ahead: number;
  /** All values, in reading order. */
  readonly all: readonly unknown[];
}

/** Before anything is read. */
export const EMPTY: List = { of: { statements: [], sections: [] }, items: [], asked: new Map(), looking: [], back: 0, ahead: 0, all: [] };

const NOTHING: readonly never[] = [];

const standpointOf = ({ index, section }: ReadStatement): Standpoint => ({ statement: index, section });

/** The list of a new version: only what changed is read, and what looked at something that did. */
export function listOf(read: Read, before: List, watched: WatchedFacts): List {
  const { statements, sections } = watched.reading.plain;
  const pass = new Pass(read, before, watched);
  const { from, to } = pass.change.statements;
  const old = before.items;
  let at = pass.onlyStatements ? firstFrom(old, from - before.ahead) : 0;
  const items = old.slice(0, at);
  for (let item = old[at]; item !== undefined && item.statement.index < from && !pass.isGone(item); item = old[++at]) pass.take(item, items);
  for (let index = from; index < to; index++) pass.read(statements[index] as ReadStatement, items);
  for (let item = old[at]; item !== undefined && !(pass.onlyStatements && item.statement.index >= to + before.back && !pass.isGone(item)); item = old[++at]) pass.take(item, items);
  for (; at < old.length; at++) items.push(old[at] as Item);
  return { of: { statements, sections }, items, ...pass.result(items), all: pass.isSame ? before.all : valuesOf(items) };
}

/** Where the items start that stand at a place or after it. */
function firstFrom(items: readonly Item[], place: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Item).statement.index < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function valuesOf(items: readonly Item[]): unknown[] {
  const all: unknown[] = [];
  for (const { values } of items) for (const value of values) all.push(value);
  return all;
}

/** One reader's way through a new version. */
class Pass {
  readonly change: Change;
  /** Nothing but statements changed of all that was looked at: what stands too far from them stays as it is. */
  readonly onlyStatements: boolean;
  /** Whether all values are those of the version before. */
  isSame = true;
  private readonly reading: Reading;
  private readonly facts: Facts;
  private readonly left = new Set<Item>();
  private readonly added: Item[] = [];

  constructor(
    private readonly reader: Read,
    private readonly before: List,
    private readonly watched: WatchedFacts,
  ) {
    const reading = watched.reading.plain;
    const facts = watched.plain;
    this.reading = reading;
    this.facts = facts;
    this.change = changeSince(before.of, reading);
    this.onlyStatements = before.of.sections === reading.sections && isStillGot(before.asked, reading, facts) && before.looking.every((item) => this.isGone(item) || isStillGot(item.seen.lookedUp, reading, facts));
  }

  isGone({ statement }: Item): boolean {
    return this.change.gone.has(statement);
  }

  /** Reads a statement, of which `old` was found in the version before. */
  read(statement: ReadStatement, into: Item[], old: Item['values'] = NOTHING): void {
    const { watched } = this;
    const seen = new Seen(standpointOf(statement));
    const outer = watched.reading.watch(seen);
    const found = this.reader(statement, watched.reading, watched);
    watched.reading.watch(outer);
    const values = isSame(old, found) ? old : found;
    if (values !== old) this.isSame = false;
    if (values.length === 0 && seen.isNothing) return;
    const item = { statement, values, seen };
    this.added.push(item);
    into.push(item);
  }

  /** Takes an item over from the version before, if what was looked at for it is still the same. */
  take(item: Item, into: Item[]): void {
    const { statement, values, seen } = item;
    if (this.isGone(item)) {
      if (values.length > 0) this.isSame = false;
    } else if (seen.stillHolds(this.reading, this.facts, standpointOf(statement), this.change)) {
      into.push(item);
      return;
    } else this.read(statement, into, values);
    this.left.add(item);
  }

  /** What is kept of the items for the next pass. */
  result(items: readonly Item[]): Pick<List, 'asked' | 'looking' | 'back' | 'ahead'> {
    const { before, added, left } = this;
    const looking = [...(left.size === 0 ? before.looking : before.looking.filter((item) => !left.has(item))), ...added.filter(({ seen }) => seen.lookedUp !== undefined)];
    // Where an answer is another one, only what is still asked is kept.
    const asked = new Map(this.onlyStatements ? before.asked : undefined);
    for (const { seen } of this.onlyStatements ? added : items) for (const [get, value] of seen.asked ?? NOTHING) asked.set(get, value);
    let { back, ahead } = before;
    for (const { seen } of added) {
      back = Math.max(back, seen.back);
      ahead = Math.max(ahead, seen.ahead);
    }
    return { asked, looking, back, ahead };
  }
}
