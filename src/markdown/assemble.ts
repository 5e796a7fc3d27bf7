/** Pieces in their places to a document: statements numbered, led in and sorted into sections. */

import { lineIndex } from './line-index.js';
import type { OffsetMap } from './offset-map.js';
import { OutlineBuilder } from './outline.js';
import type { Body, Piece, PieceHeading } from './piece.js';
import { scopeRunIns } from './scope.js';
import { shiftRange } from './shift.js';
import type { Block, Comment, FrontMatter, Limit, MarkdownDocument, Range, Section, Statement, Table } from './types.js';

/** A piece and where its block starts in the document. */
export interface Placed {
  readonly piece: Piece;
  readonly start: number;
}

/** The last assembly of a document, from which unchanged statements are taken over. */
export interface Assembled {
  readonly document: MarkdownDocument;
  /** The bodies of the document's statements, in the same order. */
  readonly bodies: readonly Body[];
}

/** What is assembled: everything of a document but its order. */
export interface Parts {
  readonly text: string;
  readonly placed: readonly Placed[];
  readonly frontMatter?: FrontMatter | undefined;
  readonly limits: readonly Limit[];
}

export function assemble(parts: Parts, previous?: Assembled): Assembled {
  const assembler = new Assembler(parts, previous);
  parts.placed.forEach((_, index) => assembler.block(index));
  return assembler.finish();
}

class Assembler {
  private readonly outline: OutlineBuilder;
  private readonly blocks: Block[] = [];
  private readonly statements: Statement[] = [];
  private readonly bodies: Body[] = [];
  private readonly tables: Table[] = [];
  private readonly comments: Comment[] = [];
  private lists = 0;
  /** The statement that leads in a list, table or fence that comes next. */
  private before: number | undefined;
  private readonly scopes: ReadonlyMap<PieceHeading, number>;

  constructor(private readonly parts: Parts, private readonly previous: Assembled | undefined) {
    this.outline = new OutlineBuilder(parts.text.length);
    this.scopes = scopeRunIns(parts.placed, parts.text.length);
  }

  block(index: number): void {
    const { piece, start } = this.parts.placed[index] as Placed;
    this.blocks.push({ index, type: piece.type, range: { start, end: start + piece.length } });
    const first = this.statements.length;
    const tables = this.tables.length;
    let heading = 0;
    if (piece.content && piece.type !== 'heading' && piece.headings.length === 0) this.outline.content(start);
    piece.bodies.forEach((body, number) => {
      for (; piece.headings[heading]?.before === number; heading += 1) this.heading(piece.headings[heading] as PieceHeading, start);
      const opened = piece.headings[heading - 1];
      const pseudo = opened?.scope === 'alone' && this.scopes.has(opened);
      this.statement(pseudo ? asHeading(body) : body, index, start, first, tables);
      if (body.form !== 'heading' && !pseudo) this.outline.content(start + body.range.start);
    });
    for (; heading < piece.headings.length; heading += 1) this.heading(piece.headings[heading] as PieceHeading, start);
    for (const table of piece.tables) this.table(table, start, first);
    for (const comment of piece.comments) this.comments.push({ text: comment.text, range: shiftRange(comment.range, start), block: index });
    this.lists += piece.lists;
    this.leadOn(piece);
  }

  finish(): Assembled {
    const { text, frontMatter, limits } = this.parts;
    const sections = this.outline.finish();
    const document: MarkdownDocument = {
      text,
      blocks: this.blocks,
      sections,
      statements: this.statements,
      tables: this.tables,
      comments: this.comments,
      ...(frontMatter ? { frontMatter } : {}),
      limits,
      title: titleOf(sections, this.statements),
      positionAt: lineIndex(text),
    };
    return { document, bodies: this.bodies };
  }

  private heading(heading: PieceHeading, start: number): void {
    const scope = this.scopes.get(heading);
    if (heading.scope === 'alone' && scope === undefined) return;
    this.outline.heading(heading, start, heading.scope === 'within' ? start + heading.end : scope ?? Number.POSITIVE_INFINITY);
  }

  private statement(body: Body, block: number, start: number, first: number, tables: number): void {
    const index = this.statements.length;
    const from = start + body.range.start;
    const section = this.outline.statement(index, from);
    const leadInStatement = body.leadIn === undefined ? undefined : this.leadIn(body.leadIn, first);
    const leadIn = leadInStatement === undefined ? undefined : (this.statements[leadInStatement] as Statement).text;
    const list = body.list === undefined ? -1 : body.list.list + this.lists;
    const table = body.table === undefined ? -1 : body.table + tables;
    this.bodies.push(body);
    const old = this.previous?.bodies[index] === body ? this.previous.document.statements[index] : undefined;
    const same =
      old !== undefined && old.range.start === from && old.section === section && old.block === block && old.leadIn === leadIn &&
      old.leadInStatement === leadInStatement && (old.list?.list ?? -1) === list && (old.table ?? -1) === table;
    this.statements.push(same ? old : placed(body, { index, section, block, start, leadIn, leadInStatement, list, table }));
  }

