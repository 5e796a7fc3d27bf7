/** Flows to somebody whom an earlier sentence names: "They get the file", "It is sent each stop", "streamed to them". */

import { isNegated } from '../language/clauses.js';
import type { Facts } from './facts.js';
import { counts, saidIn, type RawFlow } from './flows.js';
import { dataIn } from './personal.js';
import { placesIn, type PlaceMention } from './places.js';
import { transferThere } from './transfers.js';
import type { ReadStatement, Reading } from './types.js';

/** So many statements before one may hold whom "to them" means; an interview's question is one of them. */
const LOOK_BACK = 3;
/** A sentence may open with when or what for, before its pronoun. */
const OPENING = 14;

const PRONOUN = /^(?:they|it|it's|they're|she|he)$/;
const OPENS = /^(?:each|every|on|in|at|for|once|after|twice|weekly|nightly|daily|monthly|then|there|and|also|from|with|when|whenever|by|all|until|if)$/;
const GETS = /^(?:get|receive|obtain)$/;
const GIVEN = /^(?:given|sent|handed|fed|mailed|e-mailed|emailed|forwarded|supplied|shipped|passed|lent)$/;
const LOOKS = /^(?:see|read|hear)$/;
const HANDS = /^(?:send|give|hand|feed|show|pass|supply|mail|grant|forward|lend|ship)$/;
const BETWEEN = /^(?:is|are|be|been|being|was|will|would|shall|also|then|always|just|simply|only|both|all|each|has|have|had|to|'s|'re|['’]s|['’]re|may|can|even|itself|themselves|now|therefore|in|turn)$/;

const isOutside = (place: PlaceMention): boolean => place.kind === 'vendor' || place.kind === 'public';

/** What is left of, looked at or turned down is not what the next sentence speaks of. */
const PASSED_BY = /\b(?:before|without|instead of|rather than|unlike|other than|compared? (?:to|with)|from) (?:the |a |an |any |our )?$/i;

/** The company that a pronoun may stand for: the last that the nearest statement with one names. */
function meantBy(statement: ReadStatement, reading: Reading, facts: Facts, back: number): PlaceMention | undefined {
  for (let distance = 1; distance <= back; distance++) {
    const earlier = reading.statements[statement.index - distance];
    if (earlier === undefined || !isSameTalk(statement, earlier, reading)) return undefined;
    const { tokens } = earlier.annotation;
    const named = placesIn(earlier, facts).filter((place) => isOutside(place) && !PASSED_BY.test(earlier.text.slice(0, tokens[place.first]?.start ?? 0)));
    const place = named.findLast((one) => one.named) ?? named.at(-1);
    if (place !== undefined) return { ...place, first: 0, last: 0 };
  }
  return undefined;
}

/** In the same section, or in an interview the question that this answers. */
function isSameTalk(statement: ReadStatement, earlier: ReadStatement, { sections }: Reading): boolean {
  if (earlier.section === statement.section) return true;
  const [own, other] = [sections[statement.section], sections[earlier.section]];
  return earlier.status === 'question' && own?.kind === 'run-in' && other?.kind === 'run-in' && own.parent === other.parent;
}

/** The token of the verb by which a pronoun gets something: "they get", "it's sent", "we send it". */
function takes(statement: ReadStatement): { readonly at: number; readonly plural: boolean; readonly looks: boolean } | undefined {
  const { tokens } = statement.annotation;
  for (let at = 0; at < Math.min(tokens.length, OPENING); at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (/^(?:it|them)$/.test(token.lower) && HANDS.test(tokens[at - 1]?.lemma ?? '')) {
      const next = tokens[at + 1];
      return next?.kind === 'word' && !/^(?:to|on|off|over|back|out|up|into|in|for|as|with|and|by|away|there|at|from)$/.test(next.lower) ? { at: at + 1, plural: true, looks: false } : undefined;
    }
    if (!PRONOUN.test(token.lower)) continue;
    if (at > 0 && !OPENS.test(tokens.find((one) => one.kind === 'word')?.lower ?? '')) return undefined;
    let verb = at + 1;
    while (BETWEEN.test(tokens[verb]?.lower ?? '')) verb++;
    const found = tokens[verb];
    if (found === undefined) return undefined;
    const passive = tokens.slice(at, verb).some((one) => one.lemma === 'be' || /['’](?:s|re)$/.test(one.lower)) && GIVEN.test(found.lower);
    const plural = token.lower.startsWith('they');
    if (passive || GETS.test(found.lemma)) return { at: verb, plural, looks: false };
    if (LOOKS.test(found.lemma)) return { at: verb, plural, looks: true };
    return undefined;
  }
  return undefined;
}

/** "They get the export": what a company gets that the sentence before names. */
function recipientFlow(statement: ReadStatement, reading: Reading, facts: Facts): RawFlow | undefined {
  const taken = takes(statement);
  if (taken === undefined || (taken.looks && !taken.plural)) return undefined;
  const to = meantBy(statement, reading, facts, taken.plural ? 2 : 1);
  if (to === undefined) return undefined;
  const { tokens, clauses } = statement.annotation;
  const mentions = dataIn(statement).filter((mention) => counts(mention) && mention.first >= taken.at);
  const said = mentions.length > 0 ? mentions : saidIn(statement).filter((mention) => mention.first >= taken.at);
  if (said.length === 0) return undefined;
  const clause = tokens[taken.at]?.clause ?? 0;
  return { mentions: said, verb: tokens[taken.at]?.text ?? '', to, clause, negated: clauses[clause]?.polarity === 'negative' || isNegated(tokens, clauses, taken.at) };
}

/** The company that "there" or "to them" stands for: one named just before. */
function thereFlow(statement: ReadStatement, reading: Reading, facts: Facts): RawFlow | undefined {
  const own = placesIn(statement, facts).find(isOutside);
  const to = own ?? meantBy(statement, reading, facts, /\bto them\b/i.test(statement.text) ? LOOK_BACK : 1);
  const transfer = to === undefined ? undefined : transferThere(statement, to);
  if (to === undefined || transfer === undefined) return undefined;
  const named = dataIn(statement).filter((mention) => counts(mention) && mention.first !== transfer.at && (own === undefined || !(mention.first < own.last && mention.last > own.first)));
  const mentions = named.length > 0 ? named : saidIn(statement);
  return mentions.length === 0 ? undefined : { mentions, verb: transfer.words, to, clause: transfer.clause, negated: transfer.negated };
}

/** A flow whose recipient is a pronoun. */
export const pronounFlow = (statement: ReadStatement, reading: Reading, facts: Facts): RawFlow | undefined => (statement.form === 'sentence' ? thereFlow(statement, reading, facts) ?? recipientFlow(statement, reading, facts) : undefined);
