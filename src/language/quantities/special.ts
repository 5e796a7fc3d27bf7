/** Quantities without an ordinary number: "sub-second", "within an hour", "three nines", times of day, "twice". */

import { draftOf, type Draft } from './draft.js';
import { readNumber } from './numbers.js';
import { readOnceIn } from './ratios.js';
import type { Lexeme } from './scan.js';
import { unitNamed } from './units.js';

/** Words before "a second", "an hour" that make the article a number. */
const BEFORE_ARTICLE = new Set(['within', 'under', 'in', 'for', 'after', 'about', 'than', 'least', 'most', 'takes', 'take', 'took', 'below', 'over',
  'around', 'roughly', 'nearly', 'almost', 'inside', 'lasts', 'last', 'every', 'until', 'us', 'them', 'exceeds', 'exceed', 'half', 'to', 'is', 'maximum', 'up', 'waits', 'wait', 'only', 'spends', 'spend']);

/** "sub-second", "sub-minute", "subsecond". */
function readSub(lexemes: readonly Lexeme[], index: number): Draft | undefined {
  const lexeme = lexemes[index] as Lexeme;
  let unitIndex = index;
  let name = lexeme.lower.startsWith('sub') ? lexeme.text.slice(3) : '';
  if (lexeme.lower === 'sub') {
    if (lexemes[index + 1]?.text !== '-' && lexemes[index + 1]?.text !== '‑') return undefined;
    unitIndex = index + 2;
    name = lexemes[unitIndex]?.text ?? '';
  }
  const unit = name.length > 2 ? unitNamed(name) : undefined;
  if (unit === undefined || (unit.dimension !== 'duration' && unit.dimension !== 'money')) return undefined;
  return draftOf(lexemes, index, unitIndex + 1, { value: unit.factor, dimension: unit.dimension, unit: name, comparator: 'less', factor: unit.factor });
}

