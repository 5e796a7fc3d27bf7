/** Price times count beyond a limit, joined by what is said in one breath, by the nouns, or by standing in one place. */

import { isOneCurrency } from '../arithmetic/currency.js';
import { thingOfOccasion, timesIn, type Every } from '../arithmetic/times.js';
import { isAbout, ROUNDING } from '../arithmetic/rounding.js';
import { spokenEvery, spokenMoney } from '../arithmetic/spoken.js';
import type { Facts } from '../facts.js';
import { figuresOf, type Figure } from '../figures.js';
import type { ReadStatement } from '../types.js';
import { amountsOf, speaksOfWorkdays, isWorkedOut, workedOut, type Amount, type Amounts } from './amounts.js';
import { conflictOf, type Conflict } from './conflict.js';
import { areNear } from './near.js';

/** So many times what may be spent, and a sum of another kind is meant. */
const ANOTHER_BUDGET = 6;
/** So small a part of what may be spent is what one person uses. */
const ANOTHER_SIZE = 50;
const MOST_BETWEEN = 4;
/** What is stated as a sum, give or take. */
const ABOUT = 1.06;

const PERSON = /^(?:user|person|people|staff|nurse|clerk|engineer|editor|agent|rep|officer|teacher|learner|reader|member|student|customer|patient|guest|pupil|visitor|driver|listener|player|desk|seat|site|shop|store|branch|office|page|word|token|minute|hour|day|line|house|box|time|thing)$/;

