/** Sums that are worth saying: certain, and not spelled out by the document itself. */

import type { Facts } from '../facts.js';
import { allocationsOf, isOnlyTarget } from './allocations.js';
import { sumOf, type Allocation } from './parts.js';
import { ROUNDING } from './rounding.js';

/** A target so many times the sum, or the other way round, is for something else. */
const SAME_CLOCK = 5;

/** Parts whose whole is beyond doubt, and whose sum is another figure than it. */
export function fitted(facts: Facts): Allocation[] {
  return allocationsOf(facts).filter((allocation) => {
    const { parts, whole, form } = allocation;
    const sum = sumOf(parts);
    if (parts.some((part) => part.isRange) || whole.isRange || whole.value <= 0) return false;
    if (form === 'target' && (!isOnlyTarget(facts, allocation) || sum * SAME_CLOCK < whole.value || sum > whole.value * SAME_CLOCK)) return false;
    return form === 'target' || Math.abs(sum - whole.value) > whole.value * (ROUNDING - 1);
  });
}
