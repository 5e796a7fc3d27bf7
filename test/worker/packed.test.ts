import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { review } from '../../src/review/engine.js';
import { handedOver, pack, unpack } from '../../src/worker/packed.js';

const examples = new URL('../../examples/', import.meta.url);

describe('a review on its way from the worker', () => {
  for (const name of readdirSync(examples).filter((file) => file.endsWith('.md'))) {
    it(`is the same when it arrives: ${name}`, () => {
      const sent = review(readFileSync(new URL(name, examples), 'utf8'));
      assert.ok(sent.facts.length > 0);
      const packed = pack(sent);
      const received = unpack(structuredClone(packed, { transfer: handedOver(packed) }));
      assert.equal(packed.facts.length, 0, 'It was copied');
      assert.deepEqual({ ...received }, structuredClone(sent));
    });
  }

  it('is read part by part, once', () => {
    const sent = pack(review('# A\n\nWe take fairness seriously.\n'));
    // What nobody asks for is not even looked at.
    const received = unpack({ ...sent, facts: new Uint8Array([0x7b]) });
    assert.equal(received.findings, received.findings);
    assert.throws(() => received.facts, SyntaxError);
  });
});
