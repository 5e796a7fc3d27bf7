/** Flows of data about people, with what protects them. */

import assert from 'node:assert/strict';
import { NOT_OUT, OUT } from './flows-cases.js';
import { MORE_NOT_OUT, MORE_OUT } from './flows-more-cases.js';
import { TOLD_NOT_OUT, TOLD_OUT } from './flows-told-cases.js';
import { Facts } from '../../src/facts/facts.js';
import { flowTopic } from '../../src/facts/flows.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

const factsOf = (text: string): Facts => new Facts(read(readMarkdown(text.startsWith('# ') ? text : `# A note\n\n${text}\n`)));

const leaves = (text: string): boolean => factsOf(text).of(flowTopic).some((flow) => flow.outside && flow.mitigation === undefined);

describe('flows', () => {
  for (const text of [...OUT, ...MORE_OUT, ...TOLD_OUT]) it(`goes out: ${text.slice(0, 90)}`, () => { assert.ok(leaves(text)); });
  for (const text of [...NOT_OUT, ...MORE_NOT_OUT, ...TOLD_NOT_OUT]) it(`does not: ${text.slice(0, 90)}`, () => { assert.ok(!(leaves(text))); });
});
