/**
 * Text to mdast: remark-parse with GFM and front matter, and the exact source places of text, which
 * mdast drops where escapes, entities and line prefixes make a value differ from its source.
 */

import type { Code, InlineCode, Root, Text } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/**
 * Triples `[offset in value, source start, source end]`, in order; each reaches to the next one.
 * Offsets are UTF-16 units, those of the source from the start of the parsed text.
 */
export type Pieces = number[];

declare module 'mdast' {
  interface Text {
    /** Missing when the value equals its source. */
    pieces?: Pieces;
  }
  interface InlineCode {
    pieces?: Pieces;
  }
  interface Code {
    /** Pairs of source start and end of each line that is not blank, container prefixes left out. */
    lines?: number[];
  }
}

/** What is used of micromark's tokens and of mdast-util-from-markdown's compile context. */
interface Token {
  readonly start: { readonly line: number; readonly column: number; readonly offset: number };
  readonly end: { readonly line: number; readonly column: number; readonly offset: number };
}
interface Handler {
  (this: CompileContext, token: Token): void;
}
interface CompileContext {
  readonly stack: { type: string }[];
  readonly config: {
    readonly enter: Record<string, Handler>;
    readonly canContainEols: readonly string[];
  };
  readonly data: { atHardBreak?: boolean | undefined; setextHeadingSlurpLineEnding?: boolean | undefined };
  sliceSerialize(token: Token): string;
}
interface FromMarkdownExtension {
  transforms?: unknown[];
  exit?: Record<string, Handler>;
}

/** Adds a token's text to the text node it belongs to, and notes where it stood. */
function exitData(this: CompileContext, token: Token): void {
  const tail = this.stack.pop() as Text;
  const value = this.sliceSerialize(token);
  addPiece(tail, token.start.offset, token.end.offset, value.length);
  tail.value += value;
  if (tail.position) tail.position.end = { ...token.end };
}

function addPiece(node: Text, start: number, end: number, length: number): void {
  const first = node.position?.start.offset ?? start;
  const linear = !node.pieces && start === first + node.value.length && length === end - start;
  if (linear) return;
  node.pieces ??= node.value === '' ? [] : [0, first, first + node.value.length];
  node.pieces.push(node.value.length, start, end);
}

/** The value is decoded by the default handler; only then is the whole reference known. */
function exitCharacterReference(this: CompileContext, token: Token): void {
  const tail = this.stack.pop() as Text;
  // The reference's own text is what the value gained since the last piece or the node's start.
  const before = valueBefore.get(tail) ?? 0;
  const decoded = tail.value.slice(before);
  tail.value = tail.value.slice(0, before);
  addPiece(tail, token.start.offset, token.end.offset, decoded.length);
  tail.value += decoded;
  if (tail.position) tail.position.end = { ...token.end };
}

/** How long a text's value was when the character reference being read began. */
const valueBefore = new WeakMap<object, number>();

function enterCharacterReference(this: CompileContext, token: Token): void {
  this.config.enter['data']?.call(this, token);
  const tail = this.stack.at(-1) as Text;
  valueBefore.set(tail, tail.value.length);
}

function exitCodeTextData(this: CompileContext, token: Token): void {
  noteCodePiece(this, token, 3);
  exitData.call(this, token);
}

/** The stack is `…, inlineCode, fragment, text`. */
function noteCodePiece(context: CompileContext, token: Token, depth: number): void {
  const node = context.stack.at(-depth) as InlineCode | undefined;
  if (node?.type !== 'inlineCode') return;
  const fragment = context.stack.at(1 - depth) as unknown as { children: Text[] };
  const length = fragment.children.at(-1)?.value.length ?? 0;
  (node.pieces ??= []).push(length, token.start.offset, token.end.offset);
}

function exitCodeLine(this: CompileContext, token: Token): void {
  const node = this.stack.at(-3) as Code | undefined;
  if (node?.type === 'code') (node.lines ??= []).push(token.start.offset, token.end.offset);
  exitData.call(this, token);
}

function exitLineEnding(this: CompileContext, token: Token): void {
  const context = this.stack.at(-1) as unknown as { type: string; children: Text[] };
  if (this.data.atHardBreak) {
    const tail = context.children.at(-1);
    if (tail?.position) tail.position.end = { ...token.end };
    this.data.atHardBreak = undefined;
  } else if (!this.data.setextHeadingSlurpLineEnding && this.config.canContainEols.includes(context.type)) {
    noteCodePiece(this, token, 2);
    this.config.enter['data']?.call(this, token);
    exitData.call(this, token);
  }
}

/**
 * Keeps source places, and takes out the tree transforms of GFM: they recurse, so that a few
 * kilobytes of nested markers overflow the stack, and they lose positions.
 */
function keepPlaces(this: Processor): void {
  const data = this.data() as { fromMarkdownExtensions?: (FromMarkdownExtension | FromMarkdownExtension[])[] };
  const extensions = (data.fromMarkdownExtensions ?? []).flat().map(({ transforms: _dropped, ...rest }) => rest);
  data.fromMarkdownExtensions = [
    ...extensions,
    {
      enter: { characterReference: enterCharacterReference },
      exit: {
        data: exitData,
        characterEscapeValue: exitEscape,
        characterReference: exitCharacterReference,
        codeTextData: exitCodeTextData,
        codeFlowValue: exitCodeLine,
        lineEnding: exitLineEnding,
      },
    } as FromMarkdownExtension,
  ];
}

/** An escaped character stands for its backslash too. */
function exitEscape(this: CompileContext, token: Token): void {
  const tail = this.stack.pop() as Text;
  const value = this.sliceSerialize(token);
  addPiece(tail, token.start.offset - 1, token.end.offset, value.length);
  tail.value += value;
  if (tail.position) tail.position.end = { ...token.end };
}

const processor = unified().use(remarkParse).use(remarkGfm).use(keepPlaces).freeze();
const withFrontMatter = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(keepPlaces).freeze();

/**
 * The mdast of a text that must not start with a byte order mark. Front matter is looked for only where it is
 * closed: looking for the end of what has none, the parser takes no list for a list any more.
 */
export function parseMarkdown(text: string): Root {
  const hasFrontMatter = text.startsWith('---') && /[\r\n]---[ \t]*(?:[\r\n]|$)/.test(text);
  return (hasFrontMatter ? withFrontMatter : processor).parse(text);
}
