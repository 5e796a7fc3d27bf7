/** Two figures that cannot both hold. */

import type { ReadStatement } from '../types.js';

/** Where figures clash: reported on the later statement, with the earlier ones as related places. */
export interface Conflict {
  readonly statement: ReadStatement;
  readonly earlier: readonly ReadStatement[];
  /** The sum or comparison, in one sentence. */
  readonly message: string;
}

/** Puts the later of several statements first, as the place of the report. */
export function conflictOf(statements: readonly ReadStatement[], message: string): Conflict | undefined {
  const sorted = [...new Set(statements)].sort((one, other) => other.index - one.index);
  const [statement, ...earlier] = sorted;
  return statement === undefined ? undefined : { statement, earlier, message };
}
