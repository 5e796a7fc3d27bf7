/** What differs between two versions of a text. */

/** `start` to `oldEnd` of the old text became `start` to `newEnd` of the new one. UTF-16 offsets. */
export interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Stretches are compared whole before units are: that is many times faster. */
const stretch = 4096;

/** The smallest single edit that makes one text of the other. */
export function findEdit(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start + stretch <= most && before.slice(start, start + stretch) === after.slice(start, start + stretch)) start += stretch;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  const rest = most - start;
  while (tail + stretch <= rest && fromEnd(before, tail) === fromEnd(after, tail)) tail += stretch;
  while (tail < rest && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail += 1;
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

function fromEnd(text: string, tail: number): string {
  return text.slice(text.length - tail - stretch, text.length - tail);
}
