/**
 * A keystroke inside a long list or table: only its item or row is parsed, with just so much of its
 * surroundings as shows that it is still one, and put in the place of the old one. Whatever is not
 * plainly safe is refused, and the whole block is parsed.
 */

import type { Placed } from './assemble.js';
import type { Edit } from './edit.js';
import { inheritKeys } from './keys.js';
import { lineEnd, lineStart } from './lines.js';
import type { Body, Piece, PieceHeading } from './piece.js';
import { findBlocks } from './read.js';
import { shiftBody, shiftRange } from './shift.js';

/** The unit that an edit is in: its number, and its extent in the block before the edit. */
interface Unit {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** What was read of the unit anew; places are those in the block after the edit. */
interface Fresh {
  readonly bodies: readonly Body[];
  readonly headings: readonly PieceHeading[];
  readonly comments: Piece['comments'];
  readonly lists: number;
  /** Number in the fresh piece of the unit's first body. */
  readonly first: number;
}

/** The block's piece after the edit, or undefined if the block has to be parsed as a whole. */
export function readUnit(block: Placed, before: string, after: string, edit: Edit, prefix: string): Piece | undefined {
  const { piece, start } = block;
  const removed = before.slice(edit.start, edit.oldEnd);
  const inserted = after.slice(edit.start, edit.newEnd);
  if (/[\r\n]/.test(removed + inserted) || piece.definitions.length > 0) return undefined;
  const unit = unitAt(piece, edit.start - start, edit.oldEnd - start);
  if (!unit) return undefined;
  const delta = inserted.length - removed.length;
  const fresh = piece.type === 'table' ? readRow(block, after, unit, delta, prefix) : readItem(block, after, unit, delta, prefix);
  return fresh && splice(piece, unit, delta, fresh);
}

/** The unit around an edit; neither the first one nor the last, whose ends depend on other blocks. */
function unitAt(piece: Piece, from: number, to: number): Unit | undefined {
  const units = piece.units as readonly number[];
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  const number = low - 1;
  const end = units[low];
  // The marker of an item and the first bar of a row are left alone.
  if (number < 1 || end === undefined || to >= end || from < (units[number] as number) + 2) return undefined;
  return { number, start: units[number] as number, end };
}

/** A row under the table's header. */
function readRow(block: Placed, after: string, unit: Unit, delta: number, prefix: string): Fresh | undefined {
  const { start } = block;
  const header = after.slice(lineStart(after, start), lineEnd(after, lineEnd(after, start) + 1));
  const rowStart = lineStart(after, start + unit.start);
  const row = after.slice(rowStart, lineEnd(after, start + unit.start));
  if (lineEnd(after, start + unit.start) >= start + unit.end + delta) return undefined;
  const text = `${prefix}${header}\n${row}`;
  const found = findBlocks(text);
  const table = found.at(-1);
  if (table?.type !== 'table' || lineStart(text, table.start) !== prefix.length) return undefined;
  const { piece } = table.read();
  const [, own, another] = piece.units ?? [];
  const place = text.length - row.length + unit.start + start - rowStart;
  if (own === undefined || another !== undefined || table.start + own !== place || table.end !== table.start + piece.length) return undefined;
  return piece.bodies.length === 1 ? fresh(piece, own, piece.length, unit) : undefined;
}

/** An item between its neighbours: the whole of the one before, the first line of the one after. */
function readItem(block: Placed, after: string, unit: Unit, delta: number, prefix: string): Fresh | undefined {
  const { piece: old, start } = block;
  const from = lineStart(after, start + (old.units?.[unit.number - 1] as number));
  const next = start + unit.end + delta;
  const text = prefix + after.slice(from, lineEnd(after, next));
  const shift = prefix.length - from;
  const found = findBlocks(text);
  const list = found.at(-1);
  if (list?.type !== 'list' || lineStart(text, list.start) !== prefix.length) return undefined;
  const { piece } = list.read();
  const [, own, following, another] = piece.units ?? [];
  if (own === undefined || following === undefined || another !== undefined) return undefined;
  if (list.start + own !== start + unit.start + shift || list.start + following !== next + shift) return undefined;
  if (piece.tables.length + old.tables.length + piece.definitions.length > 0 || !allVisible(piece) || !allVisible(old)) return undefined;
  return fresh(piece, own, following, unit);
}

/** Whether each list has a statement, so that lists can be counted by those. */
function allVisible(piece: Piece): boolean {
  const lists = new Set<number>();
  for (const { list } of piece.bodies) if (list) lists.add(list.list);
  return lists.size === piece.lists;
}

/** The part of a piece from `from` to `to`, moved to the unit's place. */
function fresh(piece: Piece, from: number, to: number, unit: Unit): Fresh | undefined {
  const by = unit.start - from;
  const isOwn = (start: number): boolean => start >= from && start < to;
  const first = piece.bodies.findIndex((body) => isOwn(body.range.start));
  if (first < 0) return undefined;
  const bodies = piece.bodies.filter((body) => isOwn(body.range.start)).map((body) => shiftBody(body, by));
  const headings = piece.headings.filter(({ heading }) => isOwn(heading.start)).map((heading) => moved(heading, by, 0));
  const comments = piece.comments.filter(({ range }) => isOwn(range.start)).map((comment) => ({ ...comment, range: shiftRange(comment.range, by) }));
  return { bodies, headings, comments, lists: nested(bodies).count, first };
}

function moved(heading: PieceHeading, by: number, bodies: number): PieceHeading {
  return { ...heading, before: heading.before + bodies, heading: shiftRange(heading.heading, by), end: heading.end + by };
}

/** How many lists are in an item, and the number of the first. */
function nested(bodies: readonly Body[]): { count: number; first: number } {
  let [first, last] = [Number.POSITIVE_INFINITY, -1];
  for (const { list } of bodies) {
    if (!list || list.depth === 0) continue;
    first = Math.min(first, list.list);
    last = Math.max(last, list.list);
  }
  return { count: last < 0 ? 0 : last - first + 1, first };
}

function splice(piece: Piece, unit: Unit, delta: number, part: Fresh): Piece | undefined {
  const from = piece.bodies.findIndex((body) => body.range.start >= unit.start);
  const after = piece.bodies.findIndex((body) => body.range.start >= unit.end);
  if (from < 0 || after <= from) return undefined;
  const old = piece.bodies.slice(from, after);
  const lists = nested(old);
  if (lists.count !== part.lists || (piece.type === 'table' && old.length !== 1)) return undefined;
  const mine = nested(part.bodies);
  const bodies = part.bodies.map((body) => renumbered(body, old[0] as Body, from - part.first, lists.first - mine.first));
  inheritKeys(old, bodies);
  const more = bodies.length - old.length;
  const later = piece.bodies.slice(after).map((body) => {
    const next = shiftBody(body, delta);
    return typeof next.leadIn === 'number' && next.leadIn >= after ? { ...next, leadIn: next.leadIn + more } : next;
  });
  return {
    ...piece,
    length: piece.length + delta,
    bodies: [...piece.bodies.slice(0, from), ...bodies, ...later],
    headings: [
      ...piece.headings.filter(({ heading }) => heading.start < unit.start),
      ...part.headings.map((heading) => ({ ...heading, before: heading.before + from - part.first })),
      ...piece.headings.filter(({ heading }) => heading.start >= unit.end).map((heading) => moved(heading, delta, more)),
    ],
    tables: piece.tables.map((table) => ({ ...table, range: { start: table.range.start, end: table.range.end + delta } })),
    comments: [
      ...piece.comments.filter(({ range }) => range.start < unit.start),
      ...part.comments,
      ...piece.comments.filter(({ range }) => range.start >= unit.end).map((comment) => ({ ...comment, range: shiftRange(comment.range, delta) })),
    ],
    units: (piece.units ?? []).map((start) => (start > unit.start ? start + delta : start)),
  };
}

/** A fresh body with the numbers that the old block gives to its item, its lists and its row. */
function renumbered(body: Body, old: Body, bodies: number, lists: number): Body {
  const { list } = body;
  const place = list && list.depth > 0 ? { ...list, list: list.list + lists } : list && { ...list, item: old.list?.item ?? 0 };
  return {
    ...body,
    ...(place ? { list: place } : {}),
    ...(typeof body.leadIn === 'number' ? { leadIn: body.leadIn + bodies } : {}),
    ...(old.row === undefined ? {} : { row: old.row }),
  };
}
