/** Moves places by a number of UTF-16 units. */

import { OffsetMap } from './offset-map.js';
import type { Body } from './piece.js';
import type { Range } from './types.js';

export function shiftRange(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by };
}

export function shiftMap(map: OffsetMap, by: number): OffsetMap {
  return new OffsetMap(map.segments.map((segment) => ({ ...segment, source: segment.source + by })));
}

export function shiftBody(body: Body, by: number): Body {
  if (by === 0) return body;
  return { ...body, map: shiftMap(body.map, by), range: shiftRange(body.range, by) };
}
