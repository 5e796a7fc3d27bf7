/** The parts of a document for which facts are kept between its versions. */

import { Chunk } from './kept.js';
import type { ReadStatement } from './types.js';

/** A long section is read in parts of so many statements. */
const LONGEST = 24;

/**
 * Cuts a document at its headings, so that an edit changes the part around it and no other one.
 *
 * @param previous the parts of the version before; those that hold the same statements are taken over
 */
export function chunksOf(statements: readonly ReadStatement[], previous: readonly Chunk[] = []): Chunk[] {
  const known = new Map(previous.map((chunk) => [chunk.statements[0], chunk]));
  const chunks: Chunk[] = [];
  for (let first = 0; first < statements.length; ) {
    let last = first + 1;
    while (last < statements.length && last - first < LONGEST && statements[last]?.form !== 'heading') last++;
    const own = statements.slice(first, last);
    const old = known.get(own[0]);
    chunks.push(old !== undefined && old.statements.length === own.length && old.statements.every((statement, at) => statement === own[at]) ? old : new Chunk(own));
    first = last;
  }
  return chunks;
}
