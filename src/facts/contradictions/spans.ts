/** Steps that a sentence lists with a number each, and the time for all of them in or beside it. */

import type { Quantity } from '../../language/types.js';
import { ROUNDING } from '../arithmetic/rounding.js';
import { spokenDuration } from '../arithmetic/spoken.js';
import type { Facts } from '../facts.js';
import { eachStatement } from '../kept.js';
import { figuresOf, wordsOf } from '../figures.js';
import type { ReadStatement, Reading } from '../types.js';
import { conflictOf, type Conflict } from './conflict.js';

/** So many times the whole, and something else is meant. */
const ANOTHER_CLOCK = 3;
const FEWEST = 3;

interface Whole {
  readonly statement: ReadStatement;
  readonly value: number;
}

/** That steps follow on one another. */
const SERIAL =
  /\b(?:one after (?:another|the other)|(?:one|each|every) (?:job |box |step |stage |part |one )?(?:waits?|waiting) for the (?:one before|last|previous)|in (?:a row|turn|sequence|series|line|order|succession)|in this order|back to back|sequential(?:ly)?|consecutive(?:ly)?|follow on (?:one another|each other)|after one another|after each other|none (?:of them )?(?:starts|begins) before)\b/i;
const PARALLEL = /\b(?:parallel|side by side|at the same time|at once|meanwhile|simultaneous(?:ly)?|concurrent(?:ly)?|while the|overlap\w*|in the background|or so each|depending|either|kept|deleted|erased|stored|retained)\b/i;
/** Before a time for everything, or behind it. */
const ALL_OF_IT = /\b(?:in all|all in all|all told|altogether|together|in total|the total|the sum|the whole|adds? up to|sums? to|comes? to|makes?|that is the|end to end|from (?:start|end) to (?:finish|end))\b/i;
/** A time that is laid out step by step. */
const LAID_OUT = /\b(?:used up|spent|go(?:es)?|gone|divided|split|shared out|budget|allotted|allowed|made up|laid out|broken down|breakdown)\b/i;

const isTime = (quantity: Quantity): boolean => quantity.dimension === 'duration' && !quantity.delta && quantity.upper === undefined && quantity.per === undefined;
const isBare = (quantity: Quantity): boolean => quantity.dimension === 'number' && !quantity.delta && quantity.upper === undefined && quantity.per === undefined && quantity.unit !== "o'clock" && quantity.percentile === undefined;

/** Seconds in one of a duration's unit. */
const unitOf = ({ value }: Quantity, text: string): number | undefined => {
  const number = Number(/\d+(?:\.\d+)?/.exec(text.replace(/,(?=\d{3})/g, ''))?.[0]);
  return Number.isFinite(number) && number > 0 ? value / number : undefined;
};

const UNITS: ReadonlyMap<string, number> = new Map(Object.entries({ second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 }));

/** The unit of a time that is written in words: "twenty-six weeks". */
const factorOf = (quantity: Quantity, text: string): number | undefined => UNITS.get(quantity.unit.toLowerCase().replace(/s$/, '')) ?? unitOf(quantity, text.slice(quantity.start, quantity.end));

/** The longest list of figures with a mark between each two: "2 minutes to fetch, 5 to read, 1 for the heads". */
function listIn({ text, annotation }: ReadStatement): readonly Quantity[] {
  const runs: Quantity[][] = [[]];
  for (const quantity of annotation.quantities.filter((one) => isTime(one) || isBare(one))) {
    const run = runs.at(-1) ?? [];
    const before = run.at(-1);
    const between = before === undefined ? '' : text.slice(before.end, quantity.start);
    if (before === undefined || (/[,;+→>]|\band\b|\bthen\b/.test(between) && !/[:.]\s/.test(between))) run.push(quantity);
    else runs.push([quantity]);
  }
  const longest = runs.reduce((most, run) => (run.length > most.length ? run : most), []);
  const [last, before] = [longest.at(-1), longest.at(-2)];
  // "9, 14 and 8 weeks, and the whole is done in 26 weeks": the last one is what the others share.
  return last !== undefined && before !== undefined && ALL_OF_IT.test(text.slice(before.end, last.start)) ? longest.slice(0, -1) : longest;
}

