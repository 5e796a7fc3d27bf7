/**
 * A review on its way from the worker: each part is JSON in memory that changes hands, and the editor's thread reads it
 * once somebody asks for it. As objects all of it would be made there at once, 4 ms for a document of 60 KB, and most of
 * that for facts that nobody may be looking at.
 */

import type { Review } from '../review/types.js';

/** The parts of a review as the bytes of JSON. */
export type PackedReview = Readonly<Record<keyof Review, Uint8Array<ArrayBuffer>>>;

/** In the worker: a review that is quickly received. */
export function pack(review: Review): PackedReview {
  const encoder = new TextEncoder();
  const parts = Object.entries(review).map(([part, value]) => [part, encoder.encode(JSON.stringify(value))]);
  return Object.fromEntries(parts) as PackedReview;
}

/** What of an answer changes hands and need not be copied. */
export function handedOver(answer: unknown): ArrayBuffer[] {
  const parts: unknown[] = typeof answer === 'object' && answer !== null ? Object.values(answer) : [];
  return parts.flatMap((part) => (part instanceof Uint8Array && part.buffer instanceof ArrayBuffer ? part.buffer : []));
}

/** In the editor: the review, each part of it read when it is first asked for. */
export function unpack(packed: PackedReview): Review {
  const decoder = new TextDecoder();
  const parts = Object.entries(packed).map(([part, bytes]): [string, PropertyDescriptor] => {
    let unread: Uint8Array | undefined = bytes;
    let value: unknown;
    const get = (): unknown => {
      if (unread) {
        value = JSON.parse(decoder.decode(unread));
        unread = undefined;
      }
      return value;
    };
    return [part, { get, enumerable: true }];
  });
  return Object.defineProperties({}, Object.fromEntries(parts)) as Review;
}
