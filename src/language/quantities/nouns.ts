/** Finds the counted thing behind a number ("9,400 episodes", "500 active users") and its singular. */

import { isNumberWord } from './numbers.js';
import type { Lexeme } from './scan.js';
import { timeNamed } from './units.js';

/** Words at which a noun phrase ends: determiners, prepositions, conjunctions, auxiliaries, frequent verbs. */
const STOPS = new Set(`a an the this that these those each every all any some no not of in on at by to for from with without
  within into onto over under above below per than then and or nor but as if when while where which who whom whose what how
  is are was were be been being am do does did has have had can could may might must shall should will would we they it he she
  you i our their its his her your my there here also only just about around roughly up down out off so because since until till
  before after during between through against across via including plus minus more less fewer better worse higher lower faster
  slower longer shorter later earlier ahead behind apart extra today now yesterday tomorrow ago early max maximum min minimum
  average typically respectively either both neither never always often still already again once twice get gets got go goes went come
  comes came make makes made take takes took run runs ran need needs use uses used cost costs give gives gave see sees say says
  show shows keep keeps pass passes fail fails hit hits reach reaches let lets mean means wait waits sit sits lie lies live lives
  exceed exceeds apiece yet else us them him`.split(/\s+/u));

/** Adjectives that follow a measure ("2 m long") but may stand inside a noun phrase ("6,000 old chats"). */
const MEASURE_ADJECTIVES = new Set('right wrong correct high low long old wide large deep thick tall'.split(' '));

/** First members of compounds that are plural in form: "sales reps". After any other plural the noun ends. */
const PLURAL_MODIFIERS = new Set('sales operations systems news goods customs sports savings claims payments communications settings rewards returns accounts'.split(' '));

/** Plurals that a rule does not find. */
const IRREGULAR = new Map<string, string>([
  ['people', 'person'], ['persons', 'person'], ['children', 'child'], ['men', 'man'], ['women', 'woman'], ['media', 'medium'],
  ['criteria', 'criterion'], ['indices', 'index'], ['vertices', 'vertex'], ['matrices', 'matrix'], ['analyses', 'analysis'],
  ['hypotheses', 'hypothesis'], ['knives', 'knife'], ['lives', 'life'], ['staff', 'staff'], ['data', 'data'], ['feet', 'foot'],
  ['buses', 'bus'], ['statuses', 'status'], ['viruses', 'virus'], ['movies', 'movie'], ['cookies', 'cookie'], ['caches', 'cache'],
  ['series', 'series'], ['species', 'species'], ['axes', 'axis'], ['headphones', 'headphone'], ['dau', 'DAU'], ['mau', 'MAU'], ['wau', 'WAU'], ['fte', 'FTE'], ['ftes', 'FTE'],
  ['personnel', 'personnel'], ['traffic', 'traffic'], ['quizzes', 'quiz'], ['halves', 'half'], ['leaves', 'leaf'], ['shelves', 'shelf'],
]);

