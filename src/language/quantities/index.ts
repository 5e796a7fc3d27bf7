/** Quantities of a text: what it says in numbers, with unit, bound, percentile and what they are per. */

import type { Hints } from '../types.js';
import { finish, type FoundQuantity } from './draft.js';
import { findDrafts } from './find.js';
import { isInIdentifier } from './identifiers.js';
import { findRowDrafts } from './rows.js';
import { scan } from './scan.js';

export type { FoundQuantity } from './draft.js';
export { formatQuantity } from './format.js';

/**
 * Every quantity of `text`, sorted and without overlaps; token indexes are left to the tokenizer.
 *
 * `value` and `upper` are in base units: seconds, currency units (not cents), percent, percentage
 * points, bytes, metres; a ratio runs from 0 to 1. A `rate` is so many per `per`, and is not brought to
 * seconds. A time of day has the unit `o'clock` and hours after midnight as its value. `start` and `end`
 * span sign, number, unit and a directly following "per …", without the words of the bound in front.
 */
export function findQuantities(text: string, hints: Hints): FoundQuantity[] {
  const drafts = hints.form === 'sentence' && hints.leadIn === undefined
    ? findDrafts(scan(text), (lexeme) => isInIdentifier(text, lexeme, hints.code))
    : findRowDrafts(text, hints);
  return drafts.map(finish);
}
