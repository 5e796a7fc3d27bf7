/** Headings, text and comments of HTML in Markdown. One forward scan; no tree is built. */

import { isHtmlTag } from './elements.js';
import { TextBuilder, type OffsetMap } from './offset-map.js';
import type { Comment, Range } from './types.js';

export interface HtmlText {
  readonly text: string;
  readonly map: OffsetMap;
  readonly range: Range;
  /** 1 to 6 for a heading, else 0. */
  readonly heading: number;
}

/** Elements that do not interrupt a line of text. */
const inline = new Set(
  'a abbr b bdi cite code dfn em font i kbd mark q s samp small span strike strong sub sup tt u var'.split(' '),
);
const unread = new Set(['script', 'style', 'svg', 'template']);

/** Reads HTML. Offsets are those of `html` plus `base`. */
export function readHtml(html: string, base: number): { texts: HtmlText[]; comments: Omit<Comment, 'block'>[] } {
  const texts: HtmlText[] = [];
  const comments: Omit<Comment, 'block'>[] = [];
  const tag = /<(\/?)([a-z][a-z0-9-]*)(?![a-z0-9-])[^<>]*>/iy;
  // `<summary>` could be a word to fill in; where it is closed, it is an element.
  const closed = new Set([...html.matchAll(/<\/([a-z][a-z0-9-]*)/gi)].map((match) => (match[1] as string).toLowerCase()));
  let builder = new TextBuilder();
  let heading = 0;
  let at = 0;
  const flush = (): void => {
    const text = builder.text();
    const map = builder.map();
    const lead = text.length - text.trimStart().length;
    const end = text.trimEnd().length;
    if (end > lead) {
      const part = map.slice(lead, end);
      texts.push({ text: text.slice(lead, end), map: part, range: part.range(0, end - lead), heading });
    }
    builder = new TextBuilder();
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const textEnd = open < 0 ? html.length : open;
    addText(builder, html, at, textEnd, base);
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      const textTo = close < 0 ? html.length : close;
      const end = close < 0 ? html.length : close + 3;
      comments.push({ text: html.slice(open + 4, textTo), range: { start: base + open, end: base + end } });
      at = end;
      continue;
    }
    tag.lastIndex = open;
    const match = tag.exec(html);
    if (!match) {
      addText(builder, html, open, open + 1, base);
      at = open + 1;
      continue;
    }
    if (!isHtmlTag(match[0]) && !closed.has((match[2] as string).toLowerCase())) {
      addText(builder, html, open, open + match[0].length, base);
      at = open + match[0].length;
      continue;
    }
    const name = (match[2] as string).toLowerCase();
    at = open + match[0].length;
    if (inline.has(name)) continue;
    flush();
    const level = /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
    heading = level > 0 && match[1] === '' ? level : 0;
    if (unread.has(name) && match[1] === '') {
      const close = html.indexOf(`</${match[2] as string}`, at);
      at = close < 0 ? html.length : close;
    }
  }
  flush();
  return { texts, comments };
}

/** Adds text with each run of white space as one space. */
function addText(builder: TextBuilder, html: string, from: number, to: number, base: number): void {
  const part = /\s+|[^\s]+/g;
  part.lastIndex = from;
  while (part.lastIndex < to) {
    const match = part.exec(html);
    if (!match) return;
    const end = Math.min(to, match.index + match[0].length);
    if (!/^\s/.test(match[0])) builder.add(html.slice(match.index, end), base + match.index, base + end);
    else if (builder.last !== ' ') builder.add(' ', base + match.index, base + end);
    part.lastIndex = end;
  }
}
