import { deepStrictEqual, strictEqual } from 'node:assert';
import { readMarkdown } from '../../src/markdown/read.js';
import type { MarkdownDocument } from '../../src/markdown/types.js';

const outline = (text: string): unknown[] =>
  readMarkdown(text).sections.slice(1).map(({ title, depth, kind, parent, empty }) => [title, depth, kind, parent, ...(empty ? ['empty'] : [])]);
/** The statements with the title of the section in which each stands. */
const placed = (text: string): string[][] => {
  const document: MarkdownDocument = readMarkdown(text);
  return document.statements.map((statement) => [statement.form, statement.text, document.sections[statement.section]?.title ?? '']);
};

describe('sections', () => {
  it('reads all kinds of headings, without their numbers', () => {
    deepStrictEqual(outline('# 1. One\n\na\n\nTwo\n---\n\nb\n\n### 3.2 Three `x`\n\nc\n\n## A. Four\n\nd\n\n# IV. Five\n\n3 million users\n===\n\ne\n'), [
      ['One', 1, 'atx', 0], ['Two', 2, 'setext', 1], ['Three x', 3, 'atx', 2], ['Four', 2, 'atx', 1], ['Five', 1, 'atx', 0, 'empty'], ['3 million users', 1, 'setext', 0],
    ]);
  });

  it('gives heading, body and whole', () => {
    const text = '# A\n\nintro\n\n## B\n\nbody\n\n# C\n';
    const slices = readMarkdown(text).sections.map(({ heading, body, whole }) => [heading, body, whole].map(({ start, end }) => text.slice(start, end).trim()));
    deepStrictEqual(slices, [
      ['', '', text.trim()],
      ['# A', 'intro', '# A\n\nintro\n\n## B\n\nbody'],
      ['## B', 'body', '## B\n\nbody'],
      ['# C', '', '# C'],
    ]);
  });

  it('knows which are empty', () => {
    deepStrictEqual(outline('# A\n\n## B\n\n<!-- later -->\n\n---\n\n## C\n\n![x](y)\n'), [['A', 1, 'atx', 0], ['B', 2, 'atx', 1, 'empty'], ['C', 2, 'atx', 1]]);
  });

  it('reads bold labels of paragraphs as headings that divide a section', () => {
    deepStrictEqual(placed('# D\n\n**Where it runs.** On the phone.\n\nAlways.\n\n**Cost:** $2 a day.\n'), [
      ['heading', 'D', 'D'], ['heading', 'Where it runs.', 'Where it runs'], ['sentence', 'On the phone.', 'Where it runs'],
      ['sentence', 'Always.', 'Where it runs'], ['sentence', 'Cost: $2 a day.', 'Cost'],
    ]);
  });

  it('lets one label in running text hold its paragraph and the list after it', () => {
    deepStrictEqual(placed('# D\n\nText.\n\n**Note.** This:\n\n- a\n\nMore.\n').map((row) => row.slice(1)), [['D', 'D'], ['Text.', 'D'], ['Note.', 'Note'], ['This:', 'Note'], ['a', 'Note'], ['More.', 'D']]);
  });

  it('keeps a label that says something as a statement', () => {
    deepStrictEqual(placed('**No audio ever leaves the phone.** It is all local.\n')[0]?.[0], 'sentence');
    deepStrictEqual(placed('**Why not?** Because.\n')[0]?.[0], 'heading');
  });

  it('reads labels of items for the length of the item', () => {
    deepStrictEqual(placed('# D\n\n- **Latency** — 300 ms\n  - p95\n- plain\n- **Wait:**\n  - inside\n').map((row) => row.slice(1)), [
      ['D', 'D'], ['Latency — 300 ms', 'Latency'], ['p95', 'Latency'], ['plain', 'D'], ['Wait:', 'D'], ['inside', 'D'],
    ]);
  });

  it('reads several labels in one paragraph as lines', () => {
    deepStrictEqual(placed('# D\n\n**Author:** Ann\n**Status:** draft\n\nText.\n').map((row) => row.slice(1)), [['D', 'D'], ['Author: Ann', 'Author'], ['Status: draft', 'Status'], ['Text.', 'D']]);
  });

  it('reads a bold paragraph as a heading when something follows it', () => {
    deepStrictEqual(placed('**Data flow**\n\nText.\n\n# E\n\n**Draft**\n'), [
      ['heading', 'Data flow', 'Data flow'], ['sentence', 'Text.', 'Data flow'], ['heading', 'E', 'E'], ['sentence', 'Draft', 'E'],
    ]);
  });

  it('finds the title', () => {
    strictEqual(readMarkdown('## Small\n\n# Large\n').title.text, 'Large');
    strictEqual(readMarkdown('Only words. More.').title.text, 'Only words.');
    strictEqual(readMarkdown('').title.text, '');
  });

  it('counts lines and columns', () => {
    const document = readMarkdown('a\r\nb\n\u{1F600}c');
    deepStrictEqual([0, 3, 7, 99].map((offset) => document.positionAt(offset)), [
      { line: 0, column: 0 }, { line: 1, column: 0 }, { line: 2, column: 2 }, { line: 2, column: 3 },
    ]);
  });
});
