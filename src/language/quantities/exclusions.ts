/** Numbers that are no quantity: dates, versions, sections, identifiers, ports, ordinals, phone numbers. */

import type { Lexeme } from './scan.js';
import type { NumberReading } from './numbers.js';
import { timeNamed, unitNamed } from './units.js';

const MONTHS = new Set(['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec']);

/** Words after which a whole number is part of a name, whatever follows: "phase 2 users", "port 443". */
const NAMING = new Set(`section sections chapter chapters appendix annex figure figures fig table tables page pages step steps phase phases stage stages milestone milestones version versions
  release releases draft revision rev week weeks sprint sprints level tier tiers priority option options rule rules requirement req ticket issue pr bug port ports http https code codes error
  rfc iso iec nist soc art article articles recital clause paragraph para dock gate volume goal goals objective principle lesson exhibit iteration epoch milestone
  python android ios windows ubuntu debian postgres postgresql mysql kubernetes cuda pytorch tensorflow llama gemma gemini claude gpt mistral mixtral qwen phi whisper
  opus sonnet haiku titan chrome firefox safari equation eq arm variant cohort top`.split(/\s+/u));

/** Words that name only where nothing is counted or measured: "model 3", but "last year 300 users". */
const LOOSE_NAMING = new Set(`line lines row rows column columns item items question questions status day days part layer layers case cases area room building bay batch run experiment group groups
  region zone node java redis seed wave round year month quarter no nr number numbers num id ref reading type class model answer form note user agent device building floor`.split(/\s+/u));

const LETTERED = new Set(['th', 'st', 'nd', 'rd']);

/** Metrics and labels after which a bare number is a value, although they start with a capital. */
const METRICS = new Set(`f1 auc auroc auprc roc pr ndcg mrr map recall precision accuracy bleu rouge wer cer brier rmse mae mape ece psi kl kappa csat nps ces score
  latency cost budget target ttft throughput volume load traffic threshold sensitivity specificity quality groundedness faithfulness rate share uptime availability price total sum
  median mean average maximum minimum max min about around roughly approximately over under below above within at up to only some nearly almost between from exactly today currently now with and or is are was were than by
  of for in on keep serve expect assume usd eur gbp chf until after before every each costs takes`.split(/\s+/u));

const YEAR_PREPOSITIONS = new Set(['in', 'since', 'until', 'till', 'by', 'before', 'after', 'from', 'of', 'during', 'year', 'early', 'late', 'mid', 'end', 'to', 'through', 'fy', 'fiscal', 'summer', 'winter', 'spring', 'autumn', 'fall', 'the', '©']);

const SHORT_NAME = /^[a-zα-ω]{1,2}$/iu;
const IDENTIFIER = /_|^(?:temperature|topk|topp|seed|batch|alpha|beta|gamma|lambda|epsilon|sigma|tau|delta|lr|nprobe|ef|dim|dims|rank|depth)$/iu;

/** Short names that are metrics or bounds and may equal a quantity. */
const SHORT_METRICS = new Set(['f1', 'qa', 'wer', 'is', 'at', 'to', 'by', 'or', 'in', 'of', 'on', 'am']);

function isCapitalised(text: string): boolean {
  const first = text[0] ?? '';
  return first !== first.toLowerCase() && first === first.toUpperCase();
}

/** Whether a month's name stands at `index`; "may" and "mar" only with a capital. */
function isMonth(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && lexeme.kind === 'word' && MONTHS.has(lexeme.lower) && isCapitalised(lexeme.text);
}

