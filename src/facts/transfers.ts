/** How a statement ties a place to a verb: who sends, who gets, who works on what. */

import { isNegated } from '../language/clauses.js';
import type { PlaceMention } from './places.js';
import type { ReadStatement } from './types.js';

/** The verb that brings data to a place. */
export interface Transfer {
  /** Token index of the verb, or of the noun or arrow that stands for it. */
  readonly at: number;
  readonly clause: number;
  readonly words: string;
  /** Where the data is named: anywhere, or only after the place and its verb. */
  readonly dataAfter: boolean;
  readonly negated: boolean;
}

type Way = 'to' | 'with' | 'through' | 'by' | 'at';

const WAYS: ReadonlyMap<string, Way> = new Map<string, Way>([
  ['to', 'to'], ['into', 'to'], ['onto', 'to'], ['towards', 'to'], ['toward', 'to'], ['→', 'to'], ['->', 'to'], ['=>', 'to'], ['-->', 'to'], ['for', 'to'],
  ['with', 'with'], ['via', 'through'], ['over', 'through'], ['through', 'through'], ['by', 'by'], ['at', 'at'], ['on', 'at'], ['in', 'at'], ['inside', 'at'], ['against', 'at'], ['using', 'through'],
]);
const ARROW = /^(?:→|->|=>|-->|⇒)$/;
/** Which classes of verb each way goes with. */
const VERBS: Readonly<Record<Way, RegExp>> = {
  to: /^verb\.(?:transfer|go)$/,
  with: /^verb\.(?:transfer|store|process|go)$/,
  through: /^verb\.(?:transfer|go|process)$/,
  by: /^verb\.(?:process|receive|store)$/,
  at: /^verb\.(?:process|store|go|transfer)$/,
};
/** "shared with", "stored with": other verbs of transfer have a "with" of their own ("sent with care"). */
const WITH_VERBS = /^(?:share|exchange|sync|store|keep|lie|sit|rest|reside|deposit|host|place|back|file|leave|live|hold|swap|trade|discuss|end|land|arrive|end up)$/;
/** "compared with the contractor list": the list is ours, and nothing goes anywhere. */
const COMPARISONS = /^(?:compare|check|match|verify|reconcile)$/;
const LISTS = /^(?:list|register|roster|directory|catalog|catalogue|handbook|table|rate|price|contract)$/;
const NOUNS = /^(?:upload|transfer|transmission|export|copy|handover|hand|handoff|feed|submission|delivery|disclosure|release|sync|replication|dump|stream|extract|request|call|prompt|payload|post|message|mail|attachment|link|backup|batch|mirror)$/;
const DETERMINER = /^(?:the|a|an|this|that|these|those|each|every|our|their|its|his|her|no|per|one|any|some|of|such|another|all|both|in|on|for)$/;
const STOP = /^[;()]$|^[—–]$/;
const REACH = 45;
/** So far back an aside may push the verb ("uploads the film, as it is in the archive, to …"). */
const CLAUSE_REACH = 16;

const verbClassesAt = (statement: ReadStatement, at: number): string[] =>
  statement.annotation.terms.filter((term) => term.first === at && term.class.startsWith('verb')).map((term) => term.class);

