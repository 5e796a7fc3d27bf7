import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { readMarkdown } from '../../src/markdown/read.js';
import { review } from '../../src/review/engine.js';
import { RULES } from '../../src/rules/index.js';

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

  it('hardly ever gets a finding about a single statement, even where a review is asked for', () => {
    const technical = globSync(['node_modules/**/{docs,doc,design}/**/*.md', 'node_modules/**/{ARCHITECTURE,DESIGN,CONTRIBUTING,GOVERNANCE,SECURITY,MIGRATION,SPEC}*.md'], { cwd: root, absolute: true, followSymbolicLinks: false })
      .sort()
      .map((path) => readFileSync(path, 'utf8'))
      .filter((text) => text.length > 3_000 && text.length < 60_000);
    const ofStatements = new Set<string>(RULES.filter(({ type }) => type === 'statement').map(({ id }) => id));
    let statements = 0;
    const findings: string[] = [];
    for (const text of technical) {
      statements += readMarkdown(text).statements.length;
      const found = review(text, { requested: { by: 'person', why: 'The test asks for it.' } }).findings;
      findings.push(...found.filter(({ ruleId }) => ofStatements.has(ruleId)).map(({ ruleId, range }) => `${ruleId}: ${text.slice(range.start, range.end)}`));
    }
    assert.ok(statements > 2_000, `only ${String(statements)} statements`);
    assert.ok(findings.length * 500 < statements, findings.join('\n'));
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
