/** Work that starts too late for what it takes and when it has to be done. */

import { PatternSet } from '../../language/pattern.js';
import { spokenDuration } from '../arithmetic/spoken.js';
import { figuresOf, written, type Figure } from '../figures.js';
import { CLOCK_WORDS } from '../lexicons/contradictions.js';
import { once } from '../memo.js';
import type { Reading } from '../types.js';
import { conflictOf, type Conflict } from './conflict.js';
import { areNear } from './near.js';

const words = new PatternSet(CLOCK_WORDS);

/** Statements further apart speak of different work. */
const NEAR = 3;
const LONGEST_GAP = 12;

const isClock = ({ quantity, statement }: Figure): boolean => quantity.unit === "o'clock" && statement.asserted;

const cuesOf = once((figure: Figure): ReadonlySet<string> => {
  const { annotation } = figure.statement;
  const { first, last } = figure.quantity;
  return new Set(words.find(annotation).filter((match) => match.first <= first && match.last >= last).map((match) => match.name));
});

/** All places where a start, a duration and a deadline cannot all hold. */
export function clockConflicts(reading: Reading): Conflict[] {
  const figures = figuresOf(reading);
  const clocks = figures.filter(isClock);
  if (clocks.length < 2) return [];
  const starts = clocks.filter((figure) => cuesOf(figure).has('start'));
  const ends = clocks.filter((figure) => cuesOf(figure).has('end') && !cuesOf(figure).has('start'));
  return starts.flatMap((start) => {
    const near = (figure: Figure): boolean => areNear(start, figure, NEAR);
    const end = ends.find(near);
    const works = figures.filter((figure) => figure.quantity.dimension === 'duration' && figure.quantity.value < LONGEST_GAP * 3600 && figure.quantity.per === undefined && figure.statement.asserted && near(figure) && words.find(figure.statement.annotation).some((match) => match.name === 'takes' && match.first <= figure.quantity.first && match.last >= figure.quantity.last));
    const [work] = works;
    if (end === undefined || work === undefined || works.length > 1) return [];
    const gap = (end.quantity.value - start.quantity.value + 24) % 24;
    if (gap === 0 || gap > LONGEST_GAP || work.quantity.value <= gap * 3600 * 1.01) return [];
    return conflictOf([start.statement, end.statement, work.statement], `From ${written(start)} to ${written(end)} there are ${spokenDuration(gap * 3600)}, less than the ${written(work)} that are needed.`) ?? [];
  });
}
