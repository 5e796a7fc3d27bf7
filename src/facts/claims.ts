/** Claims that data about people is safe, anonymous or nobody's, with what they are rested on. */

import { isNegated } from '../language/clauses.js';
import { PatternSet, type PatternMatch } from '../language/pattern.js';
import type { Topic, Facts } from './facts.js';
import { evidenceOf, statusOfClause } from './find.js';
import { eachStatement } from './kept.js';
import { ANONYMITY_CLAIMS, COUNTED_NUMBERS, DERIVED_WORDS, EXEMPTION_CLAIMS, FAINT_CLAIMS, IMPERSONAL_SOURCE, LAYER, REPORTED_CLAIM, SAFETY_CLAIMS, WEAK_MEANS } from './lexicons/claims.js';
import { likelihoodOf } from './likelihood/likelihood.js';
import { mitigationsIn, removedFrom } from './mitigations.js';
import { isSamePassage } from './passage.js';
import { dataIn } from './personal.js';
import { placesIn } from './places.js';
import { isAsserted } from './reading.js';
import type { Fact, ReadStatement, Reading } from './types.js';

export type Means = 'encryption' | 'hashing' | 'contract' | 'names';

/** A claim of safety or anonymity that rests on too little, or of exemption. */
export interface ClaimFact extends Fact {
  readonly kind: 'claim';
  readonly claim: 'anonymous' | 'safe' | 'exempt';
  /** What it is rested on; empty for exemptions "by nature". */
  readonly means: readonly Means[];
  /** The words of the claim. */
  readonly words: string;
  readonly statement: number;
}

const weakMeans = new PatternSet(WEAK_MEANS);
const anonymity = new PatternSet(ANONYMITY_CLAIMS);
const safety = new PatternSet(SAFETY_CLAIMS);
const layer = new PatternSet(LAYER);
const derived = new PatternSet(DERIVED_WORDS);
const exemption = new PatternSet(EXEMPTION_CLAIMS);
const faint = new PatternSet(FAINT_CLAIMS);

/** Log-odds from which on words that may be a claim are one. */
const SOUNDS_SAFE = 0;
const SOUNDS_EXEMPT = 1;

const weakOdds = (statement: ReadStatement, reading: Reading): number => likelihoodOf(statement, 'privacy/weak-mitigation', reading);
const exemptOdds = (statement: ReadStatement, reading: Reading): number => likelihoodOf(statement, 'privacy/embeddings-exempt', reading);

const SHARING = /\b(?:shar\w+|s[eo]ll\w*|sold|give\w*|vendors?|partners?|suppliers?|providers?|third part\w+|outside|transit|connection|line|wire|sen[dt]\w*|upload\w*|transfer\w*|goes|publish\w*|portal|them|they|recipients?|contract|agreement|signature|travels?|leaves?|handed|passed|exports?|exported)\b/i;
const MEANS_WORD = /^(?:encrypt|hash|contract|sign|name)/i;

