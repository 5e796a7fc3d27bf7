/** A table to rows: one statement each, with every cell's place and header. */

import type { Table, TableCell, TableRow } from 'mdast';
import { readInline } from './inline.js';
import { TextBuilder } from './offset-map.js';
import type { Body, PieceTable } from './piece.js';
import { within, type Place } from './read-text.js';
import type { Cell, Comment, Range } from './types.js';

const between = ' | ';

export interface TableReading {
  readonly bodies: Body[];
  readonly table: PieceTable;
  readonly comments: Omit<Comment, 'block'>[];
}

/** `number` of the table in its block, `before` the count of bodies that precede its rows. */
export function readTable(node: Table, source: string, place: Place, number: number, before: number): TableReading {
  const [head, ...rows] = node.children;
  const header = (head?.children ?? []).map((cell) => readInline(cell, source));
  // A table with nothing under its header is a grid of words: its only row is what it says.
  const alone = rows.length === 0;
  const headers = alone ? [] : header.map((run) => run.text.trim());
  const comments = header.flatMap((run) => run.comments);
  const bodies: Body[] = [];
  for (const row of alone && head ? [head] : rows) {
    const { body, found } = readRow(row, source, headers, place);
    if (!alone) comments.push(...found);
    if (body.text.replaceAll('|', '').trim() === '') continue;
    bodies.push({ ...body, table: number, row: bodies.length });
  }
  const table: PieceTable = {
    headers,
    rows: bodies.map((_, index) => before + index),
    range: { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 },
    ...(place.leadIn === undefined ? {} : { leadIn: place.leadIn }),
  };
  return { bodies, table, comments };
}

function readRow(row: TableRow, source: string, headers: readonly string[], place: Place): { body: Body; found: Omit<Comment, 'block'>[] } {
  const builder = new TextBuilder();
  const cells: Cell[] = [];
  const marks: Record<'code' | 'struck' | 'strong' | 'emphasis' | 'links', Range[]> = { code: [], struck: [], strong: [], emphasis: [], links: [] };
  const found: Omit<Comment, 'block'>[] = [];
  let previousEnd = row.position?.start.offset ?? 0;
  row.children.forEach((cell, column) => {
    const run = readInline(cell, source);
    found.push(...run.comments);
    const range = trimmed(run.text);
    const map = run.map.slice(range.start, range.end);
    const inside = range.end > range.start ? map.range(0, range.end - range.start) : emptyCell(cell);
    if (column > 0) builder.add(between, previousEnd, Math.max(previousEnd, inside.start));
    const start = builder.length;
    builder.append(run.text.slice(range.start, range.end), map);
    cells.push({ start, end: builder.length, header: headers[column] ?? '', column });
    for (const kind of ['code', 'struck', 'strong', 'emphasis', 'links'] as const) {
      marks[kind].push(...within(run[kind], range, start - range.start));
    }
    previousEnd = Math.max(previousEnd, inside.end);
  });
  const body: Body = {
    form: 'row',
    text: builder.text(),
    map: builder.map(),
    range: rowRange(row),
    quoteDepth: place.quoteDepth,
    ...(place.callOut === undefined ? {} : { callOut: place.callOut }),
    ...(place.leadIn === undefined ? {} : { leadIn: place.leadIn }),
    ...(place.list === undefined ? {} : { list: { ...place.list, sentence: 0 } }),
    cells,
    ...marks,
    memo: {},
  };
  return { body, found };
}

function trimmed(text: string): Range {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}

function emptyCell(cell: TableCell): Range {
  const end = cell.position?.end.offset ?? 0;
  return { start: end, end };
}

function rowRange(row: TableRow): Range {
  return { start: row.position?.start.offset ?? 0, end: row.position?.end.offset ?? 0 };
}

