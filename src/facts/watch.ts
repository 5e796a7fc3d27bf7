/**
 * Notes what is looked at while something is worked out, so that it is worked out again only when
 * something of that has changed.
 */

import { isNear, type Change } from './changes.js';
import { Facts, type Topic } from './facts.js';
import type { Fact, ReadSection, ReadStatement, Reading } from './types.js';

/** Where the reader stands in a version of the document; what it sees of statements and sections counts from there. */
export interface Standpoint {
  readonly statement: number;
  readonly section: number;
}

/** The start of the document. */
export const START: Standpoint = { statement: 0, section: 0 };

/** Elements of a list that were looked at. */
class SeenElements<T> {
  private readonly values = new Map<number, T | undefined>();
  back = 0;
  ahead = 0;

  add(by: number, value: T | undefined): void {
    this.values.set(by, value);
    this.back = Math.max(this.back, -by);
    this.ahead = Math.max(this.ahead, by);
  }

  /** @param changed where the list is not as it was when this last held; undefined where that is not known */
  stillHolds(list: readonly T[], from: number, changed: Change['statements'] | undefined): boolean {
    if (changed !== undefined && !isNear(changed, from, this.back, this.ahead)) return true;
    for (const [by, value] of this.values) if (list[from + by] !== value) return false;
    return true;
  }
}

/** How something is looked at in any version. */
export type Get = (reading: Reading, facts: Facts) => unknown;

/** All that was looked at for one thing. */
export class Seen {
  private statements: SeenElements<ReadStatement> | undefined;
  private sections: SeenElements<ReadSection> | undefined;
  /** What was asked in the way that all readers ask it, with what came of it. */
  asked: Map<Get, unknown> | undefined;
  /** What only this reader looked up. */
  lookedUp: Map<Get, unknown> | undefined;

  constructor(private readonly from: Standpoint) {}

  get isNothing(): boolean {
    return this.statements === undefined && this.sections === undefined && this.asked === undefined && this.lookedUp === undefined;
  }

  statement(at: number, value: ReadStatement | undefined): void {
    (this.statements ??= new SeenElements()).add(at - this.from.statement, value);
  }

  section(at: number, value: ReadSection | undefined): void {
    (this.sections ??= new SeenElements()).add(at - this.from.section, value);
  }

  ask(get: Get, value: unknown): void {
    (this.asked ??= new Map()).set(get, value);
  }

  lookUp(get: Get, value: unknown): void {
    (this.lookedUp ??= new Map()).set(get, value);
  }

  /** So many statements before and after its own the farthest looked. */
  get back(): number {
    return this.statements?.back ?? 0;
  }

  get ahead(): number {
    return this.statements?.ahead ?? 0;
  }

  /**
   * Whether all of it is the same in another version.
   *
   * @param change since a version in which it was the same, if that is known
   */
  stillHolds(reading: Reading, facts: Facts, from: Standpoint, change?: Change): boolean {
    if (this.statements?.stillHolds(reading.statements, from.statement, change?.statements) === false) return false;
    if (this.sections?.stillHolds(reading.sections, from.section, change?.sections) === false) return false;
    return isStillGot(this.asked, reading, facts) && isStillGot(this.lookedUp, reading, facts);
  }
}

/** Whether each question has the same answer in another version. */
export function isStillGot(answers: ReadonlyMap<Get, unknown> | undefined, reading: Reading, facts: Facts): boolean {
  if (answers !== undefined) for (const [get, value] of answers) if (get(reading, facts) !== value) return false;
  return true;
}

const allStatements: Get = ({ statements }) => statements;
const allSections: Get = ({ sections }) => sections;
const numberOfStatements: Get = ({ statements }) => statements.length;
const numberOfSections: Get = ({ sections }) => sections.length;
const documentOf: Get = ({ document }) => document;
const shapeOf: Get = ({ shape }) => shape;

/** A reading that notes what is asked of it. */
export class WatchedReading implements Reading {
  readonly statements: readonly ReadStatement[];
  readonly sections: readonly ReadSection[];
  private seen = new Seen(START);

  constructor(
    /** The reading itself. */
    readonly plain: Reading,
    readonly facts: Facts,
  ) {
    this.statements = watched(plain.statements, {
      element: (at, value) => this.seen.statement(at, value),
      length: (value) => this.note(numberOfStatements, value),
      all: () => this.note(allStatements, plain.statements),
    });
    this.sections = watched(plain.sections, {
      element: (at, value) => this.seen.section(at, value),
      length: (value) => this.note(numberOfSections, value),
      all: () => this.note(allSections, plain.sections),
    });
  }

  /** Notes from now on what a reader sees that stands there; gives what was noted for before, to go on with it. */
  watch(seen: Seen): Seen {
    const before = this.seen;
    this.seen = seen;
    return before;
  }

  get kept(): Reading['kept'] {
    return this.plain.kept;
  }

  /** The document as a whole, which is never the same again. */
  get document(): Reading['document'] {
    const { document } = this.plain;
    this.note(documentOf, document);
    return document;
  }

  get shape(): object {
    const { shape } = this.plain;
    this.note(shapeOf, shape);
    return shape;
  }

  /** Notes something else that was looked at, and how to look at it in another version. */
  note(get: Get, value: unknown): void {
    this.seen.ask(get, value);
  }

  /** The same for what no other reader looks at. */
  noteLookUp(get: Get, value: unknown): void {
    this.seen.lookUp(get, value);
  }
}

/** Ways through a whole list: what is asked so is never the same after a keystroke, so that no element need be noted. */
const WALKS: ReadonlySet<PropertyKey> = new Set<PropertyKey>([Symbol.iterator, 'entries', 'every', 'filter', 'find', 'findIndex', 'findLast', 'flatMap', 'forEach', 'map', 'reduce', 'some']);

/** A list that tells what is asked of it. */
function watched<T>(list: readonly T[], on: { readonly element: (at: number, value: T | undefined) => void; readonly length: (length: number) => void; readonly all: () => void }): readonly T[] {
  return new Proxy(list, {
    get(target, name, self): unknown {
      if (WALKS.has(name)) {
        on.all();
        return (Reflect.get(target, name) as (...all: unknown[]) => unknown).bind(target);
      }
      if (typeof name === 'symbol') return Reflect.get(target, name, self);
      if (name === 'length') {
        on.length(target.length);
        return target.length;
      }
      const at = Number(name);
      if (!Number.isInteger(at)) return Reflect.get(target, name, self);
      on.element(at, target[at]);
      return target[at];
    },
  });
}

/** Facts that are noted in the reading when they are asked for. */
export class WatchedFacts extends Facts {
  constructor(
    /** The facts themselves. */
    readonly plain: Facts,
    override readonly reading: WatchedReading,
  ) {
    super(reading);
  }

  override of<T extends Fact>(topic: Topic<T>): readonly T[] {
    const value = this.plain.of(topic);
    let ask = asks.get(topic);
    if (ask === undefined) asks.set(topic, (ask = (_, facts) => facts.of(topic)));
    this.reading.note(ask, value);
    return value;
  }
}

// One for each topic, so that it is noted once, however often it is asked for.
const asks = new WeakMap<object, Get>();
