/** Reads ranges: "2-3 s", "200 ms to 300 ms", "between 5 and 8 %", "two or three seconds", "$5–10k". */

import { magnitudeOf, readNumber, type NumberReading } from './numbers.js';
import type { Lexeme } from './scan.js';
import { readUnit, type UnitReading } from './unit-reading.js';
import { CURRENCY_PREFIXES } from './units.js';

export interface RangeEnd {
  /** Lower end, in the unit of the upper one unless `lowerFactor` is set. */
  readonly lower: number;
  readonly value: number;
  readonly reading: NumberReading;
  /** Lexeme index behind the upper number. */
  readonly next: number;
  /** The unit behind the upper number, where it was needed to tell the range. */
  readonly unit?: UnitReading;
  /** Base units of the lower end, where its unit is another one ("500 ms to 1 s"). */
  readonly lowerFactor?: number;
  /** Lexeme index of "between" or "from". */
  readonly first?: number;
}

/** Verbs before "from 4 s to 2 s" that make it a change and no range. */
const CHANGES = /^(?:gr[eo]w\w*|ris\w+|rose|rais\w+|increas\w+|mov\w+|go|goes|going|went|improv\w+|drop\w*|fall\w*|fell|reduc\w+|cuts?|cutting|lift\w*|shrink\w*|shrank|chang\w+|lower\w*|climb\w*|jump\w*|scal\w+|bring\w*|brought|push\w*|up|down|ramp\w*|slid\w*|sank|double[sd]?)$/u;

const SOFT_HYPHENS = new Set(['-', '–', '—', '‑', '−', '~', '…']);

function opensRange(lexemes: readonly Lexeme[], first: number): { word: 'between' | 'from' | undefined; index: number } {
  for (let index = first - 1, count = 0; index >= 0 && count < 3; index -= 1, count += 1) {
    const lexeme = lexemes[index] as Lexeme;
    if (lexeme.lower === 'between') return { word: 'between', index };
    if (lexeme.lower === 'from') return { word: 'from', index };
    if (!CURRENCY_PREFIXES.has(lexeme.text) && !/^(?:about|around|roughly|~|some|anywhere|approximately)$/u.test(lexeme.lower)) break;
  }
  return { word: undefined, index: first };
}

/** A verb of change in the five words before. */
function isChange(lexemes: readonly Lexeme[], index: number): boolean {
  for (let position = index - 1, count = 0; position >= 0 && count < 7; position -= 1, count += 1) {
    const lexeme = lexemes[position] as Lexeme;
    if (lexeme.kind === 'mark' && lexeme.text !== '%' && lexeme.text !== '-' && lexeme.text !== '(' && lexeme.text !== ')') return false;
    if (CHANGES.test(lexeme.lower)) return true;
  }
  return false;
}

/** Index behind the sign or word that joins the ends, or undefined. */
function readJoiner(lexemes: readonly Lexeme[], index: number, opening: 'between' | 'from' | undefined): number | undefined {
  const joiner = lexemes[index];
  if (joiner === undefined) return undefined;
  const after = lexemes[index + 1];
  if (SOFT_HYPHENS.has(joiner.text)) {
    // A dash with a space on one side only is punctuation.
    if (after === undefined || joiner.glued !== after.glued) return undefined;
    return index + 1;
  }
  if (joiner.text === '.' && after?.text === '.' && after.glued) return lexemes[index + 2]?.text === '.' ? index + 3 : index + 2;
  if (joiner.lower === 'to') return index + 1;
  if (joiner.lower === 'and' && opening === 'between') return index + 1;
  return undefined;
}

/** The rest of a range that begins with `reading`. `currency`: a currency sign stands in front. */
export function readRange(lexemes: readonly Lexeme[], reading: NumberReading, currency: boolean): RangeEnd | undefined {
  if (reading.share || reading.vague) return undefined;
  const opening = opensRange(lexemes, reading.first);
  let index = reading.next;
  let joined = readJoiner(lexemes, index, opening.word);
  let lowerUnit: UnitReading | undefined;
  const or = lexemes[index]?.lower === 'or';
  if (joined === undefined && or && reading.style === 'words') joined = index + 1;
  if (joined === undefined) {
    lowerUnit = readUnit(lexemes, reading, currency);
    if (lowerUnit === undefined || lowerUnit.noun) return undefined;
    index = lowerUnit.next;
    joined = readJoiner(lexemes, index, opening.word);
    if (joined === undefined) return undefined;
  }
  while (/^(?:~|about|around|roughly|up)$/u.test(lexemes[joined]?.lower ?? '')) joined += 1;
  if (CURRENCY_PREFIXES.has(lexemes[joined]?.text ?? '') && currency) joined += 1;
  const second = readNumber(lexemes, joined);
  if (second === undefined || second.share || second.style !== reading.style) return undefined;
  const dashed = SOFT_HYPHENS.has(lexemes[index]?.text ?? '');
  if (dashed && lexemes[joined]?.kind !== 'number' && lexemes[joined]?.kind !== 'word') return undefined;
  if (!dashed && lexemes[index]?.lower === 'to' && isChange(lexemes, opening.index)) return undefined;
  let lower = reading.value;
  const magnitude = second.magnitude === undefined ? undefined : magnitudeOf(lexemes[second.first + 1]);
  if (lowerUnit === undefined && reading.magnitude === undefined && magnitude !== undefined) {
    const bare = second.value / magnitude;
    if (lower < bare) lower *= magnitude;
  }
  // "two to three thousand"
  if (reading.style === 'words' && second.value >= 1000 && lower < 20) {
    const scale = second.value >= 1e6 ? 1e6 : 1e3;
    if (lower < second.value / scale) lower *= scale;
  }
  const unit = readUnit(lexemes, second, currency);
  if (or && (second.value !== reading.value + 1 || unit === undefined)) return undefined;
  if (lowerUnit !== undefined && (unit === undefined ? !currency : unit.dimension !== lowerUnit.dimension)) return undefined;
  const lowerFactor = lowerUnit !== undefined && !currency ? lowerUnit.factor : undefined;
  const low = lower * (lowerFactor ?? 1);
  const high = second.value * (lowerFactor === undefined ? 1 : (unit?.factor ?? 1));
  if (low >= high) return undefined;
  return {
    lower,
    value: second.value,
    reading: second,
    next: second.next,
    ...(unit === undefined ? {} : { unit }),
    ...(lowerFactor === undefined ? {} : { lowerFactor }),
    ...(opening.word === undefined ? {} : { first: opening.index }),
  };
}
