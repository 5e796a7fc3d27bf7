import assert from 'node:assert/strict';
import { findTerms, termIndex } from '../../src/language/terms.js';
import { tokenize } from '../../src/language/tokens.js';

function classes(text: string, own = {}): string[] {
  return findTerms(text, tokenize(text), termIndex(own)).map((term) => `${term.class}: ${term.text}`);
}

describe('findTerms', () => {
  it('takes the longest term of a class', () => {
    assert.ok(classes('their medical records').includes('data.health: medical records'));
  });

  it('reads inflected and hyphenated forms', () => {
    assert.ok(classes('phone-numbers of users').includes('data.contact: phone-numbers'));
  });

  it('keeps the case where a term asks for it', () => {
    assert.ok(classes('the SSN of a patient').includes('data.government: SSN'));
    assert.ok(!classes('a small tin').some((found) => found.startsWith('data.government')));
  });

  it("knows a user's own terms", () => {
    assert.deepEqual(
      classes('sent to Brightmark', { 'place.vendor.own': ['Brightmark'] }).filter((found) => found.startsWith('place')),
      ['place.vendor.own: Brightmark'],
    );
  });
});
