import * as fc from 'fast-check';
import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { updateMarkdown } from '../../src/markdown/blocks.js';
import { readMarkdown } from '../../src/markdown/read.js';
import { assertSame } from './compare.js';
import { applyEdit, edits, keystrokes, longBlock, markdown } from './random.js';

describe('updateMarkdown', () => {
  it('equals reading the whole text, after every edit', function () {
    this.timeout(120_000);
    let count = 0;
    fc.assert(
      fc.property(markdown, edits, (start, sequence) => {
        let text = start;
        let document = readMarkdown(text);
        for (const edit of sequence) {
          text = applyEdit(text, edit);
          document = updateMarkdown(document, text);
          assertSame(document, readMarkdown(text));
          count += 1;
        }
      }),
      { numRuns: Number(process.env['DEBRIEF_RUNS'] ?? 700) },
    );
    ok(count > 3000, `only ${String(count)} edits`);
  });

  it('equals reading the whole text, for keystrokes in long lists and tables', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(longBlock, keystrokes, (start, sequence) => {
        let text = start;
        let document = readMarkdown(text);
        for (const edit of sequence) {
          text = applyEdit(text, edit);
          document = updateMarkdown(document, text);
          assertSame(document, readMarkdown(text));
        }
      }),
      { numRuns: Number(process.env['DEBRIEF_RUNS'] ?? 300) },
    );
  });

  it('counts a byte order mark wherever it stands', () => {
    for (const text of ['---\n---\n\ufeff', 'a\n\n\ufeffThe model answers.\n', '\ufeff# A\n\nB.']) {
      const edited = `${text}\nc`;
      assertSame(updateMarkdown(readMarkdown(text), edited), readMarkdown(edited));
      for (const { range } of readMarkdown(text).statements) strictEqual(/\w/.test(text.charAt(range.start)), true, text);
    }
  });

  it('takes a list for one where front matter is not closed yet', () => {
    const typed = ['---\n\n- a\n- b\n', '---\ntitle: x\n\n- a\n- b\n', '---\ntitle: x\n---\n\n- a\n- b\n'];
    let document = readMarkdown('\n\n- a\n- b\n');
    for (const text of typed) {
      document = updateMarkdown(document, text);
      assertSame(document, readMarkdown(text));
      deepStrictEqual(document.statements.filter(({ list }) => list).map((statement) => statement.text), ['a', 'b']);
    }
  });

  it('undoes to the same document', () => {
    const text = '# A\n\nOne. Two.\n\n- a\n- b\n';
    const edited = updateMarkdown(readMarkdown(text), text.replace('Two', '```'));
    assertSame(updateMarkdown(edited, text), readMarkdown(text));
  });

  it('keeps the keys of statements that did not change', () => {
    const before = readMarkdown('# A\n\nFirst one. Second one.\n\nWe will not:\n\n- a\n- b\n');
    const after = updateMarkdown(before, before.text.replace('First', 'The first'));
    const keys = (text: string): (object | undefined)[] => [before, after].map((document) => document.statements.find((statement) => statement.text === text)?.key);
    for (const text of ['Second one.', 'a', 'b', 'We will not:']) {
      const [old, now] = keys(text);
      strictEqual(now, old, text);
      ok(now, text);
    }
  });

  it('gives a statement a new key when its lead-in changes', () => {
    const before = readMarkdown('We will:\n\n- store audio\n');
    const after = updateMarkdown(before, 'We will not:\n\n- store audio\n');
    ok(before.statements[1]?.key !== after.statements[1]?.key);
    strictEqual(after.statements[1]?.leadIn, 'We will not:');
  });
});
