import { deepStrictEqual } from 'node:assert';
import type { MarkdownDocument, Statement } from '../../src/markdown/types.js';

/** All of a document that can be compared: places of texts are resolved, keys left out. */
export function comparable(document: MarkdownDocument): unknown {
  const { statements, ...rest } = document;
  return { ...rest, positionAt: document.positionAt(document.text.length >> 1), statements: statements.map(flat) };
}

function flat({ key: _key, sourceRange, ...rest }: Statement): unknown {
  const middle = rest.text.length >> 1;
  return { ...rest, places: [sourceRange(0, rest.text.length), sourceRange(0, middle), sourceRange(middle, rest.text.length)] };
}

export function assertSame(actual: MarkdownDocument, expected: MarkdownDocument): void {
  deepStrictEqual(comparable(actual), comparable(expected));
}
