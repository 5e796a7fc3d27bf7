/** Front matter: its data, and its values as statements. */

import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import { TextBuilder } from './offset-map.js';
import type { Body } from './piece.js';
import type { FrontMatter, Range } from './types.js';
import { nestsTooDeep } from './yaml-depth.js';

/** More aliases than this make it unreadable: they can stand for gigabytes. */
const maximumAliases = 100;
/** Front matter longer than this many UTF-16 units is not read. */
const maximumLength = 65_536;
/** The key under which a document configures this tool; it says nothing about the system. */
const ownKey = 'debrief';

/**
 * Reads the text of a front matter block. `source` is its block, fences included; places are
 * relative to the block's start.
 */
export function readFrontMatter(source: string): { frontMatter: FrontMatter; bodies: Body[] } {
  const range = { start: 0, end: source.length };
  const first = source.indexOf('\n') + 1;
  const last = Math.max(first, source.lastIndexOf('\n'));
  const text = source.slice(first, last);
  if (text.length > maximumLength) {
    return { frontMatter: { range, error: { message: 'Front matter is too long', range } }, bodies: [] };
  }
  if (nestsTooDeep(text)) return { frontMatter: { range, error: { message: 'It nests too deep', range } }, bodies: [] };
  try {
    return readYaml(text, first, range);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { frontMatter: { range, error: { message, range } }, bodies: [] };
  }
}

function readYaml(text: string, base: number, range: Range): { frontMatter: FrontMatter; bodies: Body[] } {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const problem = document.errors[0];
  if (problem) {
    const [start, end] = problem.pos;
    const place = { start: base + start, end: base + Math.max(start, Math.min(end, text.length)) };
    return { frontMatter: { range, error: { message: problem.message, range: place } }, bodies: [] };
  }
  const data: unknown = document.toJS({ maxAliasCount: maximumAliases });
  if (data === null || data === undefined) return { frontMatter: { range, data: {} }, bodies: [] };
  if (typeof data !== 'object' || Array.isArray(data)) {
    const message = 'Front matter must be a map of keys to values';
    return { frontMatter: { range, error: { message, range } }, bodies: [] };
  }
  return { frontMatter: { range, data: data as Record<string, unknown> }, bodies: fields(document, text, base) };
}

interface Open {
  readonly node: unknown;
  readonly keys: readonly Range[];
}

/** One statement for each scalar, and for each list of scalars; nested keys are joined by a space. */
function fields(document: Document.Parsed, text: string, base: number): Body[] {
  const bodies: Body[] = [];
  const open: Open[] = [{ node: document.contents, keys: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, keys } = next;
    if (isMap(node)) {
      for (const pair of [...node.items].reverse()) {
        const key = isScalar(pair.key) ? place(pair.key) : undefined;
        if (key === undefined || (keys.length === 0 && String((pair.key as { value: unknown }).value) === ownKey)) continue;
        open.push({ node: pair.value, keys: [...keys, key] });
      }
    } else if (isSeq(node)) {
      if (node.items.every((item) => isScalar(item))) addField(bodies, keys, node.items, text, base);
      else for (const item of [...node.items].reverse()) open.push({ node: item, keys });
    } else if (isScalar(node) && !isAlias(node)) {
      addField(bodies, keys, [node], text, base);
    }
  }
  return bodies;
}

function place(node: Node): Range | undefined {
  return node.range ? { start: node.range[0], end: node.range[1] } : undefined;
}

function addField(bodies: Body[], keys: readonly Range[], values: readonly unknown[], text: string, base: number): void {
  const first = keys[0];
  if (first === undefined) return;
  const builder = new TextBuilder();
  let previous = first.start;
  const join = (between: string, start: number): void => {
    builder.add(between, base + previous, base + Math.max(previous, start));
  };
  keys.forEach((key, index) => {
    if (index > 0) join(' ', key.start);
    addScalar(builder, text, key, base);
    previous = key.end;
  });
  let count = 0;
  for (const value of values) {
    const range = isScalar(value) && value.value !== null && value.value !== '' ? place(value) : undefined;
    if (range === undefined) continue;
    join(count === 0 ? ': ' : ', ', range.start);
    addScalar(builder, text, range, base);
    previous = range.end;
    count += 1;
  }
  if (count === 0) return;
  const range = { start: base + first.start, end: base + previous };
  bodies.push({
    form: 'field', text: builder.text(), map: builder.map(), range, quoteDepth: 0,
    code: [], struck: [], strong: [], emphasis: [], links: [], memo: {},
  });
}

/** A scalar as written, without its quotation marks, line ends as spaces. */
function addScalar(builder: TextBuilder, text: string, range: Range, base: number): void {
  const quoted = /^["']/.test(text[range.start] ?? '') && range.end - range.start >= 2;
  const start = range.start + (quoted ? 1 : 0);
  let from = start;
  const raw = text.slice(start, range.end - (quoted ? 1 : 0)).trimEnd();
  for (const match of raw.matchAll(/\r?\n\s*|\\?["'\\](?=["'])/g)) {
    const at = start + match.index;
    const escape = quoted && !/[\r\n]/.test(match[0]) ? match[0] : undefined;
    if (escape !== undefined && escape.length === 1) continue;
    builder.add(text.slice(from, at), base + from, base + at);
    builder.add(escape === undefined ? ' ' : escape.slice(1), base + at, base + at + match[0].length);
    from = at + match[0].length;
  }
  const end = start + raw.length;
  builder.add(text.slice(from, end), base + from, base + end);
}
