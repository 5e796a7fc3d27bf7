/** Documents that are written in: each review starts from the version before. */

import { updateMarkdown } from '../markdown/blocks.js';
import { readMarkdown } from '../markdown/read.js';
import type { MarkdownDocument } from '../markdown/types.js';
import { reviewDocument, type Memory } from './engine.js';
import type { Review, ReviewOptions } from './types.js';

/** Keeps the last version of each open document: of the next one only what changed is read again. */
export class ReviewSession {
  private readonly documents = new Map<string, { readonly document: MarkdownDocument; readonly memory: Memory }>();

  /** Reviews the newest version of the document that `key` names; the same as `review(text, options)`. */
  review(key: string, text: string, options: ReviewOptions = {}): Review {
    const previous = this.documents.get(key);
    // Where anything fails, the next version starts afresh.
    this.documents.delete(key);
    const document = previous ? updateMarkdown(previous.document, text) : readMarkdown(text);
    const memory = previous?.memory ?? { reading: undefined };
    const review = reviewDocument(document, options, memory);
    this.documents.set(key, { document, memory });
    return review;
  }

  /** Drops what is kept of a document. */
  forget(key: string): void {
    this.documents.delete(key);
  }
}

/** Where the top-level block that holds an offset starts: the place for a comment that speaks of it. */
export function blockStart(text: string, offset: number): number {
  const blocks = readMarkdown(text).blocks.filter((block) => block.range.start <= offset);
  return blocks.at(-1)?.range.start ?? 0;
}