/** "11 Feb", "Feb 11", "1 and 2 March", "3–5 May", "March 2027". */
function isDate(lexemes: readonly Lexeme[], reading: NumberReading): boolean {
  const { first, next, value } = reading;
  if (reading.style !== 'digits' || !Number.isInteger(value)) return false;
  let after = next;
  if (LETTERED.has(lexemes[after]?.lower ?? '')) after += 1;
  if (lexemes[after]?.lower === 'of') after += 1;
  if (value >= 1 && value <= 31 && isMonth(lexemes[after])) return true;
  const joiner = lexemes[next]?.text;
  if (value <= 31 && (joiner === '-' || joiner === '–' || joiner === '/' || joiner === 'and' || joiner === 'to' || joiner === 'or') && lexemes[next + 1]?.kind === 'number' && isMonth(lexemes[next + 2])) return true;
  const before = lexemes[first - 1];
  if (isMonth(before) && (before?.lower !== 'may' || lexemes[first - 2] === undefined || value <= 31 || value > 1900)) {
    return (value >= 1 && value <= 31 && !hasUnitSign(lexemes[next])) || (value >= 1900 && value < 2100);
  }
  // "May 3–5", "March 14, 2027"
  const joinsBefore = before?.text === '-' || before?.text === '–' || before?.text === ',' || before?.lower === 'to' || before?.lower === 'and';
  return joinsBefore && lexemes[first - 2]?.kind === 'number' && isMonth(lexemes[first - 3]) && (value <= 31 || (value >= 1900 && value < 2100)) && !hasUnitSign(lexemes[next]);
}

function hasUnitSign(lexeme: Lexeme | undefined): boolean {
  return lexeme?.text === '%' || lexeme?.lower === 'ms';
}

/** `2026-03-01`, `2026/03`, `24/7`, `1:1`, `3/14`: digits glued by signs. */
function isGluedChain(lexemes: readonly Lexeme[], reading: NumberReading, hasUnit: boolean): boolean {
  const { first, next } = reading;
  const after = lexemes[next];
  const before = lexemes[first - 1];
  const self = lexemes[first] as Lexeme;
  const number = (index: number): boolean => lexemes[index]?.kind === 'number';
  const gluedAfter = after?.glued === true && lexemes[next + 1]?.glued === true && number(next + 1);
  const gluedBefore = self.glued && before?.glued === true && number(first - 2);
  if ((gluedAfter && after.text === ':') || (gluedBefore && before.text === ':')) return true;
  if (gluedAfter && after.text === '/' && !hasUnit) return true;
  if (gluedBefore && before.text === '/' && !hasUnit) return true;
  // Dates: three parts, or a year in front.
  if (gluedAfter && after.text === '-') {
    const third = lexemes[next + 2];
    if (third?.text === '-' && third.glued && number(next + 3) && lexemes[next + 3]?.glued === true) return true;
    const second = lexemes[next + 1] as Lexeme;
    if (second.text.length > 1 && second.text.startsWith('0') && !second.text.includes('.')) return true;
  }
  if (gluedBefore && before.text === '-') {
    const third = lexemes[first - 3];
    if (third?.text === '-' && third.glued && (number(first - 4) || lexemes[first - 4]?.kind === 'word')) return true;
  }
  return false;
}

/** `REQ-1`, `GPT-4.1`, `NDCG@10`, `#12`, `§3`, `:8080`, `2.b`, `x86`. */
function isGluedToName(lexemes: readonly Lexeme[], reading: NumberReading): boolean {
  const self = lexemes[reading.first] as Lexeme;
  const before = lexemes[reading.first - 1];
  const after = lexemes[reading.next];
  if (after?.text === '.' && after.glued && lexemes[reading.next + 1]?.glued === true && lexemes[reading.next + 1]?.kind === 'word') return true;
  if (after?.text === '_' && after.glued) return true;
  if (before === undefined) return false;
  if (before.text === '#' || before.text === '§' || before.text === '№' || before.text === '^') return true;
  if (!self.glued) return false;
  if (before.text === '@' || before.text === '_' || before.text === '\\') return true;
  if (before.kind === 'word' || before.kind === 'number') return true;
  const name = lexemes[reading.first - 2];
  if (before.text === ':' && before.glued && name?.kind === 'word' && reading.value >= 10 && after?.glued !== true) return true;
  if (before.text === ':' && (!before.glued || name === undefined)) return true;
  if (before.text === '.' && before.glued) return true;
  if (before.text === '/' && before.glued && name?.kind === 'word' && reading.next === reading.first + 1 && after?.glued === true && after.text === '/') return true;
  if ((before.text === '-' || before.text === '–') && before.glued && name !== undefined) {
    if (name.kind === 'word') return name.lower !== 'sub' && name.lower !== 'under' && name.lower !== 'to' && name.end - name.start > 0 && !isUnitLike(lexemes, reading.first - 2);
    if (name.text === ')' || name.text === ']') return true;
  }
  return false;
}

