/** Reads what a quantity is per: "per query", "/session", "a month", "per 1,000 calls", "apiece". */

import { readNumber } from './numbers.js';
import { isStop, readCounted, readSingular } from './nouns.js';
import type { Lexeme } from './scan.js';
import type { Dimension } from '../types.js';
import { FREQUENCY_ADVERBS, timeNamed, unitNamed } from './units.js';

export interface Per {
  readonly per: string;
  readonly perCount: number;
  readonly next: number;
  /** "each day", "every night": may be a frequency and not a denominator. */
  readonly frequency: boolean;
}

/** What "a …" after a price does not divide by. */
const NO_DENOMINATORS = new Set('lot bit little few couple piece half good great whole big fair third maximum minimum hard mere drop rise saving reduction increase margin result rule day-one'.split(' '));

/** Nouns that "$2 for a …" or "400 tokens a …" may be per, besides times. */
const THINGS = new Set(`query request call session user seat document page image photo picture message conversation chat card ticket episode
  plan rewrite summary answer reply turn order booking trip listing photo video minute article case claim lead contact rep agent person
  customer member patient visit student lecture file row record item sku run job batch scan check driver truck vehicle store site device
  head piece unit click view search suggestion draft translation transcript recording prediction inference prompt completion applicant
  candidate application review interview house household farmer invoice transaction shipment parcel pallet team tenant account workspace`.split(/\s+/u));

/** Units behind a slash and a number that make the pair a list: "200 / 800 ms". */
const SAME_KIND = new Set<Dimension>(['duration', 'percent', 'size', 'money', 'points']);

/** "month", "1,000 requests", "user and month", "hour of audio" behind "per" or a slash. */
function readDenominator(lexemes: readonly Lexeme[], first: number): Omit<Per, 'frequency'> | undefined {
  let index = first;
  let perCount = 1;
  const number = readNumber(lexemes, index);
  if (number !== undefined && !number.share) {
    perCount = number.value;
    index = number.next;
    if (lexemes[index]?.lower === 'of') index += 1;
  }
  const article = lexemes[index]?.lower;
  if (article === 'a' || article === 'an' || article === 'the' || article === 'single') index += 1;
  const counted = number !== undefined && number.value > 1 ? readCounted(lexemes, index) : undefined;
  const noun = counted ?? readNoun(lexemes, index);
  const denominator = lexemes[index];
  if (number !== undefined && denominator !== undefined && SAME_KIND.has(unitNamed(denominator.text)?.dimension ?? 'number') && timeNamed(denominator.lower) === undefined) return undefined;
  if (noun === undefined) {
    return perCount > 1 && lexemes[first - 1]?.text !== '/' ? { per: 'item', perCount, next: index } : undefined;
  }
  let per = noun.name;
  let next = noun.next;
  const joiner = lexemes[next]?.lower;
  if ((joiner === 'and' || joiner === '/' || joiner === 'per') && number === undefined) {
    const second = readNoun(lexemes, joiner === 'and' && lexemes[next + 1]?.lower === 'per' ? next + 2 : next + 1);
    const time = second === undefined ? undefined : timeNamed(second.name) ?? (THINGS.has(second.name) ? second.name : undefined);
    if (second !== undefined && time !== undefined) {
      per = `${per} and ${time}`;
      next = second.next;
    }
  } else if (joiner === 'of' && timeNamed(per) !== undefined) {
    const material = lexemes[next + 1];
    if (material?.kind === 'word' && !isStop(material.lower)) {
      per = `${per} of ${material.lower}`;
      next += 2;
    }
  }
  return { per, perCount, next };
}

function readNoun(lexemes: readonly Lexeme[], first: number): { name: string; next: number } | undefined {
  const lexeme = lexemes[first];
  if (lexeme === undefined || lexeme.kind !== 'word' || /^p\d/u.test(lexeme.lower)) return undefined;
  const time = timeNamed(lexeme.lower);
  if (time !== undefined) return { name: time, next: first + 1 };
  const unit = unitNamed(lexeme.text);
  if (unit !== undefined && unit.dimension !== 'money') return { name: unit.dimension === 'tokens' ? 'token' : lexeme.text, next: first + 1 };
  return readSingular(lexemes, first);
}

