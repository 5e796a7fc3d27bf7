/** A code fence to statements: arrows of diagrams, rows of aligned columns, else its lines. */

import type { Code } from 'mdast';
import { readAscii } from './ascii-diagram.js';
import { readColumns } from './columns.js';
import { lineBody, lineExtent, type FenceLine, type FenceParts } from './fence.js';
import { readMermaid } from './mermaid.js';
import { readMessages } from './messages.js';
import type { Body } from './piece.js';
import type { Place } from './read-text.js';

/** The lines of a fence, blank ones left out. */
export function fenceLines(node: Code, source: string): FenceLine[] {
  const lines: FenceLine[] = [];
  const places = node.lines ?? [];
  let row = 0;
  for (let index = 0; index + 1 < places.length; index += 2) {
    const start = places[index] as number;
    const text = source.slice(start, places[index + 1]).trimEnd();
    if (index > 0) row += lineBreaks(source, places[index - 1] as number, start);
    if (text.trim() !== '') lines.push({ text, start, row });
  }
  return lines;
}

function lineBreaks(source: string, from: number, to: number): number {
  let count = 0;
  for (let at = source.indexOf('\n', from); at >= 0 && at < to; at = source.indexOf('\n', at + 1)) count += 1;
  return Math.max(1, count);
}

/** Languages of fences that hold text a reader reads, and not code. */
const plain = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'ascii', 'asciiart', 'diagram', 'ditaa', 'none']);
const messages = new Set(['plantuml', 'puml', 'uml', 'd2']);

/** What a fence says: its statements, and the table that its columns are. */
export interface FenceReading {
  readonly bodies: Body[];
  /** The columns' headers, if the lines are rows. */
  readonly headers?: readonly string[];
}

/** The statements of a fence. */
export function readFence(node: Code, source: string, place: Place): FenceReading {
  const fence = (node.lang ?? '').toLowerCase();
  const lines = fenceLines(node, source);
  const parts = fenceParts(place, fence);
  if (fence === 'mermaid') return { bodies: readMermaid(lines, parts) };
  if (messages.has(fence)) return { bodies: readMessages(lines, parts) };
  if (plain.has(fence)) {
    const diagram = readAscii(lines, parts);
    if (diagram) return { bodies: diagram };
    const columns = readColumns(lines, parts);
    if (columns) return columns;
  }
  return { bodies: lines.map((line) => lineBody(line, lineExtent(line), parts)) };
}

/** What all statements of a fence have in common. */
function fenceParts(place: Place, fence: string): FenceParts {
  return {
    quoteDepth: place.quoteDepth,
    ...(place.callOut === undefined ? {} : { callOut: place.callOut }),
    ...(place.leadIn === undefined ? {} : { leadIn: place.leadIn }),
    ...(place.list === undefined ? {} : { list: { ...place.list, sentence: 0 } }),
    fence,
    code: [],
    struck: [],
    strong: [],
    emphasis: [],
    links: [],
  };
}
