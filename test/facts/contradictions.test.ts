/** Figures that cannot both hold, and figures that only look like it. */

import assert from 'node:assert/strict';
import { contradictionTopic } from '../../src/facts/contradictions.js';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';
import { CLASSES_THAT_CLASH, CLASSES_THAT_FIT } from './contradictions-classes.js';
import { CLASHES } from './contradictions-clashes.js';
import { HARMONIES } from './contradictions-harmonies.js';
import { SPANS_THAT_CLASH, SPANS_THAT_FIT } from './contradictions-spans.js';
import { SUMS_THAT_CLASH, SUMS_THAT_FIT } from './contradictions-sums.js';

/** Lines on which a clash is reported. */
function linesOf(text: string): number[] {
  const document = readMarkdown(text);
  return new Facts(read(document)).of(contradictionTopic).map((fact) => document.positionAt(fact.evidence[0]?.range.start ?? 0).line + 1);
}

const titleOf = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 90);

describe('figures that clash', () => {
  for (const { line, text } of [...CLASHES, ...SUMS_THAT_CLASH, ...CLASSES_THAT_CLASH, ...SPANS_THAT_CLASH]) it(titleOf(text), () => assert.deepEqual(linesOf(text), [line]));
});

describe('figures that go together', () => {
  for (const text of [...HARMONIES, ...SUMS_THAT_FIT, ...CLASSES_THAT_FIT, ...SPANS_THAT_FIT]) it(titleOf(text), () => assert.deepEqual(linesOf(text), []));
});
