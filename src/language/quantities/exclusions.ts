/** Numbers that are no quantity: dates, versions, sections, identifiers, ports, ordinals, phone numbers. */

import type { Lexeme } from './scan.js';
import type { NumberReading } from './numbers.js';
import { unitNamed } from './units.js';

const MONTHS = new Set(['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec']);

/** Words after which a number is a name's part and not an amount: "section 6", "phase 2", "port 443". */
const NAMING = new Set(`section sections chapter chapters appendix annex figure fig table tables page pages step steps phase phases stage stages milestone version versions
  release releases draft drafts revision rev week weeks day days sprint level levels tier tiers priority line lines row rows column columns item items question questions option options rule
  rules requirement requirements req ticket issue pr bug port ports http https status code codes error rfc iso iec nist soc art article articles recital clause paragraph para dock gate form
  part volume chapter goal goals objective principle layer layers lesson exhibit case cases area room building bay batch run experiment exp variant arm cohort group groups region zone node
  python java node android ios windows ubuntu debian postgres postgresql mysql redis kubernetes cuda pytorch tensorflow llama gemma gemini claude gpt mistral mixtral qwen phi whisper
  opus sonnet haiku titan chrome firefox safari quarter note equation eq iteration epoch seed wave round year month no nr number numbers num id ref reading type class model answer top`.split(/\s+/u));

/** Naming words that also stand before real amounts when a unit follows ("status 200 ms" does not occur). */
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
    if (third?.text === '-' && third.glued && number(first - 4)) return true;
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

/** "section 6", "phase 2", "HTTP 429", "Gemma 3", "Python 3.12". */
function isNamed(lexemes: readonly Lexeme[], reading: NumberReading, hasUnit: boolean): boolean {
  let index = reading.first - 1;
  let before = lexemes[index];
  if (before === undefined) return false;
  if (before.text === '(' || before.text === '"' || before.text === '.') {
    if (before.text === '.' && !/^(?:art|fig|no|nr|sec|eq|vol|ch|p|pp)$/u.test(lexemes[index - 1]?.lower ?? '')) return false;
    if (before.text !== '.') return false;
    return true;
  }
  // "phases 1 and 2", "steps 3 to 5", "tables 2, 4"
  if ((before.lower === 'and' || before.lower === 'to' || before.lower === 'or' || before.text === ',' || before.text === '-' || before.text === '–') && lexemes[index - 1]?.kind === 'number' && !hasUnit) {
    const name = lexemes[index - 2];
    return name?.kind === 'word' && NAMING.has(name.lower);
  }
  if (before.kind !== 'word') return false;
  if (before.lower === 'the' || before.lower === 'of') return false;
  if (!NAMING.has(before.lower)) {
    if (hasUnit || reading.style !== 'digits') return false;
    const self = lexemes[reading.first] as Lexeme;
    if (isCapitalised(before.text) && !METRICS.has(before.lower) && !self.text.startsWith('0') && !self.text.startsWith('.') && !self.grouped) return true;
    return false;
  }
  if (hasUnit && !isStrictName(before.lower)) return false;
  if (before.lower === 'top' || before.lower === 'number' || before.lower === 'no') return !hasUnit || before.lower === 'top';
  // "takes two steps 200 ms": a plural with a number before it is counted, not named.
  index -= 1;
  before = lexemes[index];
  return before?.kind !== 'number' || !hasUnit;
}

/** Names that keep their number even where something like a unit follows ("week 14 days" does not occur). */
function isStrictName(lower: string): boolean {
  return /^(?:section|chapter|appendix|annex|figure|fig|phase|version|rfc|iso|http|port|gemma|llama|claude|gpt|article|art|llama|qwen|mistral|gemini|top|step|release|week|tier|level)$/u.test(lower);
}

/** 1900 to 2099 without a separator, where nothing is counted. */
function isYear(lexemes: readonly Lexeme[], reading: NumberReading, hasNoun: boolean, hasUnit: boolean): boolean {
  const self = lexemes[reading.first] as Lexeme;
  if (!/^(?:19|20)\d\d$/u.test(self.text) || reading.next !== reading.first + 1) return false;
  if (hasUnit) return false;
  const before = lexemes[reading.first - 1]?.lower ?? '';
  return !hasNoun || YEAR_PREPOSITIONS.has(before);
}

/** "k=10", "top_k = 5", "n = 60": a parameter's value. */
function isParameter(lexemes: readonly Lexeme[], reading: NumberReading): boolean {
  const sign = lexemes[reading.first - 1];
  if (sign?.text !== '=' && sign?.text !== ':') return false;
  let index = reading.first - 2;
  if (lexemes[index]?.text === '=' || lexemes[index]?.text === '<' || lexemes[index]?.text === '>') index -= 1;
  const name = lexemes[index];
  if (name?.kind !== 'word') return false;
  if (name.text.includes('_') && unitNamed(name.text.slice(name.text.lastIndexOf('_') + 1)) !== undefined) return false;
  if (IDENTIFIER.test(name.text)) return true;
  return sign.text === '=' && SHORT_NAME.test(name.text) && !SHORT_METRICS.has(name.lower);
}

/** "1. Router", "2) …", "3.2 Which network" at the start of the text. */
function isOrdinalAtStart(lexemes: readonly Lexeme[], reading: NumberReading): boolean {
  if (reading.first !== 0 || reading.style !== 'digits') return false;
  const after = lexemes[reading.next];
  if (after === undefined) return false;
  if ((after.text === '.' || after.text === ')') && after.glued) return lexemes.length > reading.next + 1;
  return false;
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
  if (reading.style !== 'digits') return isNamed(lexemes, reading, following.unit || following.noun);
  const after = lexemes[reading.next];
  if (after?.glued === true && after.kind === 'word' && !following.unit) return true;
  if (after?.kind === 'mark' && after.text === '-' && after.glued && lexemes[reading.next + 1]?.glued === true && lexemes[reading.next + 1]?.kind === 'word' && !following.unit && !following.noun) return true;
  const certain = following.unit;
  return isGluedToName(lexemes, reading)
    || isDate(lexemes, reading)
    || isGluedChain(lexemes, reading, certain)
    || isNamed(lexemes, reading, certain)
    || isYear(lexemes, reading, following.noun, certain)
    || isParameter(lexemes, reading)
    || isOrdinalAtStart(lexemes, reading)
    || (!certain && !following.noun && isPhoneNumber(lexemes, reading))
    || (self.decimalComma && !certain);
}
