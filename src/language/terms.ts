/** Finds the terms of the lexicons in a statement, by base forms. */

import { ACTIONS } from './lexicons/actions.js';
import { ACTORS } from './lexicons/actors.js';
import { DATA, PAYLOAD } from './lexicons/data.js';
import { JARGON } from './lexicons/jargon.js';
import { METRICS } from './lexicons/metrics.js';
import { PERSONS } from './lexicons/persons.js';
import { PLACES } from './lexicons/places.js';
import { RESULTS } from './lexicons/results.js';
import { REGIONS } from './lexicons/regions.js';
import { THINGS } from './lexicons/things.js';
import { VERBS_OF_DATA } from './lexicons/verbs.js';
import { tokenize, type UnplacedToken } from './tokens.js';
import type { Term } from './types.js';

interface Entry {
  readonly class: string;
  /** Base forms, one a token; the last may be a prefix. */
  readonly words: readonly string[];
  readonly prefix: boolean;
  readonly ambiguous: boolean;
  /** Written so, case and all. */
  readonly exact?: string;
}

/** A user's own words, by class: `place.vendor.own`, `data.own`, `product`, `owner`. */
export type OwnTerms = Readonly<Record<string, readonly string[]>>;

/** Entries by the base form of their first word. */
export type TermIndex = ReadonlyMap<string, readonly Entry[]>;

function entryOf(className: string, source: string): Entry | undefined {
  let text = source.trim();
  if (text === '') return undefined;
  const ambiguous = text.endsWith('?');
  if (ambiguous) text = text.slice(0, -1);
  const prefix = text.endsWith('*');
  if (prefix) text = text.slice(0, -1);
  const exact = text.startsWith('=');
  if (exact) text = text.slice(1);
  const words = tokenize(text).map((token, index, all) => (prefix && index === all.length - 1 ? token.lower : token.lemma));
  if (words.length === 0) return undefined;
  return { class: className, words, prefix, ambiguous, ...(exact ? { exact: text } : {}) };
}

function build(lexicons: readonly Readonly<Record<string, string>>[], own: OwnTerms): TermIndex {
  const index = new Map<string, Entry[]>();
  const add = (className: string, source: string): void => {
    const entry = entryOf(className, source);
    const first = entry?.words[0];
    if (!entry || first === undefined) return;
    // A one-word prefix is found by its first three letters.
    const key = entry.prefix && entry.words.length === 1 ? `${first.slice(0, 3)}*` : first;
    const list = index.get(key);
    if (list) list.push(entry);
    else index.set(key, [entry]);
  };
  for (const lexicon of lexicons) {
    for (const [className, terms] of Object.entries(lexicon)) for (const term of terms.split(',')) add(className, term);
  }
  for (const [className, terms] of Object.entries(own)) for (const term of terms) add(className, term);
  return index;
}

// By a user's own terms as JSON: annotations are kept with the index that they were made with.
const indexes = new Map<string, TermIndex>();
const INDEX_LIMIT = 8;

/** The index of the shipped lexicons, with a user's own terms where there are some; the same object for the same terms. */
export function termIndex(own: OwnTerms = {}): TermIndex {
  const entries = Object.entries(own).filter(([, terms]) => terms.length > 0);
  const id = entries.length === 0 ? '' : JSON.stringify(entries);
  const known = indexes.get(id);
  if (known) return known;
  if (indexes.size >= INDEX_LIMIT) indexes.clear();
  const index = build([DATA, PAYLOAD, PERSONS, PLACES, REGIONS, VERBS_OF_DATA, METRICS, RESULTS, JARGON, ACTORS, THINGS, ACTIONS], Object.fromEntries(entries));
  indexes.set(id, index);
  return index;
}

function matches(entry: Entry, tokens: readonly UnplacedToken[], at: number, text: string): boolean {
  for (const [offset, word] of entry.words.entries()) {
    const token = tokens[at + offset];
    if (!token) return false;
    if (entry.prefix && offset === entry.words.length - 1) {
      if (!token.lower.startsWith(word)) return false;
    } else if (token.lemma !== word && token.lower !== word) return false;
  }
  if (entry.exact === undefined) return true;
  const start = tokens[at]?.start ?? 0;
  return text.startsWith(entry.exact, start);
}

/**
 * All terms in a text, longest first at each token; a class is reported once a place, and a shorter
 * term of the same class inside a longer one is left out.
 */
export function findTerms(text: string, tokens: readonly UnplacedToken[], index: TermIndex): Term[] {
  const terms: Term[] = [];
  const coveredUntil = new Map<string, number>();
  for (const [at, token] of tokens.entries()) {
    const candidates = [
      ...(index.get(token.lemma) ?? []),
      ...(token.lower === token.lemma ? [] : (index.get(token.lower) ?? [])),
      ...(index.get(`${token.lower.slice(0, 3)}*`) ?? []),
    ];
    const best = new Map<string, Entry>();
    for (const entry of candidates) {
      if ((coveredUntil.get(entry.class) ?? 0) > at || !matches(entry, tokens, at, text)) continue;
      const known = best.get(entry.class);
      if (!known || known.words.length < entry.words.length || (known.words.length === entry.words.length && known.ambiguous && !entry.ambiguous)) {
        best.set(entry.class, entry);
      }
    }
    for (const entry of best.values()) {
      const last = at + entry.words.length;
      const end = tokens[last - 1]?.end ?? token.end;
      coveredUntil.set(entry.class, last);
      terms.push({ class: entry.class, text: text.slice(token.start, end), start: token.start, end, first: at, last, ambiguous: entry.ambiguous });
    }
  }
  return terms;
}