/** `2s-3s`, `$5k-10k`: the word before the dash belongs to a number. */
function isUnitLike(lexemes: readonly Lexeme[], index: number): boolean {
  return lexemes[index - 1]?.kind === 'number';
}

/** Index of the word that names a list of numbers: "phases 1 and 2", "Art. 28 to 30". */
function nameIndex(lexemes: readonly Lexeme[], first: number): number {
  let index = first - 1;
  for (let count = 0; count < 6; count += 1) {
    const joiner = lexemes[index];
    if (joiner === undefined || !/^(?:and|to|or|,|-|–|&|through)$/u.test(joiner.lower) || lexemes[index - 1]?.kind !== 'number') break;
    index -= 2;
  }
  return lexemes[index]?.text === '.' && /^(?:art|fig|no|nr|sec|eq|vol|ch|p|pp)$/u.test(lexemes[index - 1]?.lower ?? '') ? index - 1 : index;
}

/** "section 6", "phase 2", "HTTP 429", "Gemma 3", "Python 3.12". */
function isNamed(lexemes: readonly Lexeme[], reading: NumberReading, following: Following): boolean {
  const self = lexemes[reading.first] as Lexeme;
  if (self.grouped || reading.magnitude !== undefined) return false;
  const index = nameIndex(lexemes, reading.first);
  const before = lexemes[index];
  if (before?.kind !== 'word') return false;
  const counted = following.unit || following.noun;
  // A list keeps its name's number only while nothing is counted ("in weeks 2 and 4", "tables 2, 4 GB").
  if (index < reading.first - 2 && following.unit) return false;
  if (/^(?:art|fig|eq|pp)$/u.test(before.lower)) return true;
  if (NAMING.has(before.lower)) {
    if (following.unit && !/^(?:section|chapter|figure|phase|version|rfc|iso|http|port|article|art|release|top)$/u.test(before.lower)) return false;
    // "two steps 200 documents": counted, not naming.
    return !counted || lexemes[index - 1]?.kind !== 'number';
  }
  if (LOOSE_NAMING.has(before.lower)) {
    const time = timeNamed(before.lower) !== undefined && /^(?:last|this|next|per|each|every|a|previous)$/u.test(lexemes[index - 1]?.lower ?? '');
    return !counted && !time;
  }
  if (counted || index !== reading.first - 1 || reading.style !== 'digits') return false;
  return isCapitalised(before.text) && !METRICS.has(before.lower) && !self.text.startsWith('0') && !self.text.startsWith('.');
}

/** 1900 to 2099 without a separator, where nothing is counted. */
function isYear(lexemes: readonly Lexeme[], reading: NumberReading, hasNoun: boolean, hasUnit: boolean): boolean {
  const self = lexemes[reading.first] as Lexeme;
  if (!/^(?:19|20)\d\d$/u.test(self.text) || reading.next !== reading.first + 1) return false;
  if (hasUnit) return false;
  const before = lexemes[reading.first - 1]?.lower ?? '';
  return !hasNoun || YEAR_PREPOSITIONS.has(before);
}

/** "k=10", "top_k = 5", "n = 60": a parameter's value; "first_finding: 90 seconds" is none. */
function isParameter(lexemes: readonly Lexeme[], reading: NumberReading, hasUnit: boolean): boolean {
  const sign = lexemes[reading.first - 1];
  if (sign?.text !== '=' && (sign?.text !== ':' || hasUnit)) return false;
  let index = reading.first - 2;
  if (lexemes[index]?.text === '=' || lexemes[index]?.text === '<' || lexemes[index]?.text === '>') index -= 1;
  const name = lexemes[index];
  if (name?.kind !== 'word') return false;
  if (name.text.includes('_') && unitNamed(name.text.slice(name.text.lastIndexOf('_') + 1)) !== undefined) return false;
  if (IDENTIFIER.test(name.text)) return true;
  return sign.text === '=' && SHORT_NAME.test(name.text) && !SHORT_METRICS.has(name.lower);
}

/** "1. Router", "2) …", "3.2 Which network" at the start of the text. */
function isOrdinalAtStart(lexemes: readonly Lexeme[], reading: NumberReading, following: Following): boolean {
  const opens = reading.first === 0 || (lexemes[reading.first - 1]?.text === '[' && reading.first === 1);
  if (!opens || following.unit || reading.style !== 'digits') return false;
  const after = lexemes[reading.next];
  if (after === undefined) return false;
  if ((after.text === '.' || after.text === ')') && after.glued) return lexemes.length > reading.next + 1;
  // "3.2 Which network"
  return after.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(after.text);
}

