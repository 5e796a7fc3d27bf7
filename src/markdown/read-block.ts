/**
 * One top-level mdast node to a piece: its statements, headings, tables and comments. A loop over
 * an explicit stack, because Markdown can nest deeper than the call stack.
 */

import type { Blockquote, Code, List, ListItem, Nodes, Paragraph, RootContent } from 'mdast';
import { readHtml } from './html.js';
import { readInline, type Run } from './inline.js';
import type { Body, Piece, PieceHeading, PieceTable } from './piece.js';
import { readFence } from './read-fence.js';
import { readFrontMatter } from './front-matter.js';
import { readTable } from './read-table.js';
import { readParagraph, sentenceBody, type Place } from './read-text.js';
import { stripNumbering } from './run-in.js';
import { shiftBody, shiftRange } from './shift.js';
import type { Comment, FrontMatter, ListPlace } from './types.js';

interface Frame {
  readonly node: Nodes;
  readonly children: readonly Nodes[];
  next: number;
  readonly place: Omit<Place, 'leadIn' | 'labels'>;
  readonly listDepth: number;
  /** What leads in the lists, tables and fences directly in it, unless a paragraph does. */
  readonly inherited: Body['leadIn'] | undefined;
  /** Last body of the paragraph that stands right before the next child. */
  previous: number | undefined;
}

const alertMarker = /^\[!([a-z]+)\][ \t]*/i;

/** Reads a top-level node of a text. Places in the piece count from the node's start. */
export function readBlock(node: RootContent, source: string): { piece: Piece; frontMatter?: FrontMatter } {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (node.type === 'yaml') {
    const { frontMatter, bodies } = readFrontMatter(source.slice(start, end));
    const none = { headings: [], tables: [], comments: [], lists: 0, definitions: [] };
    return { piece: { type: 'yaml', length: end - start, bodies, ...none, content: false }, frontMatter };
  }
  const reader = new BlockReader(source);
  reader.read(node);
  return { piece: reader.piece(node, start, end) };
}

class BlockReader {
  private bodies: Body[] = [];
  private headings: PieceHeading[] = [];
  private readonly tables: PieceTable[] = [];
  private readonly comments: Omit<Comment, 'block'>[] = [];
  private readonly definitions: string[] = [];
  private lists = 0;
  private content = false;
  /** Whether all words so far are links within the document: a table of contents. */
  private onlyAnchors = true;
  /** Sentences so far in the list item being read, by item. */
  private readonly sentences = new WeakMap<object, number>();

  constructor(private readonly source: string) {}

