/**
 * Reads the next version of a document from the last one: only the blocks around the edit are
 * parsed again. The result is that of reading the whole text, which a property test holds.
 */

import { assemble, type Placed } from './assemble.js';
import { findEdit, type Edit } from './edit.js';
import { bodiesBut, inheritKeys } from './keys.js';
import { prepare } from './limits.js';
import { lineEnd, lineStart } from './lines.js';
import { findBlocks, keepState, markLength, readBlocks, readMarkdown, stateOf, type Found, type State } from './read.js';
import type { FrontMatter, MarkdownDocument } from './types.js';
import { readUnit } from './units.js';

/** The blocks that an edit made new, and which of the old ones they replace. */
interface Window {
  /** Indexes into the old blocks: those from `first` up to `next` are replaced. */
  readonly first: number;
  readonly next: number;
  readonly placed: readonly Placed[];
  /** Where that is what changed. */
  readonly frontMatter?: FrontMatter | undefined;
}

/** Reads `text`, which came from the text of `previous` by an edit. */
export function updateMarkdown(previous: MarkdownDocument, text: string): MarkdownDocument {
  const state = stateOf(previous);
  if (!state) return readMarkdown(text);
  if (previous.text === text) return previous;
  const { source, limits } = prepare(text);
  const edit = findEdit(state.source, source);
  const window = touchesFrontMatter(state, source, edit) ? parseFrontMatter(state, source, edit) : (parseUnit(state, source, edit) ?? parseWindow(state, source, edit));
  if (!window) return readMarkdown(text, state);
  const delta = edit.newEnd - edit.oldEnd;
  const { first, next } = window;
  const placed = [
    ...state.placed.slice(0, first),
    ...window.placed,
    ...(delta === 0 ? state.placed.slice(next) : state.placed.slice(next).map(({ piece, start }) => ({ piece, start: start + delta }))),
  ];
  const old = state.placed.slice(first, next);
  inheritKeys(bodiesBut(old, window.placed), bodiesBut(window.placed, old));
  const { frontMatter = state.frontMatter } = window;
  const assembled = assemble({ text, placed, frontMatter, limits }, state.assembled);
  return keepState({ source, placed, frontMatter, limits, assembled });
}

/** Whether the edit could make, change or end front matter, or what is read at all. */
function touchesFrontMatter(state: State, source: string, edit: Edit): boolean {
  const base = markLength(source);
  if (base !== markLength(state.source) || state.limits.some((limit) => limit.kind === 'binary' || limit.kind === 'depth')) return true;
  const [head] = state.placed;
  if (head?.piece.type === 'yaml') return edit.start <= head.start + head.piece.length + 1;
  return source.startsWith('---', base) || state.source.startsWith('---', base);
}

/** Reads the front matter alone, where the edit is inside and leaves it one block that ends where it did. */
function parseFrontMatter(state: State, source: string, edit: Edit): Window | undefined {
  const [head] = state.placed;
  if (head?.piece.type !== 'yaml' || state.limits.length > 0 || edit.start < head.start) return undefined;
  const end = head.start + head.piece.length;
  if (edit.oldEnd > end) return undefined;
  const { placed, frontMatter } = readBlocks(source.slice(head.start, end + edit.newEnd - edit.oldEnd), head.start);
  const [fresh] = placed;
  const isWhole = placed.length === 1 && fresh?.piece.type === 'yaml' && fresh.piece.length === head.piece.length + edit.newEnd - edit.oldEnd;
  return isWhole ? { first: 0, next: 1, placed, frontMatter } : undefined;
}

