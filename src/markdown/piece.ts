/**
 * What is read from one top-level block, with places relative to the block's start: the unit that
 * is kept from one version of a document to the next.
 */

import type { Range, Statement, Comment } from './types.js';
import type { OffsetMap } from './offset-map.js';

/** Everything of a statement that does not depend on where its block stands. */
export interface Body
  extends Omit<
    Statement,
    'index' | 'section' | 'block' | 'range' | 'leadIn' | 'leadInStatement' | 'sourceRange' | 'table' | 'key'
  > {
  readonly map: OffsetMap;
  readonly range: Range;
  /** Index of the body in this piece that leads in; `outer` if that is what stands before the block. */
  readonly leadIn?: number | 'outer' | 'outer-colon';
  /** Number of the table within the piece. */
  readonly table?: number;
  /** What was made from it, kept so that the next version of the document is given the same. */
  readonly memo: Memo;
}

export interface Memo {
  /** The statement's key, and the lead-in for which it holds. */
  key?: object;
  leadIn?: string | undefined;
  /** The same body as a heading, for a bold paragraph that turned out to be one. */
  heading?: Body;
}

/** A heading, or a bold label that works as one, before the body with index `before`. */
export interface PieceHeading {
  readonly before: number;
  readonly kind: 'atx' | 'setext' | 'html' | 'run-in';
  /** 1 to 6; 0 for run-ins, whose depth depends on what is around them. */
  readonly depth: number;
  readonly title: string;
  readonly heading: Range;
  /**
   * Run-ins. `block`: the paragraph, and perhaps what follows it; `within`: up to `end` (a line, a
   * list item); `alone`: a paragraph that is nothing but bold, a heading only if content follows.
   */
  readonly scope: 'section' | 'block' | 'within' | 'alone';
  readonly end: number;
}

export interface PieceTable {
  readonly headers: readonly string[];
  /** Indexes of the bodies that are its rows. */
  readonly rows: readonly number[];
  readonly range: Range;
  readonly leadIn?: number | 'outer' | 'outer-colon';
}

export interface Piece {
  readonly type: string;
  /** UTF-16 units from the block's start to its end. */
  readonly length: number;
  readonly bodies: readonly Body[];
  readonly headings: readonly PieceHeading[];
  readonly tables: readonly PieceTable[];
  readonly comments: readonly Omit<Comment, 'block'>[];
  /** How many lists it has. */
  readonly lists: number;
  /** Identifiers of the link (`[a]`) and footnote (`[^a]`) definitions in it. */
  readonly definitions: readonly string[];
  /** Whether there is more to it than comments and definitions. */
  readonly content: boolean;
  /** Lists and tables: where each item or row (the header is the first) starts. */
  readonly units?: readonly number[];
}
