/** What the readers of code fences share: lines, and statements made from stretches of them. */

import { TextBuilder } from './offset-map.js';
import type { Body } from './piece.js';
import type { Range } from './types.js';

/** A line of a fence that is not blank: its text, and where that starts in the source. */
export interface FenceLine {
  /** Without what the container (quote, list) puts before it, and without trailing white space. */
  readonly text: string;
  readonly start: number;
  /** Number of the line in the fence, from 0, blank lines counted. */
  readonly row: number;
}

/** What all statements of a fence have in common. */
export type FenceParts = Pick<
  Body,
  'quoteDepth' | 'callOut' | 'leadIn' | 'list' | 'fence' | 'code' | 'struck' | 'strong' | 'emphasis' | 'links'
>;

/** Words of a diagram, and where they stand in the source. */
export interface Words extends Range {
  readonly text: string;
}

/** The line without the white space around it. */
export function lineExtent(line: FenceLine): Range {
  return { start: line.text.length - line.text.trimStart().length, end: line.text.length };
}

/** A stretch of a line as a statement of its own. */
export function lineBody(line: FenceLine, range: Range, parts: FenceParts): Body {
  const builder = new TextBuilder();
  const text = line.text.slice(range.start, range.end);
  const source = { start: line.start + range.start, end: line.start + range.end };
  builder.add(text, source.start, source.end);
  return { form: 'code-line', text, map: builder.map(), range: source, ...parts, memo: {} };
}

/** Stretches of source joined by single spaces: the words of one node or label. */
export function joinWords(words: readonly Words[]): string {
  return words.map((word) => word.text).join(' ');
}

/** An arrow's two ends and label, each in one or more stretches of the source. */
export interface ArrowParts {
  readonly from: readonly Words[];
  readonly to: readonly Words[];
  readonly label: readonly Words[];
  readonly fromGroup?: string | undefined;
  readonly toGroup?: string | undefined;
  /** The arrow itself. */
  readonly shaft: Range;
}

/** "From → To: label". */
export function arrowBody(arrow: ArrowParts, parts: FenceParts): Body {
  const builder = new TextBuilder();
  const { shaft } = arrow;
  const add = (words: readonly Words[]): void => {
    words.forEach((word, index) => {
      if (index > 0) builder.add(' ', word.start, word.start);
      builder.add(word.text, word.start, word.end);
    });
  };
  add(arrow.from);
  builder.add(' → ', shaft.start, shaft.end);
  add(arrow.to);
  if (arrow.label.length > 0) {
    builder.add(': ', shaft.start, shaft.end);
    add(arrow.label);
  }
  const map = builder.map();
  const { fromGroup, toGroup } = arrow;
  return {
    form: 'arrow',
    text: builder.text(),
    map,
    range: map.range(0, builder.length),
    arrow: {
      from: joinWords(arrow.from),
      to: joinWords(arrow.to),
      label: joinWords(arrow.label),
      ...(fromGroup === undefined ? {} : { fromGroup }),
      ...(toGroup === undefined ? {} : { toGroup }),
    },
    ...parts,
    memo: {},
  };
}

/** Words cleaned of quotation marks and line breaks in markup (`<br>`, `\n`), place by place. */
export function cleanWords(text: string, start: number): Words[] {
  const found: Words[] = [];
  let from = 0;
  const add = (to: number): void => {
    const part = text.slice(from, to);
    const word = part.trim();
    const at = start + from + part.length - part.trimStart().length;
    if (word !== '') found.push({ text: word, start: at, end: at + word.length });
  };
  for (const match of text.matchAll(/<br\s?\/?>|\\n|["`]/gi)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return found;
}
