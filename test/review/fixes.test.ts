import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { review } from '../../src/review/engine.js';
import type { Fix, TextEdit } from '../../src/review/types.js';
import { RULES } from '../../src/rules/index.js';

const folder = (name: string): URL => new URL(`../../${name}/`, import.meta.url);

const documents = ['examples', 'test/judged'].flatMap((name) =>
  readdirSync(folder(name))
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({ name: file, own: name === 'examples', text: readFileSync(new URL(file, folder(name)), 'utf8') })),
);

const options = { requested: { by: 'person', why: 'Named in a test.' } } as const;

/** The text with all edits of a fix made; the last edit first, so that offsets hold. */
function apply(text: string, edits: readonly TextEdit[]): string {
  return [...edits].sort((one, other) => other.range.start - one.range.start).reduce((changed, { range, newText }) => changed.slice(0, range.start) + newText + changed.slice(range.end), text);
}

const isInsertion = (fix: Fix): boolean => fix.edits.every(({ range }) => range.start === range.end);

const bag = (text: string): string => text.split(/\r?\n/).filter((line) => line.trim() !== '').sort().join('\n');

for (const { name, own, text } of documents) {
  describe(`fixes in ${name}`, () => {
    const { findings } = review(text, options);

    it('offers at least one for every finding', () => {
      const without = findings.filter((finding) => finding.fixes.length === 0).map((finding) => finding.ruleId);
      assert.deepEqual(without, []);
    });

    it('only insert, or move whole lines', () => {
      for (const { fixes } of findings) {
        for (const fix of fixes) {
          const changed = apply(text, fix.edits);
          if (isInsertion(fix)) {
            const [edit] = fix.edits;
            assert.ok(edit);
            assert.equal(changed.slice(0, edit.range.start) + changed.slice(edit.range.start + edit.newText.length), text, fix.ruleId);
          } else {
            assert.equal(bag(changed), bag(text), fix.ruleId);
          }
        }
      }
    });

    // A review for each rule takes its time: the examples are enough.
    if (!own) return;
    it('are not offered a second time while their blanks are unfilled', () => {
      const seen = new Set<string>();
      for (const { fixes, ruleId } of findings) {
        const fix = fixes.find(isInsertion);
        if (!fix || seen.has(ruleId)) continue;
        seen.add(ruleId);
        const again = review(apply(text, fix.edits), options).findings.filter((finding) => finding.ruleId === ruleId);
        for (const finding of again) for (const offered of finding.fixes) assert.ok(!isInsertion(offered) || offered.edits[0]?.newText !== fix.edits[0]?.newText, ruleId);
      }
    }).timeout(120_000);
  });
}

describe('fixes', () => {
  it('belong to every rule', () => {
    const offered = new Set(documents.flatMap(({ text }) => review(text, options).findings.filter((finding) => finding.fixes.length > 0).map((finding) => finding.ruleId)));
    const fired = new Set(documents.flatMap(({ text }) => review(text, options).findings.map((finding) => finding.ruleId)));
    assert.deepEqual([...fired].filter((id) => !offered.has(id)), []);
    assert.ok(offered.size <= RULES.length);
  }).timeout(120_000);
});
