/** The markdown stage: text in, blocks, outline and statements out. */

import { assemble, type Assembled, type Placed } from './assemble.js';
import { bodiesBut, inheritKeys } from './keys.js';
import { prepare } from './limits.js';
import { parseMarkdown } from './parse.js';
import type { Piece } from './piece.js';
import { readBlock } from './read-block.js';
import { shiftRange } from './shift.js';
import type { FrontMatter, Limit, MarkdownDocument } from './types.js';

/** What is kept of a version of a document, so that the next one can be read from it. */
export interface State {
  /** What was parsed: the text with all that is beyond the limits blanked. */
  readonly source: string;
  readonly placed: readonly Placed[];
  readonly frontMatter: FrontMatter | undefined;
  readonly limits: readonly Limit[];
  readonly assembled: Assembled;
}

const states = new WeakMap<MarkdownDocument, State>();

export function stateOf(document: MarkdownDocument): State | undefined {
  return states.get(document);
}

export function keepState(state: State): MarkdownDocument {
  states.set(state.assembled.document, state);
  return state.assembled.document;
}

/**
 * Reads a whole document. Never throws: what cannot be read is left out and named in `limits`.
 *
 * @param previous the version before, if there is one: statements that were in it keep their keys
 */
export function readMarkdown(text: string, previous?: State): MarkdownDocument {
  const { source, limits } = prepare(text);
  const found: Limit[] = [...limits];
  const base = markLength(source);
  let placed: Placed[] = [];
  let frontMatter: FrontMatter | undefined;
  try {
    ({ placed, frontMatter } = readBlocks(source.slice(base), base));
  } catch (error) {
    // Markup that nests thousands deep overflows the stack in a dependency.
    if (!(error instanceof RangeError)) throw error;
    found.push({ kind: 'depth', range: { start: 0, end: text.length } });
  }
  if (previous) inheritKeys(bodiesBut(previous.placed, []), bodiesBut(placed, []));
  const assembled = assemble({ text, placed, frontMatter, limits: found });
  return keepState({ source, placed, frontMatter, limits: found, assembled });
}

/** Length of the byte order mark at the start of a text. */
export function markLength(source: string): 0 | 1 {
  return source.startsWith('\uFEFF') ? 1 : 0;
}

/** A block's type, its place in the parsed text and in the document, and how to read it. */
export interface Found {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  read(): { piece: Piece; frontMatter?: FrontMatter };
}

/** The blocks of a text, not yet read. Offsets are those of the text. */
export function findBlocks(source: string): Found[] {
  let end = 0;
  return parseMarkdown(source).children.map((node) => {
    const position = node.position ?? { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
    // A setext heading right after a link definition is given the definition's start.
    if (node.type === 'heading' && (position.start.offset ?? 0) < end) {
      node.position = { start: node.children[0]?.position?.start ?? position.end, end: position.end };
    }
    const start = node.position?.start.offset ?? 0;
    end = position.end.offset ?? 0;
    return { type: node.type, start, end, read: () => readBlock(node, source) };
  });
}

/** Parses a stretch of a document that starts at `base` of it. */
export function readBlocks(source: string, base: number): { placed: Placed[]; frontMatter: FrontMatter | undefined } {
  let frontMatter: FrontMatter | undefined;
  const placed = findBlocks(source).map((found): Placed => {
    const reading = found.read();
    const start = base + found.start;
    if (reading.frontMatter) frontMatter = placeFrontMatter(reading.frontMatter, start);
    return { piece: reading.piece, start };
  });
  return { placed, frontMatter };
}

function placeFrontMatter(frontMatter: FrontMatter, start: number): FrontMatter {
  const { error } = frontMatter;
  return {
    ...frontMatter,
    range: shiftRange(frontMatter.range, start),
    ...(error ? { error: { ...error, range: shiftRange(error.range, start) } } : {}),
  };
}
