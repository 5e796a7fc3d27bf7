/** Reads shares: "3 in 10", "19 out of 20", "one request in five", "half of all", "6 words in 100", "once in nine". */

import { draftOf, type Draft } from './draft.js';
import { readCounted, readSingular } from './nouns.js';
import { readNumber, type NumberReading } from './numbers.js';
import type { Lexeme } from './scan.js';
import { readUnit } from './unit-reading.js';

/** Wholes of which one names a share: "90 red tiles in 100 calls". */
const ROUND_WHOLES: ReadonlySet<number> = new Set([100, 1_000, 10_000, 100_000]);

function ratioDraft(lexemes: readonly Lexeme[], first: number, next: number, value: number, unit: string, digits: boolean): Draft {
  return draftOf(lexemes, first, next, { value: Number(value.toPrecision(12)), dimension: 'ratio', unit, digits });
}

/** Things counted behind "of" or behind the denominator. */
function nounBehind(lexemes: readonly Lexeme[], index: number): string {
  let position = index;
  while (/^(?:of|all|the|our|their|its|every|each)$/u.test(lexemes[position]?.lower ?? '') && position < index + 3) position += 1;
  return readCounted(lexemes, position)?.name ?? '';
}

/** "19 nights out of 20", "99 mornings in 100": times of the day that stand for cases. */
function readPeriods(lexemes: readonly Lexeme[], index: number): { name: string; next: number } | undefined {
  return /^(?:nights|days|mornings|evenings|weeks)$/u.test(lexemes[index]?.lower ?? '') ? { name: lexemes[index]?.lower.replace(/s$/u, '') ?? '', next: index + 1 } : undefined;
}

/** "… in 100", "… out of 100", behind the thing that is counted. */
function isOfRound(lexemes: readonly Lexeme[], index: number): boolean {
  const from = lexemes[index]?.lower === 'out' ? index + 2 : index + 1;
  const whole = /^(?:in|of|out)$/u.test(lexemes[index]?.lower ?? '') ? readNumber(lexemes, from) : undefined;
  return whole !== undefined && (ROUND_WHOLES.has(whole.value) || lexemes[index]?.lower === 'out') && readUnit(lexemes, whole, false) === undefined;
}

/** The share that starts with `reading`, or undefined. */
export function readRatio(lexemes: readonly Lexeme[], reading: NumberReading): Draft | undefined {
  const digits = reading.style === 'digits';
  if (reading.share) {
    return ratioDraft(lexemes, reading.first, reading.next, reading.value, nounBehind(lexemes, reading.next), false);
  }
  if (reading.magnitude !== undefined || reading.vague) return undefined;
  const self = lexemes[reading.first] as Lexeme;
  const before = lexemes[reading.first - 1];
  if (digits && self.glued && before !== undefined && before.kind !== 'mark') return undefined;
  if (before !== undefined && self.glued && /^[-#@§:/=.]$/u.test(before.text)) return undefined;
  let index = reading.next;
  if (lexemes[index]?.lower === 'or' && /^(?:fewer|more|less)$/u.test(lexemes[index + 1]?.lower ?? '')) index += 2;
  const numberEnd = index;
  let thing = '';
  if (lexemes[index]?.lower !== 'in' && lexemes[index]?.lower !== 'of' && lexemes[index]?.lower !== 'out') {
    const times = lexemes[index]?.lower === 'times' ? { name: 'time', next: index + 1 } : undefined;
    const noun = times ?? readPeriods(lexemes, index) ?? readCounted(lexemes, numberEnd) ?? (reading.value === 1 ? readSingular(lexemes, index) : undefined);
    if (noun === undefined || (noun.name !== 'time' && readUnit(lexemes, reading, false)?.noun === false && !isOfRound(lexemes, noun.next))) return undefined;
    if (times !== undefined && lexemes[noun.next]?.lower === 'of' && readNumber(lexemes, noun.next + 1) === undefined) return undefined;
    thing = noun.name;
    index = noun.next;
  }
  const joiner = lexemes[index]?.lower;
  if (joiner === 'out' && lexemes[index + 1]?.lower === 'of') index += 2;
  else if (joiner === 'in' || joiner === 'of') index += 1;
  else return undefined;
  while (/^(?:every|each|all|the|our)$/u.test(lexemes[index]?.lower ?? '') && joiner !== 'in' || lexemes[index]?.lower === 'every') index += 1;
  const whole = readNumber(lexemes, index);
  if (whole === undefined || whole.share || whole.value < reading.value || whole.value < 2) return undefined;
  if (whole.style === 'digits' && !Number.isInteger(whole.value)) return undefined;
  if (whole.value === reading.value && joiner === 'in') return undefined;
  const behind = readUnit(lexemes, whole, false);
  if (behind !== undefined && !behind.noun) return undefined;
  if (joiner === 'in') {
    const first = lexemes[index] as Lexeme;
    if (/^(?:19|20)\d\d$/u.test(first.text)) return undefined;
    // "3 users in 40 countries" is no share; "6 words in 100 wrong" is one.
    if (thing !== '' && behind !== undefined && reading.value !== 1 && !ROUND_WHOLES.has(whole.value)) return undefined;
  }
  // "one of the four" is a pronoun.
  if (joiner === 'of' && ((thing !== '' && thing !== 'time' && !(ROUND_WHOLES.has(whole.value) && behind === undefined)) || !digits && reading.value === 1)) return undefined;
  const unit = thing === '' ? nounBehind(lexemes, whole.next) : thing;
  return ratioDraft(lexemes, reading.first, whole.next, reading.value / whole.value, unit, digits);
}

/** "once in nine times", "once every 40 calls". */
export function readOnceIn(lexemes: readonly Lexeme[], index: number): Draft | undefined {
  if (lexemes[index]?.lower !== 'once' || lexemes[index + 1]?.lower !== 'in') return undefined;
  const whole = readNumber(lexemes, lexemes[index + 2]?.lower === 'every' ? index + 3 : index + 2);
  if (whole === undefined || whole.share || whole.value < 2) return undefined;
  const behind = readUnit(lexemes, whole, false);
  if (behind !== undefined && !behind.noun) return undefined;
  return ratioDraft(lexemes, index, whole.next, 1 / whole.value, behind?.unit ?? '', false);
}
