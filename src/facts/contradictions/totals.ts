/** A bill, line by line or in a sentence, and the sum that is said to be enough for it. */

import { isOneCurrency } from '../arithmetic/currency.js';
import { timesIn, type Every } from '../arithmetic/times.js';
import { ROUNDING } from '../arithmetic/rounding.js';
import { spokenMoney } from '../arithmetic/spoken.js';
import type { Quantity } from '../../language/types.js';
import type { Facts } from '../facts.js';
import { labelOf } from '../figures.js';
import { eachStatement } from '../kept.js';
import { isTotalLabel } from '../table-kinds.js';
import type { ReadStatement, Reading } from '../types.js';
import { amountsOf, everyIn, OFFERS, WORTH, type Amount } from './amounts.js';
import { conflictOf, type Conflict } from './conflict.js';
import { linesByPlace } from './lines.js';

/** So many times what is granted, and another sum is meant. */
const ANOTHER_SUM = 3;
/** Statements behind a bill that speak of it. */
const BEHIND = 2;

/** What a bill comes to. */
interface Bill {
  readonly statement: ReadStatement;
  /** Where its words end: what follows speaks of it. */
  readonly last: ReadStatement;
  readonly value: number;
  readonly currency: string | undefined;
  readonly every: Every | undefined;
  readonly lines: readonly number[];
}

const isMoney = (quantity: Quantity): boolean => quantity.dimension === 'money' && !quantity.delta && quantity.upper === undefined && quantity.perCount === 1;

/** The sum at the end of a line: "writer, 0.4p a draft, 110,000 drafts   440". */
const lineSum = (statement: ReadStatement): Quantity | undefined => {
  const quantity = statement.annotation.quantities.at(-1);
  return quantity !== undefined && isMoney(quantity) ? quantity : undefined;
};

/** Another sum in a column of its own: today's beside tomorrow's. */
const hasColumns = ({ statement, sum }: { statement: ReadStatement; sum: Quantity }): boolean =>
  statement.annotation.quantities.some((quantity) => quantity !== sum && isMoney(quantity) && quantity.per === undefined);

const SUM_LABEL = /^\W*(?:in all|all told|together|altogether|per (?:month|year|week|quarter)|a (?:month|year)|(?:grand |sub)?total|sum|makes|comes to|the lot|=)/i;

const isCalledSum = (statement: ReadStatement): boolean => isTotalLabel(labelOf(statement)) || SUM_LABEL.test(statement.text);

/** Tables, fences and lists whose lines end in a sum of money, with one sum a line. What stands below the total, such as what is saved, is no part of it. */
function linedBills(reading: Reading): Bill[] {
  return linesByPlace(reading).flatMap((statements) => {
    const all = statements.flatMap((statement) => {
      const sum = statement.asserted ? lineSum(statement) : undefined;
      return sum === undefined ? [] : [{ statement, sum }];
    });
    const named = all.findIndex(({ statement }, index) => index > 1 && isCalledSum(statement));
    const lines = named < 0 ? all : all.slice(0, named + 1);
    const total = lines.at(-1);
    if (total === undefined || lines.length < 3 || lines.some(hasColumns)) return [];
    const parts = lines.slice(0, -1);
    const sum = parts.reduce((before, line) => before + line.sum.value, 0);
    const isSum = Math.abs(sum - total.sum.value) <= total.sum.value * (ROUNDING - 1);
    if (!isSum && !(named >= 0 && total.sum.value > Math.max(...parts.map((line) => line.sum.value)))) return [];
    const last = statements.at(-1) ?? total.statement;
    const headers = (total.statement.cells ?? []).map((cell) => cell.header);
    const titles = statements.filter((statement) => lineSum(statement) === undefined).map((statement) => statement.text);
    const every = [total.statement.text, ...headers, ...titles, parts[0]?.statement.text ?? '', total.statement.leadIn ?? ''].map((text) => everyIn(text)).find((one) => one !== undefined);
    return [{ statement: total.statement, last, value: total.sum.value, currency: total.sum.currency, every, lines: [] }];
  });
}

const CHANGES = /\b(?:now|then|later|after|before|today|first|second|third|from|until|bids?|options?|either|or|between|if|would|replac\w+|took|was|were|had)\b/i;
const LISTED = /^(?:,|;|and|\+|plus|&)$/;

/** "Model $1,200, hosting $700 and licenses $450 a month": sums in a row. */
function spokenBill(statement: ReadStatement, end: number, parts?: readonly Quantity[]): Bill | undefined {
  const { quantities, tokens } = statement.annotation;
  const sums = parts ?? quantities.filter((quantity) => quantity.end <= end && isMoney(quantity));
  const text = statement.text.slice(0, end);
  if (statement.form !== 'sentence' || sums.length < 2 || CHANGES.test(text) || WORTH.test(text) || OFFERS.test(text)) return undefined;
  const isListed = sums.every((sum, at) => at === 0 || tokens.slice(sums[at - 1]?.last ?? 0, sum.first).some((token) => LISTED.test(token.lower)));
  const pers = new Set(sums.flatMap((sum) => sum.per ?? []));
  if (!isListed || pers.size > 1 || sums.some((sum) => sum.comparator !== 'equal' && sum.comparator !== 'about') || quantities.some((quantity) => quantity.end <= end && !isMoney(quantity) && quantity.dimension !== 'number')) return undefined;
  const last = sums.at(-1);
  // The last one is what the others come to.
  const value = sums.reduce((all, sum) => all + sum.value, 0);
  if (last === undefined || Math.abs(value - 2 * last.value) <= last.value * (ROUNDING - 1)) return undefined;
  return { statement, last: statement, value, currency: sums[0]?.currency, every: everyIn(text), lines: sums.map((sum) => sum.value) };
}