/** The author says that it is too much. */
const ADMITS = /\b(?:more than|beyond|exceed\w*|too (?:much|dear)|short of|ask for|does not fit|over the|above the|raise|lack)\b|n['’]t (?:fit|enough)/i;

/** How closely a price and a count belong together. */
type Bond = 'said' | 'named' | 'placed';

interface Product {
  readonly price: Amount;
  readonly counts: readonly Amount[];
  readonly times: number;
  readonly every: Every | undefined;
  readonly bond: Bond;
}

/** One table, or one list. */
function inOnePlace({ statement: one }: Figure, { statement: other }: Figure): boolean {
  if (one.table !== undefined) return one.table === other.table;
  return one.list !== undefined && one.list.list === other.list?.list;
}

/** Words between a count and its price, or a price and its count. */
const JOINS = /^(?:at|times|×|x|\*|for)$/;
const LINKS = /^(?:a|an|per|each|every|one|for|of|the|our|these|those|them|all|at|and|,|with|on|over|in|some|about|only|times|×|x|\*)$/;
const FOR_EACH = /^(?:each|every|times|×|\*|of)$/;

/** "55 matters at $340", "3 cents for each of those 260,000". */
function isSaid({ statement, quantity: price }: Figure, { statement: other, quantity: count }: Figure): boolean {
  if (statement !== other) return false;
  const { tokens } = statement.annotation;
  if (count.end <= price.start) {
    const between = tokens.slice(count.last, price.first).map((token) => token.lower);
    return between.length <= MOST_BETWEEN && between.some((word) => JOINS.test(word)) && between.every((word) => JOINS.test(word) || /^[\p{L}’'-]+$/u.test(word));
  }
  const between = tokens.slice(price.last, count.first).map((token) => token.lower);
  const own = tokens.slice(price.first, price.last).map((token) => token.lower);
  return [...own, ...between].some((word) => FOR_EACH.test(word)) && between.filter((word) => !LINKS.test(word)).length <= 1;
}

const shares = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].some((thing) => other.has(thing));

/** The only two of their kinds in a table or list. */
function isPlaced(price: Amount, count: Amount, { prices, counts }: Amounts): boolean {
  if (!inOnePlace(price.figure, count.figure) || count.every === undefined || price.every !== undefined) return false;
  if ([...count.things].some((thing) => PERSON.test(thing)) || prices.some((other) => other !== price && (shares(other.things, count.things) || inOnePlace(other.figure, price.figure)))) return false;
  return counts.every((other) => other === count || !inOnePlace(other.figure, price.figure) || other.every === undefined || other.value < 2);
}

function bondOf(price: Amount, count: Amount, amounts: Amounts): Bond | undefined {
  if (price.figure === count.figure) return undefined;
  if (isSaid(price.figure, count.figure)) return 'said';
  if (shares(price.things, count.things)) return 'named';
  return isPlaced(price, count, amounts) ? 'placed' : undefined;
}

/** "900 tables an evening, 26 evenings a month": the occasion of one count is what the other counts. */
function chained(count: Amount, counts: readonly Amount[]): Amount[] {
  const thing = thingOfOccasion(count.every);
  if (thing === undefined) return [];
  return counts.filter((other) => other !== count && other.things.has(thing) && other.every !== undefined && areNear(other.figure, count.figure));
}

function productsOf(price: Amount, amounts: Amounts): Product[] {
  return amounts.counts.flatMap((count): Product[] => {
    const bond = bondOf(price, count, amounts);
    if (bond === undefined) return [];
    if (price.every !== undefined && count.every !== undefined && bond !== 'said') return [];
    const longer = chained(count, amounts.counts);
    const [other] = longer;
    if (longer.length === 1 && other !== undefined) return [{ price, counts: [count, other], times: count.value * other.value, every: other.every, bond }];
    return [{ price, counts: [count], times: count.value, every: price.every ?? count.every, bond }];
  });
}

interface Overrun {
  readonly product: Product;
  readonly limit: Amount;
  readonly amount: number;
}

/** How near a limit is to a product: in the same statement, next to it or in its table, anywhere. */
function distance(limit: Amount, { price, counts }: Product): 0 | 1 | 2 {
  const figures = [price, ...counts].map((amount) => amount.figure);
  if (figures.some((figure) => figure.statement === limit.figure.statement)) return 0;
  return figures.some((figure) => areNear(figure, limit.figure) || inOnePlace(figure, limit.figure)) ? 1 : 2;
}

/** All three in one place: what is counted without a word on the time is counted for the time of the limit. */
const areTogether = ({ price, counts }: Product, limit: Amount): boolean =>
  [price, limit].every((amount) => counts.every((count) => areNear(amount.figure, count.figure) || inOnePlace(amount.figure, count.figure))) || counts.some((count) => count.figure.statement === limit.figure.statement);

function amountIn(product: Product, limit: Amount, workdays: boolean): number | undefined {
  const near = distance(limit, product);
  const whole = product.price.value * product.times;
  if (product.every === undefined || limit.every === undefined) {
    // "55 matters at $340, within the $15,000 a month": for the stretch that the limit is for.
    if (product.bond === 'said' && near <= 1) return whole;
    return product.every === undefined && product.bond === 'named' && near <= 1 && areTogether(product, limit) ? whole : undefined;
  }
  const times = timesIn(limit.every, product.every, workdays);
  return times === undefined ? undefined : whole * times;
}

/** The limits that count: those nearest to the product, and of these the widest. */
function limitOf(product: Product, limits: readonly Amount[]): Amount | undefined {
  const others = limits.filter((limit) => limit.figure !== product.price.figure && isOneCurrency(limit.figure.quantity, product.price.figure.quantity) && limit.value > product.price.value);
  const nearest = Math.min(...others.map((limit) => distance(limit, product)));
  const near = others.filter((limit) => distance(limit, product) === nearest);
  if (nearest === 2 && new Set(near.map((limit) => limit.value)).size > 1) return undefined;
  if (nearest === 2 && product.bond === 'placed') return undefined;
  return [...near].sort((one, other) => other.value - one.value)[0];
}

/** Products with a count that a limit's own sentence names again; and none without a stretch beside the same with one. */
function meant(products: readonly Product[], limits: readonly Amount[]): readonly Product[] {
  const said = new Set(limits.flatMap((limit) => limit.figure.statement.annotation.quantities.map((quantity) => quantity.value)));
  const timed = products.filter((product) => product.every !== undefined || !products.some((other) => other !== product && other.times === product.times && other.every !== undefined));
  const named = timed.filter((product) => product.counts.some((count) => said.has(count.value)));
  return named.length > 0 ? named : timed;
}

/** All sums that come to more than what is granted. */
export function togetherConflicts(facts: Facts): Conflict[] {
  const amounts = amountsOf(facts);
  if (amounts.limits.length === 0) return [];
  const known = workedOut(facts.reading);
  const sums = figuresOf(facts.reading).filter((figure) => figure.quantity.dimension === 'money' && figure.statement.asserted).map((figure) => figure.quantity.value);
  const isKnown = (amount: number, limit: number): boolean => sums.some((sum) => sum !== limit && isAbout(sum, amount, ABOUT));
  return amounts.prices.flatMap((price) => {
    const products = productsOf(price, amounts);
    const bound = (['said', 'named', 'placed'] as const).map((bond) => products.filter((product) => product.bond === bond)).find((found) => found.length > 0) ?? [];
    const best = meant(bound, amounts.limits);
    const overruns = best.map((product): Overrun | undefined => {
      const limit = limitOf(product, amounts.limits);
      const amount = limit === undefined ? undefined : amountIn(product, limit, product.counts.some((count) => speaksOfWorkdays(facts.reading, count.figure)));
      return limit === undefined || amount === undefined ? undefined : { product, limit, amount };
    });
    const least = overruns.flatMap((overrun) => (overrun === undefined || overrun.amount < overrun.limit.value / ANOTHER_SIZE ? [] : overrun)).sort((one, other) => one.amount / one.limit.value - other.amount / other.limit.value)[0];
    if (least === undefined) return [];
    const { limit, amount, product } = least;
    const granted = limit.figure.quantity.upper ?? limit.value;
    if (amount <= granted * ROUNDING || amount > granted * ANOTHER_BUDGET) return [];
    // Who writes the sum out knows of it, unless the limit stands beside it as one that it keeps.
    const isBeside = distance(limit, product) === 0 && !ADMITS.test(limit.figure.statement.text);
    const isDone = isWorkedOut(known, price.figure.quantity, limit.value) || isKnown(amount, limit.value) || products.some((other) => sums.some((sum) => sum < granted && sum > granted / ANOTHER_SIZE && isAbout(sum, other.price.value * other.times, ABOUT)));
    if (isDone && !isBeside) return [];
    return conflictOf(statementsOf(product, limit), textOf(least)) ?? [];
  });
}

const statementsOf = ({ price, counts }: Product, limit: Amount): ReadStatement[] => [price, ...counts, limit].map((amount) => amount.figure.statement);

function textOf({ product, limit, amount }: Overrun): string {
  const { price, counts } = product;
  const currency = price.figure.quantity.currency ?? limit.figure.quantity.currency;
  const factors = counts.map((count) => `${count.value.toLocaleString('en-US')}${spokenEvery(count.every)}`).join(' times ');
  return `${spokenMoney(price.value, currency)}${spokenEvery(price.every)} times ${factors} is about ${spokenMoney(amount, currency)}${spokenEvery(limit.every)}, more than the ${spokenMoney(limit.value, currency)} that are stated.`;
}
