/** Holds a topic against small notes: those that it has to make a fact of, and those that only look like them. */

import assert from 'node:assert/strict';
import { Facts, type Topic } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import type { Fact } from '../../src/facts/types.js';
import { readMarkdown } from '../../src/markdown/read.js';

export interface Notes<T extends Fact> {
  readonly topic: Topic<T>;
  /** What a fact is called here. */
  readonly nameOf: (fact: T) => string;
  /** By the name of the fact that the topic has to find in them, among others. */
  readonly expected: Readonly<Record<string, readonly string[]>>;
  /** Notes in which it has to find nothing. */
  readonly none: readonly string[];
}

/** A test for each note. */
export function describeNotes<T extends Fact>(title: string, { topic, nameOf, expected, none }: Notes<T>): void {
  const found = (text: string): string[] => new Facts(read(readMarkdown(`# A note\n\n${text}\n`))).of(topic).map(nameOf);
  describe(title, () => {
    for (const [name, texts] of Object.entries(expected)) {
      for (const text of texts) {
        it(`${name}: ${text.slice(0, 90)}`, () => {
          assert.ok(found(text).includes(name), found(text).join(', ') || 'nothing');
        });
      }
    }
    for (const text of none) {
      it(`none: ${text.slice(0, 90)}`, () => {
        assert.deepEqual(found(text), []);
      });
    }
  });
}
