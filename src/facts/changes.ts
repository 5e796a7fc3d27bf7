/** What differs between two versions of a document that is written in. */

import type { Reading, ReadStatement } from './types.js';

/** What of a reading is compared; no more of an older one is held. */
export type Arrangement = Pick<Reading, 'statements' | 'sections'>;

/** Places of a list from `from` to before `to` that are not as they were; all before and after them is. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How a version differs from an older one. */
export interface Change {
  readonly statements: Stretch;
  readonly sections: Stretch;
  /** What stood in the older one where `statements` stands now. */
  readonly gone: ReadonlySet<ReadStatement>;
}

function stretchBetween<T>(old: readonly T[], now: readonly T[]): Stretch {
  const shorter = Math.min(old.length, now.length);
  let from = 0;
  while (from < shorter && old[from] === now[from]) from++;
  let same = 0;
  while (same < shorter - from && old[old.length - 1 - same] === now[now.length - 1 - same]) same++;
  return { from, to: now.length - same };
}

const known = new WeakMap<Arrangement['statements'], { readonly old: Arrangement; readonly change: Change }>();

/** What changed since an older version; each reader asks, and most for the same. */
export function changeSince(old: Arrangement, now: Arrangement): Change {
  const last = known.get(now.statements);
  if (last !== undefined && last.old.statements === old.statements) return last.change;
  const before = old.statements;
  const statements = stretchBetween(before, now.statements);
  const gone = new Set(before.slice(statements.from, before.length - (now.statements.length - statements.to)));
  const change = { statements, sections: stretchBetween(old.sections, now.sections), gone };
  known.set(now.statements, { old, change });
  return change;
}

/** Whether a reader at a place that looked so far back and ahead may have seen what changed. */
export const isNear = ({ from, to }: Stretch, at: number, back: number, ahead: number): boolean => at + ahead >= from && at - back < to;
