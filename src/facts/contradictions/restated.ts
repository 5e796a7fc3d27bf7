/** The same measure given twice in words that need not be the same: by words in common, unit, scope and date. */

import { spoken } from '../arithmetic/spoken.js';
import { written, type Figure } from '../figures.js';
import type { Reading } from '../types.js';
import { conflictOf, type Conflict } from './conflict.js';
import { measuresOf, type Measure } from './measures.js';
import { excludes } from './targets.js';

// A loop, for each figure is held against all others of its key.
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared;
}

const differ = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => one.size > 0 && other.size > 0 && overlap(one, other) === 0;

/** Most words of the shorter one stand in the other, and not too many others beside them. */
function isSame(one: Measure, other: Measure): boolean {
  if (one.key !== other.key || other.carriedFrom === one.figure.statement) return false;
  if (one.key.startsWith('family')) return true;
  if (one.scopes !== other.scopes || differ(one.weak, other.weak) || differ(one.numbers, other.numbers)) return false;
  const isDated = overlap(one.dates, other.dates) > 0 && one.dates.size === other.dates.size;
  const refers = one.refers || other.refers;
  if (differ(one.names, other.names) && !refers && !isDated) return false;
  const shared = overlap(one.about, other.about) + (one.key.startsWith('share') ? overlap(one.numbers, other.numbers) : 0);
  const [small, large] = one.about.size <= other.about.size ? [one.about.size, other.about.size] : [other.about.size, one.about.size];
  // The very same words, and the same percentile.
  if (one.figure.quantity.percentile !== undefined && small > 0 && shared === large) return true;
  if (one.key.startsWith('money') && one.key.endsWith('time') && small === 1) return shared === 1 && !one.about.has('=limit') && large <= 5;
  // For the same day, or by reference to the other, fewer words are enough.
  if (isDated && !one.key.startsWith('money')) return shared >= 2 ? shared >= small * 0.4 : shared === 1 && small <= 3 && one.figure.purpose === 'target';
  if (refers && shared >= 2 && shared >= small * 0.5) return true;
  return shared >= 2 && small - shared <= (small > 3 ? Math.ceil(small * 0.34) : 0) && shared / (small + large - shared) >= 0.3;
}

/** What is expected may be better than what is asked for. */
const isSlack = (one: Measure, other: Measure): boolean =>
  (one.quantity.dimension === 'percent' && one.figure.purpose === 'stated' && other.figure.purpose === 'target' && !one.refers && !other.refers && overlap(one.dates, other.dates) === 0 && one.figure.statement.section !== other.figure.statement.section) || isBetter(one, other);

const isBetter = (one: Measure, other: Measure): boolean => one.figure.purpose === 'estimate' && other.figure.purpose === 'target' && one.quantity.value < other.quantity.value;

/** Rows of one table and items of one list speak of different things. */
function areNeighbors({ statement: one }: Figure, { statement: other }: Figure): boolean {
  if (one === other || (one.arrow !== undefined && other.arrow !== undefined)) return true;
  if (one.table !== undefined && one.table === other.table) return true;
  if (one.form === 'code-line' && one.block === other.block) return true;
  return one.list !== undefined && one.list.list === other.list?.list && one.list.item !== other.list.item;
}

/** All pairs of figures that give the same measure differently. */
export function restatedConflicts(reading: Reading): Conflict[] {
  const byKey = new Map<string, Measure[]>();
  const conflicts: Conflict[] = [];
  for (const later of measuresOf(reading)) {
    const { figure } = later;
    const measures = byKey.get(later.key) ?? [];
    const earlier = measures.find(
      (measure) => measure.figure.statement !== figure.statement && (later.refers || !areNeighbors(measure.figure, figure)) && isSame(measure, later) && excludes({ ...measure.figure, quantity: measure.quantity }, { ...figure, quantity: later.quantity }) && !isSlack(measure, later) && !isSlack(later, measure),
    );
    if (earlier !== undefined) {
      const before = earlier.figure.quantity.fromHeader ? spoken(earlier.figure.quantity.value, earlier.figure.quantity) : written(earlier.figure);
      const conflict = conflictOf([figure.statement, earlier.figure.statement], `Two figures for the same thing: ${written(figure)} here and ${before} before.`);
      if (conflict) conflicts.push(conflict);
    }
    measures.push(later);
    byKey.set(later.key, measures);
  }
  return conflicts;
}
