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

/** Start of the line in which `offset` stands. A line ends with `\n`, `\r\n` or `\r`. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isEnding(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** Offset of the line ending at or after `offset`, or the text's length. */
export function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isEnding(text.charCodeAt(end))) end += 1;
  // Between the two units of `\r\n` there is no line.
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 1 : Math.min(end, text.length);
}

function isEnding(unit: number): boolean {
  return unit === 10 || unit === 13;
}