/** "within a second", "in under an hour": the article is the number. */
function readArticle(lexemes: readonly Lexeme[], index: number): Draft | undefined {
  const article = lexemes[index] as Lexeme;
  if (article.lower !== 'a' && article.lower !== 'an') return undefined;
  const before = lexemes[index - 1];
  if (before?.kind !== 'word' || !BEFORE_ARTICLE.has(before.lower)) return undefined;
  const word = lexemes[index + 1];
  if (word === undefined || word.text.length < 3) return undefined;
  const unit = unitNamed(word.text);
  if (unit === undefined || (unit.dimension !== 'duration' && unit.dimension !== 'money')) return undefined;
  if (word.lower === 'point' || word.lower.endsWith('s') && word.lower !== 'gross') return undefined;
  const after = lexemes[index + 2];
  if (word.lower === 'second' || word.lower === 'quarter' || word.lower === 'night' || word.lower === 'day' || word.lower === 'minute') {
    // "in a second stage", "within a day ward"; adverbs and prepositions may follow.
    const content = after?.kind === 'word' && !/^(?:in|on|at|of|for|from|to|after|before|and|or|when|if|while|so|that|the|a|per|with|without|by|is|it|we|we're|they|you|as|but|even|each|every|until|to|later|longer|more|less|end|because|since|once|unless)$/u.test(after.lower);
    if (content || after?.kind === 'number' || (word.lower === 'quarter' && after?.lower === 'of')) return undefined;
  }
  if (before.lower === 'in' && after?.lower === 'or') return undefined;
  const half = after?.lower === 'and' && lexemes[index + 3]?.lower === 'a' && lexemes[index + 4]?.lower === 'half';
  const value = half ? 1.5 : 1;
  return draftOf(lexemes, index, half ? index + 5 : index + 2, {
    value: unit.factor * value,
    dimension: unit.dimension,
    unit: word.text,
    factor: unit.factor,
    ...(unit.currency === undefined ? {} : { currency: unit.currency }),
  });
}

/** "three nines", "four nines of availability". */
function readNines(lexemes: readonly Lexeme[], index: number): Draft | undefined {
  const number = readNumber(lexemes, index);
  if (number === undefined || number.value < 2 || number.value > 9 || !Number.isInteger(number.value)) return undefined;
  const dash = lexemes[number.next]?.text === '-' ? number.next + 1 : number.next;
  if (lexemes[dash]?.lower !== 'nines') return undefined;
  const value = Number(`${'9'.repeat(2)}${number.value > 2 ? `.${'9'.repeat(number.value - 2)}` : ''}`);
  return draftOf(lexemes, index, dash + 1, { value, dimension: 'percent', unit: 'nines' });
}

/** "06:30", "9 am", "three o'clock": hours after midnight. */
function readTimeOfDay(lexemes: readonly Lexeme[], index: number): Draft | undefined {
  const number = readNumber(lexemes, index);
  if (number === undefined || number.value < 0 || number.value > 24 || number.share) return undefined;
  const lexeme = lexemes[index] as Lexeme;
  let next = number.next;
  let value = number.value;
  let certain = false;
  const colon = lexemes[next];
  const minutes = lexemes[next + 1];
  if (lexeme.kind === 'number' && colon?.text === ':' && colon.glued && minutes?.kind === 'number' && minutes.glued && /^[0-5]\d$/u.test(minutes.text) && /^\d{1,2}$/u.test(lexeme.text)) {
    if (/^(?:ratio|aspect|odds|scale)$/u.test(lexemes[index - 1]?.lower ?? '')) return undefined;
    value += minutes.value / 60;
    next += 2;
    certain = true;
    if (lexemes[next]?.text === ':' && lexemes[next]?.glued === true) return undefined;
  } else if (!Number.isInteger(value)) return undefined;
  const suffix = lexemes[next];
  const half = suffix?.lower === 'am' || suffix?.lower === 'pm';
  const dotted = (suffix?.lower === 'a' || suffix?.lower === 'p') && lexemes[next + 1]?.text === '.' && lexemes[next + 2]?.lower === 'm';
  if ((half || dotted) && value <= 12.99) {
    const evening = suffix.lower.startsWith('p');
    if (evening && value < 12) value += 12;
    else if (!evening && value >= 12) value -= 12;
    next += dotted ? 3 : 1;
    if (dotted && lexemes[next]?.text === '.' && lexemes[next]?.glued === true) next += 1;
    certain = true;
  } else if (suffix?.lower === "o'clock" || suffix?.lower === 'o’clock') {
    next += 1;
    certain = true;
  }
  if (!certain) return undefined;
  return draftOf(lexemes, index, next, { value, dimension: 'number', unit: "o'clock", digits: lexeme.kind === 'number' });
}

/** "twice the price", "double today's", "an order of magnitude", "threefold", "tenfold". */
function readFactorWord(lexemes: readonly Lexeme[], index: number): Draft | undefined {
  const lexeme = lexemes[index] as Lexeme;
  const after = lexemes[index + 1];
  if (lexeme.lower === 'twice' && after !== undefined && /^(?:the|as|its|our|that|what|their|today's|this|more|faster|slower)$/u.test(after.lower)) {
    return draftOf(lexemes, index, index + 1, { value: 2, dimension: 'factor', unit: 'times' });
  }
  if (lexeme.lower === 'order' && lexemes[index - 1]?.lower === 'an' && after?.lower === 'of' && lexemes[index + 2]?.lower === 'magnitude') {
    return draftOf(lexemes, index - 1, index + 3, { value: 10, dimension: 'factor', unit: 'order of magnitude' });
  }
  if (lexeme.lower.endsWith('fold') && lexeme.lower.length > 6) {
    const word = lexeme.lower.slice(0, -4);
    const number = readNumber([{ ...lexeme, lower: word, text: word }], 0);
    if (number !== undefined) return draftOf(lexemes, index, index + 1, { value: number.value, dimension: 'factor', unit: 'fold' });
  }
  return undefined;
}

/** The special quantity that starts at lexeme `index`, if any. */
export function readSpecial(lexemes: readonly Lexeme[], index: number): Draft | undefined {
  const lexeme = lexemes[index] as Lexeme;
  if (lexeme.kind === 'mark') return undefined;
  if (lexeme.kind === 'word') {
    const found = readSub(lexemes, index) ?? readArticle(lexemes, index) ?? readOnceIn(lexemes, index) ?? readFactorWord(lexemes, index);
    if (found !== undefined) return found;
  }
  return readNines(lexemes, index) ?? readTimeOfDay(lexemes, index);
}
