/** How far the sections of bold labels reach, which depends on what surrounds them. */

import type { PieceHeading } from './piece.js';
import type { Placed } from './assemble.js';

/** What a label's paragraph may be followed by and still be one thing with it. */
const attached = new Set(['list', 'table', 'code', 'blockquote']);

/**
 * Ends (document offsets, at the latest) of labels that open a section at the level of paragraphs;
 * labels that are no headings after all are missing.
 *
 * Where labels divide a section (it starts with one, or has several) each holds up to the next one.
 * A single label in running text holds its own paragraph, with the lists, tables and fences right
 * after it. A paragraph that is all bold is a heading only if something else follows it.
 */
export function scopeRunIns(placed: readonly Placed[], documentEnd: number): Map<PieceHeading, number> {
  const scopes = new Map<PieceHeading, number>();
  let labels: number[] = [];
  let started = false;
  let startsWithLabel = false;
  const settle = (): void => {
    const divided = labels.length > 1 || startsWithLabel;
    for (const index of labels) scopes.set(onlyHeading(placed, index), divided ? documentEnd : attachedEnd(placed, index));
    labels = [];
    started = false;
    startsWithLabel = false;
  };
  placed.forEach(({ piece }, index) => {
    const [heading] = piece.headings;
    if (heading?.scope === 'section') settle();
    else if (heading?.scope === 'alone' && hasFollower(placed, index)) {
      settle();
      scopes.set(heading, documentEnd);
    } else if (heading?.scope === 'block') {
      labels.push(index);
      if (!started) startsWithLabel = true;
      started = true;
    } else if (piece.content) started = true;
  });
  settle();
  return scopes;
}

function onlyHeading(placed: readonly Placed[], index: number): PieceHeading {
  return (placed[index] as Placed).piece.headings[0] as PieceHeading;
}

function attachedEnd(placed: readonly Placed[], index: number): number {
  let last = index;
  while (attached.has(placed[last + 1]?.piece.type ?? '')) last += 1;
  const { piece, start } = placed[last] as Placed;
  return start + piece.length;
}

/** Whether something other than a heading comes before the next heading. */
function hasFollower(placed: readonly Placed[], index: number): boolean {
  for (let next = index + 1; next < placed.length; next += 1) {
    const { piece } = placed[next] as Placed;
    if (piece.headings[0]?.scope === 'section' || piece.headings[0]?.scope === 'alone') return false;
    if (piece.content) return true;
  }
  return false;
}