  read(node: RootContent): void {
    const root: Frame = {
      node: { type: 'root', children: [node] },
      children: [node],
      next: 0,
      place: { quoteDepth: 0 },
      listDepth: 0,
      inherited: node.type === 'blockquote' ? 'outer-colon' : 'outer',
      previous: undefined,
    };
    const stack = [root];
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const child = frame.children[frame.next];
      frame.next += 1;
      if (child === undefined) stack.pop();
      else {
        const inner = this.enter(child, frame);
        if (inner) stack.push(inner);
      }
    }
  }

  piece(node: RootContent, start: number, end: number): Piece {
    const contents = this.onlyAnchors && this.bodies.length > 0 && (node.type === 'list' || node.type === 'paragraph');
    const bodies = contents ? [] : this.bodies.map((body) => shiftBody(body, -start));
    return {
      type: node.type,
      length: end - start,
      bodies,
      headings: contents ? [] : this.headings.map((heading) => ({ ...heading, heading: shiftRange(heading.heading, -start), end: heading.end - start })),
      tables: this.tables.map((table) => ({ ...table, range: shiftRange(table.range, -start) })),
      comments: this.comments.map((comment) => ({ ...comment, range: shiftRange(comment.range, -start) })),
      lists: this.lists,
      definitions: this.definitions,
      content: this.content,
      ...(node.type === 'list' || node.type === 'table' ? { units: node.children.map((child) => (child.position?.start.offset ?? start) - start) } : {}),
    };
  }

  /** Reads a node; a frame if it has blocks inside. */
  private enter(node: Nodes, frame: Frame): Frame | undefined {
    if (node.type === 'definition') this.definitions.push(`[${node.identifier}]`);
    else if (node.type === 'html') this.html(node, frame);
    else if (node.type !== 'thematicBreak') this.content = true;
    switch (node.type) {
      case 'paragraph':
        this.paragraph(node, frame);
        return undefined;
      case 'heading':
        this.heading(node, frame);
        return undefined;
      case 'table':
        this.table(node, frame);
        break;
      case 'code':
        this.fence(node, frame);
        break;
      case 'list':
        return this.list(node, frame);
      case 'listItem':
        return this.item(node, frame);
      case 'blockquote':
        return this.quote(node, frame);
      case 'footnoteDefinition':
        this.definitions.push(`[^${node.identifier}]`);
        return { ...frame, node, children: node.children, next: 0, previous: undefined };
      case 'definition':
      case 'html':
        return undefined;
      default:
        break;
    }
    frame.previous = undefined;
    return undefined;
  }

  private place(frame: Frame): Place {
    return { ...frame.place, leadIn: frame.previous ?? frame.inherited, labels: 'none' };
  }

  private add(bodies: readonly Body[]): void {
    for (const body of bodies) this.bodies.push(body);
    if (bodies.length > 0) this.onlyAnchors = false;
  }

  private paragraph(node: Paragraph, frame: Frame): void {
    const { place, callOut } = this.callOut(node, frame);
    const run = callOut?.run ?? readInline(node, this.source);
    this.comments.push(...run.comments);
    const parent = frame.node;
    const inItem = parent.type === 'listItem';
    const topLevel = parent.type === 'root';
    const labels = topLevel ? 'paragraph' : inItem && frame.next === 1 && frame.place.quoteDepth === 0 ? 'item' : 'none';
    const first = this.sentences.get(parent) ?? 0;
    const leadIn = topLevel ? undefined : frame.inherited;
    const reading = readParagraph(run, { ...place, leadIn, labels }, this.bodies.length, first);
    this.sentences.set(parent, first + reading.bodies.length);
    if (!anchorsCover(run)) this.onlyAnchors = false;
    for (const body of reading.bodies) this.bodies.push(body);
    this.headings.push(...reading.headings);
    if (reading.bodies.length > 0) frame.previous = this.bodies.length - 1;
  }

  /** The marker of a call-out stands alone on the quote's first line. */
  private callOut(node: Paragraph, frame: Frame): { place: Frame['place']; callOut?: { run: Run } } {
    const quote = frame.node;
    if (quote.type !== 'blockquote' || frame.next !== 1) return { place: frame.place };
    const run = readInline(node, this.source);
    const match = alertMarker.exec(run.text);
    if (!match) return { place: frame.place, callOut: { run } };
    const rest = cutRun(run, match[0].length);
    return { place: frame.place, callOut: { run: rest } };
  }

  private heading(node: Extract<Nodes, { type: 'heading' }>, frame: Frame): void {
    const run = readInline(node, this.source);
    this.comments.push(...run.comments);
    const start = node.position?.start.offset ?? 0;
    const title = stripNumbering(run.text);
    if (frame.node.type === 'root') {
      const heading = { start, end: node.position?.end.offset ?? start };
      const kind = this.source[start] === '#' ? 'atx' : 'setext';
      this.headings.push({ before: this.bodies.length, kind, depth: node.depth, title, heading, scope: 'section', end: 0 });
    }
    const end = run.text.trimEnd().length;
    if (end > 0) this.add([sentenceBody(run, { start: 0, end }, frame.place as Place, 'heading')]);
    frame.previous = undefined;
  }

  private table(node: Extract<Nodes, { type: 'table' }>, frame: Frame): void {
    const reading = readTable(node, this.source, this.place(frame), this.tables.length, this.bodies.length);
    this.add(reading.bodies);
    this.tables.push(reading.table);
    this.comments.push(...reading.comments);
  }

  private fence(node: Code, frame: Frame): void {
    const place = this.place(frame);
    const { bodies, headers } = readFence(node, this.source, place);
    const table = this.tables.length;
    const before = this.bodies.length;
    this.add(headers ? bodies.map((body, row) => ({ ...body, table, row })) : bodies);
    if (!headers) return;
    const range = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
    const leadIn = place.leadIn === undefined ? {} : { leadIn: place.leadIn };
    this.tables.push({ headers, rows: bodies.map((_, row) => before + row), range, ...leadIn });
  }

  private list(node: List, frame: Frame): Frame {
    const list = this.lists;
    this.lists += 1;
    const leadIn = frame.previous ?? frame.inherited;
    frame.previous = undefined;
    const place = { list, item: 0, depth: frame.listDepth, ordered: node.ordered ?? false, marker: '' };
    return { ...frame, node, children: node.children, next: 0, place: { ...frame.place, list: place }, listDepth: frame.listDepth + 1, inherited: leadIn, previous: undefined };
  }

  private item(node: ListItem, frame: Frame): Frame {
    const start = node.position?.start.offset ?? 0;
    const marker = /^(?:\d{1,9}[.)]|[-*+])/.exec(this.source.slice(start, start + 12))?.[0] ?? '';
    const list: Omit<ListPlace, 'sentence'> = {
      ...(frame.place.list as Omit<ListPlace, 'sentence'>),
      item: frame.next - 1,
      marker,
      ...(typeof node.checked === 'boolean' ? { task: node.checked ? ('done' as const) : ('open' as const) } : {}),
    };
    return { ...frame, node, children: node.children, next: 0, place: { ...frame.place, list, itemEnd: node.position?.end.offset }, previous: undefined };
  }

  private quote(node: Blockquote, frame: Frame): Frame {
    const before = frame.previous === undefined ? undefined : this.bodies[frame.previous];
    const inherited = frame.node.type !== 'root' && before?.text.endsWith(':') ? frame.previous : frame.inherited;
    frame.previous = undefined;
    const kind = this.alertKind(node);
    const place = { ...frame.place, quoteDepth: frame.place.quoteDepth + 1, ...(kind === undefined ? {} : { callOut: kind }) };
    return { ...frame, node, children: node.children, next: 0, place, inherited, previous: undefined };
  }

  private alertKind(node: Blockquote): string | undefined {
    const first = node.children[0];
    if (first?.type !== 'paragraph') return undefined;
    const start = first.position?.start.offset ?? 0;
    return alertMarker.exec(this.source.slice(start, start + 40))?.[1]?.toLowerCase();
  }

  private html(node: Extract<Nodes, { type: 'html' }>, frame: Frame): void {
    const start = node.position?.start.offset ?? 0;
    const { texts, comments } = readHtml(this.source.slice(start, node.position?.end.offset), start);
    this.comments.push(...comments);
    for (const { text, map, range, heading } of texts) {
      this.content = true;
      frame.previous = undefined;
      const run: Run = { text, map, code: [], struck: [], strong: [], emphasis: [], links: [], anchors: [], lineEnds: [], breaks: [], comments: [] };
      if (heading > 0 && frame.node.type === 'root') {
        this.headings.push({ before: this.bodies.length, kind: 'html', depth: heading, title: stripNumbering(text), heading: range, scope: 'section', end: 0 });
      }
      if (heading > 0) this.add([sentenceBody(run, { start: 0, end: text.length }, frame.place as Place, 'heading')]);
      else this.add(readParagraph(run, { ...frame.place, labels: 'none' }, this.bodies.length, 0).bodies);
    }
  }
}

/** Whether links to headings of the document are all that a run has. */
function anchorsCover(run: Run): boolean {
  const words = (text: string): number => text.replace(/[\s·•|,›»-]/g, '').length;
  let length = 0;
  for (const anchor of run.anchors) length += words(run.text.slice(anchor.start, anchor.end));
  return run.anchors.length > 0 && length === words(run.text);
}

/** The run without its first units. */
function cutRun(run: Run, from: number): Run {
  const cut = <T extends { start: number; end: number }>(marks: readonly T[]): T[] =>
    marks.filter((mark) => mark.end > from).map((mark) => ({ ...mark, start: Math.max(0, mark.start - from), end: mark.end - from }));
  const offsets = (list: readonly number[]): number[] => list.filter((offset) => offset >= from).map((offset) => offset - from);
  return {
    text: run.text.slice(from), map: run.map.slice(from, run.text.length),
    code: cut(run.code), struck: cut(run.struck), strong: cut(run.strong), emphasis: cut(run.emphasis), links: cut(run.links),
    anchors: cut(run.anchors), lineEnds: offsets(run.lineEnds), breaks: offsets(run.breaks), comments: run.comments,
  };
}