const OF_ALL = /\b(?:that|this|these|those|which|together|altogether|in all|all told|all in|all of (?:it|them|this|that)|the (?:sum|total|lot|whole|bill)|it all|both|the three|the four)\b/i;

/** The bill that a limit is spoken of: in its own sentence, or right before it. */
function billBefore(reading: Reading, limit: Amount, lined: readonly Bill[]): Bill | undefined {
  const { statement, quantity } = limit.figure;
  const written = lined.find((bill) => bill.last.section === statement.section && bill.statement !== statement && bill.last.index < statement.index && statement.index - bill.last.index <= BEHIND);
  if (written !== undefined) return written;
  if (statement.form !== 'sentence' || !OF_ALL.test(statement.text)) return undefined;
  const previous = reading.statements[statement.index - 1];
  const own = spokenBill(statement, quantity.start);
  if (own !== undefined || previous === undefined || previous.section !== statement.section || !previous.asserted) return own;
  return statement.annotation.quantities.filter(isMoney).length === 1 ? spokenBill(previous, previous.text.length) : undefined;
}

/** What a bill comes to in the stretch that the limit is for, where that can be said. */
function inStretchOf({ every }: Amount, bill: Bill): number | undefined {
  if (every === undefined || bill.every === undefined || every === bill.every) return bill.value;
  const times = timesIn(every, bill.every);
  if (times !== undefined) return bill.value * times;
  const parts = timesIn(bill.every, every);
  return parts === undefined ? undefined : bill.value / parts;
}

/** "€2,900 a month: €1,400 for machines, €700 for the interface, €1,100 for storage": a whole, and its parts behind the colon. */
function splitSum(statement: ReadStatement): Conflict | undefined {
  const colon = statement.text.indexOf(':');
  const sums = statement.annotation.quantities.filter(isMoney);
  const [whole, ...parts] = sums;
  if (whole === undefined || colon < 0 || whole.end > colon || parts.length < 2 || parts.some((part) => part.start < colon || part.value >= whole.value || part.perCount !== 1)) return undefined;
  const behind = statement.text.slice(colon);
  const bill = spokenBill(statement, statement.text.length, parts);
  if (bill === undefined || /[.;]/.test(behind.slice(0, (parts.at(-1)?.start ?? 0) - colon).replace(/\d[.,]\d/g, '')) || bill.value <= whole.value * ROUNDING || bill.value > whole.value * ANOTHER_SUM) return undefined;
  const pers = new Set([whole, ...parts].flatMap((part) => part.per ?? []));
  return pers.size > 1 ? undefined : conflictOf([statement], `The parts come to ${bill.lines.map((line) => spokenMoney(line, whole.currency)).join(' + ')} = ${spokenMoney(bill.value, whole.currency)}, more than the ${spokenMoney(whole.value, whole.currency)} that are stated.`);
}

const splits = eachStatement((statement): readonly Conflict[] => {
  const conflict = statement.asserted && statement.form === 'sentence' ? splitSum(statement) : undefined;
  return conflict === undefined ? [] : [conflict];
});

/** The bill whose sum is written out, and the only limit of the document for the same stretch. */
const onlyLimit = (bill: Bill, limits: readonly Amount[]): Amount | undefined => {
  const same = limits.filter((limit) => limit.every !== undefined && limit.every === bill.every && limit.things.size === 0 && limit.figure.statement !== bill.statement);
  return new Set(same.map((limit) => limit.value)).size === 1 ? same[0] : undefined;
};

/** All bills that come to more than what they are said to fit into. */
export function totalConflicts(facts: Facts): Conflict[] {
  const { reading } = facts;
  const { limits } = amountsOf(facts);
  if (limits.length === 0) return [...splits(reading)];
  const lined = linedBills(reading);
  const spoken = limits.flatMap((limit) => {
    const bill = billBefore(reading, limit, lined);
    return bill === undefined ? [] : (overrunOf(bill, limit) ?? []);
  });
  const elsewhere = lined.flatMap((bill) => {
    const limit = onlyLimit(bill, limits);
    return limit === undefined ? [] : (overrunOf(bill, limit) ?? []);
  });
  return [...splits(reading), ...spoken, ...elsewhere];
}

function overrunOf(bill: Bill, limit: Amount): Conflict | undefined {
  const value = inStretchOf(limit, bill);
  const granted = limit.figure.quantity.upper ?? limit.value;
  if (value === undefined || value <= granted * ROUNDING || value > granted * ANOTHER_SUM) return undefined;
  if (!isOneCurrency(bill, limit.figure.quantity)) return undefined;
  const currency = bill.currency ?? limit.figure.quantity.currency;
  const sum = bill.lines.length === 0 ? spokenMoney(value, currency) : `${bill.lines.map((line) => spokenMoney(line, currency)).join(' + ')} = ${spokenMoney(bill.value, currency)}`;
  return conflictOf([limit.figure.statement, bill.statement], `The bill comes to ${sum}, more than the ${spokenMoney(granted, currency)} that are stated.`);
}