/** Reads again one item or row of a long block, where the edit is inside one and that is safe. */
function parseUnit(state: State, source: string, edit: Edit): Window | undefined {
  const first = blockAfter(state.placed, edit.start, 0) - 1;
  const block = state.placed[first];
  if (!block?.piece.units) return undefined;
  const prefix = definitionsOf(definitionLabels(state.placed), true);
  try {
    const piece = readUnit(block, state.source, source, edit, prefix);
    return piece && { first, next: first + 1, placed: [{ piece, start: block.start }] };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Parses ever more of the text around the edit until a block starts where one did before. */
function parseWindow(state: State, source: string, edit: Edit): Window | undefined {
  const { placed } = state;
  const first = firstBlock(state, edit);
  const start = windowStart(placed, first, source);
  const delta = edit.newEnd - edit.oldEnd;
  const labels = definitionLabels(placed);
  const prefix = definitionsOf(labels, source.startsWith('---', start));
  let next = blockAfter(placed, lineEnd(state.source, edit.oldEnd), first);
  for (let widen = 1; ; widen *= 2) {
    const sync = placed[next];
    const end = sync ? lineEnd(source, lineEnd(source, sync.start + delta) + 1) : source.length;
    const found = parse(prefix + source.slice(start, end));
    if (!found) return undefined;
    const own = found.filter((block) => block.start >= prefix.length);
    const shift = start - prefix.length;
    const at = sync ? syncIndex(own, shift, state, source, next, sync.start + delta) : own.length;
    if (at >= 0) {
      const fresh = readWindow(own.slice(0, at), shift, state, source, { first, next });
      const same = sameLabels(labels, [...placed.slice(0, first), ...fresh, ...placed.slice(next)]);
      return same ? { first, next, placed: fresh } : undefined;
    }
    next = Math.min(placed.length, next + widen);
  }
}

/** Index of the found block with which the old blocks go on from `next` on; -1 if there is none. */
function syncIndex(found: readonly Found[], shift: number, state: State, source: string, next: number, start: number): number {
  const { piece, start: oldStart } = state.placed[next] as Placed;
  const at = found.findIndex((block) => block.start + shift === start && block.type === piece.type);
  if (at < 0) return -1;
  const fresh = startsFresh(state.source, oldStart, state.placed[next - 1]?.piece.type) && startsFresh(source, start, found[at - 1]?.type);
  return fresh ? at : -1;
}

/** The first block that the edit may change: the one before the block of the line before the edit. */
function firstBlock(state: State, edit: Edit): number {
  const { placed, source } = state;
  const line = lineStart(source, edit.start);
  const before = line > 0 ? lineStart(source, line - 1) : 0;
  const least = placed[0]?.piece.type === 'yaml' ? 1 : 0;
  let first = Math.max(least, blockAfter(placed, before, 0) - 2);
  while (first > least && !startsFresh(source, (placed[first] as Placed).start, placed[first - 1]?.piece.type)) first -= 1;
  return first;
}

/**
 * Whether what a block is does not depend on what precedes it. It does where a line could continue
 * a paragraph: there `2. a` is no list, not even inside an item, and an indented line is no code.
 */
function startsFresh(source: string, start: number, typeBefore: string | undefined): boolean {
  if (typeBefore === undefined || typeBefore === 'heading' || typeBefore === 'thematicBreak' || typeBefore === 'yaml') return true;
  const line = lineStart(source, start);
  return line === 0 || source.slice(lineStart(source, line - (source[line - 1] === '\n' && source[line - 2] === '\r' ? 2 : 1)), line).trim() === '';
}

/** Where a window starts: at the line of its first block, or where the first block could start. */
function windowStart(placed: readonly Placed[], first: number, source: string): number {
  const [head] = placed;
  if (head?.piece.type === 'yaml' && first === 1) return Math.min(source.length, head.start + head.piece.length + 1);
  return first === 0 ? markLength(source) : lineStart(source, (placed[first] as Placed).start);
}

/** Index of the first block that starts after `offset`. */
function blockAfter(placed: readonly Placed[], offset: number, from: number): number {
  let low = from;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle] as Placed).start > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function parse(text: string): Found[] | undefined {
  try {
    return findBlocks(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Reads the blocks of a window; those whose text has not changed are taken over. */
function readWindow(found: readonly Found[], shift: number, state: State, source: string, window: { first: number; next: number }): Placed[] {
  const known = new Map<string, Placed>();
  for (let index = window.first; index < window.next; index += 1) {
    const old = state.placed[index] as Placed;
    if (!startsFresh(state.source, old.start, state.placed[index - 1]?.piece.type)) continue;
    known.set(blockText(state.source, old.start, old.start + old.piece.length), old);
  }
  return found.map((block, index) => {
    const start = block.start + shift;
    const text = blockText(source, start, block.end + shift);
    const old = startsFresh(source, start, found[index - 1]?.type) ? known.get(text) : undefined;
    if (old) known.delete(text);
    return { piece: old?.piece.type === block.type ? old.piece : block.read().piece, start };
  });
}

/** A block's text with what stands before it on its line: its indentation decides what is nested. */
function blockText(source: string, start: number, end: number): string {
  return source.slice(lineStart(source, start), end);
}

function definitionLabels(placed: readonly Placed[]): Set<string> {
  const labels = new Set<string>();
  for (const { piece } of placed) for (const label of piece.definitions) labels.add(label);
  return labels;
}

/** Definitions before the window, so that its references are read as references. */
function definitionsOf(labels: ReadonlySet<string>, ruled: boolean): string {
  if (labels.size === 0 && !ruled) return '';
  return `${[...labels].map((label) => `${label}: x\n\n`).join('')}***\n\n`;
}

function sameLabels(labels: ReadonlySet<string>, placed: readonly Placed[]): boolean {
  const now = definitionLabels(placed);
  if (now.size !== labels.size) return false;
  for (const label of now) if (!labels.has(label)) return false;
  return true;
}
