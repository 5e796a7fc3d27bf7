import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { readMarkdown } from '../../src/markdown/read.js';
import type { Statement, StatementForm } from '../../src/markdown/types.js';

const statements = (text: string, form?: StatementForm): Statement[] =>
  readMarkdown(text).statements.filter((statement) => form === undefined || statement.form === form);
const texts = (text: string, form?: StatementForm): string[] => statements(text, form).map((statement) => statement.text);
const sources = (text: string): string[] => statements(text).map(({ range }) => text.slice(range.start, range.end));

describe('prose', () => {
  it('resolves inline markup and keeps its places', () => {
    const text = 'We **never** send `audio.wav` to [the *vendor*](http://v.example), ~~not even~~ logs.';
    const [statement] = statements(text) as [Statement];
    strictEqual(statement.text, 'We never send audio.wav to the vendor, not even logs.');
    const marked = (ranges: readonly { start: number; end: number }[]): string[] => ranges.map(({ start, end }) => statement.text.slice(start, end));
    deepStrictEqual(marked(statement.strong), ['never']);
    deepStrictEqual(marked(statement.code), ['audio.wav']);
    deepStrictEqual(marked(statement.links), ['the vendor']);
    deepStrictEqual(marked(statement.emphasis), ['vendor']);
    deepStrictEqual(marked(statement.struck), ['not even']);
    const at = statement.text.indexOf('vendor');
    const { start, end } = statement.sourceRange(at, at + 6);
    strictEqual(text.slice(start, end), 'vendor');
  });

  it('joins hard-wrapped lines and splits at hard breaks', () => {
    deepStrictEqual(texts('One line\nthat goes on  \nand another\n'), ['One line that goes on', 'and another']);
  });

  it('gives the same texts for CRLF and LF', () => {
    const text = '# A\n\nOne\nline. Two.\n\n- a\n  b\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n```text\na --> b\nc  1\n```\n\n> [!NOTE]\n> q\n> r\n';
    deepStrictEqual(texts(text.replaceAll('\n', '\r\n')), texts(text));
  });

  it('maps escapes and entities to their source', () => {
    const text = 'Costs \\*5 &amp; more &#x41;.';
    const [statement] = statements(text) as [Statement];
    strictEqual(statement.text, 'Costs *5 & more A.');
    const at = statement.text.indexOf('&');
    const { start, end } = statement.sourceRange(at, at + 1);
    strictEqual(text.slice(start, end), '&amp;');
    const star = statement.sourceRange(6, 8);
    strictEqual(text.slice(star.start, star.end), '\\*5');
  });

  it('leaves out addresses, pictures, footnote marks and comments', () => {
    deepStrictEqual(texts('Text[^1] with ![a picture](p.png) it <https://a.b/c> here <!-- not this -->.\n\n[^1]: The note.'), [
      'Text with it here .',
      'The note.',
    ]);
    deepStrictEqual(texts('Ask ops@example.com first.'), ['Ask ops@example.com first.']);
  });

  it('includes the markers of markup at its ends in the range', () => {
    deepStrictEqual(sources('**All bold words are here, and then.** More `code`'), ['**All bold words are here, and then.**', 'More `code`']);
  });

  it('reads the BOM as nothing', () => {
    const text = '\uFEFF---\ntitle: T\n---\n\nWords here.';
    deepStrictEqual(texts(text), ['title: T', 'Words here.']);
    deepStrictEqual(sources(text), ['title: T', 'Words here.']);
  });
});

