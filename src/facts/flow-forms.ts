/** Flows that a diagram or a table shows. */

import type { Facts } from './facts.js';
import { counts, type RawFlow } from './flows.js';
import { isRaw } from './mitigations.js';
import { dataIn } from './personal.js';
import { placesIn, type PlaceMention } from './places.js';
import type { ReadStatement } from './types.js';

const OUTSIDE_GROUP = /\b(?:vendors?|third[ -]part(?:y|ies)|external|outside|partners?|suppliers?|providers?|public internet|somebody else|saas)\b/i;

/** "Fjell-70B, hosted in Oslo": a box that is said to stand elsewhere. */
const HOSTED_BOX = /^(?!.*\b(?:self|our|own|us|we|in-?house|internal|on-?prem\w*)\b).*\b(?:hosted|rented)\b/i;

const tellsWho = (statement: ReadStatement): boolean => dataIn(statement).some((mention) => !mention.negated && /^(?:identifier|contact|health|government|financial)$/.test(mention.kind));

/** "wash: names, addresses, faces out": what the box does before it passes things on. */
const CLEANED = /\b(?:names?|faces?|address(?:es)?|identifiers?|handles?|phone numbers?|plates?|pii|voices?)\b[^.;|→]{0,40}\b(?:out|off|gone|removed|stripped|masked|blurred|cut|hidden|swapped|replaced|blanked|dropped|struck)\b/i;

/** An arrow into somebody else's box, with what it carries as its label. */
export function arrowFlow(statement: ReadStatement, facts: Facts, aboutChildren: boolean): RawFlow[] {
  const { arrow } = statement;
  if (!arrow) return [];
  const toEnd = statement.text.indexOf(arrow.to, arrow.from.length);
  const places = placesIn(statement, facts);
  const endsIn = (place: PlaceMention, from: number, length: number): boolean => {
    const start = statement.annotation.tokens[place.first]?.start ?? -1;
    return start >= from && start < from + length;
  };
  const isOutside = (place: PlaceMention): boolean => place.kind === 'vendor' || place.kind === 'public' || place.kind === 'abroad';
  if (arrow.toGroup !== undefined && arrow.toGroup === arrow.fromGroup) return [];
  if (places.some((place) => isOutside(place) && endsIn(place, 0, arrow.from.length))) return [];
  const ends = places.filter((place) => endsIn(place, toEnd, arrow.to.length));
  const target = ends.find(isOutside) ?? (arrow.toGroup !== undefined && OUTSIDE_GROUP.test(arrow.toGroup) ? groupPlace(arrow.toGroup) : HOSTED_BOX.test(arrow.to) && (isRaw(statement) || tellsWho(statement)) ? groupPlace(arrow.to) : undefined);
  const mentions = dataIn(statement).filter((mention) => counts(mention) && !ends.some((place) => mention.first < place.last && mention.last > place.first));
  // What stands in brackets beside the box's name goes into it ("Parlo API (full thread)").
  const bracket = arrow.to.indexOf('(');
  const from = toEnd + (bracket < 0 ? arrow.to.length : bracket);
  const after = mentions.filter((mention) => (statement.annotation.tokens[mention.first]?.start ?? 0) >= from);
  const before = mentions.filter((mention) => (statement.annotation.tokens[mention.first]?.start ?? 0) < arrow.from.length);
  const carried = after.length > 0 ? after : arrow.label === '' ? before.filter((mention) => mention.strong || mention.kind === 'payload') : [];
  const clause = statement.annotation.tokens[carried[0]?.first ?? 0]?.clause ?? 0;
  if (target !== undefined) return carried.length === 0 || CLEANED.test(`${arrow.from} ${arrow.label}`) ? [] : [{ mentions: carried, verb: '→', to: target, clause, negated: false }];
  const device = places.some((place) => place.kind === 'device' && endsIn(place, 0, arrow.from.length)) || /\bapp\b/i.test(arrow.from);
  const own = ends.find((place) => place.kind === 'own' || place.kind === 'cloud') ?? (/\b(?:servers?|back ?end|backend|cloud|gateway|api)\b/i.test(arrow.to) ? groupPlace(arrow.to) : undefined);
  const delicate = carried.filter((mention) => mention.regulated || aboutChildren || (isRaw(statement) && /^(?:content|biometric)$/.test(mention.kind)));
  return device && own !== undefined && delicate.length > 0 ? [{ mentions: delicate, verb: '→', to: { ...own, kind: 'own' }, clause, negated: false }] : [];
}

const groupPlace = (title: string): PlaceMention => ({ kind: 'vendor', name: title.toLowerCase(), text: title, named: false, first: 0, last: 0 });

const GOES_TO = /\b(?:goes?|going|sent|shared|leaves?|passed|forwarded|travels?|flows?|handed|exported|disclosed|given|transferred|released) (?:on )?(?:to|for|with)\b|\b(?:recipients?|receivers?|destination|third part|processors?|vendors?|who gets|who receives|to whom|outside|passed on|external|shared|leaves|supplier|processed (?:by|at|where)|done by|runs? (?:at|with|where)|where it (?:goes|runs|ends))\b|^to$|^where$|^by$|^service$|^who$/i;

const WHO = /^(?:who|whom|recipients?|receivers?|partners?|vendors?|suppliers?|part(?:y|ies)|to|company|firm|third part(?:y|ies)|processors?|destination|outside)\b/i;
const GETS = /\b(?:gets?|receives?|sees?|what|data|fields?|is (?:sent|given|shown)|hears?|reads?)\b/i;

/** Above what somebody gets, whoever stands in another column. */
const TAKEN = /\b(?:gets?|receives?|is (?:sent|given|shown|told|fed|handed)|are (?:sent|given|shown)|what (?:travels|goes|leaves|is sent|they get)|carries)\b/i;

/** A row whose column says who gets it. */
export function rowFlow(statement: ReadStatement, facts: Facts): RawFlow[] {
  const { cells } = statement;
  if (!cells) return [];
  const { tokens } = statement.annotation;
  for (const place of placesIn(statement, facts)) {
    if (place.kind !== 'vendor' && place.kind !== 'public' && place.kind !== 'abroad') continue;
    const start = tokens[place.first]?.start ?? 0;
    const cell = cells.find((candidate) => candidate.start <= start && start < candidate.end);
    if (cell === undefined) continue;
    // "Who | Gets": the one who gets it may stand first.
    const isFirst = cell.column === 0 && WHO.test(cell.header) && cells.some((other) => other.column > 0 && GETS.test(other.header));
    const isTaken = cells.some((other) => other !== cell && TAKEN.test(other.header));
    if (!isFirst && !isTaken && (cell.column === 0 || !GOES_TO.test(cell.header))) continue;
    const words = statement.text.slice(cell.start, cell.end);
    if (/^\s*(?:no|none|nobody|never|nothing|not|–|-|—)\b/i.test(words)) continue;
    const mentions = dataIn(statement).filter((mention) => {
      const at = tokens[mention.first]?.start ?? 0;
      if (!counts(mention) || (at >= cell.start && at < cell.end)) return false;
      return !isTaken || cells.some((other) => TAKEN.test(other.header) && at >= other.start && at < other.end);
    });
    if (!mentions.some((mention) => mention.strong)) continue;
    return [{ mentions, verb: cell.header, to: place, clause: tokens[place.first]?.clause ?? 0, negated: false }];
  }
  return [];
}
