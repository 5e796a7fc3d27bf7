/** What each of a thing costs times how many there are, against what may be spent. */

import { isOneCurrency } from '../arithmetic/currency.js';
import { timesIn, type Stretch } from '../arithmetic/times.js';
import { ROUNDING } from '../arithmetic/rounding.js';
import { spokenEvery, spokenMoney } from '../arithmetic/spoken.js';
import type { Facts } from '../facts.js';
import { figuresOf } from '../figures.js';
import { trafficTopic } from '../traffic.js';
import { isOffered, isWorkedOut, isWorth, speaksOfWorkdays, workedOut } from './amounts.js';
import { conflictOf, type Conflict } from './conflict.js';
import { ledgerOf, type Ceiling, type Price, type Volume } from './ledger.js';
import { areNear } from './near.js';

/** So many times what may be spent, and a sum of another kind is meant. */
const ANOTHER_BUDGET = 10;
/** A sum that is written out may be rounded, and may reckon with 52 weeks or with 48. */
const WRITTEN_OUT = 0.1;

/** A price of something that every use of the system is. */
const USE: ReadonlySet<string> = new Set(['decision', 'use', 'run', 'request', 'inference', 'prediction', 'case', 'item', 'piece', 'unit', 'job', 'execution']);

interface Account {
  readonly price: Price;
  readonly volume: Volume;
  readonly ceiling: Ceiling;
  readonly amount: number;
}

/** Whether the things that are counted are those that are paid for. */
function isOfThing(price: Price, volume: Volume, loads: ReadonlySet<string>): boolean {
  if (volume.thing !== '' && price.things.has(volume.thing)) return true;
  if (volume.thing === '' && areNear(price.figure, volume.figure)) return true;
  if (volume.every === undefined || price.every !== undefined) return false;
  // One use for each of what comes in, and nothing else comes in.
  return volume.isOnce || (loads.size === 1 && loads.has(volume.thing) && [...price.things].every((thing) => USE.has(thing)));
}

/** How often the price is paid in the stretch that the sum is for; undefined where that is not certain. */
function usesIn(every: Stretch, price: Price, volume: Volume, workdays: boolean): number | undefined {
  if (volume.every === undefined) return price.every === undefined ? undefined : timesIn(every, price.every);
  return price.every === undefined ? timesIn(every, volume.every, workdays) : undefined;
}

function accountOf(price: Price, volume: Volume, ceiling: Ceiling, workdays: boolean): Account[] {
  const times = isOneCurrency(price.figure.quantity, ceiling.figure.quantity) ? usesIn(ceiling.every, price, volume, workdays) : undefined;
  return times === undefined ? [] : [{ price, volume, ceiling, amount: (price.figure.quantity.value / price.figure.quantity.perCount) * volume.count * times }];
}

const granted = ({ figure }: Ceiling): number => (figure.quantity.upper ?? figure.quantity.value) / figure.quantity.perCount;

/** The least that a price comes to, of the volumes that stand next to it or to the ceiling if there are some. */
function leastOf(accounts: readonly Account[]): Account | undefined {
  const near = accounts.filter(({ price, volume, ceiling }) => areNear(price.figure, volume.figure) || areNear(ceiling.figure, volume.figure));
  return [...(near.length > 0 ? near : accounts)].sort((one, other) => one.amount - other.amount)[0];
}

/** The widest ceiling, unless one stands next to the price or to what it is multiplied with. */
function widestOf(ceilings: readonly Ceiling[], price: Price, volumes: readonly Volume[]): Ceiling[] {
  const near = ceilings.filter((ceiling) => [price, ...volumes].some((entry) => areNear(entry.figure, ceiling.figure)));
  const sorted = [...(near.length > 0 ? near : ceilings)].sort((one, other) => granted(other) * (timesIn('year', other.every) ?? 1) - granted(one) * (timesIn('year', one.every) ?? 1));
  return sorted.slice(0, 1);
}

/** All accounts that do not come out. */
export function accountConflicts(facts: Facts): Conflict[] {
  const { prices, volumes, ceilings } = ledgerOf(facts);
  if (ceilings.length === 0) return [];
  const traffic = new Set(facts.of(trafficTopic).map((fact) => fact.figure));
  const loads = new Set(volumes.filter((volume) => volume.every !== undefined && traffic.has(volume.figure)).map((volume) => volume.thing));
  const sums = figuresOf(facts.reading).filter((figure) => figure.quantity.dimension === 'money');
  const known = workedOut(facts.reading);
  const told = new Set<string>();
  return prices.flatMap((price) => {
    const { figure } = price;
    if (isWorth(figure) || isOffered(facts.reading, figure)) return [];
    const counted = volumes.filter((volume) => isOfThing(price, volume, loads) && (volume.figure.purpose !== 'measured' || areNear(price.figure, volume.figure)));
    const least = leastOf(widestOf(ceilings, price, counted).flatMap((ceiling) => counted.flatMap((volume) => accountOf(price, volume, ceiling, speaksOfWorkdays(facts.reading, volume.figure)))));
    if (least === undefined || isWorkedOut(known, figure.quantity, granted(least.ceiling))) return [];
    const { ceiling, volume, amount } = least;
    const most = granted(ceiling);
    if (amount <= most * ROUNDING || amount > most * ANOTHER_BUDGET) return [];
    // Who writes the sum out knows of it.
    if (sums.some(({ quantity }) => quantity.value !== ceiling.figure.quantity.value && Math.abs(quantity.value - amount) <= amount * WRITTEN_OUT)) return [];
    // A price that is repeated comes to the same.
    const message = textOf(least);
    if (told.has(message)) return [];
    told.add(message);
    return conflictOf([price.figure.statement, volume.figure.statement, ceiling.figure.statement], message) ?? [];
  });
}

function textOf({ price, volume, ceiling, amount }: Account): string {
  const { quantity } = price.figure;
  const currency = quantity.currency ?? ceiling.figure.quantity.currency;
  const count = volume.count.toLocaleString('en-US');
  const each = `${spokenMoney(quantity.value / quantity.perCount, currency)}${spokenEvery(price.every)}`;
  return `${each} times ${count}${spokenEvery(volume.every)} is about ${spokenMoney(amount, currency)}${spokenEvery(ceiling.every)}, more than the ${spokenMoney(granted(ceiling), currency)} that are stated.`;
}
