/** Reads the unit or the counted thing behind a number. */

import type { Lexeme } from './scan.js';
import { magnitudeOf, type NumberReading } from './numbers.js';
import { isStop, readCounted, readSingular } from './nouns.js';
import { CURRENCY_PREFIXES, timeNamed, unitNamed } from './units.js';
import type { Dimension } from '../types.js';

export interface UnitReading {
  readonly dimension: Dimension;
  readonly factor: number;
  /** As written, or the counted noun's singular. */
  readonly unit: string;
  readonly next: number;
  readonly per?: string;
  readonly currency?: string;
  /** A counted noun and not a unit of the table. */
  readonly noun: boolean;
  /** The number's letter was no magnitude (`12B` parameters). */
  readonly value?: number;
}

/** Words that may stand between number and unit without changing it. */
const BETWEEN = new Set(['working', 'business', 'calendar', 'full', 'whole', 'consecutive', 'recorded', 'more', 'further', 'additional', 'extra', 'successive', 'straight', 'wall-clock', 'single', 'short', 'absolute', 'percentage']);

/** "720p" is the size of a picture, and "38p" a sum of money. */
const VIDEO_LINES: ReadonlySet<number> = new Set([144, 240, 360, 480, 540, 720, 1080, 1440, 2160, 4320]);

const MODEL_WORDS = new Set(['model', 'models', 'parameters', 'parameter', 'params', 'weights', 'llm', 'llms', 'variant', 'variants', 'checkpoint', 'checkpoints']);

const FACTOR_FOLLOWERS = new Set(['the', 'as', 'more', 'less', 'faster', 'slower', 'larger', 'bigger', 'smaller', 'cheaper', 'dearer', 'costlier', 'higher', 'lower', 'longer', 'shorter', 'better', 'worse', 'its', 'our', 'that', 'what', 'today', 'this', 'fewer', 'their', 'lower', 'above', 'below', 'speed', 'price', 'cost', 'size', 'slowdown', 'speedup', 'reduction', 'increase', 'growth', 'peak', 'average', 'normal', 'headroom', 'safety']);

function at(lexemes: readonly Lexeme[], index: number): string {
  return lexemes[index]?.lower ?? '';
}

/** Units of two or three words, and units with a word or sign in between. */
function readCompound(lexemes: readonly Lexeme[], index: number): UnitReading | undefined {
  const one = at(lexemes, index);
  const two = at(lexemes, index + 1);
  const plain = { factor: 1, noun: false };
  if (one === '%') {
    const dash = two === '-' ? index + 2 : index + 1;
    if (/^(?:points?|pts?|pp)$/u.test(at(lexemes, dash))) return { ...plain, dimension: 'points', unit: 'points', next: dash + 1 };
  }
  if (one === 'per' && (two === 'cent' || two === 'mille')) return { ...plain, dimension: 'percent', factor: two === 'cent' ? 1 : 0.1, unit: '%', next: index + 2 };
  if (one === '°' && (two === 'c' || two === 'f') && lexemes[index + 1]?.glued === true) return { ...plain, dimension: 'number', unit: `°${two.toUpperCase()}`, next: index + 2 };
  if ((one === 'percentage' || one === 'percent') && two.startsWith('point')) return { ...plain, dimension: 'points', unit: 'percentage points', next: index + 2 };
  if (one === 'basis' && two.startsWith('point')) return { ...plain, dimension: 'points', factor: 0.01, unit: 'basis points', next: index + 2 };
  if (one === 'euro' && two.startsWith('cent')) return { ...plain, dimension: 'money', factor: 0.01, unit: 'euro cents', currency: 'EUR', next: index + 2 };
  if ((one === 'us' || one === 'american') && two.startsWith('cent')) return { ...plain, dimension: 'money', factor: 0.01, unit: 'US cents', currency: 'USD', next: index + 2 };
  if ((one === 'us' || one === 'american') && two.startsWith('dollar')) return { ...plain, dimension: 'money', unit: 'US dollars', currency: 'USD', next: index + 2 };
  if (/^(?:accuracy|f1|ndcg|auc|bleu|rouge|recall|precision|nps|csat|quality)$/u.test(one) && /^(?:points?|pts|pp)$/u.test(two)) {
    return { ...plain, dimension: 'points', unit: `${lexemes[index]?.text ?? ''} points`, next: index + 2 };
  }
  return undefined;
}