/** Reads the denominator that starts at lexeme `first`, behind a quantity of a dimension. */
export function readPer(lexemes: readonly Lexeme[], first: number, dimension: Dimension): Per | undefined {
  const lexeme = lexemes[first];
  if (lexeme === undefined) return undefined;
  const adverb = FREQUENCY_ADVERBS.get(lexeme.lower);
  if (adverb !== undefined && (dimension === 'money' || dimension === 'count' || dimension === 'number')) {
    return { per: adverb, perCount: 1, next: first + 1, frequency: true };
  }
  if (lexeme.lower === 'apiece') return { per: 'piece', perCount: 1, next: first + 1, frequency: false };
  if (lexeme.text === '/' || lexeme.lower === 'per' || (lexeme.lower === 'p' && lexemes[first + 1]?.text === '.')) {
    const denominator = readDenominator(lexemes, first + 1);
    return denominator === undefined ? undefined : { ...denominator, frequency: false };
  }
  if (lexeme.lower === 'each' || lexeme.lower === 'every') {
    const denominator = readNoun(lexemes, first + 1);
    if (denominator === undefined) return lexeme.lower === 'each' && dimension === 'money' ? { per: 'piece', perCount: 1, next: first + 1, frequency: false } : undefined;
    return { per: denominator.name, perCount: 1, next: denominator.next, frequency: true };
  }
  if (lexeme.lower === 'a' || lexeme.lower === 'an') {
    const noun = readNoun(lexemes, first + 1);
    if (noun === undefined || NO_DENOMINATORS.has(noun.name)) return undefined;
    if (noun.name === 'quarter' && lexemes[noun.next]?.lower === 'of') return undefined;
    const isTime = timeNamed(noun.name) !== undefined;
    const fits = isTime || dimension === 'money' || THINGS.has(noun.name);
    if (!fits || (dimension === 'number' && !isTime)) return undefined;
    if (lexemes[first + 1]?.lower === 'second' && lexemes[first + 2]?.kind === 'word' && !isStop(lexemes[first + 2]?.lower ?? '')) return undefined;
    return { ...readDenominator(lexemes, first + 1) ?? { per: noun.name, perCount: 1, next: noun.next }, frequency: false };
  }
  if (lexeme.lower === 'in') return readInTime(lexemes, first + 1, dimension);
  if (lexeme.lower === 'for' && dimension === 'money') return readForEach(lexemes, first + 1);
  return undefined;
}

/** "$8,000 in a month", "2,400 in the busiest hour". */
function readInTime(lexemes: readonly Lexeme[], first: number, dimension: Dimension): Per | undefined {
  if (dimension !== 'money' && dimension !== 'count' && dimension !== 'number') return undefined;
  const opening = lexemes[first]?.lower;
  const peak = opening === 'the' && /^(?:busiest|peak|worst)$/u.test(lexemes[first + 1]?.lower ?? '');
  if (!peak && opening !== 'a' && opening !== 'an' && opening !== 'one' && opening !== 'any') return undefined;
  const index = first + (peak ? 2 : 1);
  const time = timeNamed(lexemes[index]?.lower ?? '');
  if (time === undefined || (lexemes[index]?.text.length ?? 0) < 3) return undefined;
  return { per: time, perCount: 1, next: index + 1, frequency: false };
}

/** "for each recorded hour", "for one hour", "for each of 46 trucks", "for a card", "for 1,000 calls". */
function readForEach(lexemes: readonly Lexeme[], first: number): Per | undefined {
  let index = first;
  const opening = lexemes[index]?.lower;
  if (opening === 'the' && lexemes[index + 1]?.lower === 'same') {
    const noun = readNoun(lexemes, index + 2);
    return noun === undefined ? undefined : { per: noun.name, perCount: 1, next: noun.next, frequency: false };
  }
  if (opening === 'each' || opening === 'every') {
    index += 1;
    if (lexemes[index]?.lower === 'of') {
      index += 1;
      if (lexemes[index]?.lower === 'the' || lexemes[index]?.lower === 'our') index += 1;
      const number = readNumber(lexemes, index);
      if (number !== undefined) index = number.next;
    }
    const denominator = readDenominator(lexemes, index);
    return denominator === undefined || denominator.per === 'item' ? undefined : { ...denominator, perCount: 1, frequency: false };
  }
  if (opening === 'a' || opening === 'an' || readNumber(lexemes, index) !== undefined) {
    const denominator = readDenominator(lexemes, index);
    if (denominator === undefined || denominator.per === 'item' || NO_DENOMINATORS.has(denominator.per)) return undefined;
    return { ...denominator, frequency: false };
  }
  return undefined;
}
