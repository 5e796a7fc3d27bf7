import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { review } from '../../src/review/engine.js';
import { insertMissing, type Insertion } from '../../src/review/insert-missing.js';
import type { Review, TextEdit } from '../../src/review/types.js';
import { finding, reviewWith } from '../cli/host.js';

const options = { requested: { by: 'person', why: 'Named in a test.' } } as const;

/** What the editor does: the insertions made in the original. */
function applied(original: string, insertions: readonly Insertion[]): string {
  return [...insertions].reverse().reduce((text, { offset, text: inserted }) => text.slice(0, offset) + inserted + text.slice(offset), original);
}

/** Reviews that find the next of some texts missing until it is there, each at a place of the text as it is then. */
function missingOneByOne(steps: readonly { readonly rule: string; readonly at: (text: string) => number; readonly newText: string }[]): (text: string) => Promise<Review> {
  return (text) =>
    Promise.resolve(
      reviewWith(
        steps
          .filter(({ newText }) => !text.includes(newText.trim()))
          .map(({ rule, at, newText }) => {
            const place = { start: at(text), end: at(text) };
            return finding({ ruleId: rule, type: 'missing', fixes: [{ title: `Add ${rule}`, ruleId: rule, edits: [{ range: place, newText }] }] });
          }),
      ),
    );
}

const before = (word: string) => (text: string): number => text.indexOf(word);
const after = (word: string) => (text: string): number => text.indexOf(word) + word.length;

describe('inserting all that is missing', () => {
  it('puts what goes to one place in there in the order in which it was found', async () => {
    const steps = ['one', 'two', 'three'].map((rule) => ({ rule, at: before('END'), newText: `<${rule}>\n` }));
    const { text, insertions, ruleIds } = await insertMissing('Start\nEND', missingOneByOne(steps));
    assert.equal(text, 'Start\n<one>\n<two>\n<three>\nEND');
    assert.deepEqual(ruleIds, ['one', 'two', 'three']);
    assert.deepEqual(insertions.map(({ offset, text: inserted, fixes }) => [offset, inserted, fixes.length]), [[6, '<one>\n<two>\n<three>\n', 3]]);
  });

  it('counts a place in a text that was inserted before as that place', async () => {
    const steps = [
      { rule: 'section', at: before('END'), newText: '## Targets\n\n- <cost>\n\n' },
      { rule: 'bullet', at: after('- <cost>\n'), newText: '- <latency>\n' },
    ];
    const { text, insertions } = await insertMissing('Start\nEND', missingOneByOne(steps));
    assert.equal(text, 'Start\n## Targets\n\n- <cost>\n- <latency>\n\nEND');
    assert.deepEqual(insertions.map(({ offset }) => offset), [6]);
  });

  it('tells places in the original, whichever was taken first', async () => {
    const steps = [
      { rule: 'last', at: after('c'), newText: ' <3>' },
      { rule: 'first', at: after('a'), newText: ' <1>' },
      { rule: 'middle', at: after('b'), newText: ' <2>' },
    ];
    const { text, insertions } = await insertMissing('a b c', missingOneByOne(steps));
    assert.equal(text, 'a <1> b <2> c <3>');
    assert.deepEqual(insertions.map(({ offset, text: inserted }) => [offset, inserted]), [[1, ' <1>'], [3, ' <2>'], [5, ' <3>']]);
  });

  it('writes the line ends of the document', async () => {
    const { insertions } = await insertMissing('a\r\n', missingOneByOne([{ rule: 'x', at: (text) => text.length, newText: '<x>\n\n<y>\n' }]));
    assert.deepEqual(insertions.map(({ text }) => text), ['<x>\r\n\r\n<y>\r\n']);
  });

  it('takes no fix that moves or replaces, and none of a statement', async () => {
    const edit = (start: number, end: number): TextEdit[] => [{ range: { start, end }, newText: 'y' }];
    const found = reviewWith([
      finding({ type: 'missing', fixes: [{ title: 'Move', ruleId: 'x', edits: edit(0, 1) }] }),
      finding({ type: 'statement', fixes: [{ title: 'Append', ruleId: 'x', edits: edit(1, 1) }] }),
      finding({ type: 'missing', fixes: [] }),
    ]);
    const { text, insertions } = await insertMissing('x', () => Promise.resolve(found));
    assert.deepEqual([text, insertions], ['x', []]);
  });

  it('ends where a text cannot be reviewed', async () => {
    assert.deepEqual(await insertMissing('x', () => Promise.resolve(undefined)), { text: 'x', insertions: [], ruleIds: [] });
  });

  for (const folder of ['examples', 'test/vscode/workspace']) {
    const url = new URL(`../../${folder}/`, import.meta.url);
    for (const name of readdirSync(url).filter((file) => file.endsWith('.md'))) {
      it(`leaves every character of ${folder}/${name} where it was, and offers nothing a second time`, async () => {
        const original = readFileSync(new URL(name, url), 'utf8');
        const once = await insertMissing(original, (text) => Promise.resolve(review(text, options)));
        assert.equal(applied(original, once.insertions), once.text);
        assert.equal(once.insertions.flatMap(({ fixes }) => fixes).length, once.ruleIds.length);
        const headings = once.text.split('\n').filter((line) => line.startsWith('#'));
        assert.deepEqual(headings.filter((line, index) => headings.indexOf(line) !== index), [], 'A heading stands there twice');
        const twice = await insertMissing(once.text, (text) => Promise.resolve(review(text, options)));
        assert.deepEqual(twice.ruleIds, []);
      }).timeout(60_000);
    }
  }
});
