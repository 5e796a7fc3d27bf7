/** Takes statements out of a document so that what is left is a document its author could have written. */

import { readMarkdown } from '../../../src/markdown/read.js';
import type { MarkdownDocument, Range, Statement } from '../../../src/markdown/types.js';

/** Forms that fill their lines alone: nothing else of the document stands there. */
const WHOLE_LINES: ReadonlySet<Statement['form']> = new Set<Statement['form']>(['row', 'field', 'arrow', 'code-line']);

/**
 * The text without some of its statements. A bullet goes with its marker, a table with its last row and a
 * heading with the last that stood under it; a heading that was empty before stays.
 */
export function cut(text: string, document: MarkdownDocument, statements: readonly Statement[]): string {
  const ranges = statements.map((statement) => lineRange(text, statement) ?? withSpace(text, statement.range));
  return withoutEmptied(withoutHeaders(remove(text, ranges)), document);
}

/** The lines of a statement that stands alone on them, if it does. */
function lineRange(text: string, { form, range }: Statement): Range | undefined {
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const newline = text.indexOf('\n', range.end);
  const end = newline < 0 ? text.length : newline + 1;
  const alone = /^[\s>]*(?:[-*+]|\d+[.)])?\s*(?:\[.\])?[\s*_]*$/.test(text.slice(start, range.start)) && /^[\s*_]*$/.test(text.slice(range.end, end));
  return alone || WHOLE_LINES.has(form) ? { start, end } : undefined;
}

/** A sentence with the blanks after it; where it ends its line, with those before it. */
function withSpace(text: string, { start, end }: Range): Range {
  const after = /^[^\S\n]*/.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end: end + after };
}

function remove(text: string, ranges: readonly Range[]): string {
  let left = text;
  let from = text.length;
  for (const { start, end } of [...ranges].sort((one, other) => other.start - one.start || other.end - one.end)) {
    if (start >= from) continue;
    left = left.slice(0, start) + left.slice(Math.min(end, from));
    from = start;
  }
  return left;
}

/** Without the head of a table that has no row any more. */
const withoutHeaders = (text: string): string => text.replace(/^\|.*\n\|[\s:|-]+\n(?!\|)/gm, '');

/** Without the headings that nothing stands under any more. */
function withoutEmptied(text: string, before: MarkdownDocument): string {
  const wasEmpty = new Set(before.sections.filter(({ empty }) => empty).map(({ title }) => title));
  for (let left = text; ; ) {
    const emptied = readMarkdown(left).sections.find(({ empty, kind, title }) => empty && kind !== 'root' && !wasEmpty.has(title));
    if (emptied === undefined) return left;
    const { start, end } = emptied.kind === 'run-in' ? lineAround(left, emptied.heading) : { start: emptied.heading.start, end: Math.max(emptied.body.end, emptied.heading.end) };
    left = left.slice(0, start) + left.slice(end);
  }
}

function lineAround(text: string, { start, end }: Range): Range {
  const newline = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: newline < 0 ? text.length : newline + 1 };
}
