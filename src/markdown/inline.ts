/** Inline content to plain text as a reader sees it, with the place of every unit and its markup. */

import { isHtmlTag } from './elements.js';
import type { Nodes, PhrasingContent, Text } from 'mdast';
import type { Comment, Range } from './types.js';
import { TextBuilder, type OffsetMap } from './offset-map.js';

/** A stretch of text that is marked up, with the source of it, markers included. */
export interface Mark extends Range {
  readonly source: number;
  readonly sourceEnd: number;
}

/** The text of a paragraph, heading or cell. All `Range`s are offsets into `text`. */
export interface Run {
  readonly text: string;
  readonly map: OffsetMap;
  readonly code: readonly Mark[];
  readonly struck: readonly Mark[];
  readonly strong: readonly Mark[];
  readonly emphasis: readonly Mark[];
  readonly links: readonly Mark[];
  /** Links to a heading of the document (`#…`). */
  readonly anchors: readonly Range[];
  /** Offsets of the spaces that are line endings in the source. */
  readonly lineEnds: readonly number[];
  /** Those of them that are hard breaks. */
  readonly breaks: readonly number[];
  readonly comments: readonly Omit<Comment, 'block'>[];
}

type MarkName = 'code' | 'struck' | 'strong' | 'emphasis' | 'links';

const markNames: Partial<Record<Nodes['type'], MarkName>> = {
  delete: 'struck',
  strong: 'strong',
  emphasis: 'emphasis',
  link: 'links',
  linkReference: 'links',
};

interface Frame {
  readonly node: Nodes;
  readonly children: readonly PhrasingContent[];
  readonly start: number;
  next: number;
}

/** Reads inline content. `source` is the parsed text, to which the nodes' positions refer. */
export function readInline(parent: Nodes, source: string): Run {
  const reader = new InlineReader(source, parent.type === 'tableCell');
  reader.read(parent);
  return reader.run();
}

class InlineReader {
  private readonly builder = new TextBuilder();
  private readonly marks: Record<MarkName, Mark[]> = { code: [], struck: [], strong: [], emphasis: [], links: [] };
  private readonly anchors: Range[] = [];
  private readonly lineEnds: number[] = [];
  private readonly breaks: number[] = [];
  private readonly comments: Omit<Comment, 'block'>[] = [];
  /** Set after something that leaves no text, so that the spaces on both sides of it become one. */
  private gap = false;

  constructor(private readonly source: string, private readonly inCell: boolean) {}

