/** What somebody does to a document while writing, by kind; places are shares of the text, so that they fit any. */

import * as fc from 'fast-check';
import { fragments } from '../markdown/random.js';
import { realBlocks } from './real-documents.js';

/** One step: how it is carried out is decided by what the text looks like there. */
export interface RandomStep {
  readonly kind: Kind;
  /** Where, as a share of the text. */
  readonly at: number;
  /** Which of several ways, as a share of them. */
  readonly way: number;
  /** For deletions. */
  readonly length: number;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const lineEnd = (text: string, at: number): number => (text.includes('\n', at) ? text.indexOf('\n', at) : text.length);
const put = (text: string, at: number, piece: string): string => text.slice(0, at) + piece + text.slice(at);
const oneOf = <T>(ways: readonly [T, ...T[]], way: number): T => ways[Math.min(ways.length - 1, Math.floor(way * ways.length))] ?? ways[0];

/** The next line from a place on that looks like this, as the range of its text. */
function lineLike(text: string, at: number, shape: RegExp): { readonly start: number; readonly end: number } | undefined {
  for (const from of [lineStart(text, at), 0]) {
    for (let start = from; start < text.length; start = lineEnd(text, start) + 1) {
      const end = lineEnd(text, start);
      if (shape.test(text.slice(start, end))) return { start, end };
    }
  }
  return undefined;
}

/** How each kind is done; `at` is an offset. */
const steps = {
  insert: (text, at, { way }) => put(text, at, oneOf(['a', ' ', 'not ', '5', '.', ' we', '\n', '*', '`', '[', '<', '-'], way)),
  delete: (text, at, { length }) => text.slice(0, at) + text.slice(at + length),
  paste: (text, at, { way }) => put(text, at, oneOf([`\n\n${oneOf(realBlocks as [string, ...string[]], (way * 97) % 1)}\n\n`, oneOf(fragments as unknown as [string, ...string[]], (way * 89) % 1)], way)),
  fenceOpened: (text, at, { way }) => put(text, lineStart(text, at), oneOf(['```\n', '~~~\n', '```mermaid\n', '````text\n', '  ```\n'], way)),
  fenceClosed: (text, at, { way }) => {
    const fence = lineLike(text, at, /^\s*(?:`{3}|~{3})/);
    if (!fence || way < 0.5) return put(text, lineEnd(text, at), oneOf(['\n```\n', '\n~~~\n', '\n```\n\n'], way * 2));
    return text.slice(0, fence.start) + text.slice(fence.end + 1);
  },
  frontMatter: (text, at, { way }) => {
    if (!text.startsWith('---\n')) return `---\n${oneOf(['title: A', 'debrief: true', 'owner: [Ann', 'type: design doc\nstatus: draft', ''], way)}\n---\n${text}`;
    return oneOf(
      [text.slice(4), put(text, 4, 'latency: 300 ms\n'), put(text, 4, '---\n'), put(text, Math.min(text.length, 4 + (at % 60)), 'x'), put(text, 4, 'a: [\n'), put(text, 4, 'debrief: { disable: [scope/negotiation] }\n')],
      way,
    );
  },
  definition: (text, at, { way }) => {
    const definition = lineLike(text, at, /^\[\^?\w+\]:/);
    if (definition && way < 0.4) return text.slice(0, definition.start) + text.slice(definition.end + 1);
    if (way < 0.6) return put(text, at, oneOf(['[ref]', '[text][ref]', '[^1]', '[ref][]', '['], (way * 7) % 1));
    return put(text, lineEnd(text, at), oneOf(['\n\n[ref]: http://x.y\n', '\n\n[^1]: It is kept for 30 days.\n', '\n[ref]: <a b> "title"\n', '\n[REF]:\n/u\n'], (way * 5) % 1));
  },
  listContinued: (text, at, { way }) => {
    const item = lineLike(text, at, /^\s*(?:[-*+]|\d+[.)])\s/);
    const end = item?.end ?? lineEnd(text, at);
    return put(text, end, oneOf(['\n- ', '\n  and more of it', '\n\n  A second paragraph.', '\n  - deeper', '\nlazily continued', '\n2. second', '\n\n    code', '\n* other', '\n- [ ] task'], way));
  },
  setextUnderlined: (text, at, { way }) => {
    const underline = lineLike(text, at, /^(?:=+|-+)\s*$/);
    if (underline && way < 0.4) return text.slice(0, underline.start) + text.slice(underline.end + 1);
    return put(text, lineEnd(text, at), oneOf(['\n===', '\n---', '\n-', '\n=== a', '\n\n==='], (way * 7) % 1));
  },
  table: (text, at, { way }) => {
    const row = lineLike(text, at, /\|/);
    if (!row) return put(text, lineEnd(text, at), '\n\n| Stage | p95 |\n| --- | --- |\n| model | 300 ms |\n');
    return oneOf(
      [put(text, row.end, '\n| answer | 900 ms |'), put(text, row.end, '\n| --- | --- |'), put(text, row.start + ((row.end - row.start) >> 1), '|'), put(text, row.start + ((row.end - row.start) >> 1), '`'), put(text, row.end, ' $0.02 |'), text.slice(0, row.start) + text.slice(row.end + 1), put(text, row.start, '\n'), put(text, row.start, '\\')],
      way,
    );
  },
  comment: (text, at, { way }) => put(text, lineStart(text, at), oneOf(['<!-- debrief-disable-next-line constraints/latency-budget -- it is known -->\n', '<!--\n', '-->\n', '<!-- debrief-disable fairness/platitude -- a -->\n'], way)),
  lines: (text, at, { way }) => {
    const [start, end] = [lineStart(text, at), lineEnd(text, at)];
    const line = text.slice(start, end);
    return oneOf([put(text, start, `${line}\n`), text.slice(0, end) + text.slice(end + 1), put(text, start, '> '), put(text, start, '    '), text.slice(0, start) + text.slice(end + 1), text.replaceAll('\n', '\r\n')], way);
  },
} satisfies Record<string, (text: string, at: number, step: RandomStep) => string>;

export type Kind = keyof typeof steps | 'undo';

/** Every kind, undo the last of them. */
export const kinds: readonly Kind[] = [...(Object.keys(steps) as (keyof typeof steps)[]), 'undo'];

const step: fc.Arbitrary<RandomStep> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  way: fc.double({ min: 0, max: 0.999, noNaN: true }),
  length: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 200 })),
});

/** A sequence of so many. */
export const randomSteps = (length: number): fc.Arbitrary<RandomStep[]> => fc.array(step, { minLength: length, maxLength: length });

/** Every version of a text that is written in, the first one included. */
export function versionsOf(text: string, sequence: readonly RandomStep[]): string[] {
  const versions = [text];
  const past = [text];
  for (const one of sequence) {
    const now = past.at(-1) ?? '';
    if (one.kind !== 'undo') past.push(steps[one.kind](now, Math.floor(one.at * now.length), one));
    else if (past.length > 1) past.pop();
    versions.push(past.at(-1) ?? '');
  }
  return versions;
}