/** Whether the token is used as a verb, as far as its form and the word before it tell. */
function isVerb(statement: ReadStatement, at: number): boolean {
  const { tokens } = statement.annotation;
  const token = tokens[at];
  if (token === undefined) return false;
  if (/(?:ed|ing)$/.test(token.lower) && token.lower !== token.lemma) return true;
  const before = tokens[at - 1]?.lower ?? '';
  if (/['’]s?$/.test(before)) return false;
  // "Those go to Voxara."
  if (token.lower === 'go' && /^(?:these|those|both|all|some|such)$/.test(before)) return true;
  return !DETERMINER.test(before) || token.lower !== token.lemma;
}

function verbAt(statement: ReadStatement, at: number, classes: RegExp): boolean {
  return verbClassesAt(statement, at).some((name) => classes.test(name)) && isVerb(statement, at);
}

function transferAt(statement: ReadStatement, at: number, place: PlaceMention, dataAfter: boolean): Transfer {
  const { tokens, clauses } = statement.annotation;
  const token = tokens[at];
  const clause = token?.clause ?? 0;
  const denied = clauses[clause]?.polarity === 'negative' || clauses[tokens[place.first]?.clause ?? 0]?.polarity === 'negative';
  // "does nothing with it but hand it on" denies nothing.
  const own = clauses[clause];
  if (own !== undefined && /\bnothing\b.*\b(?:but|except)\b/i.test(statement.text.slice(own.start, own.end))) return { at, clause, words: token?.text ?? '', dataAfter, negated: false };
  return { at, clause, words: token?.text ?? '', dataAfter, negated: denied || isNegated(tokens, clauses, at) || isNegated(tokens, clauses, place.first) };
}

/** The preposition that governs the place: "to the cloud API of Facewell". */
function wayTo(statement: ReadStatement, place: PlaceMention): { way: Way; at: number } | undefined {
  const { tokens } = statement.annotation;
  let fallback: { way: Way; at: number } | undefined;
  for (let at = place.first - 1; at >= Math.max(0, place.first - 9); at--) {
    const token = tokens[at];
    if (token === undefined || STOP.test(token.text) || token.text === ':' || (token.text === ',' && at < place.first - 1)) break;
    if (at >= place.first - 3 && /^(?:from|than|like|unlike|without)$/.test(token.lower)) return undefined;
    const way = ARROW.test(token.text) ? 'to' : WAYS.get(token.lower);
    if (way === undefined) {
      if (at < place.first - 1 && verbClassesAt(statement, at).length > 0 && isVerb(statement, at) && fallback === undefined && /(?:s|ed)$/.test(token.lower) && tokens[at - 1]?.kind === 'word' && !DETERMINER.test(tokens[at - 1]?.lower ?? '')) break;
      continue;
    }
    if (token.lower === 'for' && at < place.first - 3) continue;
    if (fallback !== undefined && (way === 'with' || fallback.at - at > 4)) continue;
    if (way === 'at' && token.lower !== 'at') {
      // "in Bangalore", "on their servers": the wider phrase may have a "to" before it.
      fallback ??= { way, at };
      continue;
    }
    return { way, at };
  }
  return fallback;
}

/** "goes to Voxara", "labelled by Brightmark", "shared with partners", "stored on their servers". */
function byPreposition(statement: ReadStatement, place: PlaceMention): Transfer | undefined {
  const { tokens } = statement.annotation;
  const found = wayTo(statement, place);
  if (found === undefined) return undefined;
  const { way } = found;
  if (ARROW.test(tokens[found.at]?.text ?? '')) return transferAt(statement, found.at, place, false);
  for (let at = found.at - 1; at >= Math.max(0, found.at - REACH); at--) {
    const token = tokens[at];
    if (token === undefined || token.text === ';') break;
    const near = token.clause === tokens[found.at]?.clause || found.at - at <= CLAUSE_REACH;
    if (!near) break;
    if (way === 'to' && token.lower === 'not' ) continue;
    if (verbAt(statement, at, VERBS[way])) {
      if (COMPARISONS.test(token.lemma) && isOfList(statement, place)) return undefined;
      if (way === 'with' && !WITH_VERBS.test(token.lemma) && !(place.kind === 'vendor' && verbAt(statement, at, /^verb\.process$/))) continue;
      if (way === 'by' && !isParticiple(statement, at)) continue;
      if (way === 'at' && place.kind !== 'vendor' && place.kind !== 'public' && place.kind !== 'abroad') continue;
      if (tokens[found.at]?.lower === 'for' && !verbAt(statement, at, VERBS.to)) continue;
      return transferAt(statement, at, place, false);
    }
    if ((way === 'to' || way === 'through') && NOUNS.test(token.lemma) && found.at - at <= 12 && !isOfData(statement, at)) return transferAt(statement, at, place, false);
  }
  // "To Voxara we send the raw audio."
  if (way === 'to' || way === 'with' || way === 'at') {
    for (let at = place.last; at < Math.min(tokens.length, place.last + 14); at++) {
      const token = tokens[at];
      if (token === undefined || STOP.test(token.text)) break;
      if (found.at <= 2 && way !== 'at' && verbAt(statement, at, VERBS[way])) return transferAt(statement, at, place, false);
    }
  }
  return undefined;
}

/** "the contractor list", "the list of contractors". */
function isOfList(statement: ReadStatement, place: PlaceMention): boolean {
  const { tokens } = statement.annotation;
  const after = tokens[place.last];
  return (after !== undefined && LISTS.test(after.lemma)) || (tokens[place.first - 1]?.lower === 'of' && LISTS.test(tokens[place.first - 2]?.lemma ?? ''));
}

/** "call records": the noun is a part of what is sent. */
const isOfData = (statement: ReadStatement, at: number): boolean => statement.annotation.terms.some((term) => term.class.startsWith('data') && term.last - term.first > 1 && term.first <= at && at < term.last);

/** A participle: "labelled by", "is read by". */
function isParticiple(statement: ReadStatement, at: number): boolean {
  const { tokens } = statement.annotation;
  const token = tokens[at];
  if (token === undefined) return false;
  const before = tokens.slice(Math.max(0, at - 4), at).map((other) => other.lemma);
  return (/(?:ed|en|un|id|pt|ld)$/.test(token.lower) && token.lower !== token.lemma) || before.includes('be') || before.includes('get');
}

const isPassive = (statement: ReadStatement, at: number): boolean => statement.annotation.tokens.slice(Math.max(0, at - 3), at).some((token) => token.lemma === 'be' || token.lemma === 'get');

const LINK = /^(?:who|which|that|whose|then|also|only|just|now|will|would|can|may|must|has|have|had|is|are|be|been|do|does|itself|there|already|still|always|first|even|therefore|thus|each|all|both|to|and|own|nightly|weekly|daily)$/;

/** What the company works with, between its name and the verb ("Voxara's public endpoint answers it"). */
const OFFERED = /^(?:['’]s|public|hosted|endpoint|api|model|cloud|service|servers?|tool)$/;

/** "Voxara, the newsletter company two streets away, gets": where the company's own sentence goes on. */
function afterAside(statement: ReadStatement, place: PlaceMention): number {
  const { tokens } = statement.annotation;
  if (tokens[place.last]?.text !== ',' || !/^(?:a|an|the|our|their|its|one|over|down|up|out|based|in|from|near)$/.test(tokens[place.last + 1]?.lower ?? '')) return place.last;
  const close = tokens.findIndex((token, at) => at > place.last + 1 && at < place.last + ASIDE_TOKENS && token.text === ',');
  return close < 0 ? place.last : close;
}

const ASIDE_TOKENS = 16;

/** "Voxara, whose forty annotators work on the full file", "the vendor gets the record". */
function bySubject(statement: ReadStatement, place: PlaceMention): Transfer | undefined {
  const { tokens, terms } = statement.annotation;
  // "a bucket that the agency reads": what is read stands before.
  const isRelative = tokens.slice(Math.max(0, place.first - 2), place.first).some((token) => /^(?:that|which|whom)$/.test(token.lower));
  let skipped = 0;
  for (let at = afterAside(statement, place); at < Math.min(tokens.length, place.last + 22); at++) {
    const token = tokens[at];
    if (token === undefined || token.text === ';') return undefined;
    if (token.text === ',' || LINK.test(token.lower) || OFFERED.test(token.lower)) continue;
    if (token.text === '(') {
      while (at < tokens.length && tokens[at]?.text !== ')') at++;
      continue;
    }
    if (/^(?:in|of|at|from|near|with)$/.test(token.lower) && terms.some((term) => term.first >= at + 1 && term.first <= at + 3 && term.class.startsWith('region'))) {
      at = Math.max(...terms.filter((term) => term.first >= at + 1 && term.first <= at + 3 && term.class.startsWith('region')).map((term) => term.last)) - 1;
      continue;
    }
    // "GPT-4o, which is handed the remarks".
    if (/^(?:handed|given|sent|shown|fed|passed|told|served|supplied|provided|forwarded|entrusted)$/.test(token.lower) && isPassive(statement, at)) return transferAt(statement, at, place, true);
    // "; their endpoint answers it": the pronoun points back.
    if (/^(?:answer|score|rate|grade|read|translate|transcribe|summarize|process|complete|judge|tag)$/.test(token.lemma) && /^(?:it|them|these|those)$/.test(tokens[at + 1]?.lower ?? '') && isVerb(statement, at)) return transferAt(statement, at, place, false);
    if (verbAt(statement, at, /^verb\.(?:receive|process)$/) && !/^(?:hold|keep|store|retain|use|run|handle|compute|see|host|match|turn|write|mark|segment)$/.test(token.lemma)) return transferAt(statement, at, place, !isRelative);
    if (/^(?:see|handle|pool|hoard)$/.test(token.lemma) && isVerb(statement, at)) return transferAt(statement, at, place, true);
    // A few words of the company's own may stand before the verb ("whose forty annotators work on").
    skipped++;
    if (skipped > 3 || /^(?:to|by|from|for|of|because|so|since)$/.test(token.lower)) return undefined;
  }
  return undefined;
}

/** "we call the OpenAI API with the ticket", "asks Claude to read the letter". */
function byCall(statement: ReadStatement, place: PlaceMention): Transfer | undefined {
  const { tokens } = statement.annotation;
  for (let at = place.first - 1; at >= Math.max(0, place.first - 5); at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation') return undefined;
    if (/^(?:give|hand|show|tell|feed|supply|provide|lend|send|pay|offer|grant|email|mail)$/.test(token.lemma) && isVerb(statement, at)) return transferAt(statement, at, place, true);
    if (verbAt(statement, at, /^verb\.call$/)) {
      const next = tokens.slice(place.last, place.last + 12).map((other) => other.lower);
      return next.some((word) => /^(?:with|on|over|to|for|about)$/.test(word)) ? transferAt(statement, at, place, true) : undefined;
    }
    if (WAYS.has(token.lower)) return undefined;
  }
  return undefined;
}

/** "The recordings reach Voxara", "What leaves the house enters their cloud". */
function byDirectVerb(statement: ReadStatement, place: PlaceMention): Transfer | undefined {
  const { tokens } = statement.annotation;
  for (let at = place.first - 1; at >= Math.max(0, place.first - 4); at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation' || WAYS.has(token.lower)) return undefined;
    if (/^(?:reach|enter|hit|visit|cross|touch|meet|face)$/.test(token.lemma) && isVerb(statement, at)) return transferAt(statement, at, place, false);
  }
  return undefined;
}

/** "is licensed from Veriface": what comes from there goes nowhere. */
const COMES_FROM = /\b(?:licen[cs]ed|bought|rented|leased|hired|borrowed|comes?|came|ordered|purchased|taken|got) from (?:the |a |an )?$/i;

/** "the last place that anyone wants wired to somebody else's computer". */
const UNWANTED = /\bthe last (?:place|thing|person|room|data)\b.{0,40}\bwants?\b/i;

/** How the statement brings data to the place, if it does. */
export function transferTo(statement: ReadStatement, place: PlaceMention): Transfer | undefined {
  const before = statement.text.slice(0, statement.annotation.tokens[place.first]?.start ?? 0);
  if (COMES_FROM.test(before) || UNWANTED.test(before)) return undefined;
  return byDirectVerb(statement, place) ?? byPreposition(statement, place) ?? bySubject(statement, place) ?? byCall(statement, place);
}

/** "each letter is sent there": the place stands earlier. */
export function transferThere(statement: ReadStatement, place: PlaceMention): Transfer | undefined {
  const { tokens } = statement.annotation;
  for (const [index, token] of tokens.entries()) {
    const isThere = (token.lower === 'there' && (tokens[index + 1]?.lemma !== 'be' || verbAt(statement, index - 1, VERBS.to))) || (/^(?:them|it|him|her)$/.test(token.lower) && tokens[index - 1]?.lower === 'to');
    if (!isThere || (place.first < place.last && index < place.last)) continue;
    for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
      if (STOP.test(tokens[at]?.text ?? ';')) break;
      if (verbAt(statement, at, VERBS.to)) return transferAt(statement, at, { ...place, first: index, last: index + 1 }, false);
    }
  }
  return undefined;
}

/** A place that is where it goes by itself: "abroad", "overseas". */
export function goesAbroad(statement: ReadStatement, place: PlaceMention): Transfer | undefined {
  const { tokens } = statement.annotation;
  for (let at = place.first - 1; at >= Math.max(0, place.first - 20); at--) {
    if (tokens[at]?.text === ';') return undefined;
    if (verbAt(statement, at, /^verb\.(?:transfer|go|process|store)$/)) return transferAt(statement, at, place, false);
  }
  return undefined;
}
