/** Holds rules against many wordings: those that they have to know, and those that only look like them. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';
import { ruleContext } from '../../src/rules/context.js';
import type { Rule } from '../../src/rules/types.js';

export interface Wordings {
  readonly rule: Rule;
  /** What has to stand before the text for the rule to apply. */
  readonly before: string;
  /** Texts that answer the rule's question, or, for a rule on statements, that it has to report. */
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

/** A test for each wording. */
export function describeWordings(title: string, all: readonly Wordings[]): void {
  describe(title, () => {
    for (const { rule, before, hits, misses } of all) {
      const reports = (text: string): boolean => rule.check(ruleContext(new Facts(read(readMarkdown(`# A note\n\n${before}${text}\n`))))).length > 0;
      for (const text of hits) it(`${rule.id} knows: ${text}`, () => assert.equal(reports(text), rule.type === 'statement'));
      for (const text of misses) it(`${rule.id} is not taken in by: ${text}`, () => assert.equal(reports(text), rule.type === 'missing'));
    }
  });
}