const DENIAL = /\b(?:not?|never|nobody|none|nothing|neither|nor|cannot|hardly|without)\b|n['’]t\b/i;

/** The first claim that the author makes: positive words undenied, or words that deny by themselves. */
function claimIn(statement: ReadStatement, patterns: PatternSet): PatternMatch | undefined {
  return patterns.find(statement.annotation).find((match) => {
    const status = statusOfClause(statement, match.clause);
    // "as private as if it had stayed at home" is claimed all the same.
    if (!isAsserted(status) && !(status === 'hypothetical' && statement.asserted && /^as\b/i.test(statement.text.slice(match.start, match.end)))) return false;
    if (match.name === 'negative') return true;
    const { tokens, clauses } = statement.annotation;
    // A denial after the claim ("plain floats and nobody's") does not deny it.
    const isDenied = clauses[match.clause]?.polarity === 'negative' && DENIAL.test(statement.text.slice(0, match.start));
    return !isNegated(tokens, clauses, match.first) && !isDenied;
  });
}

/** After it stands why nothing can happen, which the "nothing" does not deny. */
const GROUNDS = /[,;] (?:for|since|because|as)\b/i;
const NOT_NEEDED = /\b(?:not|no longer|hardly) (?:be )?(?:needed|required|necessary)\b|\b(?:unnecessary|superfluous)\b/i;

/** Weak means that a statement names and does not deny. */
export function meansIn(statement: ReadStatement): Means[] {
  const { tokens, clauses } = statement.annotation;
  const found = new Set<Means>();
  for (const match of weakMeans.find(statement.annotation)) {
    if (match.name !== 'names' && isNegated(tokens, clauses, match.first) && !GROUNDS.test(statement.text.slice(0, match.start))) continue;
    found.add(match.name as Means);
  }
  if (removedFrom(statement)?.nameOnly === true) found.add('names');
  return [...found];
}

/** Disguises beside the claim itself: "anonymous" is what is claimed, not what is done. */
const isDisguised = (statement: ReadStatement): boolean =>
  mitigationsIn(statement).some((mitigation) => mitigation.method !== 'local' && mitigation.method !== 'bare' && !isInitials(statement) && !NOT_NEEDED.test(statement.text) && !/^anonym|^deidentif|^mask$|\banonymous$/i.test(mitigation.words));

/** Initials in place of names hide little. */
const isInitials = (statement: ReadStatement): boolean => /\binitials?\b/i.test(statement.text);

const isLayer = (statement: ReadStatement): boolean => layer.find(statement.annotation).some((match) => match.name === 'layer');

const weakCache = new WeakMap<ReadStatement, { readonly match: PatternMatch; readonly claim: 'anonymous' | 'safe'; readonly means: Means[] } | null>();

/** A claim in a statement that names nothing but weak means for it. */
function weakClaimIn(statement: ReadStatement): { readonly match: PatternMatch; readonly claim: 'anonymous' | 'safe'; readonly means: Means[] } | undefined {
  const known = weakCache.get(statement);
  if (known !== undefined) return known ?? undefined;
  let found: { match: PatternMatch; claim: 'anonymous' | 'safe'; means: Means[] } | undefined;
  if (statement.form !== 'heading' && statement.form !== 'arrow' && statement.asserted) {
    const means = meansIn(statement);
    if (means.length > 0 && !isDisguised(statement) && !isLayer(statement)) {
      const anonymous = claimIn(statement, anonymity);
      const safe = anonymous === undefined ? claimIn(statement, safety) : undefined;
      const match = anonymous ?? safe;
      if (match !== undefined && !isSameWords(statement, match)) found = { match, claim: anonymous ? 'anonymous' : 'safe', means };
    }
  }
  weakCache.set(statement, found ?? null);
  return found;
}

/** The only means stands inside the claim's own words ("secure connection"). */
function isSameWords(statement: ReadStatement, claim: PatternMatch): boolean {
  return weakMeans.find(statement.annotation).every((match) => match.first >= claim.first && match.last <= claim.last) && MEANS_WORD.test(statement.text.slice(claim.start, claim.end)) && claim.last - claim.first <= 2;
}

/** Whether the statement claims that weak means make data anonymous or safe. */
export const isWeakClaim = (statement: ReadStatement): boolean => weakClaimIn(statement) !== undefined;

const POINTS_BACK = /^(?:(?:so|and|yes|therefore|thus|hence|with that|with this|because of (?:that|this)|for (?:that|this) reason),? ?)?(?:that|this|these|those|which|so|therefore|thus|hence|both|together|it|they|yes|with (?:that|this|these)|because of (?:that|this)|what)\b/i;

/** "Yes, thanks to AES-256" below "Is it safe?". */
function answerToTitle(statement: ReadStatement, reading: Reading): { match: PatternMatch; claim: 'safe'; means: Means[] } | undefined {
  const title = reading.sections[statement.section]?.title ?? '';
  if (!title.endsWith('?') || !/\b(?:safe|private|secure|protected|privacy|anonymous)\b/i.test(title) || !/^(?:yes|it is|of course|certainly|sure)\b/i.test(statement.text)) return undefined;
  const match = weakMeans.find(statement.annotation)[0];
  return match === undefined || isDisguised(statement) || isLayer(statement) ? undefined : { match, claim: 'safe', means: meansIn(statement) };
}

/** A claim that points back at weak means in the statement before it. */
function pointingClaim(statement: ReadStatement, reading: Reading): { match: PatternMatch; claim: 'anonymous' | 'safe'; means: Means[] } | undefined {
  const before = reading.statements[statement.index - 1];
  const asked = answerToTitle(statement, reading);
  if (asked) return asked;
  if (before?.section !== statement.section || !before.asserted || before.form !== statement.form || statement.form !== 'sentence') return undefined;
  if (!POINTS_BACK.test(statement.text) && !/\b(?:therefore|thus|hence|so)\b/i.test(statement.text)) return undefined;
  const means = meansIn(before);
  if (means.length === 0 || isDisguised(before) || isDisguised(statement) || isLayer(statement) || meansIn(statement).length > 0) return undefined;
  const anonymous = claimIn(statement, anonymity);
  const match = anonymous ?? claimIn(statement, safety);
  return match === undefined ? undefined : { match, claim: anonymous ? 'anonymous' : 'safe', means };
}

/** Whether a statement claims that weak means make data safe, its own or those of the statement before it. */
export const restsOnWeakMeans = (statement: ReadStatement, reading: Reading): boolean => isWeakClaim(statement) || pointingClaim(statement, reading) !== undefined;

/** Safety is claimed of sharing, and not of a disk in the cellar. */
function isAboutSharing(statement: ReadStatement, reading: Reading, facts: Facts, means: readonly Means[]): boolean {
  if (means.includes('contract') || SHARING.test(statement.text) || answerToTitle(statement, reading) !== undefined) return true;
  for (let at = Math.max(0, statement.index - 3); at <= statement.index; at++) {
    const other = reading.statements[at];
    if (other?.section === statement.section && placesIn(other, facts).some((place) => place.kind === 'vendor' || place.kind === 'public' || place.kind === 'abroad')) return true;
  }
  return false;
}

const SAFEGUARD_HEADER = /\b(?:safeguards?|protect\w*|mitigations?|privacy|how (?:it|they) (?:is|are) (?:kept|made) safe|measures?|what makes it safe|security|secured by|controls?|answers?|remedy|remedies|response|counter\w*)\b/i;
const RECIPIENT_HEADER = /\b(?:goes? to|recipients?|vendors?|processors?|shared|sent|third|outside|who gets|partners?|destination|risk|threat)\b/i;

/** A row that offers weak means in its column for safeguards. */
function safeguardCell(statement: ReadStatement, facts: Facts): { match: PatternMatch; means: Means[] } | undefined {
  if (statement.form !== 'row' || !statement.cells || !statement.asserted || isDisguised(statement)) return undefined;
  const shares = placesIn(statement, facts).some((place) => place.kind === 'vendor' || place.kind === 'public' || place.kind === 'abroad');
  const isRisk = statement.cells.some((cell) => RECIPIENT_HEADER.test(cell.header));
  if (!shares || !isRisk || dataIn(statement).length === 0) return undefined;
  for (const cell of statement.cells) {
    if (!SAFEGUARD_HEADER.test(cell.header)) continue;
    const match = weakMeans.find(statement.annotation).find((one) => one.start >= cell.start && one.end <= cell.end);
    if (match) return { match, means: meansIn(statement) };
  }
  return undefined;
}

const WEAK_SUBJECT = /^(?:they|it|these|those|such|this|both|and|so|we|as such|being)\b/i;

/** "The vectors are plain numbers, nobody's data." */
function exemptionIn(statement: ReadStatement, reading: Reading): PatternMatch | undefined {
  if (!statement.asserted || statement.form === 'heading' || IMPERSONAL_SOURCE.test(statement.text) || REPORTED_CLAIM.test(statement.text)) return undefined;
  const claim = claimIn(statement, exemption);
  if (claim === undefined) return undefined;
  if (COUNTED_NUMBERS.test(statement.text)) return claim;
  const subjects = derived.find(statement.annotation).filter((match) => match.name === 'strong');
  if (subjects.some((subject) => subject.first < claim.last || Math.abs(subject.first - claim.last) <= 8)) return claim;
  const before = reading.statements[statement.index - 1];
  if (before?.section !== statement.section || !(WEAK_SUBJECT.test(statement.text) || /\b(?:them|these)\b/i.test(statement.text))) return undefined;
  return (COUNTED_NUMBERS.test(before.text) || derived.find(before.annotation).some((match) => match.name === 'strong')) && !IMPERSONAL_SOURCE.test(before.text) ? claim : undefined;
}

/** Hashes that nobody is said to get are an exemption rather than a way of sharing. */
const isOnlyHashed = (statement: ReadStatement, means: readonly Means[]): boolean => means.every((one) => one === 'hashing') && !SHARING.test(statement.text.replace(/\b(?:them|they)\b/gi, ''));

/** "The line is a VPN, so no driver has anything to fear": said of weak means in words that no list holds. */
function faintClaim(statement: ReadStatement, reading: Reading): { match: PatternMatch; means: Means[] } | undefined {
  if (!statement.asserted || weakOdds(statement, reading) < SOUNDS_SAFE || isDisguised(statement) || isLayer(statement)) return undefined;
  const before = reading.statements[statement.index - 1];
  const isBeside = before?.section === statement.section && before.block === statement.block && before.asserted && !isDisguised(before) && !isLayer(before);
  const own = meansIn(statement);
  const means = own.length > 0 || !isBeside ? own : meansIn(before);
  const match = means.length > 0 ? faint.find(statement.annotation).find(({ name }) => name === 'safe') : undefined;
  return match && { match, means };
}

/** "Embeddings are not anonymous", "only the ranking service can read it", "so that no letter of a name is in the table". */
const CAREFUL = /\bnot (?:be )?(?:anonymous|harmless|safe|enough)|\b(?:nobody|no one) should|\bonly (?:the|our|those|two|people|members)\b|\bso that no\b|\b(?:same|like the|as the) (?:rules|data|source|photos?|records?|texts?)|\b(?:deleted|erased) (?:with|when|after|together)\b/i;

/** "It's arithmetic, so the card is not covered": said of what is derived in words that no list holds. */
function faintExemption(statement: ReadStatement, reading: Reading): PatternMatch | undefined {
  if (!statement.asserted || exemptOdds(statement, reading) < SOUNDS_EXEMPT || IMPERSONAL_SOURCE.test(statement.text) || REPORTED_CLAIM.test(statement.text) || CAREFUL.test(statement.text)) return undefined;
  const before = reading.statements[statement.index - 1];
  const isOfDerived = (other: ReadStatement): boolean => COUNTED_NUMBERS.test(other.text) || derived.find(other.annotation).length > 0;
  if (!isOfDerived(statement) && !(before?.section === statement.section && isOfDerived(before))) return undefined;
  return faint.find(statement.annotation).find(({ name }) => name === 'exempt');
}

const exemptionOf = (statement: ReadStatement, reading: Reading): PatternMatch | undefined => exemptionIn(statement, reading) ?? faintExemption(statement, reading);

/** Of two sentences of a paragraph that exempt the same thing the plainer one is told. */
function isSaidBeside(statement: ReadStatement, reading: Reading): boolean {
  return [-1, 1].some((step) => {
    const other = reading.statements[statement.index + step];
    if (other?.form !== 'sentence' || !isSamePassage(other, statement) || exemptionOf(other, reading) === undefined) return false;
    const more = exemptOdds(other, reading) - exemptOdds(statement, reading);
    return more > 0 || (more === 0 && step < 0);
  });
}

function factOf(statement: ReadStatement, claim: ClaimFact['claim'], match: { readonly start: number; readonly end: number }, means: readonly Means[]): ClaimFact {
  const { status } = statement;
  return {
    kind: 'claim',
    claim,
    means,
    words: statement.text.slice(match.start, match.end),
    get statement() {
      return statement.index;
    },
    status,
    polarity: 'positive',
    evidence: [evidenceOf(statement)],
  };
}

const extract = eachStatement((statement, reading, facts): ClaimFact[] => {
  if (statement.form === 'heading' || statement.form === 'arrow') return [];
  const next = reading.statements[statement.index + 1];
  // The sentence after it may name what hides people, and the weak means as a second layer.
  const isMended = next?.section === statement.section && next.asserted && isLayer(next) && isDisguised(next);
  const weak = isMended ? undefined : weakClaimIn(statement) ?? pointingClaim(statement, reading);
  const sharing = weak !== undefined && isAboutSharing(statement, reading, facts, weak.means);
  const exempt = exemptionOf(statement, reading);
  const isRatherWeak = weakOdds(statement, reading) > exemptOdds(statement, reading);
  if (weak !== undefined && (sharing || weak.claim === 'anonymous') && !(exempt !== undefined && !isRatherWeak && (!sharing || isOnlyHashed(statement, weak.means)))) return [factOf(statement, weak.claim, weak.match, weak.means)];
  const guess = isMended ? undefined : faintClaim(statement, reading);
  if (guess !== undefined && (exempt === undefined || isRatherWeak)) return [factOf(statement, 'safe', guess.match, guess.means)];
  if (exempt !== undefined) return isSaidBeside(statement, reading) ? [] : [factOf(statement, 'exempt', exempt, [])];
  const cell = safeguardCell(statement, facts);
  return cell ? [factOf(statement, 'safe', cell.match, cell.means)] : [];
});

/** Claims of safety, anonymity and exemption, in reading order. */
export const claimTopic: Topic<ClaimFact> = {
  name: 'claim',
  title: 'What is said to be safe',
  extract,
  show: (fact) => ({ label: fact.words, detail: { claim: fact.claim, means: fact.means.join(', ') } }),
};
