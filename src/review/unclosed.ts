/** A code fence, a comment or a script that is never closed: whatever is put behind its start becomes part of it. */

import { lineStart } from '../markdown/lines.js';
import type { MarkdownDocument } from '../markdown/types.js';

/** How HTML opens that only its own end closes, not a blank line. */
const HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?![\w-])/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
];

/** The offset where the block starts that is still open at the end of the document, if there is one. */
export function unclosedFrom(document: MarkdownDocument): number | undefined {
  const last = document.blocks.at(-1);
  if (!last) return undefined;
  const source = document.text.slice(lineStart(document.text, last.range.start), last.range.end);
  const isOpen = last.type === 'code' ? isOpenFence(source) : last.type === 'html' && isOpenHtml(source);
  return isOpen ? last.range.start : undefined;
}

function isOpenFence(source: string): boolean {
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(source)?.[1];
  if (fence === undefined) return false;
  const end = source.trimEnd();
  const line = end.slice(lineStart(end, end.length));
  const marks = line.trimStart();
  return line === end || line.length - marks.length > 3 || marks.length < fence.length || marks !== (fence[0] ?? '').repeat(marks.length);
}

function isOpenHtml(source: string): boolean {
  const kind = HTML.find(([opens]) => opens.test(source));
  return kind !== undefined && !kind[1].test(source);
}
