import * as fc from 'fast-check';
import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { maximumDepth, maximumLine, maximumSize } from '../../src/markdown/limits.js';
import { readMarkdown } from '../../src/markdown/read.js';
import { markdown } from './random.js';

const kinds = (text: string): string[] => readMarkdown(text).limits.map(({ kind }) => kind);

describe('limits', () => {
  it('reads the start of what is too long, up to a blank line', () => {
    const text = 'Words are here.\n\n'.repeat(40_000);
    const document = readMarkdown(text);
    deepStrictEqual(document.limits.map(({ kind }) => kind), ['size']);
    ok((document.blocks.at(-1)?.range.end ?? 0) <= maximumSize);
    strictEqual(document.text, text);
  }).timeout(60_000);

  it('reads nothing of a binary file', () => {
    deepStrictEqual(kinds('a\0b'), ['binary']);
    strictEqual(readMarkdown('a\0b').statements.length, 0);
  });

  it('cuts long lines, and leaves out lines that nest too deep', () => {
    deepStrictEqual(kinds(`${'word '.repeat(maximumLine / 4)}\n\nNext.`), ['line-length']);
    const deep = readMarkdown(`${'> '.repeat(maximumDepth + 1)}a\n\nNext.`);
    deepStrictEqual([deep.limits[0]?.kind, deep.statements.at(-1)?.text], ['depth', 'Next.']);
    deepStrictEqual(kinds('- '.repeat(400)), []);
    deepStrictEqual(kinds(`${'1. '.repeat(5000)}a`), ['depth']);
  });

  it('does not count pictures that are part of the text', () => {
    const text = `![a][i]\n\nText.\n\n[i]: <data:image/png;base64,${'A'.repeat(100_000)}>\n`;
    const document = readMarkdown(text);
    deepStrictEqual([document.limits.length, document.statements.map((statement) => statement.text)], [0, ['Text.']]);
  });
});

describe('any text', () => {
  it('is read without an exception, with every place inside it', () => {
    fc.assert(
      fc.property(fc.oneof(markdown, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 400 })), (text) => {
        const document = readMarkdown(text);
        for (const statement of document.statements) {
          const { start, end } = statement.range;
          ok(start >= 0 && start < end && end <= text.length);
          const whole = statement.sourceRange(0, statement.text.length);
          ok(whole.start >= start && whole.end <= end, statement.text);
        }
        for (const { heading, whole, body } of document.sections) {
          ok(heading.start <= heading.end && heading.end <= body.start && body.start <= body.end && body.end <= whole.end && whole.end <= text.length);
        }
      }),
      { numRuns: 1500 },
    );
  }).timeout(60_000);

  it('gives each letter of a statement the place at which it stands', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const statement of readMarkdown(text).statements) {
          // In diagrams a name can stand for an id that is somewhere else.
          if (statement.form === 'arrow') continue;
          for (const match of statement.text.matchAll(/[A-Za-z0-9]/g)) {
            const { start, end } = statement.sourceRange(match.index, match.index + 1);
            const source = text.slice(start, end);
            ok(source === match[0] || source.includes('&'), `${match[0]} is not ${source}`);
          }
        }
      }),
      { numRuns: 1500 },
    );
  }).timeout(60_000);

  it('is bounded where the parser is', () => {
    const deep = ['[', '![', '*a **a ', '`a', '> ', '- ', '<!--', '</', '&#', '\\', '|a', '[^1]', '<a ', '"'];
    for (const part of deep) readMarkdown(part.repeat(150));
    const ours = [
      '```\n' + 'a --> b\n'.repeat(3000) + '```', '```\n' + '| a '.repeat(4000) + '\n```', '```mermaid\nflowchart LR\n' + 'A-->'.repeat(4000) + 'B\n```',
      '```mermaid\nflowchart LR\nA' + '['.repeat(15_000) + '\n```', '```mermaid\nflowchart LR\n' + 'A & '.repeat(4000) + '--> B\n```', '```mermaid\nsequenceDiagram\n' + 'A->>'.repeat(4000) + '\n```',
      '```\n' + `${'-'.repeat(90)}>${'v '.repeat(40)}\n`.repeat(110) + '```', '```\n' + 'a  1\n'.repeat(8000) + '```',
    ];
    for (const text of ours) {
      const start = performance.now();
      readMarkdown(text);
      ok(performance.now() - start < 5000, text.slice(0, 40));
    }
  }).timeout(120_000);
});
