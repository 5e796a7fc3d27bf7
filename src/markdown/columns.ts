/** Aligned columns of plain text ("speech to text     12") to rows of a table. */

import { TextBuilder } from './offset-map.js';
import type { FenceLine, FenceParts } from './fence.js';
import type { Body } from './piece.js';
import type { Cell } from './types.js';

interface Part {
  readonly start: number;
  readonly end: number;
}

const ruleLine = /^[\s\-=─━═+|│┼:]+$/;

/** Rows with their headers, or undefined if the lines do not form columns. */
export function readColumns(lines: readonly FenceLine[], parts: FenceParts): { bodies: Body[]; headers: readonly string[] } | undefined {
  const rows = lines.filter((line) => !ruleLine.test(line.text)).map((line) => ({ line, cells: split(line.text) }));
  const several = rows.filter((row) => row.cells.length > 1);
  if (several.length < 2 || several.length * 2 < rows.length) return undefined;
  const width = Math.max(...several.slice(0, 200).map((row) => row.cells.length));
  if (width > 12) return undefined;
  const [first, ...others] = rows;
  const ruled = lines[1] !== undefined && lines[0] === first?.line && ruleLine.test(lines[1].text);
  const withHeader = first !== undefined && first.cells.length > 1 && (ruled || isHeader(first.line.text, first.cells, others));
  const headers = withHeader ? first.cells.map((cell) => first.line.text.slice(cell.start, cell.end)) : [];
  const bodies = (withHeader ? others : rows).map(({ line, cells }) => rowBody(line, cells, first?.cells ?? [], headers, parts));
  return { bodies, headers };
}

/** Parts between two or more spaces, tabs, dot leaders and bars. */
function split(text: string): Part[] {
  const found: Part[] = [];
  let start = 0;
  const add = (end: number): void => {
    const part = text.slice(start, end);
    const from = start + part.length - part.trimStart().length;
    const to = from + part.trim().length;
    if (to > from) found.push({ start: from, end: to });
  };
  for (const gap of text.matchAll(/ {2,}|\t+|\.{3,}|[|│]/g)) {
    add(gap.index);
    start = gap.index + gap[0].length;
  }
  add(text.length);
  return found;
}

/** A first line without numbers over columns that have them. */
function isHeader(text: string, cells: readonly Part[], others: readonly { line: FenceLine; cells: readonly Part[] }[]): boolean {
  const number = /^[^\p{L}]{0,4}\d/u;
  if (cells.slice(1).some((cell) => number.test(text.slice(cell.start, cell.end)))) return false;
  return others.some(({ line, cells: parts }) => parts.slice(1).some((cell) => number.test(line.text.slice(cell.start, cell.end))));
}

function rowBody(line: FenceLine, cells: readonly Part[], heads: readonly Part[], headers: readonly string[], parts: FenceParts): Body {
  const builder = new TextBuilder();
  const found: Cell[] = [];
  let previous: number | undefined;
  cells.forEach((cell, index) => {
    if (previous !== undefined) builder.add(' | ', line.start + previous, line.start + cell.start);
    const start = builder.length;
    builder.add(line.text.slice(cell.start, cell.end), line.start + cell.start, line.start + cell.end);
    const column = headers.length === cells.length || headers.length === 0 ? index : nearest(cell, heads);
    found.push({ start, end: builder.length, header: headers[column] ?? '', column });
    previous = cell.end;
  });
  const map = builder.map();
  return { form: 'row', text: builder.text(), map, range: map.range(0, builder.length), cells: found, ...parts, memo: {} };
}

/** The header that a cell stands under: the one with which it shares most columns, or the nearest. */
function nearest(cell: Part, heads: readonly Part[]): number {
  let best = 0;
  let distance = Number.POSITIVE_INFINITY;
  heads.forEach((head, index) => {
    const apart = Math.max(head.start - cell.end, cell.start - head.end);
    if (apart < distance) {
      distance = apart;
      best = index;
    }
  });
  return best;
}
