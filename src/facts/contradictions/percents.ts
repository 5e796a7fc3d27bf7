/** Shares of a whole, in percent, and whether they come to more than all of it. */

import type { Quantity } from '../../language/types.js';

/** A point of rounding is no contradiction. */
const WHOLE = 101;

/** Whether a quantity is a share, in either form. */
export const isShare = ({ dimension }: Quantity): boolean => dimension === 'percent' || dimension === 'ratio';

/** A share as percent. */
export const percentOf = ({ dimension, value }: Quantity): number => (dimension === 'ratio' ? value * 100 : value);

/** A share as such: no bound, no percentile, neither nothing nor all. */
export const isPlainShare = (quantity: Quantity): boolean =>
  isShare(quantity) &&
  quantity.percentile === undefined &&
  quantity.upper === undefined &&
  (quantity.comparator === 'equal' || quantity.comparator === 'about') &&
  percentOf(quantity) > 0 &&
  percentOf(quantity) < 100;

const sumOf = (percents: readonly number[]): number => percents.reduce((sum, percent) => sum + percent, 0);

/**
 * Whether several shares come to more than the whole.
 *
 * @param most beyond this sum the shares are of different things
 */
export const exceedWhole = (percents: readonly number[], most = Infinity): boolean => percents.length > 1 && sumOf(percents) > WHOLE && sumOf(percents) <= most;

/** A ramp is named by growing figures; the last one holds the others. */
export const isRamp = (percents: readonly number[]): boolean => percents.length > 1 && percents.every((percent, at) => at === 0 || percent > (percents[at - 1] ?? percent));

/** The sum, and how it comes about: of shares in one sentence or table, or of those in the lines above and in this one. */
export function excessText(percents: readonly number[], lines: 'together' | 'above' = 'together'): string {
  const [before, behind] = lines === 'above' ? [' above', ' with this one'] : ['', ''];
  const list = percents.map((percent) => String(Number(percent.toPrecision(4)))).join(' + ');
  return `The shares${before} add up to ${String(Math.round(sumOf(percents)))} %${behind} (${list}), which is more than the whole.`;
}
