/** A product that a sentence states, or that its figures come to, and that cannot be right. */

import type { Quantity } from '../../language/types.js';
import { bound, periodOf, widestCeiling } from '../arithmetic/bills.js';
import { isAbout, ROUNDING } from '../arithmetic/rounding.js';
import { spokenMoney } from '../arithmetic/spoken.js';
import type { CostFact } from '../cost.js';
import type { Facts } from '../facts.js';
import { eachStatement } from '../kept.js';
import { byWords } from '../memo.js';
import type { ReadStatement, Reading } from '../types.js';
import { conflictOf, type Conflict } from './conflict.js';

/** Rounding and "some" are no contradiction. */
const SLACK = 1.05;
const MOST_FACTORS = 3;
const DAY = 86_400;
const PER_YEAR: Readonly<Record<string, number>> = { day: 365, night: 365, week: 52, month: 12, quarter: 4, year: 1 };

/** How often a figure is taken: things, cases, days. */
function factorOf(quantity: Quantity): number | undefined {
  if (quantity.delta || quantity.upper !== undefined || quantity.percentile !== undefined) return undefined;
  if (quantity.dimension === 'duration' && /^(?:days?|nights?|weeks?|months?)$/.test(quantity.unit)) return quantity.value / (quantity.unit.startsWith('week') ? 7 * DAY : quantity.unit.startsWith('month') ? 30.44 * DAY : DAY);
  const isNumber = quantity.dimension === 'count' || quantity.dimension === 'rate' || quantity.dimension === 'number';
  return isNumber && quantity.unit !== "o'clock" && Number.isInteger(quantity.value) && quantity.value > 1 ? quantity.value : undefined;
}

const money = byWords((statement: ReadStatement): readonly Quantity[] => statement.annotation.quantities.filter((quantity) => quantity.dimension === 'money' && !quantity.delta && quantity.upper === undefined));

const product = (values: readonly number[]): number => values.reduce((all, value) => all * value, 1);

/** All products of some of the factors. */
const partial = (values: readonly number[]): number[] => values.reduce<number[]>((all, value) => [...all, ...all.map((one) => one * value)], [1]);

const MAKES = /^(?:is|are|makes?|comes?|amounts?|equals?|gives?|=|that's|thats|totals?)$/;

/** "NOK 38 for a draft. Twenty-three of them on each of 190 days is NOK 120,000 a season." */
function claimedIn(statement: ReadStatement, before: ReadStatement | undefined): Conflict | undefined {
  const { tokens, quantities } = statement.annotation;
  const sums = money(statement);
  const total = sums.at(-1);
  // What may be spent is no product.
  if (total === undefined || /\bmay (?:be )?(?:spen[dt]|cost)\b/i.test(statement.text)) return undefined;
  const between = tokens.slice(Math.max(0, total.first - 4), total.first);
  if (!between.some((token) => MAKES.test(token.lower))) return undefined;
  const near = before !== undefined && before.section === statement.section && before.block === statement.block && before.asserted ? money(before) : [];
  const own = sums.length === 2 ? sums[0] : undefined;
  const unit = own ?? (near.length === 1 ? near[0] : undefined);
  if (unit === undefined || unit.per === undefined || unit.value >= total.value || (unit.currency !== undefined && total.currency !== undefined && unit.currency !== total.currency)) return undefined;
  if (unit.comparator !== 'equal' || unit.per === total.per) return undefined;
  const factors = quantities.filter((quantity) => quantity.last <= total.first && (own === undefined || quantity !== own)).flatMap((quantity) => factorOf(quantity) ?? []);
  const others = quantities.filter((quantity) => quantity.last <= total.first && quantity !== own && factorOf(quantity) === undefined);
  if (factors.length === 0 || factors.length > MOST_FACTORS || others.length > 0) return undefined;
  const price = unit.value / unit.perCount;
  // Days that are named are not multiplied by other days.
  const scales = quantities.some((quantity) => quantity.dimension === 'duration' && quantity.last <= total.first) ? [1] : [1, 7, 21, 22, 30, 12, 52, 250, 365];
  if (partial(factors).some((times) => scales.some((scale) => isAbout(price * times * scale, total.value, SLACK)))) return undefined;
  const amount = price * product(factors);
  if (amount <= total.value * SLACK || amount > total.value * 50) return undefined;
  const currency = unit.currency ?? total.currency;
  return conflictOf(before === undefined || own !== undefined ? [statement] : [statement, before], `${spokenMoney(price, currency)} times ${factors.map((factor) => factor.toLocaleString('en-US')).join(' times ')} is ${spokenMoney(amount, currency)}, more than the ${spokenMoney(total.value, currency)} that are stated.`);
}

/** "4,100 hydrants at £64 a year", against what may be spent in a year. */
function pricedIn(statement: ReadStatement, ceiling: CostFact): Conflict | undefined {
  const { tokens } = statement.annotation;
  const { figure } = ceiling;
  const granted = periodOf(ceiling.quantity.per);
  if (figure.statement === statement || granted === undefined || !statement.asserted || statement.status === 'measured') return undefined;
  for (const sum of money(statement)) {
    const period = periodOf(sum.per);
    const stock = statement.annotation.quantities.find((quantity) => (quantity.dimension === 'count' || quantity.dimension === 'number') && factorOf(quantity) !== undefined && quantity.last <= sum.first && sum.first - quantity.last <= 2 && tokens.slice(quantity.last, sum.first).some((token) => /^(?:at|times|×|x)$/.test(token.lower)));
    if (period === undefined || stock === undefined || sum.comparator !== 'equal' || stock.value < 10) continue;
    const amount = (stock.value * sum.value * (PER_YEAR[period] ?? 1)) / (PER_YEAR[granted] ?? 1);
    if (sum.currency !== ceiling.quantity.currency || amount <= bound(ceiling) * ROUNDING || amount > bound(ceiling) * 20) continue;
    return conflictOf([statement, figure.statement], `${stock.value.toLocaleString('en-US')} times ${spokenMoney(sum.value, sum.currency)} is ${spokenMoney(amount, sum.currency)} a ${granted}, more than the ${spokenMoney(bound(ceiling), sum.currency)} that are stated.`);
  }
  return undefined;
}

const sums = eachStatement((statement) => (statement.form === 'sentence' && statement.asserted && money(statement).length > 0 ? [statement] : []));

/** All products that exceed what is stated. */
export function productConflicts(reading: Reading, facts: Facts): Conflict[] {
  const ceiling = widestCeiling(facts);
  return sums(reading).flatMap((statement) => claimedIn(statement, reading.statements[statement.index - 1]) ?? (ceiling === undefined ? [] : (pricedIn(statement, ceiling) ?? [])));
}