function isBetween(lexemes: readonly Lexeme[], first: number): boolean {
  return lexemes[first - 1]?.lower === 'and' && lexemes[first - 3]?.lower === 'between';
}

/** "the table in 3.2 says", "see 4.1": a section. */
function isSectionNumber(lexemes: readonly Lexeme[], reading: NumberReading): boolean {
  return /^[1-9]\d?\.\d{1,2}$/u.test(lexemes[reading.first]?.text ?? '') && /^(?:in|see|cf|per|and)$/u.test(lexemes[reading.first - 1]?.lower ?? '')
    && !(lexemes[reading.first - 1]?.lower === 'and' && lexemes[reading.first - 2]?.kind !== 'number');
}

/** "1024 x 768": a resolution. */
function isResolution(lexemes: readonly Lexeme[], reading: NumberReading): boolean {
  const crosses = (index: number): boolean => lexemes[index]?.text === 'x' || lexemes[index]?.text === '×';
  return (crosses(reading.next) && lexemes[reading.next + 1]?.kind === 'number') || (crosses(reading.first - 1) && lexemes[reading.first - 2]?.kind === 'number');
}

function isPhoneNumber(lexemes: readonly Lexeme[], reading: NumberReading): boolean {
  const self = lexemes[reading.first] as Lexeme;
  if (/^0\d/u.test(self.text)) return true;
  const after = lexemes[reading.next];
  const before = lexemes[reading.first - 1];
  if (before?.text === '+' && after?.kind === 'number') return true;
  if (after?.kind === 'number' && /^0\d|^\d{4}/u.test(after.text) && !self.grouped) return true;
  if (after?.text === '-' && after.glued && /^0\d|^\d{4}$/u.test(lexemes[reading.next + 1]?.text ?? '') && self.text.length === 3) return true;
  if (before?.kind === 'number' && !self.glued && self.text.length >= 3 && !self.grouped && before.text.length >= 2 && !before.grouped) return true;
  return /^(?:phone|tel|dial|call)$/u.test(before?.lower ?? '') && self.text.length >= 3 && after?.kind !== 'word';
}

export interface Following {
  /** A unit of the table or a sign follows. */
  readonly unit: boolean;
  /** A counted noun follows. */
  readonly noun: boolean;
  /** A currency sign stands in front. */
  readonly currency: boolean;
}

/** Whether the number is no amount of anything. */
export function isExcluded(lexemes: readonly Lexeme[], reading: NumberReading, following: Following): boolean {
  const self = lexemes[reading.first] as Lexeme;
  if (following.currency) return false;
  if (reading.style !== 'digits') return isNamed(lexemes, reading, following);
  const after = lexemes[reading.next];
  if (after?.glued === true && after.kind === 'word' && !following.unit) return true;
  if (after?.kind === 'mark' && after.text === '-' && after.glued && lexemes[reading.next + 1]?.glued === true && lexemes[reading.next + 1]?.kind === 'word' && !following.unit && !following.noun) return true;
  const certain = following.unit;
  const slash = lexemes[reading.first - 1];
  if (!certain && !following.noun && slash?.text === '/' && slash.glued && self.glued && lexemes[reading.first - 2]?.kind === 'word') return true;
  // "4K video"
  if (reading.magnitude === 'K' && after?.kind === 'word' && /^(?:video|videos|display|screen|resolution|image|monitor|footage|stream|tv)$/u.test(after.lower)) return true;
  return isGluedToName(lexemes, reading)
    || isDate(lexemes, reading)
    || isGluedChain(lexemes, reading, certain)
    || isNamed(lexemes, reading, following)
    || isYear(lexemes, reading, following.noun, certain)
    || (!certain && !following.noun && isSectionNumber(lexemes, reading) && !isBetween(lexemes, reading.first))
    || (!certain && isResolution(lexemes, reading))
    || isParameter(lexemes, reading, certain)
    || isOrdinalAtStart(lexemes, reading, following)
    || (!certain && !following.noun && isPhoneNumber(lexemes, reading))
    || (self.decimalComma && !certain);
}
