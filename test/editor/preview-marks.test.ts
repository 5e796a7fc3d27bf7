import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { markTokens, placeMarks, type Mark } from '../../src/editor/preview-marks.js';

const markdown = new MarkdownIt({ html: true });

/** A mark on the first place where these words stand. */
function markOn(source: string, text: string, severity: Mark['severity'] = 'warning', title = 'Why?'): Mark {
  const start = source.indexOf(text);
  assert.ok(start >= 0, text);
  return { start, end: start + text.length, text, severity, title };
}

const rendered = (source: string, marks: readonly Mark[]): string => markdown.renderer.render(markTokens(markdown.parse(source, {}), source, marks), markdown.options, {});

/** The text of every marked element, tags within it left out. */
const marked = (source: string, ...texts: readonly string[]): string[] =>
  [...rendered(source, texts.map((text) => markOn(source, text))).matchAll(/<span class="debrief-finding[^>]*>(.*?)<\/span>/gs)].map(([, html]) => (html ?? '').replace(/<[^>]+>/g, ''));

describe('marks in the preview', () => {
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['a sentence', 'One here. Two here.\n', 'Two here.', ['Two here.']],
    ['a sentence over two lines', 'One goes\non here. Two.\n', 'One goes\non here.', ['One goes', 'on here.']],
    ['words in emphasis', 'It is **very fast** indeed.\n', 'very fast', ['very fast']],
    ['a sentence with emphasis in it', 'It is *fast* indeed.\n', 'It is *fast* indeed.', ['It is ', 'fast', ' indeed.']],
    ['a heading', '# A\n\n## Goals\n\nText.\n', 'Goals', ['Goals']],
    ['a heading with an underline', 'Goals\n=====\n', 'Goals', ['Goals']],
    ['an item', '- one\n- two\n', 'two', ['two']],
    ['an item in a quote', '> - one\n> - two\n', 'two', ['two']],
    ['a cell', '| a | b |\n| --- | --- |\n| x | fast |\n', 'fast', ['fast']],
    ['the second of two like cells', '| a | b |\n| --- | --- |\n| no | no |\n', ' no |\n', ['no']],
    ['a row', '| a | b |\n| --- | --- |\n| x | y |\n', '| x | y |', ['x', 'y']],
    ['code', 'Call `send(all)` now.\n', 'send(all)', ['send(all)']],
    ['the words of a link', 'See [the plan](plan.md) now.\n', 'the plan', ['the plan']],
    ['what follows an escaped character', '1\\* two three.\n', 'two three.', ['two three.']],
    ['words with an escaped character in them', 'At most 5\\% of \\*all\\*. Two.\n', '5\\% of \\*all\\*.', ['5% of *all*.']],
    ['words behind a character that is named', 'R&amp;D pays. It is fast.\n', 'It is fast.', ['It is fast.']],
    ['what stands behind front matter', '---\na: b\n---\n\nFast.\n', 'Fast.', ['Fast.']],
  ];
  for (const [name, source, text, expected] of cases) {
    it(`stand on ${name}`, () => {
      assert.deepEqual(marked(source, text), expected);
    });
  }

  it('change nothing but what they put around a text', () => {
    for (const [, source, text] of cases) {
      assert.equal(rendered(source, [markOn(source, text)]).replace(/<span class="debrief[^>]*>|<\/span>/g, ''), markdown.render(source));
    }
  });

  it('stand around a block of code as a whole', () => {
    const source = '# A\n\n```mermaid\nA --> B\n```\n';
    assert.match(rendered(source, [markOn(source, 'A --> B', 'error')]), /<div class="debrief-finding debrief-error" title="Why\?">\n<pre>[^]*<\/pre>\n<\/div>/);
  });

  it('say everything that was found in one place, the gravest first', () => {
    const source = 'It is fast.\n';
    const marks = [markOn(source, 'It is fast.', 'information', 'First?'), markOn(source, 'It is fast.', 'error', 'Second?'), markOn(source, 'It is fast.', 'warning', 'Second?')];
    assert.match(rendered(source, marks), /debrief-error" title="Second\?\n\nFirst\?"/);
  });

  it('say of the parts of a text what was found in each', () => {
    const source = 'one two three\n';
    const html = rendered(source, [markOn(source, 'one two', 'error', 'A?'), markOn(source, 'two three', 'warning', 'B?')]);
    assert.equal(
      html,
      '<p><span class="debrief-finding debrief-error" title="A?">one </span>' +
        '<span class="debrief-finding debrief-error" title="A?\n\nB?">two</span>' +
        '<span class="debrief-finding debrief-warning" title="B?"> three</span></p>\n',
    );
  });

  it('are text, whatever stands in them', () => {
    const source = 'It is fast.\n';
    const html = rendered(source, [markOn(source, 'fast', 'error', '"><script>alert(1)</script>')]);
    assert.ok(!html.includes('<script>'), html);
  });

  it('leave the tokens alone that they are given', () => {
    const source = 'It is fast.\n\n```\ncode\n```\n';
    const tokens = markdown.parse(source, {});
    const before = JSON.stringify(tokens);
    markTokens(tokens, source, [markOn(source, 'fast'), markOn(source, 'code')]);
    assert.equal(JSON.stringify(tokens), before);
  });
});

describe('marks of an older version', () => {
  const old = 'Some words first. It must be fast.\n';
  const mark = markOn(old, 'It must be fast.');

  it('move with their text', () => {
    assert.deepEqual(placeMarks(`New. ${old}`, [mark]).map(({ start }) => start), [23]);
  });

  it('are gone where their text is gone, or stands there twice', () => {
    assert.deepEqual(placeMarks('Some words.', [mark]), []);
    assert.deepEqual(placeMarks('It must be fast. It must be fast.', [mark]), []);
  });

  it('are not looked for by a word or two', () => {
    assert.deepEqual(placeMarks('Not fast.', [markOn('fast', 'fast')]), []);
  });
});
