/** Lets a statement keep its key when its block changed but the statement did not. */

import type { Placed } from './assemble.js';
import type { Body, Piece } from './piece.js';
import type { Range } from './types.js';

/** Gives new bodies the keys of equal ones that they replace. */
export function inheritKeys(old: readonly Body[], fresh: readonly Body[]): void {
  const known = new Map<string, Body[]>();
  for (const body of old) {
    const same = known.get(body.text);
    if (same) same.push(body);
    else known.set(body.text, [body]);
  }
  for (const body of fresh) {
    if (body.memo.key) continue;
    const candidates = known.get(body.text);
    const at = candidates?.findIndex((other) => sameHints(other, body)) ?? -1;
    if (!candidates || at < 0) continue;
    const [other] = candidates.splice(at, 1) as [Body];
    Object.assign(body.memo, { key: other.memo.key, leadIn: other.memo.leadIn });
  }
}

/** The bodies of pieces that are not in `others`. */
export function bodiesBut(placed: readonly Placed[], others: readonly Placed[]): Body[] {
  const kept = new Set<Piece>(others.map(({ piece }) => piece));
  return placed.flatMap(({ piece }) => (kept.has(piece) ? [] : piece.bodies));
}

/** Whether all that a later stage sees of the statement alone is the same; texts are equal. */
function sameHints(a: Body, b: Body): boolean {
  return (
    a.form === b.form && a.quoteDepth === b.quoteDepth && a.callOut === b.callOut && a.fence === b.fence &&
    sameRanges(a.code, b.code) && sameRanges(a.struck, b.struck) && sameRanges(a.strong, b.strong) &&
    sameRanges(a.emphasis, b.emphasis) && sameRanges(a.links, b.links) && sameCells(a, b) &&
    a.arrow?.from === b.arrow?.from && a.arrow?.to === b.arrow?.to && a.arrow?.label === b.arrow?.label &&
    a.arrow?.fromGroup === b.arrow?.fromGroup && a.arrow?.toGroup === b.arrow?.toGroup &&
    a.list?.depth === b.list?.depth && a.list?.ordered === b.list?.ordered && a.list?.task === b.list?.task
  );
}

function sameRanges(a: readonly Range[], b: readonly Range[]): boolean {
  return a.length === b.length && a.every((range, index) => range.start === b[index]?.start && range.end === b[index].end);
}

function sameCells(a: Body, b: Body): boolean {
  const left = a.cells ?? [];
  const right = b.cells ?? [];
  return sameRanges(left, right) && left.every((cell, index) => cell.header === right[index]?.header && cell.column === right[index].column);
}
