/** Duties of privacy that the document puts off. */

import { PatternSet, type PatternMatch } from '../language/pattern.js';
import type { Status } from '../language/types.js';
import type { Topic } from './facts.js';
import { evidenceOf, statusOfClause } from './find.js';
import { eachStatement } from './kept.js';
import { DEFERRAL_PATTERNS, DONE_PATTERNS, EXTRA_PATTERNS, FAINT_DUTIES, FAINT_WHENS, NOT_OBLIGATION, OBLIGATION_PATTERNS } from './lexicons/obligations.js';
import { likelihoodOf } from './likelihood/likelihood.js';
import type { Fact, ReadStatement, Reading } from './types.js';

export type Obligation = 'assessment' | 'consent' | 'retention' | 'disguise' | 'law' | 'access';

/** A duty that has to wait. */
export interface DeferralFact extends Fact {
  readonly kind: 'deferral';
  readonly obligations: readonly Obligation[];
  /** The words that put it off, where the statement has them itself. */
  readonly when: string;
  readonly statement: number;
}

const obligations = new PatternSet(OBLIGATION_PATTERNS);
const deferrals = new PatternSet(DEFERRAL_PATTERNS);
const done = new PatternSet(DONE_PATTERNS);
const extra = new PatternSet(EXTRA_PATTERNS);
const faintDuties = new PatternSet({ law: FAINT_DUTIES });
const faintWhens = new PatternSet({ when: FAINT_WHENS });

/** Log-odds from which on words that may name a duty, or a time, are taken to do so, and from which on nothing speaks against it. */
const SOUNDS = 0;
const SURE = 5;

const oddsOf = (statement: ReadStatement, reading: Reading): number => likelihoodOf(statement, 'privacy/deferred', reading);

const dutiesIn = (statement: ReadStatement, isFaintEnough: boolean): readonly PatternMatch[] => {
  const plain = obligations.find(statement.annotation);
  return plain.length > 0 || !isFaintEnough ? plain : faintDuties.find(statement.annotation);
};

const whenIn = (statement: ReadStatement, isFaintEnough: boolean): PatternMatch | undefined =>
  deferrals.find(statement.annotation).find((match) => match.name === 'when') ?? (isFaintEnough ? faintWhens.find(statement.annotation)[0] : undefined);

const SKIPPED: ReadonlySet<Status> = new Set<Status>(['question', 'quoted', 'others']);
const SKIPPED_ROLES: ReadonlySet<string> = new Set(['questions', 'examples', 'template', 'alternatives', 'appendix']);

/** "We shall ask passengers" is no question of the author's. */
const isTelling = (statement: ReadStatement): boolean => statement.status === 'question' && statement.annotation.status === 'question' && !statement.text.includes('?') && /\b(?:shall|will)\b/i.test(statement.text);

/** Somebody else's omission. */
const OTHERS = /\b(?:next door|competitors?|rivals?|another (?:start-?up|company|vendor|hospital|bank)|was fined|were fined)\b/i;

/** The words that put the duty off: a time, or a verb of waiting with its status to confirm it. */
function deferralOf(statement: ReadStatement, duty: PatternMatch, sounds: boolean): string | undefined {
  const found = deferrals.find(statement.annotation).filter((match) => match.first < duty.first || match.last > duty.last);
  const when = found.find((match) => match.name === 'when');
  const verb = found.find((match) => match.name === 'verb');
  if (when) return statement.text.slice(when.start, when.end);
  const status = statusOfClause(statement, duty.clause);
  const isDeferred = status === 'deferred' || statement.annotation.status === 'deferred' || statement.role === 'future';
  if (isDeferred) return verb ? statement.text.slice(verb.start, verb.end) : '';
  const faint = sounds ? faintWhens.find(statement.annotation).find((match) => match.first >= duty.last || (match.last <= duty.first && match.clause !== duty.clause)) : undefined;
  return faint && statement.text.slice(faint.start, faint.end);
}

const WAITING = /^(?:(?:this|that|it|all of (?:this|it)) )?(?:to be|will be|will|comes?|follows?|later|postponed|deferred|left|planned|after|once|next|in the (?:second|third|next))\b/i;

/** "To be handled in the second year." below "Privacy". */
function underDuty(statement: ReadStatement, reading: Reading): DeferralFact | undefined {
  const heading = reading.statements[statement.index - 1];
  if (heading?.form !== 'heading' || heading.section !== statement.section || SKIPPED.has(statement.status) || !WAITING.test(statement.text)) return undefined;
  const duties = obligations.find(heading.annotation);
  const when = deferrals.find(statement.annotation).find((match) => match.name === 'when');
  if (duties.length === 0 || when === undefined || done.find(statement.annotation).length > 0 || extra.find(statement.annotation).length > 0) return undefined;
  return { kind: 'deferral', obligations: [...new Set(duties.map((match) => match.name as Obligation))], when: statement.text.slice(when.start, when.end), get statement() { return statement.index; }, status: 'deferred', polarity: 'positive', evidence: [evidenceOf(statement)] };
}

