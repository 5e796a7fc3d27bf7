import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import { fitsGlob } from '../../src/review/glob.js';

describe('patterns of files', () => {
  const cases: readonly (readonly [glob: string, fits: readonly string[], others: readonly string[]])[] = [
    ['docs/*.md', ['docs/a.md', 'docs/.md'], ['docs/deep/a.md', 'a.md', 'docs/a.mdx']],
    ['docs/**', ['docs/a.md', 'docs/deep/deeper/a.md', 'docs/.hidden/a.md'], ['other/docs/a.md', 'docsa.md']],
    ['**/a.md', ['a.md', 'docs/a.md', 'docs/deep/a.md'], ['docs/ba.md', 'a.md/b']],
    ['docs/**/design/*.md', ['docs/design/a.md', 'docs/x/y/design/a.md'], ['docs/xdesign/a.md']],
    ['a**b.md', ['ab.md', 'axxb.md'], ['a/b.md']],
    ['?.md', ['a.md', '𝔸.md'], ['.md', 'ab.md', '/.md']],
    ['[a-c!]x', ['ax', 'cx', '!x'], ['dx', '/x']],
    ['[!a-c]x', ['dx'], ['ax', '/x']],
    ['*.{md,markdown}', ['a.md', 'a.markdown'], ['a.m', 'a.md,markdown']],
    ['{docs,src/{a,b}}/**/*.md', ['docs/x.md', 'src/a/x.md', 'src/b/c/x.md'], ['src/x.md', 'src/c/x.md']],
    ['{one}/[x/{a', ['{one}/[x/{a'], ['one/x/a']],
    ['\\*.md', ['*.md'], ['a.md']],
    // What a regular expression would read into them is not there.
    ['(a+)+.md', ['(a+)+.md'], ['aa.md']],
    ['a.md', ['a.md'], ['axmd']],
    ['$^|.md', ['$^|.md'], ['']],
  ];
  for (const [glob, fits, others] of cases) {
    it(`${glob} fits ${fits.join(' and ')}, not ${others.join(' or ')}`, () => {
      assert.deepEqual([...fits, ...others].filter((path) => fitsGlob(path, glob)), fits);
    });
  }

  it('answer at once, whatever somebody writes', () => {
    const path = `${'a/'.repeat(500)}${'a'.repeat(250)}.md`;
    for (const glob of ['**/'.repeat(160) + 'b', '*a'.repeat(250) + 'b', '{a,a*,*a}'.repeat(50) + 'b', '{'.repeat(500), '(a*)*'.repeat(50) + 'b', '**a'.repeat(160)]) assert.equal(fitsGlob(path, glob), false, glob.slice(0, 20));
  });

  it('fit the path that they spell', () => {
    fc.assert(fc.property(fc.string(), (path) => fitsGlob(path, path.replace(/[\\*?[\]{},]/g, '\\$&'))));
    fc.assert(fc.property(fc.array(fc.constantFrom('a', '/', '*', '**', '{', ',', '}', '[', ']', '!', '\\', '?')), fc.string(), (parts, path) => typeof fitsGlob(path, parts.join('')) === 'boolean'));
  });
});