/** Words in -s that are no plural. */
const SINGULAR = /(?:ss|us|is|'s)$|^(?:analytics|ethics|statistics|logistics|physics|mathematics|economics|news|always|towards|perhaps|afterwards|besides|gas|bias|canvas|https|saas|whereas|series|less|ones|others|times)$/u;

/** The singular of a noun, lower case. */
export function singular(lower: string): string {
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular;
  if (!isPlural(lower)) return lower;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/u.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

/** Whether a word looks like a plural noun. */
export function isPlural(lower: string): boolean {
  if (IRREGULAR.has(lower)) return true;
  if (lower === 'gpus' || lower === 'cpus' || lower === 'tpus' || lower === 'skus' || lower === 'menus' || lower === 'ids' || lower === 'tvs' || lower === 'prs') return true;
  return lower.length > 3 && lower.endsWith('s') && !SINGULAR.test(lower);
}

export function isStop(lower: string): boolean {
  return STOPS.has(lower);
}

export interface Noun {
  /** At most two words, lower case except for acronyms, head in the singular. */
  readonly name: string;
  readonly head: string;
  readonly plural: boolean;
  /** Lexeme index behind the noun. */
  readonly next: number;
}

function nameOf(lexeme: Lexeme): string {
  return lexeme.text.length > 1 && lexeme.text === lexeme.text.toUpperCase() ? lexeme.text : lexeme.lower;
}

/** Singular that keeps an acronym's capitals: `GPUs` → `GPU`. */
function headName(lexeme: Lexeme): string {
  if (/^[A-Z0-9]{2,}s$/u.test(lexeme.text)) return lexeme.text.slice(0, -1);
  const irregular = IRREGULAR.get(lexeme.lower);
  if (irregular !== undefined) return irregular;
  return lexeme.text.length > 1 && lexeme.text === lexeme.text.toUpperCase() ? lexeme.text : singular(lexeme.lower);
}

/**
 * The plural noun that a number before lexeme `first` counts: at most four words on, and no
 * further than the first function word or mark. Compounds run to the last plural ("sales reps").
 */
export function readCounted(lexemes: readonly Lexeme[], first: number): Noun | undefined {
  let head = -1;
  const words: number[] = [];
  let index = first;
  for (let count = 0; count < 9 && words.length < 5; count += 1) {
    const lexeme = lexemes[index];
    if (lexeme === undefined) break;
    if (lexeme.kind === 'mark') {
      const joins = lexeme.text === '-' && lexeme.glued && (lexemes[index + 1]?.glued ?? false);
      if (!joins) break;
      index += 1;
      continue;
    }
    if (lexeme.kind === 'number') break;
    const hyphenated = lexemes[index + 1]?.text === '-' && lexemes[index + 1]?.glued === true && lexemes[index + 2]?.glued === true;
    const plural = !hyphenated && isPlural(lexeme.lower);
    if (head >= 0 && (!plural || !PLURAL_MODIFIERS.has(lexemes[index - 1]?.lower ?? ''))) break;
    if (!hyphenated && lexemes[index - 1]?.text !== '-' && (STOPS.has(lexeme.lower) && lexeme.lower !== 'lives' || isNumberWord(lexeme.lower))) break;
    words.push(index);
    if (plural) head = words.length - 1;
    index += 1;
  }
  if (head < 0) return undefined;
  const headIndex = words[head] as number;
  const headLexeme = lexemes[headIndex] as Lexeme;
  const headWord = headName(headLexeme);
  const before = head > 0 ? lexemes[words[head - 1] as number] : undefined;
  const joined = before !== undefined && lexemes[headIndex - 1]?.text === '-' ? '-' : ' ';
  const name = before === undefined || before.lower.endsWith('ly') ? headWord : `${nameOf(before)}${joined}${headWord}`;
  return { name, head: headWord, plural: true, next: headIndex + 1 };
}

/** One or two words of a noun behind "per", "each", "a": lower case, singular. */
export function readSingular(lexemes: readonly Lexeme[], first: number): Noun | undefined {
  const words: string[] = [];
  let index = first;
  let plural = false;
  for (let count = 0; count < 3; count += 1) {
    const lexeme = lexemes[index];
    if (lexeme === undefined || lexeme.kind !== 'word') break;
    if (STOPS.has(lexeme.lower) && lexeme.lower !== 'run' && lexeme.lower !== 'use' || MEASURE_ADJECTIVES.has(lexeme.lower)) break;
    if (words.length > 0 && !mayContinue(lexemes, index)) break;
    plural = isPlural(lexeme.lower);
    words.push(plural ? headName(lexeme).toLowerCase() : lexeme.lower);
    index += 1;
    if (plural || words.length === 2) break;
    if (lexemes[index]?.text === '-' && lexemes[index]?.glued === true && lexemes[index + 1]?.glued === true) index += 1;
  }
  if (words.length === 0) return undefined;
  return { name: words.join(' '), head: words.at(-1) ?? '', plural, next: index };
}

/** Adjectives and participles that stand before the thing something is per. */
const MODIFIERS = new Set(`active paying recorded uploaded generated resolved successful completed answered handled processed accepted
  registered monthly daily weekly user search support customer inference model api llm chat voice video audio image page written spoken new
  free paid premium end planned single full human extra added final shopping agent tool embedding test training labelled labeled gpu cpu
  sales calendar working business rolling finished translated transcribed summarised summarized reviewed flagged closed open booked`.split(/\s+/u));

function mayContinue(lexemes: readonly Lexeme[], index: number): boolean {
  const before = lexemes[index - 1];
  if (before?.text === '-') return true;
  // "lecture hour", "engineer day"
  const word = lexemes[index];
  if (word !== undefined && word.text.length > 2 && timeNamed(word.lower) !== undefined) return true;
  return before !== undefined && MODIFIERS.has(before.lower);
}

/** Plurals by their singular, first spelling wins. */
const IRREGULAR_PLURALS = new Map([...IRREGULAR].reverse().map(([plural, single]) => [single, plural] as const));

/** The plural of a noun phrase, for messages. */
export function pluralise(name: string): string {
  const cut = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1;
  const head = name.slice(cut);
  const lower = head.toLowerCase();
  if (head === '' || (isPlural(lower) && !IRREGULAR_PLURALS.has(lower))) return name;
  const irregular = IRREGULAR_PLURALS.get(head);
  if (irregular !== undefined && irregular !== 'dau' && irregular !== 'mau' && irregular !== 'wau') return name.slice(0, cut) + irregular;
  if (/^[DMWQRT](?:AU|PS|PM)$/u.test(head)) return name;
  if (/[^aeiou]y$/u.test(head)) return `${name.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh|z)$/u.test(lower)) return `${name}es`;
  return `${name}s`;
}
