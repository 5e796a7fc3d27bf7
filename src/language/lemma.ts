/**
 * Base forms of English words, by rules and a table of exceptions. Nouns lose their plural, verbs
 * their endings; British spellings are brought to the American ones ("anonymise" → "anonymize"), so
 * that lexicons and patterns need only one form.
 */

import { IRREGULAR } from './lexicons/inflection.js';
import { E_STEMS, KEEP } from './lexicons/stems.js';

const VOWEL = /[aeiouy]/;

/** "stopp" → "stop", "delet" → "delete", "stor" → "store", "send" → "send". */
function baseOfStem(stem: string): string {
  const last = stem.at(-1) ?? '';
  if (E_STEMS.has(stem)) return `${stem}e`;
  if (last === stem.at(-2) && !'lsz'.includes(last) && !VOWEL.test(last)) return stem.slice(0, -1);
  if (/(?:ll)$/.test(stem) && /(?:cancell|labell|modell|controll|travell|signall|rebell|channell|tunnell|totall|fuell|levell|propell|compell)$/.test(stem)) return stem.slice(0, -1);
  if (/(?:[aeiou]t|[^aeiou]l)$/.test(stem) && /(?:at|bl|pl|cl|dl|tl|gl|ifl)$/.test(stem) && stem.length > 4 && !/(?:eat|oat|reat)$/.test(stem)) return `${stem}e`;
  if (/(?:iz|yz|v|c|rg|dg|as|is|os|us|ns|rs|ys|ur|ir|iv|gu|qu)$/.test(stem)) return `${stem}e`;
  return stem;
}

/** British -ise/-isation/-our/-yse to American. */
function american(word: string): string {
  if (word.length < 6) return word === 'colour' ? 'color' : word;
  return word
    .replace(/is(e[ds]?|ing|ation|ations|er|ers)$/, (all, ending: string) => (S_WORDS.test(word) ? all : `iz${ending}`))
    .replace(/ys(e[ds]?|ing)$/, 'yz$1')
    .replace(/(col|behavi|fav|lab|neighb|hon|hum)our/, '$1or');
}

// Words that end in -ise in American spelling too.
const S_WORDS =
  /^(?:(?:adv|dev|rev|superv|telev|improv|prem|prom|compr|surpr|enterpr|exerc|expert|franch|merchand|disgu|conc|prec|ra|pra|appra|no|po|prom|otherw|likew|w|r|ar|exc|dem|desp|treat|prev|bru|cru|pro)(?:ise|ises|ised|ising|iser|isers|isation)|.*wise|raising|promising|precise|noise|poised|rising|arising|comprising)$/;

const cache = new Map<string, string>();
const CACHE_LIMIT = 20_000;

/**
 * The base form of a lower-case word.
 *
 * @param word lower case, plain apostrophes
 * @returns lower case; the word itself where no rule applies
 */
export function lemmaOf(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const lemma = inflect(word);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, lemma);
  return lemma;
}

function inflect(original: string): string {
  const irregular = IRREGULAR.get(original);
  if (irregular !== undefined) return irregular;
  // "we'll", "they've": the verb is read beside it (see `pattern-keys.ts`).
  let word = original.replace(/'(?:ll|re|ve|m)$/, '');
  if (word.endsWith("'s") || word.endsWith("s'")) word = word.endsWith("'s") ? word.slice(0, -2) : word.slice(0, -1);
  if (word.includes('-')) {
    // Hyphenated words: the last part carries the ending ("day-ones", "re-trained").
    const at = word.lastIndexOf('-');
    const last = word.slice(at + 1);
    return /^[a-z]{4,}$/.test(last) ? `${word.slice(0, at + 1)}${inflect(last)}` : word;
  }
  if (/\d/.test(word)) return word;
  word = american(word);
  const again = IRREGULAR.get(word);
  if (again !== undefined) return again;
  if (word.length <= 3 || KEEP.has(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith('ied')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sses|shes|ches|xes|zzes)$/.test(word)) return /(?:cach|nich|psych|avalanch|ach)es$/.test(word) ? word.slice(0, -1) : word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is|ous)$/.test(word)) return word.slice(0, -1);
  if (word.endsWith('ing') && word.length > 5 && VOWEL.test(word.slice(0, -3))) return baseOfStem(word.slice(0, -3));
  if (word.endsWith('ed') && word.length > 4 && VOWEL.test(word.slice(0, -2)) && !word.endsWith('eed')) return baseOfStem(word.slice(0, -2));
  return word;
}
