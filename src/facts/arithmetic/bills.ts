/** The cost of one use times the stated volume: what it comes to in a period. */

import { PatternSet } from '../../language/pattern.js';
import { costTopic, type CostFact } from '../cost.js';
import type { Facts } from '../facts.js';
import { wordsOf, type Figure } from '../figures.js';
import { sameWord } from '../lexicons/contradictions.js';
import { trafficTopic, type TrafficFact } from '../traffic.js';
import type { ReadStatement } from '../types.js';
import { WORKDAYS } from './times.js';

/** Days in a period. */
const DAYS = { day: 1, night: 1, week: 7, month: 30, quarter: 91, year: 365 } as const;

/** A stretch of time that sums of money are granted for. */
export type Period = keyof typeof DAYS;

/** The volume is not what is paid for. */
const partly = new PatternSet({
  partly: ['(cached|cache|only for|free tier|discount|reserved|half of them|a part of|share of|excluding|without the|except|apart from|one in #|of which|volume discount|batch price|busiest|peak|per user)'],
  most: ['(at most|up to)'],
  workday: ['(working|business|clinic|school|trading|week|court|office) (day|days)', '(workday|weekday|workdays|weekdays)'],
});

/** What one use costs, or one of a stock in a period. */
export interface UnitPrice {
  readonly fact: CostFact;
  /** What is paid for, as a base form: "query", "household". */
  readonly name: string;
  /** "0.39 € per household and year": for each of a stock, and not for each use. */
  readonly isStock: boolean;
  /** "At most two cents": a bill made from it is no more than a bound. */
  readonly isBound: boolean;
}

/** A unit price times a volume. */
export interface Bill {
  readonly unit: CostFact;
  readonly volume: TrafficFact;
  /** What it comes to in the period that was asked for. */
  readonly amount: number;
}

/** The period that the words after "per" name, if they name one. */
export const periodOf = (per: string | undefined): Period | undefined => (Object.keys(DAYS) as Period[]).find((period) => period === per);

/** The larger end of what a fact grants or expects. */
export const bound = (fact: CostFact | TrafficFact): number => fact.quantity.upper ?? fact.quantity.value;

const headOf = (noun: string): string => sameWord(noun.toLowerCase().split(' ').at(-1)?.replace(/s$/, '') ?? '');

function says(statement: ReadStatement, name: 'partly' | 'most' | 'workday'): boolean {
  return partly.find(statement.annotation).some((match) => match.name === name);
}

/** "1,900 a day, half of them before nine": what a figure's part does says nothing against the figure. */
const OF_IT = /^(?:half of them|of which|one in)/i;

/** Whether a figure is one of a part, a peak or a bound, and nothing that can be multiplied. */
export const isPartly = ({ statement, quantity }: Figure): boolean => {
  const { annotation } = statement;
  const clause = annotation.tokens[quantity.first]?.clause;
  return partly.find(annotation).some((match) => match.name !== 'workday' && match.clause === clause && !(match.first >= quantity.last && OF_IT.test(statement.text.slice(match.start))));
};

/** Whether a volume is one of what the unit is charged for: by its own noun, or by the words of its row. */
function counts(volume: TrafficFact, { fact, name }: UnitPrice): boolean {
  if (headOf(volume.unit) === name) return true;
  if (name === 'piece') return volume.figure.statement === fact.figure.statement;
  const { figure } = volume;
  const label = figure.cell === undefined ? figure.lead : figure.label;
  return wordsOf(label).tokens.some((token) => token.kind === 'word' && headOf(token.lemma) === name);
}

/** A part of the cost counts where it is the unit's only one; ceilings are for the whole. */
const isOurs = (fact: CostFact): boolean => fact.money === 'run' && (fact.purpose === 'target' || fact.purpose === 'estimate' || fact.purpose === 'stated');

/** The unit as written after "per", or what a row or sentence is about: "One shortlist costs us four cents". */
function unitOf(fact: CostFact): string {
  const per = fact.quantity.per ?? '';
  if (per === 'piece') return per;
  if (per !== '' && periodOf(per) === undefined) return per;
  const named = /\b(?:for|per) (?:one|each|an?|every|a single) (\p{L}+)$/iu.exec(fact.figure.label)?.[1];
  if (named !== undefined && periodOf(named.toLowerCase()) === undefined) return named.toLowerCase();
  const { tokens } = fact.figure.statement.annotation;
  const at = tokens.findIndex((token) => /^(?:one|each|a|an|every|single)$/.test(token.lower));
  const noun = tokens[at + 1];
  return at >= 0 && at < 2 && noun?.kind === 'word' ? noun.lemma : '';
}

