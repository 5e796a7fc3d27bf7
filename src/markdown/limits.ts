/**
 * What is read of a text that no person wrote. Whatever is left out becomes spaces, so that all
 * offsets stay those of the document.
 */

import type { Limit } from './types.js';

/** UTF-16 units of a document that are read. */
export const maximumSize = 512 * 1024;
/** Block quotes and lists within each other on one line. */
export const maximumDepth = 100;
/** UTF-16 units of a line that are read. */
export const maximumLine = 20_000;

export interface Prepared {
  /** What to parse; its offsets are those of the document. Empty for a binary file. */
  readonly source: string;
  readonly limits: readonly Limit[];
}

export function prepare(text: string): Prepared {
  if (text.includes('\0')) {
    return { source: '', limits: [{ kind: 'binary', range: { start: 0, end: 0 } }] };
  }
  const limits: Limit[] = [];
  const end = readableEnd(text);
  if (end < text.length) limits.push({ kind: 'size', range: { start: end, end: text.length } });
  // Behind the start a byte order mark is nothing but a place where parsing must not begin: the parser would leave it out.
  const head = text.slice(0, 1) + text.slice(1, end).replaceAll('\ufeff', ' ');
  return { source: limitLines(blankPictures(head), limits), limits };
}

/** Where reading stops: at a blank line if there is one near enough. */
function readableEnd(text: string): number {
  if (text.length <= maximumSize) return text.length;
  for (const border of ['\n\n', '\n\r\n', '\n']) {
    const at = text.lastIndexOf(border, maximumSize - border.length);
    if (at > maximumSize / 2) return at + border.length;
  }
  return maximumSize;
}

/** Pictures that are part of the text (`data:…;base64,…`) are nothing to read and slow to parse. */
function blankPictures(text: string): string {
  const marker = ';base64,';
  let at = text.indexOf(marker);
  if (at < 0) return text;
  const parts: string[] = [];
  let done = 0;
  const data = /[A-Za-z0-9+/=]*/y;
  for (; at >= 0; at = text.indexOf(marker, done)) {
    // One unit stays, so that a link's address is still an address.
    const start = at + marker.length + 1;
    data.lastIndex = start;
    data.exec(text);
    const end = Math.max(start, data.lastIndex);
    // What ends the address moves up to it, so that the line is over there.
    const closer = /[>)]/.test(text[end] ?? '') ? (text[end] as string) : '';
    parts.push(text.slice(done, start), closer, ' '.repeat(end - start));
    done = end + closer.length;
  }
  parts.push(text.slice(done));
  return parts.join('').slice(0, text.length);
}

function limitLines(text: string, limits: Limit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const cut = end - start < maximumDepth ? end : readableLine(text, start, end, limits);
    if (cut < end) {
      parts.push(text.slice(done, cut), ' '.repeat(end - cut));
      done = end;
    }
    start = end + 1;
  }
  if (done === 0) return text;
  parts.push(text.slice(done));
  return parts.join('');
}

/** How far a line is read. */
function readableLine(text: string, start: number, end: number, limits: Limit[]): number {
  if (depthOf(text, start, end) > maximumDepth) {
    limits.push({ kind: 'depth', range: { start, end } });
    return start;
  }
  if (end - start <= maximumLine || text.slice(start + maximumLine, end).trim() === '') return end;
  const last = text.lastIndexOf(' ', start + maximumLine);
  const cut = last > start + maximumLine / 2 ? last : start + maximumLine;
  limits.push({ kind: 'line-length', range: { start: cut, end } });
  return cut;
}

/** How many quotes and list items a line opens. */
function depthOf(text: string, start: number, end: number): number {
  let depth = 0;
  const marker = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
  marker.lastIndex = start;
  while (depth <= maximumDepth && marker.test(text) && marker.lastIndex <= end) depth += 1;
  // A thematic break is a row of marks too.
  return depth > maximumDepth && isRule(text, start, end) ? 0 : depth;
}

function isRule(text: string, start: number, end: number): boolean {
  const mark = text.slice(start, end).trimStart()[0];
  for (let index = start; index < end; index += 1) {
    const unit = text[index] as string;
    if (unit !== mark && unit !== ' ' && unit !== '\t' && unit !== '\r') return false;
  }
  return true;
}
