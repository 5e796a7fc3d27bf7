/** Recognises finite verbs by their form and their neighbours; there is no part-of-speech tagger. */

import {
  ADVERBS, AUXILIARIES, DETERMINERS, HELPERS, MODALS, NOUN_OR_VERB, PAST_FORMS, PAST_OR_PARTICIPLE, PREPOSITIONS,
  SUBJECTS, VERBS,
} from './lexicons/clauses.js';
import type { UnplacedToken } from './tokens.js';

const CONTRACTED = /^(?:i|we|you|he|she|it|they|there|that|who|what|here|this|one|nobody|everybody)'(?:s|re|m|ve|ll|d)$/;

/** "it's", "we'll", "who'd". */
export function isContracted(token: UnplacedToken): boolean {
  return CONTRACTED.test(token.lower);
}

export function isAuxiliary(token: UnplacedToken | undefined): boolean {
  return token !== undefined && !token.code && (AUXILIARIES.has(token.lower) || isContracted(token));
}

// Never an object, so that whatever follows is the verb.
const NOMINATIVE = /^(?:i|we|they|he|she)$/;

function before(tokens: readonly UnplacedToken[], index: number): UnplacedToken | undefined {
  // The nearest word that is no adverb: "who never sends", "and then stores".
  let at = index - 1;
  for (let steps = 0; steps < 3 && at >= 0; steps++, at--) {
    const token = tokens[at];
    if (token === undefined || !(ADVERBS.has(token.lower) || /[a-z]{3}ly$/.test(token.lower))) break;
  }
  return tokens[at];
}

/** Whether what stands after a word reads like an object, a place or the end, as it does after a verb. */
function objectFollows(tokens: readonly UnplacedToken[], index: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined) return false;
  return (
    DETERMINERS.has(next.lower) || PREPOSITIONS.has(next.lower) || next.kind === 'number' || ADVERBS.has(next.lower) ||
    /^(?:it|them|him|us|me|you|nothing|nobody|who|what|how|itself|themselves|that|if|when|whether)$/.test(next.lower)
  );
}

function isNounLike(token: UnplacedToken | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  return !(DETERMINERS.has(token.lower) || PREPOSITIONS.has(token.lower) || AUXILIARIES.has(token.lower) || /^(?:and|or|but)$/.test(token.lower));
}

/**
 * Whether the token at `index` is a finite verb: one that can carry a clause ("is", "sends", "we send",
 * "took"), not a participle, an infinitive or a noun.
 */
export function isFinite(tokens: readonly UnplacedToken[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word' || token.code) return false;
  if (AUXILIARIES.has(token.lower)) return !(token.lower === 'will' && DETERMINERS.has(tokens[index - 1]?.lower ?? ''));
  if (isContracted(token)) return true;
  const previous = before(tokens, index);
  const word = token.lower;
  if (previous !== undefined && (HELPERS.has(previous.lower) || MODALS.has(previous.lower) || previous.lower === 'to')) return false;
  if (previous !== undefined && NOMINATIVE.test(previous.lower) && !ADVERBS.has(word) && !PREPOSITIONS.has(word) && !DETERMINERS.has(word) && !word.endsWith('ing')) return true;
  const known = VERBS.has(token.lemma) || NOUN_OR_VERB.has(token.lemma);
  if (PAST_FORMS.has(word)) return !PAST_OR_PARTICIPLE.has(word) || isPast(tokens, index);
  if (!known || word.endsWith('ing')) return false;
  if (previous !== undefined && SUBJECTS.has(previous.lower)) return true;
  const adjacent = tokens[index - 1];
  if (adjacent !== undefined && (DETERMINERS.has(adjacent.lower) || adjacent.lower === 'of' || adjacent.kind === 'number')) return false;
  if (word.endsWith('s') && word !== token.lemma) {
    if (previous !== undefined && PREPOSITIONS.has(previous.lower)) return false;
    if (NOUN_OR_VERB.has(token.lemma)) return objectFollows(tokens, index) && (isNounLike(previous) || /^(?:and|or|but|,)$/.test(previous?.lower ?? '') && DETERMINERS.has(tokens[index + 1]?.lower ?? ''));
    return true;
  }
  if (word.endsWith('ed')) return isPast(tokens, index);
  // A base form after a plural noun: "reps keep their quota".
  return word === token.lemma && isNounLike(previous) && /[^s]s$|people$|children$/.test(previous?.lower ?? '') && objectFollows(tokens, index);
}

/** Whether the token is a verb in the past tense ("took", "we tried", "was"), not a participle. */
export function isPast(tokens: readonly UnplacedToken[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word' || token.code) return false;
  const word = token.lower;
  if (/^(?:was|were|did|wasn't|weren't|didn't)$/.test(word)) return true;
  const previous = before(tokens, index);
  // "had" alone is past; "we had to", too. "Had we" and "have had" are not.
  if (word === 'had' || word === "hadn't") return previous !== undefined && previous.kind === 'word' && !HELPERS.has(previous.lower) && !MODALS.has(previous.lower);
  const participle = previous !== undefined && (HELPERS.has(previous.lower) || MODALS.has(previous.lower) || isContracted(previous));
  if (PAST_FORMS.has(word) && !PAST_OR_PARTICIPLE.has(word)) return !participle || previous.lower === 'who';
  if (participle || previous === undefined) return false;
  const regular = word.endsWith('ed') && word !== token.lemma;
  if (!regular && !PAST_OR_PARTICIPLE.has(word) && !/^(?:cost|hit|put|cut|set|let|read)$/.test(word)) return false;
  if (!regular && !PAST_OR_PARTICIPLE.has(word)) return false;
  // After a noun it may be a participle ("frames sent by crews"); then a preposition follows.
  if (/^(?:i|we|he|she|they|it|nobody|somebody|who|which|that)$/.test(previous.lower)) return true;
  return isNounLike(previous) && !/^(?:by|in|on|from|at|with|to|as|for|without|of|per|under|over)$/.test(tokens[index + 1]?.lower ?? 'by') && objectFollows(tokens, index);
}

const SAYING = /^(?:so|such|say|know|mean|assume|think|believe|expect|promise|ensure|guarantee|sure|clear|provided|show|mind|agree|see|find|learn|suppose|hope|fear|note|admit|claim|confirm|decide|demand|require|reckon|it|now|given)$/;

/** "that" after a noun and not after a verb of saying or knowing; the others always are. */
export function isRelative(tokens: readonly UnplacedToken[], index: number): boolean {
  const token = tokens[index];
  if (token?.lower !== 'that') return true;
  const previous = tokens[index - 1];
  if (DETERMINERS.has(tokens[index - 2]?.lower ?? '') && isNounLike(previous)) return true;
  if (previous === undefined || previous.kind !== 'word' || isFinite(tokens, index - 1) || SAYING.test(previous.lemma)) return false;
  return !PREPOSITIONS.has(previous.lower) && !/^(?:and|or|but)$/.test(previous.lower);
}

/** A word that reads like a noun: none of the small words, and no form of a verb. */
export function isNoun(token: UnplacedToken | undefined): boolean {
  return isNounLike(token) && !ADVERBS.has(token?.lower ?? '') && !VERBS.has(token?.lemma ?? '') && !SAYING.test(token?.lemma ?? '') && !SUBJECTS.has(token?.lower ?? '');
}
