/** Stretches of time that sums are granted for and things are counted in, and how often one fits into another. */

import type { Quantity } from '../../language/types.js';

/** In a year. */
const EACH_YEAR = { day: 365, night: 365, week: 52, fortnight: 26, month: 12, quarter: 4, year: 1 } as const;
const WORKDAYS = { day: 1, night: 1, week: 5, fortnight: 10, month: 21, quarter: 63, year: 250 } as const;
const ADVERBS: Readonly<Record<string, Named>> = { daily: 'day', nightly: 'night', weekly: 'week', monthly: 'month', quarterly: 'quarter', yearly: 'year', annually: 'year', annual: 'year' };

type Named = keyof typeof EACH_YEAR;

/** A month, a year, a working day; or so many seconds, of a campaign. */
export type Stretch = Named | 'workday' | number;

const isNamed = (text: string): text is Named => Object.hasOwn(EACH_YEAR, text);

/** The stretch that a word names: "month", "monthly", "weekdays". */
export function stretchNamed(word: string): Stretch | undefined {
  const text = word.toLowerCase();
  if (isNamed(text)) return text;
  return /^(?:working|business|school|week|work)[ -]?days?$/.test(text) ? 'workday' : ADVERBS[text];
}

const LEAST = 86_400;

/** "For the three weeks": a duration of more than a day, as a stretch of its own. */
export const stretchOfDuration = ({ dimension, value, delta }: Quantity): Stretch | undefined => (dimension === 'duration' && value > LEAST && !delta ? value : undefined);

/** How often the inner stretch fits into the outer one, if that is certain. */
export function timesIn(outer: Stretch, inner: Stretch): number | undefined {
  if (outer === inner) return 1;
  if (typeof outer === 'number' || outer === 'workday' || typeof inner === 'number') return undefined;
  if (inner === 'workday') return WORKDAYS[outer];
  // Thirty days, as people reckon a month.
  if ((inner === 'day' || inner === 'night') && outer === 'month') return 30;
  const times = EACH_YEAR[inner] / EACH_YEAR[outer];
  return times >= 1 ? times : undefined;
}
