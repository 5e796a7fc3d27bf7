import assert from 'node:assert/strict';
import { describeFailure, explore, assertHolds } from '../fuzz/explore.js';
import { reviewProperty, type Property } from '../fuzz/properties.js';
import { withInheritedNames } from '../fuzz/random-documents.js';
import { realDocuments } from '../fuzz/real-documents.js';
import { reviewHolds } from '../fuzz/review-properties.js';

describe('any document', () => {
  it('is reviewed without an exception, the same each time, in order, with every place inside it, and printed safely', function () {
    this.timeout(120_000);
    assertHolds(reviewProperty, { runs: 120, size: 700 });
  });

  it('and so is one of a single character that takes two units', () => {
    for (const text of ['\u{1F9F3}', '# \u{1F9F3}', '\ud83e', '\n\u{1F9F3}']) reviewHolds(text);
  });

  it('and so is a real one', function () {
    this.timeout(120_000);
    for (const { text } of realDocuments.slice(0, 4)) reviewHolds(text);
  });

  it('and so is one that speaks of constructors, in any place', function () {
    this.timeout(120_000);
    for (const { text } of realDocuments.slice(0, 6)) for (const first of [0, 3, 6]) reviewHolds(withInheritedNames(text, first, 7));
  });
});

describe('the fuzzer', () => {
  /** Fails wherever an `X` stands before a `Y`. */
  const broken: Property = {
    ...reviewProperty,
    check: ([text = '']) => {
      assert.doesNotMatch(text, /e[^]*\|/, 'It holds both');
    },
  };

  it('finds what fails, makes it as small as it can be, and finds it again by its seed', () => {
    const failure = explore(broken, { seed: 7, runs: 200, size: 900 });
    assert.deepEqual(failure?.versions, ['e|']);
    assert.deepEqual(explore(broken, { seed: 7, runs: 200, size: 900 }), failure);
    assert.match(describeFailure(failure), /^review, seed 7: .*It holds both[^]*\n {2}"e\|"$/);
  });
});