/** "2x", "2.3 times the price", "three times as fast"; "three times" alone and "25 times a day" are counts. */
function readTimes(lexemes: readonly Lexeme[], index: number): UnitReading | undefined {
  const lexeme = lexemes[index];
  if (lexeme === undefined) return undefined;
  if (lexeme.lower === 'times' || lexeme.lower === 'time') {
    const after = at(lexemes, index + 1);
    if (lexeme.lower === 'times' && FACTOR_FOLLOWERS.has(after)) return { dimension: 'factor', factor: 1, unit: 'times', next: index + 1, noun: false };
    return { dimension: 'count', factor: 1, unit: 'time', next: index + 1, noun: true };
  }
  if (lexeme.lower === 'fold' && !/^(?:cross|cv|validation)$/u.test(at(lexemes, index + 1))) return { dimension: 'factor', factor: 1, unit: 'fold', next: index + 1, noun: false };
  if (lexeme.lower !== 'x' && lexeme.text !== '×') return undefined;
  const after = lexemes[index + 1];
  if (after?.kind === 'number') return undefined;
  // "4x A100": so many pieces of hardware.
  if (after?.kind === 'word' && /^[A-Z]+\d/u.test(after.text)) return { dimension: 'count', factor: 1, unit: after.text, next: index + 2, noun: false };
  return { dimension: 'factor', factor: 1, unit: 'x', next: index + 1, noun: false };
}

/** Whether the unit that the table has for a word holds in this place. */
function readTable(lexemes: readonly Lexeme[], index: number, reading: NumberReading, currency: boolean): UnitReading | undefined {
  const lexeme = lexemes[index];
  if (lexeme === undefined) return undefined;
  const glued = lexeme.glued;
  if (lexeme.text === 'm' && glued && reading.style === 'digits') {
    if (currency) return undefined;
    const counted = readCounted(lexemes, index + 1);
    if (counted !== undefined) return { dimension: 'count', factor: 1, unit: counted.name, next: counted.next, noun: true, value: reading.value * 1e6 };
    return { dimension: 'duration', factor: 60, unit: 'm', next: index + 1, noun: false };
  }
  // "38p": pence, where no page is meant.
  if (lexeme.text === 'p' && glued && reading.style === 'digits' && !currency && !VIDEO_LINES.has(reading.value) && lexemes[index + 2]?.lower !== 'm' && lexemes[index + 1]?.kind !== 'number') {
    return { dimension: 'money', factor: 0.01, unit: 'p', currency: 'GBP', next: index + 1, noun: false };
  }
  const unit = unitNamed(lexeme.text);
  if (unit === undefined || unit.dimension === 'factor') return undefined;
  if (unit.place === 'glued' && (!glued || reading.style !== 'digits')) return undefined;
  if (unit.place === 'spaced' && glued && reading.style === 'digits') return undefined;
  if (lexeme.text.length === 1 && lexeme.kind === 'word' && reading.style !== 'digits') return undefined;
  if (lexeme.text === 's' && glued && reading.value >= 1900 && reading.value <= 2090 && reading.value % 10 === 0 && !(lexemes[reading.first]?.grouped ?? false)) return undefined;
  if (unit.dimension === 'money' && currency) return undefined;
  // "1.4 USD 1,150 a month": the sign of the sum behind it, after the number of a paragraph.
  if (unit.dimension === 'money' && !glued && CURRENCY_PREFIXES.has(lexeme.text) && lexemes[index + 1]?.kind === 'number') return undefined;
  // "two second chances", "one quarter final"
  if ((lexeme.lower === 'second' || lexeme.lower === 'quarter') && reading.value > 1 && lexemes[index - 1]?.text !== '-') return undefined;
  if (lexeme.lower === 'point' && reading.value > 1) return undefined;
  if (unit.dimension === 'rate') return { dimension: 'rate', factor: 1, unit: lexeme.text, next: index + 1, noun: false, ...(unit.per === undefined ? {} : { per: unit.per }) };
  const perPlaced = unit.per === undefined ? {} : { per: unit.per };
  return {
    dimension: unit.dimension,
    factor: unit.factor,
    unit: unit.dimension === 'tokens' ? 'token' : lexeme.text,
    next: index + 1,
    noun: false,
    ...perPlaced,
    ...(unit.currency === undefined ? {} : { currency: unit.currency }),
  };
}

