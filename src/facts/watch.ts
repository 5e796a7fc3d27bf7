/**
 * Notes what is looked at while something is worked out, so that it is worked out again only when
 * something of that has changed.
 */

import { Facts, type Topic } from './facts.js';
import type { Fact, ReadSection, ReadStatement, Reading } from './types.js';

/** Something that was looked at; positions count from where the reader stands. */
type Seen =
  | { readonly kind: 'statement'; readonly at: number; readonly value: ReadStatement | undefined }
  | { readonly kind: 'section'; readonly at: number; readonly value: ReadSection | undefined }
  | { readonly kind: 'number of statements' | 'number of sections'; readonly value: number }
  | { readonly kind: 'other'; readonly get: (reading: Reading, facts: Facts) => unknown; readonly value: unknown };

/** Where the reader stands in a version of the document. */
export interface Standpoint {
  readonly statement: number;
  readonly section: number;
}

/** A reading that notes what is asked of it. */
export class WatchedReading implements Reading {
  readonly statements: readonly ReadStatement[];
  readonly sections: readonly ReadSection[];
  private readonly seen: Seen[] = [];

  constructor(
    /** The reading itself. */
    readonly plain: Reading,
    readonly facts: Facts,
    from: Standpoint,
  ) {
    this.statements = watched(
      plain.statements,
      (at, value) => this.seen.push({ kind: 'statement', at: at - from.statement, value }),
      (value) => this.seen.push({ kind: 'number of statements', value }),
    );
    this.sections = watched(
      plain.sections,
      (at, value) => this.seen.push({ kind: 'section', at: at - from.section, value }),
      (value) => this.seen.push({ kind: 'number of sections', value }),
    );
  }

  /** The document as a whole, which is never the same again. */
  get document(): Reading['document'] {
    const { document } = this.plain;
    this.note((reading) => reading.document, document);
    return document;
  }

  /** Notes something else that was looked at, and how to look at it in another version. */
  note(get: (reading: Reading, facts: Facts) => unknown, value: unknown): void {
    this.seen.push({ kind: 'other', get, value });
  }

  /** Whether all that was looked at is the same in another version; undefined where nothing was. */
  get stillHolds(): ((reading: Reading, facts: Facts, from: Standpoint) => boolean) | undefined {
    const { seen } = this;
    if (seen.length === 0) return undefined;
    return (reading, facts, from) => seen.every((one) => isSame(one, reading, facts, from));
  }
}

function isSame(one: Seen, reading: Reading, facts: Facts, from: Standpoint): boolean {
  switch (one.kind) {
    case 'statement':
      return reading.statements[one.at + from.statement] === one.value;
    case 'section':
      return reading.sections[one.at + from.section] === one.value;
    case 'number of statements':
      return reading.statements.length === one.value;
    case 'number of sections':
      return reading.sections.length === one.value;
    case 'other':
      return one.get(reading, facts) === one.value;
  }
}

/** A list that tells what is asked of it. */
function watched<T>(list: readonly T[], onElement: (at: number, value: T | undefined) => void, onLength: (length: number) => void): readonly T[] {
  return new Proxy(list, {
    get(target, name, self): unknown {
      if (typeof name === 'symbol') return Reflect.get(target, name, self);
      if (name === 'length') {
        onLength(target.length);
        return target.length;
      }
      const at = Number(name);
      if (!Number.isInteger(at)) return Reflect.get(target, name, self);
      onElement(at, target[at]);
      return target[at];
    },
  });
}

/** Facts that are noted in the reading when they are asked for. */
export class WatchedFacts extends Facts {
  constructor(
    private readonly plain: Facts,
    private readonly watched: WatchedReading,
  ) {
    super(watched);
  }

  override of<T extends Fact>(topic: Topic<T>): readonly T[] {
    const value = this.plain.of(topic);
    this.watched.note((_, facts) => facts.of(topic), value);
    return value;
  }
}