/** "can wait until the launch": the launch comes first. */
const WAITS_UNTIL = /\b(?:waits?|hold|held|postponed|put off|deferred|parked|left|sits?|lies?|rests?|not|nothing)\b.{0,24}\b(?:until|till)\b/i;

const isDone = (statement: ReadStatement): boolean => done.find(statement.annotation).some((match) => !(match.name === 'before' && /^(?:until|till)\b/i.test(statement.text.slice(match.start)) && WAITS_UNTIL.test(statement.text)));

const POINTS_BACK = /\b(?:it|that|this|they|them|these|those|all of (?:it|this)|both)\b/i;

const UNFINISHED = /\b(?:stopgap|provisional|makeshift|placeholder|draft|missing|unfinished|sketch|rough|not (?:yet|ready|done|there|written)|nothing|there (?:is|are) no|has no|have no)\b/i;

/** "Counsel gets to that after the holidays." after "And an opt-out?"; "We'll have it drawn up later." after "The consent text is a stopgap." */
function pointingBack(statement: ReadStatement, reading: Reading): DeferralFact | undefined {
  const before = reading.statements[statement.index - 1];
  if (before?.section !== statement.section || before.form === 'heading' || statement.form !== 'sentence' || before.block !== statement.block || SKIPPED_ROLES.has(statement.role)) return undefined;
  if (statement.status === 'question' || statement.status === 'rejected' || statement.status === 'quoted' || isDone(statement) || isDone(before) || extra.find(statement.annotation).length > 0 || OTHERS.test(statement.text)) return undefined;
  const odds = oddsOf(statement, reading);
  const sounds = Math.max(odds, oddsOf(before, reading)) >= SOUNDS && odds > SOUNDS - 1.5;
  if (!(sounds && odds >= SOUNDS) && !POINTS_BACK.test(statement.text)) return undefined;
  if (!sounds && before.status !== 'question' && !UNFINISHED.test(before.text)) return undefined;
  const duties = dutiesIn(before, sounds);
  const when = whenIn(statement, sounds);
  if (duties.length === 0 || when === undefined || obligations.find(statement.annotation).length > 0 || NOT_OBLIGATION.test(before.text) || deferralIn(before, reading) !== undefined) return undefined;
  return { kind: 'deferral', obligations: [...new Set(duties.map((match) => match.name as Obligation))], when: statement.text.slice(when.start, when.end), get statement() { return statement.index; }, status: 'deferred', polarity: 'positive', evidence: [evidenceOf(statement)] };
}

function deferralIn(statement: ReadStatement, reading: Reading): DeferralFact | undefined {
  if (statement.form === 'heading' || statement.form === 'arrow' || SKIPPED_ROLES.has(statement.role) || NOT_OBLIGATION.test(statement.text) || OTHERS.test(statement.text)) return undefined;
  if ((SKIPPED.has(statement.status) && !isTelling(statement)) || statement.list?.task === 'done') return undefined;
  if (statement.struck.length > 0) return undefined;
  const odds = oddsOf(statement, reading);
  const duties = dutiesIn(statement, odds >= SOUNDS).filter((match) => !SKIPPED.has(statusOfClause(statement, match.clause)) || isTelling(statement) || statement.status === 'deferred');
  if (duties.length === 0) return undefined;
  if (odds < SURE && (isDone(statement) || extra.find(statement.annotation).length > 0)) return undefined;
  for (const duty of duties) {
    const when = deferralOf(statement, duty, odds >= SOUNDS);
    if (when === undefined) continue;
    return {
      kind: 'deferral',
      obligations: [...new Set(duties.map((match) => match.name as Obligation))],
      when,
      get statement() {
        return statement.index;
      },
      status: 'deferred',
      polarity: 'positive',
      evidence: [evidenceOf(statement)],
    };
  }
  return undefined;
}

/** The sentence after it says what is in place from the first record. */
function isMended(statement: ReadStatement, reading: Reading): boolean {
  const next = reading.statements[statement.index + 1];
  return next?.section === statement.section && next.asserted && /\b(?:from the first (?:record|day|user|recording)|what waits is an extra)\b/i.test(next.text);
}

/** Duties put off, in reading order. */
export const deferralTopic: Topic<DeferralFact> = {
  name: 'deferral',
  title: 'What is put off',
  extract: eachStatement((statement, reading): DeferralFact[] => {
    const found = isMended(statement, reading) ? undefined : deferralIn(statement, reading) ?? underDuty(statement, reading) ?? pointingBack(statement, reading);
    return found === undefined ? [] : [found];
  }),
  show: (fact) => ({ label: `${fact.obligations.join(', ')}: ${fact.when}`, detail: { obligations: fact.obligations.join(', ') } }),
};
