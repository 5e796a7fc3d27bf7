/** Cost of one use times the stated volume, against the stated sum for a period. */

import { billsOf, bound, periodOf, unitPrices, widestCeiling, type Bill, type Period } from '../arithmetic/bills.js';
import { isOneCurrency } from '../arithmetic/currency.js';
import { ROUNDING } from '../arithmetic/rounding.js';
import { spokenMoney } from '../arithmetic/spoken.js';
import type { CostFact } from '../cost.js';
import type { Facts } from '../facts.js';
import type { Reading } from '../types.js';
import { isOffered, isWorkedOut, isWorth, speaksOfWorkdays, workedOut } from './amounts.js';
import { conflictOf, type Conflict } from './conflict.js';

/** By what a bill may be less: a month can be four weeks, and a day one of those on which people work. */
function surely(reading: Reading, { volume }: Bill, period: Period): number {
  if (period !== 'month') return 1;
  if (volume.per === 'week') return 28 / 30;
  return volume.per === 'day' && speaksOfWorkdays(reading, volume.figure) ? 21 / 30 : 1;
}

/** Where cost times volume is beyond what is granted, whichever of several volumes and ceilings is taken. */
export function billConflicts(facts: Facts): Conflict[] {
  const ceiling = widestCeiling(facts);
  const period = periodOf(ceiling?.quantity.per);
  if (ceiling === undefined || period === undefined) return [];
  const conflicts: Conflict[] = [];
  const known = workedOut(facts.reading);
  const seen = new Set<string>();
  for (const price of unitPrices(facts)) {
    if (price.isBound || seen.has(price.name) || !isOneCurrency(price.fact.quantity, ceiling.quantity)) continue;
    const bills = billsOf(facts, price, period, ceiling.quantity.perCount);
    const least = bills.reduce<Bill | undefined>((less, bill) => (less === undefined || bill.amount < less.amount ? bill : less), undefined);
    if (least === undefined || least.amount * surely(facts.reading, least, period) <= bound(ceiling) * ROUNDING) continue;
    const { figure, quantity } = price.fact;
    if (isOffered(facts.reading, figure) || isWorth(figure) || isWorkedOut(known, quantity, bound(ceiling))) continue;
    seen.add(price.name);
    const conflict = conflictOf([least.unit.figure.statement, least.volume.figure.statement, ceiling.figure.statement], textOf(least, ceiling));
    if (conflict) conflicts.push(conflict);
  }
  return conflicts;
}

const periodText = ({ quantity }: CostFact): string => (quantity.perCount === 1 ? `a ${quantity.per}` : `in ${quantity.perCount} ${quantity.per}s`);

function textOf({ unit, volume, amount }: Bill, ceiling: CostFact): string {
  const currency = unit.quantity.currency ?? ceiling.quantity.currency;
  const count = volume.quantity.value.toLocaleString('en-US');
  const uses = volume.per === '' ? `${count} ${volume.unit}s` : `${count} a ${volume.per}`;
  const cost = spokenMoney(unit.quantity.value / unit.quantity.perCount, currency);
  return `${cost} times ${uses} is about ${spokenMoney(amount, currency)} ${periodText(ceiling)}, more than the ${spokenMoney(bound(ceiling), currency)} that are stated.`;
}
