/** The markdown stage: text in, blocks, outline and statements out. */

import { assemble, type Assembled, type Placed } from './assemble.js';
import { prepare } from './limits.js';
import { parseMarkdown } from './parse.js';
import { readBlock } from './read-block.js';
import type { FrontMatter, Limit, MarkdownDocument } from './types.js';
import { shiftRange } from './shift.js';

/** Reads a whole document. Never throws: what cannot be read is left out and named in `limits`. */
export function readMarkdown(text: string): MarkdownDocument {
  return readAll(text).document;
}

function readAll(text: string): Assembled {
  const { source, limits } = prepare(text);
  const base = source.startsWith('\uFEFF') ? 1 : 0;
  const found: Limit[] = [...limits];
  let placed: Placed[] = [];
  let frontMatter: FrontMatter | undefined;
  try {
    ({ placed, frontMatter } = readBlocks(base === 0 ? source : source.slice(base), base));
  } catch (error) {
    // Markup that nests thousands deep overflows the stack in a dependency.
    if (!(error instanceof RangeError)) throw error;
    found.push({ kind: 'depth', range: { start: 0, end: text.length } });
  }
  return assemble({ text, placed, frontMatter, limits: found });
}

/** Parses a stretch of a document that starts at `base` of it and at the start of a block. */
export function readBlocks(source: string, base: number): { placed: Placed[]; frontMatter: FrontMatter | undefined } {
  let frontMatter: FrontMatter | undefined;
  const placed = parseMarkdown(source).children.map((node): Placed => {
    const start = base + (node.position?.start.offset ?? 0);
    const reading = readBlock(node, source);
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
