/** Reads a number, in digits or in words, from a place in the lexemes. */

import type { Lexeme } from './scan.js';
import { CURRENCY_PREFIXES, unitNamed } from './units.js';

export interface NumberReading {
  readonly value: number;
  /** Lexeme indexes, end exclusive. */
  readonly first: number;
  readonly next: number;
  readonly style: 'digits' | 'words' | 'fraction';
  /** `12B`, `280M`: the letter that was read as a magnitude. */
  readonly magnitude?: string;
  /** "a couple of", "half a dozen". */
  readonly vague: boolean;
  /** "a fifth of", "half of": what follows is a share unless it is a unit. */
  readonly share: boolean;
}

const SMALL = new Map<string, number>([
  ['zero', 0], ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7],
  ['eight', 8], ['nine', 9], ['ten', 10], ['eleven', 11], ['twelve', 12], ['thirteen', 13], ['fourteen', 14],
  ['fifteen', 15], ['sixteen', 16], ['seventeen', 17], ['eighteen', 18], ['nineteen', 19],
]);

const TENS = new Map<string, number>([
  ['twenty', 20], ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
]);

const SCALES = new Map<string, number>([
  ['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['dozen', 12],
  ['lakh', 1e5], ['crore', 1e7],
]);

/** Letters behind digits. `m` and `B` are settled by the reader of units. */
const MAGNITUDES = new Map<string, number>([
  ['k', 1e3], ['K', 1e3], ['M', 1e6], ['mn', 1e6], ['mio', 1e6], ['Mio', 1e6], ['bn', 1e9], ['Bn', 1e9], ['B', 1e9], ['tn', 1e12],
]);

const ORDINALS = new Map<string, number>([
  ['half', 2], ['third', 3], ['quarter', 4], ['fourth', 4], ['fifth', 5], ['sixth', 6], ['seventh', 7], ['eighth', 8],
  ['ninth', 9], ['tenth', 10], ['twelfth', 12], ['twentieth', 20], ['hundredth', 100], ['thousandth', 1000],
  ['thirds', 3], ['quarters', 4], ['fourths', 4], ['fifths', 5], ['sixths', 6], ['sevenths', 7], ['eighths', 8],
  ['ninths', 9], ['tenths', 10], ['hundredths', 100], ['thousandths', 1000], ['halves', 2],
]);

const ARTICLES = new Set(['a', 'an', 'the', 'one']);

export function isNumberWord(lower: string): boolean {
  return SMALL.has(lower) || TENS.has(lower) || (SCALES.has(lower) && lower !== 'dozen');
}

/** The value of a magnitude behind digits: `k`, `M`, `bn`, `million`, `dozen`. */
export function magnitudeOf(lexeme: Lexeme | undefined): number | undefined {
  if (lexeme === undefined) return undefined;
  return MAGNITUDES.get(lexeme.text) ?? SCALES.get(lexeme.lower);
}

/** Number words up to billions: "two hundred and fifty thousand", "twenty-five", "a hundred and eight". */
function readWords(lexemes: readonly Lexeme[], first: number): { value: number; next: number } | undefined {
  let index = first;
  let total = 0;
  let group: number | undefined;
  let last: 'none' | 'small' | 'tens' | 'scale' = 'none';
  const opening = lexemes[index]?.lower ?? '';
  if (opening === 'a' || opening === 'an') {
    const scale = lexemes[index + 1];
    if (scale === undefined || !SCALES.has(scale.lower)) return undefined;
    group = 1;
    index += 1;
  }
  for (let count = 0; count < 14; count += 1) {
    let position = index;
    const joiner = lexemes[position];
    if (joiner === undefined) break;
    if (joiner.lower === 'and' && last === 'scale') position += 1;
    else if (joiner.text === '-' && joiner.glued && last === 'tens') position += 1;
    const word = lexemes[position];
    if (word === undefined || word.kind !== 'word') break;
    const small = SMALL.get(word.lower);
    const tens = TENS.get(word.lower);
    const scale = SCALES.get(word.lower);
    if (small !== undefined && (last === 'none' || last === 'scale' || (last === 'tens' && small > 0 && small < 10))) {
      group = (group ?? 0) + small;
      last = 'small';
    } else if (tens !== undefined && (last === 'none' || last === 'scale')) {
      group = (group ?? 0) + tens;
      last = 'tens';
    } else if (scale !== undefined && position === index && group !== undefined) {
      if (scale >= 1000) {
        total += group * scale;
        group = undefined;
      } else group *= scale;
      last = 'scale';
      index = position + 1;
      if (group === undefined && lexemes[index]?.lower !== 'and' && !isNumberWord(lexemes[index]?.lower ?? '')) break;
      group ??= 0;
      continue;
    } else break;
    index = position + 1;
  }
  if (last === 'none') return undefined;
  return { value: total + (group ?? 0), next: index };
}

/** "of a", "of an", "of the" before a unit: how many lexemes to skip; 0 if no unit follows. */
function unitAfterOf(lexemes: readonly Lexeme[], index: number): number {
  if (lexemes[index]?.lower !== 'of') return 0;
  const article = lexemes[index + 1]?.lower ?? '';
  if (article !== 'a' && article !== 'an' && article !== 'one') return 0;
  const word = lexemes[index + 2];
  if (word === undefined) return 0;
  return unitNamed(word.text) !== undefined || SCALES.has(word.lower) ? 2 : 0;
}

/** What may follow "down by a third". */
const BEHIND_CHANGE = /^(?:by|in|within|until|over|at|before|from|against|since|and|or|for|when|after|this|next|last|compared)$/u;

/** "half a second", "a fifth of a second", "three quarters of users", "half-hour", "two-thirds of". */
function readFraction(lexemes: readonly Lexeme[], first: number): NumberReading | undefined {
  const opening = lexemes[first];
  if (opening === undefined || opening.kind !== 'word') return undefined;
  const base = { first, style: 'fraction' as const, vague: false };
  let index = first;
  let numerator = 1;
  let determined = false;
  if (opening.lower !== 'half' && opening.lower !== 'quarter') {
    if (ARTICLES.has(opening.lower)) determined = true;
    else if (SMALL.has(opening.lower)) numerator = SMALL.get(opening.lower) ?? 1;
    else return undefined;
    index += 1;
    if (lexemes[index]?.text === '-' && lexemes[index]?.glued === true) index += 1;
  }
  const word = lexemes[index];
  const denominator = ORDINALS.get(word?.lower ?? '');
  if (word === undefined || denominator === undefined) return undefined;
  if (numerator > 1 && !word.lower.endsWith('s')) return undefined;
  const value = numerator / denominator;
  index += 1;
  const skip = unitAfterOf(lexemes, index);
  if (skip > 0) return scaled(lexemes, { ...base, value, next: index + skip, share: false });
  const isChange = lexemes[first - 1]?.lower === 'by' && (lexemes[index] === undefined || lexemes[index]?.kind === 'mark' || BEHIND_CHANGE.test(lexemes[index]?.lower ?? ''));
  if (word.lower === 'half') {
    if (isChange) return { ...base, value, next: index, share: true };
    const after = lexemes[index];
    if (after === undefined) return undefined;
    const position = after.lower === 'a' || after.lower === 'an' || after.text === '-' ? index + 1 : index;
    const unit = lexemes[position];
    if (unit !== undefined && (unitNamed(unit.text)?.dimension === 'duration' || SCALES.has(unit.lower) || unitNamed(unit.text)?.dimension === 'money')) {
      return scaled(lexemes, { ...base, value, next: position, share: false });
    }
    if (after.lower === 'of') return { ...base, value, next: index, share: true };
    if ((after.lower === 'the' || after.lower === 'our' || after.lower === 'their' || after.lower === 'all') && !determined) return { ...base, value, next: index, share: true };
    return undefined;
  }
  if (opening.lower === 'the') return undefined;
  const after = lexemes[index];
  if (after?.lower === 'of' || numerator > 1) {
    // "three quarters of", "two-thirds"; but "two quarters after launch" is time.
    if (after?.lower !== 'of' && word.lower.startsWith('quarter')) return undefined;
    return { ...base, value, next: index, share: true };
  }
  if (after !== undefined && /^(?:less|more|faster|slower|cheaper|fewer|lower|higher)$/u.test(after.lower)) return { ...base, value, next: index, share: true };
  if (isChange && (determined || word.lower !== 'quarter')) return { ...base, value, next: index, share: true };
  return undefined;
}

/** "half a million": the scale behind the fraction. */
function scaled(lexemes: readonly Lexeme[], reading: NumberReading): NumberReading {
  const scale = SCALES.get(lexemes[reading.next]?.lower ?? '');
  if (scale === undefined) return reading;
  return { ...reading, value: reading.value * scale, next: reading.next + 1 };
}

function readDigits(lexemes: readonly Lexeme[], first: number): NumberReading {
  const number = lexemes[first] as Lexeme;
  const base = { first, style: 'digits' as const, vague: false, share: false };
  const after = lexemes[first + 1];
  const value = number.value;
  if (after?.kind === 'number' && after.glued) return { ...base, value, next: first + 1 };
  if (after !== undefined && after.kind === 'word') {
    // A spaced `k` or `B` is no magnitude ("5 B" is bytes); a spaced `M` is ("11 M downloads").
    const letter = after.glued || after.text === 'M' || after.text.length > 1 ? MAGNITUDES.get(after.text) : undefined;
    const million = after.glued && after.text === 'm' && CURRENCY_PREFIXES.has(lexemes[first - 1]?.text ?? '') ? 1e6 : undefined;
    const magnitude = letter ?? million ?? SCALES.get(after.lower);
    if (magnitude !== undefined) {
      let next = first + 2;
      let product = value * magnitude;
      const second = SCALES.get(lexemes[next]?.lower ?? '');
      if (second !== undefined && second >= 1e6 && magnitude <= 1e3) {
        product *= second;
        next += 1;
      }
      return { ...base, value: product, next, magnitude: after.text };
    }
  }
  // "280-million-parameter"
  const hyphenated = after?.text === '-' && after.glued && lexemes[first + 2]?.glued === true ? SCALES.get(lexemes[first + 2]?.lower ?? '') : undefined;
  if (hyphenated !== undefined) return { ...base, value: value * hyphenated, next: first + 3, magnitude: lexemes[first + 2]?.text ?? '' };
  return { ...base, value, next: first + 1 };
}

/** Reads the number that starts at lexeme `first`, if one does. */
export function readNumber(lexemes: readonly Lexeme[], first: number): NumberReading | undefined {
  const lexeme = lexemes[first];
  if (lexeme === undefined || lexeme.kind === 'mark') return undefined;
  if (lexeme.kind === 'number') return readDigits(lexemes, first);
  const fraction = readFraction(lexemes, first);
  if (fraction !== undefined) return fraction;
  if (lexeme.lower === 'a' && lexemes[first + 1]?.lower === 'couple' && lexemes[first + 2]?.lower === 'of') {
    return { value: 2, first, next: first + 3, style: 'words', vague: true, share: false };
  }
  const words = readWords(lexemes, first);
  if (words === undefined) return undefined;
  const reading = { first, style: 'words' as const, vague: false, share: false };
  // "two and a half", "one and a half million"
  if (lexemes[words.next]?.lower === 'and' && lexemes[words.next + 1]?.lower === 'a' && lexemes[words.next + 2]?.lower === 'half') {
    return scaled(lexemes, { ...reading, value: words.value + 0.5, next: words.next + 3 });
  }
  return { ...reading, value: words.value, next: words.next };
}
