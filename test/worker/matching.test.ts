import assert from 'node:assert/strict';
import { askPatterns, matchingPattern } from '../../src/review/matching.js';

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

describe('askPatterns', () => {
  const near = { path: 'a.md', include: ['a.md'], exclude: ['b.md'] };

  it('asks one source after the other', () => {
    assert.deepEqual(askPatterns([near, { path: 'docs/a.md', include: ['docs/'], exclude: ['docs/'] }]), { included: 'a.md', excluded: 'docs/' });
  });

  it('asks no source that the file has no path from', () => {
    assert.deepEqual(askPatterns([{ ...near, path: undefined }]), {});
  });

  it('has no answer where nothing matches', () => {
    assert.deepEqual(askPatterns([{ path: 'c.md' }, { ...near, path: 'c.md' }]), {});
  });
});
