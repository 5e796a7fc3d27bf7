/** Where a statement speaks of data about people, and how delicate that data is. */

import { isNegated } from '../language/clauses.js';
import type { Term, Token } from '../language/types.js';
import { NEUTRAL_BEFORE, NEUTRAL_OF } from './lexicons/personal.js';
import { byWords } from './memo.js';
import type { ReadStatement } from './types.js';

/** Words of a statement that stand for data about people. */
export interface DataMention {
  readonly text: string;
  /** Class of the lexicon without `data.`: `health`, `content`; `payload` for general words. */
  readonly kind: string;
  /** Personal by itself; others are so where the document is, or by the words around them. */
  readonly strong: boolean;
  /** Health, biometric, children's or payment data. */
  readonly regulated: boolean;
  readonly negated: boolean;
  /** Token indexes, end exclusive. */
  readonly first: number;
  readonly last: number;
}

const REGULATED: ReadonlySet<string> = new Set(['health', 'biometric', 'child']);
const PAYMENT = /\b(?:card (?:number|data|detail)s?|cvv|cvc|iban|bank (?:account|detail)|payment|account number)/i;

/** Before it another phrase ends. */
const OPENS_PHRASE = /^(?:the|a|an|our|their|its|his|her|each|every|all|of|to|in|and|or|with|for)$/;

/** Tokens that only join words of one phrase. */
const isModifier = (token: Token): boolean => token.kind === 'word' || token.kind === 'number';

/** A word for something that is nobody's: "public articles", "photos of pallets". */
function isNeutral(statement: ReadStatement, term: Term): boolean {
  const { tokens } = statement.annotation;
  for (let at = term.first - 1; at >= Math.max(0, term.first - 3); at--) {
    const token = tokens[at];
    if (token === undefined || !isModifier(token) || OPENS_PHRASE.test(token.lower)) break;
    if (NEUTRAL_BEFORE.has(token.lemma) || NEUTRAL_BEFORE.has(token.lower)) return true;
  }
  const next = tokens[term.last];
  if (next?.lemma === 'of') {
    for (let at = term.last + 1; at < Math.min(tokens.length, term.last + 5); at++) {
      const token = tokens[at];
      if (token === undefined || !isModifier(token)) break;
      if (NEUTRAL_OF.has(token.lemma)) return true;
    }
  }
  return next !== undefined && NEUTRAL_OF.has(next.lemma) && term.class.startsWith('payload');
}

/** Whose it is stands with it: "the customer's record", "patient photos", "photos of guests". */
function hasPerson(statement: ReadStatement, term: Term): boolean {
  return statement.annotation.terms.some(
    (other) => other.class.startsWith('person') && ((other.last <= term.first && other.last >= term.first - 2) || (other.first >= term.last && other.first <= term.last + 4)),
  );
}

/** Data about people in a statement, in order; what is plainly nobody's is left out. */
export const dataIn = byWords((statement: ReadStatement): readonly DataMention[] => {
  const { tokens, clauses, terms } = statement.annotation;
  const mentions: DataMention[] = [];
  let covered = 0;
  const candidates = terms
    .filter((term) => term.class.startsWith('data') || term.class.startsWith('payload'))
    .sort((one, other) => one.first - other.first || other.last - one.last || Number(one.class.startsWith('payload')) - Number(other.class.startsWith('payload')));
  for (const term of candidates) {
    if (term.first < covered || isVerb(statement, term) || isNeutral(statement, term)) continue;
    covered = term.last;
    const kind = term.class.startsWith('payload') ? 'payload' : term.class.slice(5);
    const isTheirs = kind !== 'payload' && OWNERS.test(tokens[term.first - 1]?.lower ?? '');
    const strong = (kind !== 'payload' && !term.ambiguous && kind !== 'derived') || isTheirs || hasPerson(statement, term);
    mentions.push({
      text: term.text,
      kind,
      strong,
      regulated: REGULATED.has(kind) || PAYMENT.test(term.text),
      negated: isNegated(tokens, clauses, term.first),
      first: term.first,
      last: term.last,
    });
  }
  return mentions;
});

const OWNERS = /^(?:their|his|her|your|whose|everyone's|everybody's|somebody's|someone's|people's)$/;
const SUBJECTS = /^(?:we|they|it|you|who|which|that|to|will|would|can|may|must|should|shall|not|never|always|also|then|only|i|does|do|did)$/;

/** "we record", "to list them", "it will": the word is a verb here. */
function isVerb(statement: ReadStatement, term: Term): boolean {
  if (term.last - term.first > 1) return false;
  const token = statement.annotation.tokens[term.first];
  const before = statement.annotation.tokens[term.first - 1];
  if (token === undefined) return false;
  if (token.lower === 'will' && !/^(?:a|the|his|her|their|last|my|your|of|and)$/.test(before?.lower ?? '')) return true;
  if (token.lower === token.lemma && before !== undefined && SUBJECTS.test(before.lower)) return true;
  return term.ambiguous || term.class.startsWith('payload') ? /(?:ing|ed)$/.test(token.lower) && token.lower !== token.lemma : false;
}