/** The values of a list in seconds, where one of them or the whole has a unit. */
function secondsOf(statement: ReadStatement, list: readonly Quantity[], unit: number | undefined): number[] | undefined {
  const timed = list.filter(isTime);
  const own = timed.map((quantity) => factorOf(quantity, statement.text)).find((factor) => factor !== undefined) ?? unit;
  // A unit at the first or at the last is one for all; two that differ leave the others without.
  if (own === undefined || (timed.length < list.length && new Set(timed.map((quantity) => quantity.unit)).size > 1)) return undefined;
  return list.map((quantity) => (isTime(quantity) ? quantity.value : quantity.value * own));
}

/** The only time of a statement outside of a list. */
function timeIn(statement: ReadStatement, list: readonly Quantity[]): { quantity: Quantity; value: number } | undefined {
  const times = statement.annotation.quantities.filter((quantity) => isTime(quantity) && !list.includes(quantity));
  const [quantity] = times;
  return times.length === 1 && quantity !== undefined ? { quantity, value: quantity.value } : undefined;
}

interface Found extends Whole {
  readonly unit: number | undefined;
}

/** The time for all steps: in the sentence itself, in the one that leads in, or in the one that sums up. */
function wholeOf(reading: Reading, statement: ReadStatement, list: readonly Quantity[]): Found | undefined {
  const found = (other: ReadStatement, pattern: RegExp): Found | undefined => {
    const time = other.section === statement.section || other.form === 'heading' ? timeIn(other, list) : undefined;
    return time === undefined || !pattern.test(other.text) ? undefined : { statement: other, value: time.value, unit: factorOf(time.quantity, other.text) };
  };
  const own = found(statement, new RegExp(`${ALL_OF_IT.source}|${LAID_OUT.source}`, 'i'));
  if (own !== undefined) return own;
  const next = reading.statements[statement.index + 1];
  const after = next === undefined || !next.asserted || next.section !== statement.section ? undefined : found(next, ALL_OF_IT);
  if (after !== undefined) return after;
  const before = [1, 2, 3].flatMap((step) => reading.statements[statement.index - step] ?? []);
  return before.map((other) => found(other, LAID_OUT)).find((whole) => whole !== undefined);
}

const nounsOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).tokens.filter((token) => token.kind === 'word' && token.lower.length > 3).map((token) => token.lemma));

/** A target whose own words stand before the list's colon: "From question to last sentence, in a row: …". */
function namedWhole(facts: Facts, statement: ReadStatement): Whole | undefined {
  const colon = statement.text.indexOf(':');
  const lead = nounsOf(colon < 0 ? '' : statement.text.slice(0, colon));
  if (lead.size < 2) return undefined;
  const named = figuresOf(facts.reading).filter(({ quantity, purpose, label, lead: own, cell, statement: other }) => {
    const nouns = nounsOf(cell === undefined ? own : label);
    return isTime(quantity) && other !== statement && purpose === 'target' && nouns.size >= 2 && [...nouns].every((noun) => lead.has(noun));
  });
  const [whole] = named;
  return named.length === 1 && whole !== undefined ? { statement: whole.statement, value: whole.quantity.value } : undefined;
}

const spans = eachStatement((statement) => (statement.form === 'sentence' && statement.asserted && statement.annotation.quantities.length >= FEWEST && !PARALLEL.test(statement.text) ? [statement] : []));

/** All lists of steps that take longer than the time for them. */
export function spanConflicts(facts: Facts): Conflict[] {
  const { reading } = facts;
  return spans(reading).flatMap((statement) => {
    const list = listIn(statement);
    if (list.length < FEWEST) return [];
    const around = [reading.statements[statement.index - 1], statement, reading.statements[statement.index + 1]].flatMap((other) => (other?.section === statement.section ? other.text : [])).join(' ');
    if (PARALLEL.test(around)) return [];
    const near = wholeOf(reading, statement, list);
    const isSerial = SERIAL.test(around);
    const whole = near ?? (isSerial ? namedWhole(facts, statement) : undefined);
    const seconds = whole === undefined ? undefined : secondsOf(statement, list, near?.unit);
    if (whole === undefined || seconds === undefined) return [];
    const sum = seconds.reduce((all, one) => all + one, 0);
    if (sum <= whole.value * ROUNDING || sum > whole.value * ANOTHER_CLOCK || seconds.some((one) => one >= whole.value)) return [];
    return conflictOf([statement, whole.statement], `The parts add up to more than the whole: ${seconds.map((one) => spokenDuration(one)).join(' + ')} = ${spokenDuration(sum)}, against ${spokenDuration(whole.value)}.`) ?? [];
  });
}
