/** Cost of one use times the stated volume, against the stated sum for a period. */

import { PatternSet } from '../../language/pattern.js';
import { costTopic, type CostFact } from '../cost.js';
import type { Facts } from '../facts.js';
import { wordsOf } from '../figures.js';
import { SAME_WORDS } from '../lexicons/contradictions.js';
import { trafficTopic, type TrafficFact } from '../traffic.js';
import type { ReadStatement } from '../types.js';
import { conflictOf, ROUNDING, spokenMoney, type Conflict } from './conflict.js';

/** Days in a period; a working week where the volume is one of working days. */
const DAYS: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7, month: 30, quarter: 91, year: 365 };
const WORKDAYS: Readonly<Record<string, number>> = { day: 1, week: 5, month: 21, quarter: 63, year: 250 };

/** The volume is not what is paid for. */
const partly = new PatternSet({
  partly: ['(cached|cache|only for|free tier|discount|reserved|half of them|a part of|share of|excluding|without the|except|apart from|one in #|of which|volume discount|batch price|busiest|peak|at most|per user|up to)'],
  workday: ['(working|business|clinic|school|trading|week|court|office) (day|days)', '(workday|weekday|workdays|weekdays)'],
});

const periodOf = (per: string): string | undefined => Object.keys(DAYS).find((period) => per === period);

/** Whether a volume is one of what the unit is charged for: by its own noun, or by the words of its row. */
function counts(volume: TrafficFact, unit: CostFact, name: string): boolean {
  if (headOf(volume.unit) === name) return true;
  if (name === 'piece') return volume.figure.statement === unit.figure.statement;
  const { figure } = volume;
  const label = figure.cell === undefined ? figure.lead : figure.label;
  return wordsOf(label).tokens.some((token) => token.kind === 'word' && headOf(token.lemma) === name);
}

const headOf = (noun: string): string => {
  const head = noun.toLowerCase().split(' ').at(-1)?.replace(/s$/, '') ?? '';
  return SAME_WORDS[head] ?? head;
};

const bound = (fact: CostFact | TrafficFact): number => fact.quantity.upper ?? fact.quantity.value;

/** A part of the cost counts where it is the unit's only one; ceilings are for the whole. */
const isOurs = (fact: CostFact): boolean => fact.money === 'run' && (fact.purpose === 'target' || fact.purpose === 'estimate' || fact.purpose === 'stated');

function saysPartly(statement: ReadStatement, name: 'partly' | 'workday'): boolean {
  return partly.find(statement.annotation).some((match) => match.name === name);
}

/** The unit as written after "per", or what a row or sentence is about: "One shortlist costs us four cents". */
function unitOf(fact: CostFact): string {
  const per = fact.quantity.per ?? '';
  if (per === 'piece') return per;
  if (per !== '' && periodOf(per) === undefined) return per;
  const { tokens } = fact.figure.statement.annotation;
  const at = tokens.findIndex((token) => /^(?:one|each|a|an|every|single)$/.test(token.lower));
  const noun = tokens[at + 1];
  return at >= 0 && at < 2 && noun?.kind === 'word' ? noun.lemma : '';
}

/** "Serving a member costs half a euro a year": a sum per year for each of a stock. */
function holderOf(unit: CostFact): string | undefined {
  if (periodOf(unit.quantity.per ?? '') === undefined || unit.figure.cell !== undefined) return undefined;
  const { tokens } = unit.figure.statement.annotation;
  const at = tokens.findIndex((token, index) => index < unit.quantity.first && /^(?:one|each|a|an|every|per)$/.test(token.lower) && tokens[index + 1]?.kind === 'word');
  const noun = tokens[at + 1];
  const isNear = at >= 0 && at < 4 && /^(?:costs?|is|comes|takes|runs)$/.test(tokens[at + 2]?.lower ?? '');
  return isNear && noun !== undefined && periodOf(noun.lemma) === undefined ? noun.lemma : undefined;
}

interface Bill {
  readonly unit: CostFact;
  readonly volume: TrafficFact;
  readonly ceiling: CostFact;
  readonly amount: number;
}

/** "0.39 € per household and year": for a stock of households, a sum per year. */
const STOCK_UNIT = /^(.+) and (day|week|month|quarter|year)$/;