/** "Serving a member costs half a euro a year": a sum per year for each of a stock. */
function holderOf(unit: CostFact): string | undefined {
  if (periodOf(unit.quantity.per) === undefined || unit.figure.cell !== undefined) return undefined;
  const { tokens } = unit.figure.statement.annotation;
  const at = tokens.findIndex((token, index) => index < unit.quantity.first && /^(?:one|each|a|an|every|per)$/.test(token.lower) && tokens[index + 1]?.kind === 'word');
  const noun = tokens[at + 1];
  const isNear = at >= 0 && at < 4 && /^(?:costs?|is|comes|takes|runs)$/.test(tokens[at + 2]?.lower ?? '');
  return isNear && noun !== undefined && periodOf(noun.lemma) === undefined ? noun.lemma : undefined;
}

/** "0.39 € per household and year": for a stock of households, a sum per year. */
const STOCK_UNIT = /^(.+) and (day|week|month|quarter|year)$/;

/** The period that a price for one of a stock covers: "year" of "0.39 € per household and year". */
export const stockPeriodOf = (unit: CostFact): Period | undefined => periodOf(STOCK_UNIT.exec(unit.quantity.per ?? '')?.[2] ?? unit.quantity.per);

/** What one use of the system, or one of a stock, is said to cost. */
export function unitPrices(facts: Facts): UnitPrice[] {
  const all = facts.of(costTopic);
  // "Less than two cents, where an editor is paid $18" compares and sets nothing.
  const compares = (fact: CostFact): boolean => all.some((other) => other !== fact && other.figure.statement === fact.figure.statement && periodOf(other.quantity.per) === undefined);
  return all.filter(isOurs).flatMap((fact): UnitPrice[] => {
    const stock = STOCK_UNIT.exec(fact.quantity.per ?? '')?.[1] ?? holderOf(fact);
    const name = headOf(stock ?? unitOf(fact));
    if (name === '' || says(fact.figure.statement, 'partly')) return [];
    if (stock === undefined && (fact.scope === 'stage' || periodOf(fact.quantity.per) !== undefined)) return [];
    if (fact.quantity.comparator === 'less' && compares(fact)) return [];
    return [{ fact, name, isStock: stock !== undefined, isBound: says(fact.figure.statement, 'most') }];
  });
}

const perDay = (fact: CostFact): number => bound(fact) / (DAYS[periodOf(fact.quantity.per) ?? 'day'] * fact.quantity.perCount);

/** The widest sum that is granted for a period; what one of a stock costs in it is none. */
export function widestCeiling(facts: Facts): CostFact | undefined {
  const prices = new Set(unitPrices(facts).map((price) => price.fact));
  return facts
    .of(costTopic)
    .filter((fact) => isOurs(fact) && !prices.has(fact) && fact.scope === 'whole' && periodOf(fact.quantity.per) !== undefined && fact.quantity.comparator !== 'at-least' && fact.quantity.comparator !== 'more')
    .reduce<CostFact | undefined>((most, fact) => (most === undefined || perDay(fact) > perDay(most) ? fact : most), undefined);
}

/** What a price comes to, once for each volume that the document states for it. */
export function billsOf(facts: Facts, price: UnitPrice, period: Period, periods = 1): Bill[] {
  const { fact: unit, isStock } = price;
  return facts
    .of(trafficTopic)
    .filter((volume) => (volume.per === '') === isStock && volume.purpose !== 'measured' && counts(volume, price) && !says(volume.figure.statement, 'partly') && !says(volume.figure.statement, 'most'))
    .flatMap((volume) => {
      const times = isStock ? DAYS[period] / DAYS[stockPeriodOf(unit) ?? 'day'] : timesIn(volume, period);
      return times === undefined ? [] : [{ unit, volume, amount: (unit.quantity.value / unit.quantity.perCount) * volume.quantity.value * times * periods }];
    });
}

/** How often the time that a volume is for fits into a period. */
function timesIn(volume: TrafficFact, period: Period): number | undefined {
  const isWorkday = /^(?:workday|weekday)$/.test(volume.per);
  const every = isWorkday ? 'day' : periodOf(volume.per);
  if (every === undefined) return undefined;
  const days = isWorkday || says(volume.figure.statement, 'workday') ? WORKDAYS : DAYS;
  return days[period] / days[every];
}