/** The unit or counted thing behind a number; `currency` says that a currency sign stands in front. */
export function readUnit(lexemes: readonly Lexeme[], reading: NumberReading, currency: boolean): UnitReading | undefined {
  let index = reading.next;
  const opening = lexemes[index];
  if (opening === undefined) return reading.magnitude === 'B' ? readParameters(lexemes, reading, index, currency) : undefined;
  const hyphen = (opening.text === '-' || opening.text === '‑') && opening.glued && lexemes[index + 1]?.glued === true && lexemes[index + 1]?.kind === 'word';
  if (hyphen) index += 1;
  if (opening.text === '+' && opening.glued) index += 1;
  const direct = readCompound(lexemes, index) ?? readTimes(lexemes, index) ?? readTable(lexemes, index, reading, currency);
  if (direct !== undefined && !isModelSize(lexemes, reading)) return direct;
  if (reading.magnitude === 'B' || reading.magnitude === 'M') {
    const parameters = readParameters(lexemes, reading, index, currency);
    if (parameters !== undefined) return parameters;
  }
  if (/^(?:parameters?|params)$/u.test(at(lexemes, index))) return { dimension: 'number', factor: 1, unit: 'parameters', next: index + 1, noun: false };
  if (hyphen) return undefined;
  if (currency) return undefined;
  if (BETWEEN.has(at(lexemes, index))) {
    const later = readCompound(lexemes, index + 1) ?? readTable(lexemes, index + 1, reading, currency);
    if (later !== undefined && (later.dimension === 'duration' || later.dimension === 'points' || later.dimension === 'money')) return later;
  }
  // "6 or fewer wrong words"
  const bounded = at(lexemes, index) === 'or' && /^(?:fewer|more|less)$/u.test(at(lexemes, index + 1));
  return readThing(lexemes, bounded ? index + 2 : index, reading);
}

function isModelSize(lexemes: readonly Lexeme[], reading: NumberReading): boolean {
  return reading.magnitude === 'B' && lexemes[reading.first + 1]?.text === 'B' && lexemes[reading.first + 1]?.glued === true && MODEL_WORDS.has(at(lexemes, reading.next));
}

/** `12B`, `70B model`, `110M-parameter`; billions of other things stay counts. */
function readParameters(lexemes: readonly Lexeme[], reading: NumberReading, index: number, currency: boolean): UnitReading | undefined {
  if (currency) return undefined;
  const parameters: UnitReading = { dimension: 'number', factor: 1, unit: 'parameters', next: index, noun: false };
  const word = at(lexemes, index);
  if (/^(?:parameters?|params)$/u.test(word)) return { ...parameters, next: index + 1 };
  if (reading.magnitude !== 'B' || lexemes[reading.first + 1]?.glued !== true) return undefined;
  if (MODEL_WORDS.has(word)) return { ...parameters, next: reading.next };
  const counted = readCounted(lexemes, index);
  if (counted !== undefined && !MODEL_WORDS.has(counted.head) && !MODEL_WORDS.has(`${counted.head}s`)) return undefined;
  return { ...parameters, next: reading.next };
}

/** "9,400 episodes", "1 GPU"; tokens and times have dimensions of their own. */
function readThing(lexemes: readonly Lexeme[], index: number, reading: NumberReading): UnitReading | undefined {
  const counted = readCounted(lexemes, index);
  if (counted !== undefined) {
    if (counted.head === 'token') return { dimension: 'tokens', factor: 1, unit: counted.name, next: counted.next, noun: false };
    if (counted.head === 'parameter') return { dimension: 'number', factor: 1, unit: 'parameters', next: counted.next, noun: false };
    if (counted.head === 'point' && counted.name !== 'point') return { dimension: 'count', factor: 1, unit: counted.name, next: counted.next, noun: true };
    return { dimension: 'count', factor: 1, unit: counted.name, next: counted.next, noun: true };
  }
  // "40 req/s"
  const word = lexemes[index];
  const slash = lexemes[index + 1];
  if (word?.kind === 'word' && !isStop(word.lower) && slash?.text === '/' && slash.glued && timeNamed(lexemes[index + 2]?.lower ?? '') !== undefined) {
    return { dimension: 'count', factor: 1, unit: word.lower, next: index + 1, noun: true };
  }
  if (reading.style === 'digits' && reading.value === 1) {
    if (word === undefined || word.kind !== 'word' || isStop(word.lower) || magnitudeOf(word) !== undefined) return undefined;
    const noun = readSingular(lexemes, index);
    if (noun !== undefined && timeNamed(noun.name) === undefined) return { dimension: 'count', factor: 1, unit: noun.name, next: noun.next, noun: true };
  }
  return undefined;
}
