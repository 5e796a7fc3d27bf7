/** Whether an opening says in plain words what the thing does and why so. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { HEAVY, summaryTopic } from '../../src/facts/summary.js';
import { readMarkdown } from '../../src/markdown/read.js';

const passages = (text: string) => new Facts(read(readMarkdown(text))).of(summaryTopic);
const plain = (text: string): boolean => passages(text).some((fact) => fact.what && fact.why && fact.jargon.length < HEAVY);

const PLAIN: readonly string[] = [
  '# Night porter\n\nGuests ring at three in the morning for a towel. The porter answers, finds out what they need and tells the floor, so that nobody has to sit at the desk all night.',
  '# Moss\n\n> **In brief.** Rangers photograph a plant and learn its name on the spot, because the book weighs two kilos.',
  '## Overview\n\nWe want to tell each teacher which five pupils need help this week. We use the marks the school already has rather than new tests.',
  '# Tide\n\nTide is a page for harbor masters. It shows which berth will be free when, since the paper list is wrong by noon.',
  '# Tax letters\n\n**What and why.** The tool drafts the reply to an objection; a clerk reads it and signs. A clerk writes four a day now, too few for the season.',
  '# Flood watch\n\n## Summary\n\n- It reads river gauges and radar and says two hours ahead which cellars are in danger\n- We do this ourselves because the national forecast stops at the county line',
  '# Claims\n\n*Draft.*\n\nPeople wait nineteen days for an answer. This proposal describes an assistant that sorts claims by what is missing in them, so that the desk can ask on the first day.',
];

const NOT_PLAIN: readonly string[] = [
  '# Gull\n\nConformer encoder, RNN-T decoder, beam search with an n-gram LM, INT8 on TensorRT.\n\n## Architecture\n\nThe encoder feeds the decoder.',
  '# PX-9\n\n## Requirements\n\n- p99 below 400 ms\n- recall above 0.9',
  '# Wren\n\n| Author | Date |\n| --- | --- |\n| L. | 3 May |\n\n## Data flow\n\nThe gateway sends each frame to the detector because it is fast.',
  '# Kite\n\n*Please comment by Friday.*',
  '# Swift\n\n## Summary\n\nWe distill a MoE LLM with LoRA adapters and DPO, because SFT alone plateaus.',
  '# Owl\n\nComplaints have doubled. Nobody knows why.',
];

describe('facts: the opening', () => {
  for (const text of PLAIN) it(`plain: ${text.replace(/\n/g, ' ')}`, () => assert.equal(plain(text), true));
  for (const text of NOT_PLAIN) it(`not plain: ${text.replace(/\n/g, ' ')}`, () => assert.equal(plain(text), false));
  it('names the terms of art', () => {
    assert.deepEqual(passages('# Swift\n\nWe fine-tune a transformer with LoRA adapters and DPO, so that it writes better letters to you.').flatMap((fact) => fact.jargon).includes('transformer'), true);
  });
});
