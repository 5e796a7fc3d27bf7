/** Which mitigation, if any, covers a flow. What protects one path protects no other. */

import type { Facts } from './facts.js';
import type { RawFlow } from './flows.js';
import { eachStatement, ofDocument } from './kept.js';
import { isRaw, mitigationsIn, type MitigationFact } from './mitigations.js';
import { dataIn } from './personal.js';
import { placesIn } from './places.js';
import type { ReadStatement, Reading } from './types.js';
import { isWeakClaim } from './claims.js';

const ANAPHORA = /^(?:before (?:that|it|they|this|anything|any|sending|doing)|beforehand|first|these|those|they|it|this|in (?:it|them|each)|names?|faces?|voices?|plates?|such|the (?:names?|faces?|identifiers?|audio|text|transcripts?|recordings?|numbers?|notes?|photos?|pictures?|records?|data)|all|every|each|any|what|only|nothing|none|neither|no|both|a |our|on (?:the|its) way|at the gateway)\b/i;
const RESULT = /\b(?:what (?:is|'s|remains|stays|comes)? ?(?:left|over|remains|out)|the (?:rest|result|remainder|outcome|cleaned?|masked|redacted|scrubbed|blurred|stripped|sanitised|sanitized|reduced|coarse|grey|gray|pseudonymi[sz]ed|anonymi[sz]ed)|only (?:then|after|that|this|the)|after (?:that|which)|then|this (?:version|copy|form)|so (?:cleaned|treated)|in that form|that version|thus)\b/i;
const UNIVERSAL = /\b(?:all|every|everything|any|anything|each|nothing|no|none|whatever|whatever leaves|always|never)\b/i;
const LEAVING_SECTION = /\b(?:leav\w+|goes? out|outside|outbound|vendor|third part\w+|sends?|sent|shared?)\b/i;

/** "Before a photo goes into the training set": it goes nowhere else. */
const INTO_SET = /\b(?:before|until|prior to|ere)\b[^.;]{0,50}\b(?:(?:training|tuning|reference|test|evaluation|learning) (?:set|pool|data|table|material)|into training)|\bin the (?:set|material|pool|data|table)s? (?:used |meant |kept )?for (?:teaching|training|learning|tuning|testing)/i;

/** "in exchange for labels" swaps no names. */
const isBarter = (statement: ReadStatement, mitigation: MitigationFact): boolean => /^exchange\b/i.test(mitigation.words) && /\bin exchange for\b/i.test(statement.text);

const protects = (mitigation: MitigationFact): boolean => mitigation.method !== 'local';

/** "so that Helix can sell aggregate maps": what those do who get it hides nobody from them. */
const THEIR_DOING = /\b(?:so that|in return|in exchange|in order that|(?:who|which) then|and (?:then )?(?:sells?|resells?|returns?|publish\w*|gives? back))\b/i;

function isTheirDoing(statement: ReadStatement, mitigation: MitigationFact, flow: RawFlow): boolean {
  const after = THEIR_DOING.exec(statement.text)?.index ?? Infinity;
  const verb = statement.annotation.tokens.find((token) => token.text === flow.verb)?.start ?? Infinity;
  return verb < after && statement.text.indexOf(mitigation.words) > after;
}

/** Words that two mentions share: "record" in "the whole record" and "customer record". */
function sameData(flow: RawFlow, other: ReadStatement): boolean {
  const heads = new Set(flow.mentions.map((mention) => headOf(mention.text)));
  return dataIn(other).some((mention) => heads.has(headOf(mention.text)));
}

const headOf = (text: string): string => (text.toLowerCase().split(/[\s-]/).at(-1) ?? '').replace(/(?:ies)$/, 'y').replace(/s$/, '');

const GENERAL = /^(?:text|prompt|record|message|everything|payload|request|data|input|query|content|transcript|recording|image|photo|frame|audio|document|upload|call)s?$/i;

function sameDestination(flow: RawFlow, other: ReadStatement, reading: Reading, facts: Facts): boolean {
  const places = placesIn(other, facts).filter((place) => place.kind === 'vendor' || place.kind === 'public' || place.kind === 'abroad');
  if (places.some((place) => place.name === flow.to.name || !place.named || !flow.to.named)) return true;
  // "The record goes there with names swapped": the place stands in the statement before.
  if (!/\b(?:there|they|them|it)\b/i.test(other.text)) return false;
  const before = reading.statements[other.index - 1];
  return before?.section === other.section && placesIn(before, facts).some((place) => place.kind === 'vendor' && (place.name === flow.to.name || !place.named || !flow.to.named));
}

const protections = eachStatement((statement) => (statement.asserted && !isWeakClaim(statement) && mitigationsIn(statement).some(protects) ? [statement] : []));

/** All statements that say what hides people. */
const protectionsOf = ofDocument((reading) => protections(reading));

/** The mitigation that covers a flow: its own words, its neighbours', or a promise for all that leaves. */
export function mitigationOf(statement: ReadStatement, flow: RawFlow, reading: Reading, facts: Facts): MitigationFact | undefined {
  const own = isWeakClaim(statement) ? undefined : mitigationsIn(statement).find((mitigation) => protects(mitigation) && !isBarter(statement, mitigation) && !isTheirDoing(statement, mitigation, flow) && !(mitigation.elsewhere && !mitigation.leaving && mitigation.method !== 'bare' && isBeforeOnly(statement)));
  if (own) return own;
  const raw = isRaw(statement);
  const near = nearby(statement, flow, reading, facts, raw);
  if (near) return near;
  if (raw) return undefined;
  for (const other of protectionsOf(reading)) {
    const found = other === statement ? undefined : mitigationsIn(other).find(protects);
    if (found === undefined || isOtherPath(other, flow, facts)) continue;
    const inLeavingSection = LEAVING_SECTION.test(reading.sections[other.section]?.title ?? '');
    if (!found.leaving && !inLeavingSection && !isPrivacyRow(other)) continue;
    if (INTO_SET.test(other.text) || (found.elsewhere && !found.leaving && !inLeavingSection)) continue;
    const destination = sameDestination(flow, other, reading, facts);
    const general = dataIn(other).some((mention) => GENERAL.test(mention.text));
    const universal = found.leaving && UNIVERSAL.test(other.text) && placesIn(other, facts).every((place) => place.kind !== 'vendor' || place.name === flow.to.name || !place.named);
    if (universal && (general || dataIn(other).length === 0 || sameData(flow, other))) return found;
    if ((destination || found.leaving) && sameData(flow, other)) return found;
  }
  return undefined;
}

/** The statement's mitigation is tied to something that happens elsewhere than on this path. */
const isBeforeOnly = (statement: ReadStatement): boolean => /\b(?:log|logs|dashboard|training|reports?)\b/i.test(statement.text) && !/\b(?:before|beforehand|first)\b/i.test(statement.text);

/** An arrow or row with a destination of its own speaks of its own path only. */
function isOtherPath(other: ReadStatement, flow: RawFlow, facts: Facts): boolean {
  if (other.form !== 'arrow' && other.form !== 'row') return false;
  const named = placesIn(other, facts).filter((place) => place.kind === 'vendor' && place.named);
  return other.form === 'arrow' ? !sameData(flow, other) : named.length > 0 && !named.some((place) => place.name === flow.to.name);
}

const isPrivacyRow = (statement: ReadStatement): boolean => statement.form === 'row' && /^(?:privacy|data|safety)$/.test(statement.role);

function nearby(statement: ReadStatement, flow: RawFlow, reading: Reading, facts: Facts, raw: boolean): MitigationFact | undefined {
  if (statement.form !== 'sentence') return undefined;
  for (const distance of [1, 2]) {
    const next = reading.statements[statement.index + distance];
    if (next?.section !== statement.section || next.form !== 'sentence' || !next.asserted) break;
    const sameItem = (next.list?.item ?? -1) === (statement.list?.item ?? -1);
    if (isWeakClaim(next) || (!sameItem && !ANAPHORA.test(next.text))) continue;
    const found = INTO_SET.test(next.text) ? undefined : mitigationsIn(next).find((mitigation) => protects(mitigation) && (!mitigation.elsewhere || mitigation.leaving));
    if (found && (ANAPHORA.test(next.text) || found.leaving || sameData(flow, next) || sameDestination(flow, next, reading, facts))) return found;
  }
  if (raw) return undefined;
  for (const distance of [1, 2]) {
    const earlier = reading.statements[statement.index - distance];
    if (earlier?.section !== statement.section || earlier.form !== 'sentence' || !earlier.asserted) break;
    if (isWeakClaim(earlier)) continue;
    const found = mitigationsIn(earlier).find((mitigation) => protects(mitigation) && (!mitigation.elsewhere || mitigation.leaving));
    if (found && RESULT.test(statement.text)) return found;
    if (found?.leaving === true && sameData(flow, earlier)) return found;
  }
  return undefined;
}