function stockBillOf(unit: CostFact, stock: TrafficFact, ceiling: CostFact): Bill | undefined {
  const every = STOCK_UNIT.exec(unit.quantity.per ?? '')?.[2] ?? unit.quantity.per ?? '';
  const period = periodOf(ceiling.quantity.per ?? '');
  if (period === undefined || stock.per !== '') return undefined;
  const factor = (DAYS[period] ?? 0) / (DAYS[every] ?? 1);
  return { unit, volume: stock, ceiling, amount: unit.quantity.value * stock.quantity.value * factor };
}

function billOf(unit: CostFact, volume: TrafficFact, ceiling: CostFact): Bill | undefined {
  const period = periodOf(ceiling.quantity.per ?? '');
  const every = periodOf(volume.per);
  if (period === undefined || every === undefined) return undefined;
  const { currency } = unit.quantity;
  if (currency !== undefined && ceiling.quantity.currency !== undefined && currency !== ceiling.quantity.currency) return undefined;
  const days = saysPartly(volume.figure.statement, 'workday') ? WORKDAYS : DAYS;
  const factor = ((days[period] ?? 0) * ceiling.quantity.perCount) / (days[every] ?? 1);
  return { unit, volume, ceiling, amount: (unit.quantity.value / unit.quantity.perCount) * volume.quantity.value * factor };
}

/** Where cost times volume is beyond what is granted, whichever of several volumes and ceilings is taken. */
export function billConflicts(facts: Facts): Conflict[] {
  const all = facts.of(costTopic);
  const costs = all.filter(isOurs);
  // "Less than two cents, where an editor is paid $18" compares and sets nothing.
  const compares = (fact: CostFact): boolean => all.some((other) => other !== fact && other.figure.statement === fact.figure.statement && periodOf(other.quantity.per ?? '') === undefined);
  const ceilings = costs.filter((fact) => fact.scope === 'whole' && periodOf(fact.quantity.per ?? '') !== undefined && fact.quantity.comparator !== 'at-least' && fact.quantity.comparator !== 'more');
  const widest = ceilings.reduce<CostFact | undefined>((most, fact) => (most === undefined || perDay(fact) > perDay(most) ? fact : most), undefined);
  if (widest === undefined) return [];
  const conflicts: Conflict[] = [];
  const seen = new Set<string>();
  for (const unit of costs) {
    const stock = STOCK_UNIT.exec(unit.quantity.per ?? '')?.[1] ?? holderOf(unit);
    const name = headOf(stock ?? unitOf(unit));
    if (name === '' || (unit.scope === 'stage' && stock === undefined) || (stock === undefined && periodOf(unit.quantity.per ?? '') !== undefined) || saysPartly(unit.figure.statement, 'partly')) continue;
    if (unit.quantity.comparator === 'less' && compares(unit)) continue;
    const volumes = facts.of(trafficTopic).filter((fact) => (fact.per === '') === (stock !== undefined) && counts(fact, unit, name) && fact.purpose !== 'measured' && !saysPartly(fact.figure.statement, 'partly'));
    const bills = volumes.flatMap((volume) => (stock === undefined ? billOf(unit, volume, widest) : stockBillOf(unit, volume, widest)) ?? []);
    const least = bills.reduce<Bill | undefined>((less, bill) => (less === undefined || bill.amount < less.amount ? bill : less), undefined);
    if (least === undefined || least.amount <= bound(widest) * ROUNDING || seen.has(name)) continue;
    seen.add(name);
    const conflict = conflictOf([unit.figure.statement, least.volume.figure.statement, widest.figure.statement], textOf(least));
    if (conflict) conflicts.push(conflict);
  }
  return conflicts;
}

const perDay = (fact: CostFact): number => bound(fact) / ((DAYS[fact.quantity.per ?? ''] ?? 1) * fact.quantity.perCount);

const periodText = ({ quantity }: CostFact): string => (quantity.perCount === 1 ? `a ${quantity.per}` : `in ${quantity.perCount} ${quantity.per}s`);

function textOf(bill: Bill): string {
  const currency = bill.unit.quantity.currency ?? bill.ceiling.quantity.currency;
  const count = bill.volume.quantity.value.toLocaleString('en-US');
  const volume = bill.volume.per === '' ? `${count} ${bill.volume.unit}s` : `${count} a ${bill.volume.per}`;
  const cost = spokenMoney(bill.unit.quantity.value / bill.unit.quantity.perCount, currency);
  return `${cost} times ${volume} is about ${spokenMoney(bill.amount, currency)} ${periodText(bill.ceiling)}, more than the ${spokenMoney(bound(bill.ceiling), currency)} that are stated.`;
}
