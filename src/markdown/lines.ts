/** Where lines start and end. A line ends with `\n`, `\r\n` or `\r`, as in an editor. */

/** Start of the line in which `offset` stands. */
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
