import assert from 'node:assert/strict';
import { Recent } from '../../src/facts/recent.js';

/** Types a word, letter by letter, each time asking for what is typed and for a label of the document. */
function type(recent: Recent<string>, letters: number): void {
  for (let count = 0; count < letters; count += 1) {
    const typed = `typed ${count}`;
    if (recent.get(typed) === undefined) recent.set(typed, typed);
    assert.equal(recent.get('label'), 'known');
  }
}

describe('what was worked out lately', () => {
  it('is kept as long as it is asked for, and goes when it is not', () => {
    const recent = new Recent<string>(20, 1_000);
    recent.set('label', 'known');
    type(recent, 100);
    // Two questions for each letter: these were asked for 4 and 98 questions ago.
    assert.equal(recent.get('typed 97'), 'typed 97');
    assert.equal(recent.get('typed 50'), undefined);
  });

  it('gives way to what is newer where there is too much of it', () => {
    const recent = new Recent<string>(1_000_000, 30);
    recent.set('label', 'known');
    type(recent, 100);
    assert.equal(recent.get('typed 97'), 'typed 97');
    assert.equal(recent.get('typed 20'), undefined);
  });
});
