import assert from 'node:assert/strict';
import { matchingPattern } from '../../src/review/matching.js';

describe('matchingPattern', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['docs/a.md', 'docs/*.md', true],
    ['docs/deep/a.md', 'docs/*.md', false],
    ['docs/deep/a.md', 'docs/**', true],
    ['docs/deep/a.md', 'docs/', true],
    ['docs/deep/design-a.md', 'design-*.md', true],
    ['design-a.md', 'design-*.md', true],
    ['a.md', './a.md', true],
    ['.github/a.md', '**/*.md', true],
    ['other/a.md', 'docs/', false],
    ['docs/a.md', '*.{md,markdown}', true],
  ];
  for (const [file, pattern, expected] of cases) {
    it(`${pattern} ${expected ? 'matches' : 'does not match'} ${file}`, () => {
      assert.equal(matchingPattern(file, [pattern]), expected ? pattern : undefined);
    });
  }
});
