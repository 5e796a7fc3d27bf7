import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { review } from '../../src/review/engine.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Markdown of all kinds that is no design doc: what the installed packages bring. */
const ordinary = globSync(['node_modules/*/*.md', 'node_modules/@*/*/*.md'], { cwd: root, absolute: true, followSymbolicLinks: false }).sort();

describe('ordinary Markdown', () => {
  it('is seldom taken for a design doc', () => {
    // Every other file is enough to hold the rate, and keeps the test short.
    const sample = ordinary.filter((_, index) => index % 2 === 0).map((path) => ({ path, text: readFileSync(path, 'utf8') })).filter(({ text }) => text.length < 40_000);
    assert.ok(sample.length > 150, `only ${String(sample.length)} files`);
    const taken = sample.filter(({ text }) => review(text).kind !== 'other').map(({ path }) => path);
    assert.ok(taken.length * 200 < sample.length, taken.join('\n'));
  }).timeout(240_000);

  it('gets no findings where it is not taken for one', () => {
    const readme = readFileSync(`${root}README.md`, 'utf8');
    const result = review(readme);
    assert.equal(result.kind, 'other', result.why);
    assert.deepEqual(result.findings, []);
  });

  it('is recognized as a design doc where it is one', () => {
    for (const name of ['contract-clause-finder', 'grocery-substitutions', 'sleep-coach', 'support-reply-drafts']) {
      const result = review(readFileSync(`${root}examples/${name}.md`, 'utf8'));
      assert.equal(result.kind, 'design-doc', `${name}: ${result.why}`);
    }
  });
});
