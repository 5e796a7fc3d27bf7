/** Facts by topic, each extracted when somebody first asks for it. */

import type { Fact, Reading } from './types.js';

/** One subject that a document can speak of, and how its facts are found and shown. */
export interface Topic<T extends Fact> {
  /** Stable name, also in `debrief facts --format json`. */
  readonly name: string;
  /** Heading for people, e.g. "Latency". */
  readonly title: string;
  extract(reading: Reading, facts: Facts): readonly T[];
  /** One line in plain words; `detail` for the JSON. */
  show(fact: T): { readonly label: string; readonly detail: Readonly<Record<string, string | number | boolean>> };
}

/** What one version of a document says. */
export class Facts {
  private readonly known = new Map<string, readonly Fact[]>();

  constructor(readonly reading: Reading) {}

  /** The facts of a topic in reading order, extracted once; where the last version said the same, its own. */
  of<T extends Fact>(topic: Topic<T>): readonly T[] {
    const known = this.known.get(topic.name);
    if (known) return known as readonly T[];
    const facts = this.reading.kept?.derived(topic, this.reading, this, (reading, all) => topic.extract(reading, all)) ?? topic.extract(this.reading, this);
    this.known.set(topic.name, facts);
    return facts;
  }

  /**
   * The same facts but for those that rest on nothing else than doubted statements.
   *
   * @param isDoubted told the index of a statement
   */
  without(isDoubted: (statement: number) => boolean): Facts {
    return new Believed(this, isDoubted);
  }
}

class Believed extends Facts {
  constructor(private readonly all: Facts, private readonly isDoubted: (statement: number) => boolean) {
    super(all.reading);
  }

  override of<T extends Fact>(topic: Topic<T>): readonly T[] {
    return this.all.of(topic).filter(({ evidence }) => evidence.length === 0 || evidence.some(({ statement }) => !this.isDoubted(statement)));
  }
}