  private leadIn(leadIn: Body['leadIn'] | undefined, first: number): number | undefined {
    if (leadIn === undefined) return undefined;
    if (typeof leadIn === 'number') return first + leadIn;
    if (leadIn === 'outer' || this.before === undefined) return this.before;
    return /[:：]$/.test((this.statements[this.before] as Statement).text) ? this.before : undefined;
  }

  private table(table: Piece['tables'][number], start: number, first: number): void {
    const index = this.tables.length;
    const range = shiftRange(table.range, start);
    const leadInStatement = this.leadIn(table.leadIn, first);
    const leadIn = leadInStatement === undefined ? undefined : (this.statements[leadInStatement] as Statement).text;
    const section = this.outline.sectionAt(range.start);
    const rows = table.rows.map((row) => first + row);
    this.tables.push({ index, section, headers: table.headers, rows, range, ...(leadIn === undefined ? {} : { leadIn }) });
  }

  /** Comments and definitions do not come between a paragraph and the list that it leads in. */
  private leadOn(piece: Piece): void {
    if (piece.type === 'paragraph' && piece.bodies.length > 0) this.before = this.statements.length - 1;
    else if (piece.content || piece.type === 'thematicBreak') this.before = undefined;
  }
}

/** A function of its own, that may be taken out of its statement. */
function sourceRangeOf(map: OffsetMap, start: number): Statement['sourceRange'] {
  return (from, to) => shiftRange(map.range(from, to), start);
}

interface Place {
  readonly index: number;
  readonly section: number;
  readonly block: number;
  readonly start: number;
  readonly leadIn: string | undefined;
  readonly leadInStatement: number | undefined;
  /** Numbers in the document; -1 if it is in none. */
  readonly list: number;
  readonly table: number;
}

/** The statement of a body. Thousands are made for a keystroke, so that it is written out, not spread. */
function placed(body: Body, place: Place): Statement {
  const { map, range } = body;
  const { start, leadIn, leadInStatement, list, table } = place;
  const statement: Draft = {
    index: place.index,
    form: body.form,
    text: body.text,
    range: { start: range.start + start, end: range.end + start },
    section: place.section,
    block: place.block,
    quoteDepth: body.quoteDepth,
    code: body.code,
    struck: body.struck,
    strong: body.strong,
    emphasis: body.emphasis,
    links: body.links,
    key: keyOf(body, leadIn),
    sourceRange: sourceRangeOf(map, start),
  };
  if (body.list !== undefined) statement.list = list === body.list.list ? body.list : { ...body.list, list };
  if (leadIn !== undefined && leadInStatement !== undefined) {
    statement.leadIn = leadIn;
    statement.leadInStatement = leadInStatement;
  }
  if (body.cells !== undefined) statement.cells = body.cells;
  if (table >= 0) statement.table = table;
  if (body.row !== undefined) statement.row = body.row;
  if (body.arrow !== undefined) statement.arrow = body.arrow;
  if (body.callOut !== undefined) statement.callOut = body.callOut;
  if (body.fence !== undefined) statement.fence = body.fence;
  return statement;
}

type Draft = { -readonly [Name in keyof Statement]: Statement[Name] };

function asHeading(body: Body): Body {
  body.memo.heading ??= { ...body, form: 'heading', memo: {} };
  return body.memo.heading;
}

function keyOf(body: Body, leadIn: string | undefined): object {
  const { memo } = body;
  if (memo.key === undefined || memo.leadIn !== leadIn) {
    memo.key = {};
    memo.leadIn = leadIn;
  }
  return memo.key;
}

/** The first heading of the lowest depth, else the first statement. */
function titleOf(sections: readonly Section[], statements: readonly Statement[]): { text: string; range: Range } {
  let best: Section | undefined;
  for (const section of sections) {
    if (section.kind === 'root' || section.kind === 'run-in') continue;
    if (!best || section.depth < best.depth) best = section;
  }
  if (best) return { text: best.title, range: best.heading };
  const first = statements.find((statement) => statement.form !== 'field');
  return first ? { text: first.text, range: first.range } : { text: '', range: { start: 0, end: 0 } };
}
