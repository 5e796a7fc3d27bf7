/** Stages that take longer, or cost more, than the whole is allowed to. */

import { allocationsOf } from '../arithmetic/allocations.js';
import { sumOf, type Allocation } from '../arithmetic/parts.js';
import { ROUNDING } from '../arithmetic/rounding.js';
import { spoken } from '../arithmetic/spoken.js';
import type { Facts } from '../facts.js';
import { conflictOf, type Conflict } from './conflict.js';

/** So many times the whole, it is another clock that is meant. */
const ANOTHER_CLOCK = 20;

/** The sum as it would be written out: "3 + 12 + 2 = 17 minutes". */
function sumText({ parts, whole }: Allocation): string {
  const list = parts.filter((part) => part.value > 0).map((part) => spoken(part.value, part.measure)).join(' + ');
  return `${list} = ${spoken(sumOf(parts), whole.measure)}, against ${spoken(whole.value, whole.measure)}`;
}

function conflictIn(allocation: Allocation): Conflict | undefined {
  const { parts, whole, form, at } = allocation;
  const sum = sumOf(parts);
  if (parts.filter((part) => part.value > 0).length < 2) return undefined;
  if (sum <= whole.value * ROUNDING || (form !== 'own' && sum > whole.value * ANOTHER_CLOCK)) return undefined;
  const claim = form === 'target' ? 'The stages add up to more than the whole may take' : 'The parts add up to more than the whole';
  return conflictOf(at, `${claim}: ${sumText(allocation)}.`);
}

/** All places where parts exceed their whole. */
export const stageConflicts = (facts: Facts): Conflict[] => allocationsOf(facts).flatMap((allocation) => conflictIn(allocation) ?? []);