  read(parent: Nodes): void {
    const stack: Frame[] = [this.frame(parent)];
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const child = frame.children[frame.next];
      frame.next += 1;
      if (child === undefined) {
        stack.pop();
        this.leave(frame);
      } else if (this.isAutolink(child)) {
        this.gap = true;
      } else if ('children' in child) {
        stack.push(this.frame(child));
      } else {
        this.leaf(child);
      }
    }
  }

  run(): Run {
    const { anchors, lineEnds, breaks, comments } = this;
    const text = this.builder.text();
    return { text, map: this.builder.map(), ...this.marks, anchors, lineEnds, breaks, comments };
  }

  private frame(node: Nodes): Frame {
    const children = 'children' in node ? (node.children as readonly PhrasingContent[]) : [];
    return { node, children, start: this.builder.length, next: 0 };
  }

  private leave(frame: Frame): void {
    const name = markNames[frame.node.type];
    if (name === undefined || this.builder.length === frame.start) return;
    this.mark(name, frame.node, frame.start);
    if (frame.node.type === 'link' && frame.node.url.startsWith('#')) {
      this.anchors.push({ start: frame.start, end: this.builder.length });
    }
  }

  private mark(name: MarkName, node: Nodes, start: number): void {
    const source = node.position?.start.offset ?? 0;
    const sourceEnd = node.position?.end.offset ?? source;
    this.marks[name].push({ start, end: this.builder.length, source, sourceEnd });
  }

  private leaf(node: PhrasingContent): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (node.type === 'text') this.text(node, start, end);
    else if (node.type === 'inlineCode') this.code(node.pieces ?? [], node, start);
    else if (node.type === 'break') this.lineEnd(start, end, true);
    else if (node.type === 'html') this.html(node.value, start, end);
    else this.gap = true;
  }

  private text(node: Text, start: number, end: number): void {
    const { pieces, value } = node;
    if (pieces === undefined) {
      this.piece(value, start, end);
      return;
    }
    // The space after a task's box is taken off the text once that is complete.
    const cut = Math.max(0, start - (pieces[1] ?? start));
    for (let index = 0; index < pieces.length; index += 3) {
      const next = pieces[index + 3];
      const part = value.slice(Math.max(0, (pieces[index] as number) - cut), next === undefined ? undefined : next - cut);
      this.piece(part, (pieces[index + 1] as number) + (index === 0 ? cut : 0), pieces[index + 2] as number);
    }
  }

  private piece(part: string, start: number, end: number): void {
    if (part.length !== end - start || !/[\r\n]/.test(part)) {
      this.add(part, start, end);
      return;
    }
    let from = 0;
    for (const match of part.matchAll(/\r\n?|\n/g)) {
      this.add(part.slice(from, match.index), start + from, start + match.index);
      from = match.index + match[0].length;
      this.lineEnd(start + match.index, start + from, false);
    }
    this.add(part.slice(from), start + from, end);
  }

  /** Code is taken from its source: in a table, `\|` stands for a bar. */
  private code(pieces: readonly number[], node: Nodes, start: number): void {
    const from = this.builder.length;
    for (let index = 0; index < pieces.length; index += 3) {
      const pieceStart = pieces[index + 1] as number;
      const pieceEnd = pieces[index + 2] as number;
      this.codePiece(pieceStart, pieceEnd);
    }
    if (this.builder.length > from) this.mark('code', node, from);
    else this.gap = start > 0;
  }

  private codePiece(start: number, end: number): void {
    let from = start;
    for (let at = this.inCell ? this.source.indexOf('\\|', from) : -1; at >= 0 && at < end; at = this.source.indexOf('\\|', from)) {
      this.piece(this.source.slice(from, at), from, at);
      this.add('|', at, at + 2);
      from = at + 2;
    }
    this.piece(this.source.slice(from, end), from, end);
  }

  private lineEnd(start: number, end: number, hard: boolean): void {
    if (this.builder.length === 0) return;
    if (hard) this.breaks.push(this.builder.length);
    this.lineEnds.push(this.builder.length);
    // The line ending and what precedes it (two spaces, a backslash) are one space.
    if (this.builder.last !== ' ') this.builder.add(' ', start, end);
  }

  private html(value: string, start: number, end: number): void {
    if (value.startsWith('<!--')) {
      this.comments.push({ text: value.slice(4, value.endsWith('-->') ? -3 : undefined), range: { start, end } });
    } else if (/^<br\b/i.test(value)) {
      this.lineEnd(start, end, true);
      return;
    } else if (!isHtmlTag(value)) {
      this.add(value, start, end);
      return;
    }
    this.gap = true;
  }

  private add(text: string, start: number, end: number): void {
    if (text === '') return;
    const doubled = this.gap && text.startsWith(' ') && (this.builder.last === ' ' || this.builder.length === 0);
    this.gap = false;
    if (doubled && text.length === end - start) this.builder.add(text.slice(1), start + 1, end);
    else this.builder.add(text, start, end);
  }

  /** A bare or bracketed address: it is no words. Mail addresses stay, they name an owner. */
  private isAutolink(node: PhrasingContent): boolean {
    if (node.type !== 'link') return false;
    const only = node.children.length === 1 ? node.children[0] : undefined;
    if (only?.type !== 'text' || node.url.startsWith('mailto:')) return false;
    const first = this.source[node.position?.start.offset ?? 0];
    return first !== '[' && first !== '!';
  }
}