describe('lists', () => {
  it('gives each item its place and its lead-in', () => {
    const list: (Statement | undefined)[] = statements('We will not:\n\n1. store audio\n2. sell it. Ever.\n   - not in part\n');
    deepStrictEqual(list.map((item) => [item?.text, item?.leadIn]), [
      ['We will not:', undefined],
      ['store audio', 'We will not:'],
      ['sell it.', 'We will not:'],
      ['Ever.', 'We will not:'],
      ['not in part', 'Ever.'],
    ]);
    deepStrictEqual(list[2]?.list, { list: 0, item: 1, depth: 0, ordered: true, marker: '2.', sentence: 0 });
    deepStrictEqual(list[4]?.list, { list: 1, item: 0, depth: 1, ordered: false, marker: '-', sentence: 0 });
    strictEqual(list[4].leadInStatement, 3);
  });

  it('passes comments, but not headings, on the way to the lead-in', () => {
    strictEqual(statements('Goals:\n\n<!-- x -->\n\n- a').at(-1)?.leadIn, 'Goals:');
    strictEqual(statements('Goals:\n\n# B\n\n- a').at(-1)?.leadIn, undefined);
  });

  it('reads tasks', () => {
    deepStrictEqual(statements('- [ ] open\n- [x] done\n').map(({ list, text }) => [text, list?.task]), [['open', 'open'], ['done', 'done']]);
  });

  it('reads quotes and call-outs', () => {
    const quote = statements('> [!WARNING]\n> Do not send. Ever.\n\nThey say:\n\n> we are\n> fast\n>> deeper');
    deepStrictEqual(quote.map(({ text, quoteDepth, callOut, leadIn }) => [text, quoteDepth, callOut, leadIn]), [
      ['Do not send.', 1, 'warning', undefined],
      ['Ever.', 1, 'warning', undefined],
      ['They say:', 0, undefined, undefined],
      ['we are fast', 1, undefined, 'They say:'],
      ['deeper', 2, undefined, 'They say:'],
    ]);
  });

  it('takes a table of contents for no statement', () => {
    deepStrictEqual(texts('- [Goals](#goals)\n  - [Non-goals](#non-goals)\n\n[A](#a) · [B](#b)\n\nText.'), ['Text.']);
  });
});

describe('tables', () => {
  const text = 'Budget:\n\n| Stage | p95 | |\n| --- | ---: | --- |\n| speech to **text** | 300 ms | `a\\|b` |\n| | | |\n| total | | |\n';

  it('makes a row one statement with its cells', () => {
    const [row, total] = statements(text, 'row') as [Statement, Statement];
    strictEqual(row.text, 'speech to text | 300 ms | a|b');
    deepStrictEqual(row.cells?.map(({ start, end, header, column }) => [row.text.slice(start, end), header, column]), [
      ['speech to text', 'Stage', 0],
      ['300 ms', 'p95', 1],
      ['a|b', '', 2],
    ]);
    strictEqual(row.leadIn, 'Budget:');
    deepStrictEqual([row.table, row.row, total.table, total.row], [0, 0, 0, 1]);
    const cell = row.cells[1];
    const { start, end } = row.sourceRange(cell?.start ?? 0, cell?.end ?? 0);
    strictEqual(text.slice(start, end), '300 ms');
    strictEqual(text.slice(row.range.start, row.range.end), '| speech to **text** | 300 ms | `a\\|b` |');
  });

  it('lists the tables', () => {
    const [table] = readMarkdown(text).tables;
    deepStrictEqual(table && [table.headers, table.rows, table.leadIn], [['Stage', 'p95', ''], [1, 2], 'Budget:']);
  });

  it('reads headers that are empty, and a table that is all header', () => {
    deepStrictEqual(statements('| | |\n|-|-|\n| a | b |')[0]?.cells?.map((cell) => cell.header), ['', '']);
    deepStrictEqual(texts('| a | b |\n|-|-|\n'), ['a | b']);
  });
});

describe('front matter and HTML', () => {
  it('reads fields', () => {
    const text = '---\ntitle: "A: b"\ntags: [x, y]\nowner:\n  name: Ann\ndebrief: true\nnothing:\n---\n\n# A\n';
    deepStrictEqual(texts(text, 'field'), ['title: A: b', 'tags: x, y', 'owner name: Ann']);
    deepStrictEqual(readMarkdown(text).frontMatter?.data?.['tags'], ['x', 'y']);
  });

  it('names the place of an error and reads on', () => {
    const document = readMarkdown('---\na: [\n---\n\nText.');
    ok(document.frontMatter?.error);
    strictEqual(document.frontMatter.data, undefined);
    deepStrictEqual(document.statements.map(({ text }) => text), ['Text.']);
  });

  it('refuses aliases that stand for too much', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefgh'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index] as string}`).join(', ')}]`)];
    ok(readMarkdown(`---\n${bomb.join('\n')}\n---\n`).frontMatter?.error);
  });

  it('reads headings, text and comments of HTML', () => {
    const document = readMarkdown('<h2 id="x">Cost <b>now</b></h2>\n\n<p>Two\nwords. Three.</p>\n\n<!-- debrief-disable a -->\n');
    deepStrictEqual(document.sections.map(({ title, kind, depth }) => [title, kind, depth]), [['', 'root', 0], ['Cost now', 'html', 2]]);
    deepStrictEqual(document.statements.map(({ text }) => text), ['Cost now', 'Two words.', 'Three.']);
    deepStrictEqual(document.comments.map(({ text }) => text), [' debrief-disable a ']);
  });
});
