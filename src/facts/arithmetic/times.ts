/** Stretches of time that sums are granted for and things are counted in, and how often one fits into another. */

import type { Quantity } from '../../language/types.js';

/** In a year. */
const EACH_YEAR = { day: 365, night: 365, week: 52, fortnight: 26, month: 12, quarter: 4, year: 1 } as const;
/** Days on which people work, in a stretch of time. */
export const WORKDAYS = { day: 1, night: 1, week: 5, fortnight: 10, month: 21, quarter: 63, year: 250 } as const;
const ADVERBS: ReadonlyMap<string, Named> = new Map<string, Named>(Object.entries({ daily: 'day', nightly: 'night', weekly: 'week', monthly: 'month', quarterly: 'quarter', yearly: 'year', annually: 'year', annual: 'year' }));

type Named = keyof typeof EACH_YEAR;

/** A month, a year, a working day; or so many seconds, of a campaign. */
export type Stretch = Named | 'workday' | number;

const isNamed = (text: string): text is Named => Object.hasOwn(EACH_YEAR, text);

/** The stretch that a word names: "month", "monthly", "weekdays". */
export function stretchNamed(word: string): Stretch | undefined {
  const text = word.toLowerCase();
  if (isNamed(text)) return text;
  return /^(?:working|business|school|week|work)[ -]?days?$/.test(text) ? 'workday' : ADVERBS.get(text);
}

/** A session of a council, a season of a theatre: what sums are granted for where nobody counts in months. */
export type Occasion = `each ${string}`;

/** How often a sum is granted, or a thing comes: in a month, in a session, in a season of five weeks. */
export type Every = Stretch | Occasion;

const isOccasion = (every: Every): every is Occasion => typeof every === 'string' && every.startsWith('each ');

/** What an occasion is one of: "session"; undefined for a stretch of time. */
export const thingOfOccasion = (every: Every | undefined): string | undefined => (every !== undefined && isOccasion(every) ? every.slice('each '.length) : undefined);

const OCCASIONS: ReadonlySet<string> = new Set(
  `session season semester term trimester campaign tour round festival fair edition issue sitting election intake evening morning afternoon
  shift tournament cohort harvest voyage cruise sprint winter summer spring autumn exhibition congress conference legislature match
  concert race regatta weekend`.split(/\s+/u),
);

/** The occasion that a word names: "session", "seasons". */
export function occasionNamed(word: string): Occasion | undefined {
  const text = word.toLowerCase();
  const one = OCCASIONS.has(text) ? text : text.replace(/s$/, '');
  return OCCASIONS.has(one) ? `each ${one}` : undefined;
}

const LEAST = 86_400;

/** "For the three weeks": a duration of more than a day, as a stretch of its own. */
export const stretchOfDuration = ({ dimension, value, delta }: Quantity): Stretch | undefined => (dimension === 'duration' && value > LEAST && !delta ? value : undefined);

/**
 * How often the inner stretch fits into the outer one, if that is certain; of an occasion nobody knows how long it is.
 *
 * @param workdays whether a day is one of those on which people work
 */
export function timesIn(outer: Every, inner: Every, workdays = false): number | undefined {
  if (outer === inner) return 1;
  if (workdays && inner === 'day') return timesIn(outer, 'workday');
  if (typeof outer === 'number' || outer === 'workday' || typeof inner === 'number' || isOccasion(outer) || isOccasion(inner)) return undefined;
  if (inner === 'workday') return WORKDAYS[outer];
  // Thirty days, as people reckon a month.
  if ((inner === 'day' || inner === 'night') && outer === 'month') return 30;
  // Who reckons a month as four weeks is not wrong.
  if (inner === 'week' && outer === 'month') return 4;
  const times = EACH_YEAR[inner] / EACH_YEAR[outer];
  return times >= 1 ? times : undefined;
}
