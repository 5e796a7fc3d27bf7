/** Flows that their wording gives away: data as it is, or by name, on its way to somebody who is none of ours. */

import { isNegated } from '../language/clauses.js';
import { counts, type RawFlow } from './flows.js';
import { isRaw } from './mitigations.js';
import { dataIn, type DataMention } from './personal.js';
import type { PlaceMention } from './places.js';
import type { ReadStatement, Reading } from './types.js';

/** Bodies that are hardly ever the author's own. */
const OUTWARD = String.raw`(?:guilds?|exchange|agenc(?:y|ies)|bureau|institutes?|associations?|federations?|consortium|alliance|insurers?|brokers?|publishers?|studios?|contractors?|consultanc(?:y|ies)|newspapers?|retailers?|manufacturers?|suppliers?|start-?ups?|unions?|charit(?:y|ies)|societ(?:y|ies)|marketplaces?|pool)`;
/** Bodies that are outside where a name or a place stands with them. */
const NAMED_ONLY = String.raw`(?:practices?|schools?|clinics?|hospitals?|universit(?:y|ies)|colleges?|lab(?:oratory|oratories|s)?|offices?|desks?|compan(?:y|ies)|firms?|shops?|courts?|foundations?|chambers?|banks?|museums?|academ(?:y|ies)|archives?|centers?|centres?|institutions?|networks?|clubs?|houses?|partners?)`;
const NAME = String.raw`\p{Lu}[\p{L}\p{N}.]*(?: \p{Lu}[\p{L}\p{N}.]*){0,2}`;
const TITLED = String.raw`(?:${NAME} )?\p{Lu}[\p{L}.]+['’]s (?:[\p{Ll}-]+ ){0,3}(?:${OUTWARD}|${NAMED_ONLY})`;
const BODY = String.raw`(?:${TITLED}|(?:(?:[Tt]he|[Aa]n?|[Aa]nother|[Ss]ome|[Tt]wo|[Tt]hree) )?(?:[\p{L}'’-]+ ){0,3}?${OUTWARD}|(?:(?:[Tt]he|[Aa]n?) )?(?:[\p{L}'’-]+ ){0,3}?${NAMED_ONLY} (?:in|at|of) \p{Lu}\p{L}+|${NAMED_ONLY} (?:that |which )?we (?:rent|hire|pay|lease|contract)|${NAME}(?=,? (?:an?|the|one of) [\p{L}'’ -]{0,40}?(?:${OUTWARD}|${NAMED_ONLY})\b| in \p{Lu}| \(\p{Lu}))`;

const TO_BODY = new RegExp(String.raw`\b(?:to|with|by) (${BODY})`, 'u');
const BODY_GETS = new RegExp(String.raw`^[^\p{L}'’-]{0,9}(?:(?:Each|Every|On) \p{L}+ )?(${BODY}|${NAME} \([^)]*\))[^.;:]{0,70}? (?:gets?|receives?|pools?|collects?|gathers|takes|is (?:given|sent|handed|shown|mailed)|are (?:given|sent|handed|shown|mailed))\b`, 'u');
const THEY_GET = /^[^\p{L}-]{0,9}(?:[\p{L}-]+ ){0,3}?(?:they|it) (?:gets?|receives?|is (?:given|sent|handed)|are (?:given|sent|handed))\b/iu;
/** A whole sentence, or an answer: "Petrolab in Minneapolis." */
const ONLY_NAMED = new RegExp(String.raw`^[^\p{L}]{0,9}(?:[\p{L}.]+: |\p{Lu}\. )?(${NAME}) (?:in|of|from) \p{Lu}\p{L}+\.?$`, 'u');

const OURS = /\b(?:our|ours|own|us|my|inhouse|in-house)\b/i;
const BRINGS = /^verb\.(?:transfer|go)$/;
const TELLS_WHO: ReadonlySet<string> = new Set(['identifier', 'contact', 'government', 'health', 'financial', 'biometric', 'employment']);
const IDENTIFYING = 2;

/** What it carries, where it goes by name or as it is. */
function carried(statement: ReadStatement): readonly DataMention[] {
  const mentions = dataIn(statement).filter((mention) => counts(mention) || (mention.strong && !mention.negated));
  const telling = new Set(dataIn(statement).filter((mention) => TELLS_WHO.has(mention.kind) && !mention.negated).map((mention) => mention.text.toLowerCase()));
  return isRaw(statement) || telling.size >= IDENTIFYING ? mentions : [];
}

const placeAt = (statement: ReadStatement, text: string, start: number): PlaceMention => {
  const first = Math.max(0, statement.annotation.tokens.findIndex((token) => token.end > start));
  const last = statement.annotation.tokens.findIndex((token) => token.start >= start + text.length);
  return { kind: 'vendor', name: text.toLowerCase(), text, named: /\p{Lu}/u.test(text), first, last: last < 0 ? statement.annotation.tokens.length : last };
};

/** Somebody outside who gets data by name or as it is. */
export function openFlow(statement: ReadStatement, reading: Reading): RawFlow | undefined {
  if (statement.form !== 'sentence') return undefined;
  const mentions = carried(statement);
  if (mentions.length === 0) return undefined;
  const { text, annotation } = statement;
  const { tokens, clauses, terms } = annotation;
  const found = TO_BODY.exec(text);
  const gets = BODY_GETS.exec(text);
  const before = reading.statements[statement.index - 1];
  const named = THEY_GET.test(text) && before?.section === statement.section ? ONLY_NAMED.exec(before.text) : null;
  const flow = (to: PlaceMention, at: number): RawFlow | undefined => {
    const clause = tokens[at]?.clause ?? 0;
    const negated = clauses[clause]?.polarity === 'negative' || isNegated(tokens, clauses, at);
    return OURS.test(to.text) ? undefined : { mentions, verb: tokens[at]?.text ?? '', to, clause, negated };
  };
  if (found?.[1] !== undefined) {
    const to = placeAt(statement, found[1], found.index + found[0].length - found[1].length);
    const verb = terms.findLast((term) => BRINGS.test(term.class) && term.first < to.first);
    const result = verb && mentions.some((mention) => mention.last <= to.first) ? flow(to, verb.first) : undefined;
    if (result) return result;
  }
  if (gets?.[1] !== undefined) return flow(placeAt(statement, gets[1], gets.index + gets[0].indexOf(gets[1])), 0);
  if (named?.[1] !== undefined) return flow({ kind: 'vendor', name: named[1].toLowerCase(), text: named[1], named: true, first: 0, last: 0 }, 0);
  return undefined;
}
