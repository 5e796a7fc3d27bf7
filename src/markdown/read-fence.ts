/** A code fence to statements: arrows of diagrams, rows of aligned columns, else its lines. */

import type { Code } from 'mdast';
import { TextBuilder } from './offset-map.js';
import type { Body } from './piece.js';
import type { Place } from './read-text.js';
import type { Range } from './types.js';

/** A line of a fence that is not blank: its text, and where that starts in the source. */
export interface FenceLine {
  /** Without what the container (quote, list) puts before it, and without trailing white space. */
  readonly text: string;
  readonly start: number;
}

/** The lines of a fence, blank ones left out. */
export function fenceLines(node: Code, source: string): FenceLine[] {
  const lines: FenceLine[] = [];
  const places = node.lines ?? [];
  for (let index = 0; index + 1 < places.length; index += 2) {
    const start = places[index] as number;
    const text = source.slice(start, places[index + 1]).trimEnd();
    if (text.trim() !== '') lines.push({ text, start });
  }
  return lines;
}

/** The bodies of a fence. */
export function readFence(node: Code, source: string, place: Place): Body[] {
  const fence = (node.lang ?? '').toLowerCase();
  return fenceLines(node, source).map((line) => {
    const lead = line.text.length - line.text.trimStart().length;
    return lineBody(line, { start: lead, end: line.text.length }, place, fence);
  });
}

/** A stretch of a line as a statement of its own. */
export function lineBody(line: FenceLine, range: Range, place: Place, fence: string): Body {
  const builder = new TextBuilder();
  const text = line.text.slice(range.start, range.end);
  const source = { start: line.start + range.start, end: line.start + range.end };
  builder.add(text, source.start, source.end);
  return { form: 'code-line', text, map: builder.map(), range: source, ...fenceParts(place, fence) };
}

/** What all statements of a fence have in common. */
export function fenceParts(place: Place, fence: string): Pick<Body, 'quoteDepth' | 'fence' | 'code' | 'struck' | 'strong' | 'emphasis' | 'links'> {
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
