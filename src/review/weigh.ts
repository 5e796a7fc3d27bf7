/**
 * Weighs what the rules report against how the wording as a whole sounds (see facts/likelihood). A missing-rule
 * holds back where an answer probably stands in words that no pattern knows, and is asked again without the
 * statements that sound like none where no other does; a statement-rule holds back where the statement sounds
 * like none of its faults; and a statement that sounds much like a fault is reported even if no pattern knows
 * its words. The bounds are chosen for precision, since a wrong finding costs more trust than a missed one;
 * `npm run learn -- --check` tells what they do, and others around them.
 */

import { answerOdds, isSubject, likelihoodOf, openOddsOf, soundingLike, type Subject } from '../facts/likelihood/likelihood.js';
import { once } from '../facts/memo.js';
import { isSamePassage } from '../facts/passage.js';
import { traitTopic } from '../facts/traits.js';
import type { Reading, ReadStatement } from '../facts/types.js';
import type { Range } from '../markdown/types.js';
import { ruleContext } from '../rules/context.js';
import type { Report, Rule, RuleContext } from '../rules/types.js';
import { quoted } from '../rules/wording.js';

/** Log-odds of all candidates together: from here on a question is taken as answered. */
export const ANSWERED = 2.7;
/** Below this, in the same measure, the answers that the patterns know are looked at again. */
const UNANSWERED = 1.2;
/** How far both move with the log-odds that documents leave the question open. */
const OPEN_SHARE = 0.4;
/** Log-odds below which a statement is not believed to be an answer. */
const NO_ANSWER = -1;
/** Both where the author says that there is none. */
const UNANSWERED_DENIED = 1.7;
const DENIED = 0.5;

/** Log-odds of a statement: below `faultless` no pattern is believed, from `faulty` on none is needed. */
export interface FaultBounds {
  readonly faultless: number;
  readonly faulty: number;
}

/** Where a rule has none of its own. */
export const FAULT_BOUNDS: FaultBounds = { faultless: -3.5, faulty: 2 };

/** Where patterns, or likelihoods, are wrong more often than elsewhere. */
const OWN_BOUNDS: Readonly<Partial<Record<Subject, Partial<FaultBounds>>>> = {
  'data/retraining-trigger': { faulty: 3 },
  'honesty/overclaim': { faulty: 3 },
  'privacy/data-egress': { faultless: -2.5 },
  'safety/full-automation': { faultless: -2.5 },
};

/** The bounds for the statements of a rule. */
export const boundsOf = (ruleId: string): FaultBounds => (isSubject(ruleId) ? { ...FAULT_BOUNDS, ...OWN_BOUNDS[ruleId] } : FAULT_BOUNDS);

/**
 * Whether a question is taken as answered.
 *
 * @param odds of all candidates together
 * @param openOdds log-odds that documents leave the question open
 */
export const isAnswered = (odds: number, openOdds: number, bound = ANSWERED): boolean => odds - OPEN_SHARE * openOdds >= bound;

/**
 * What of a rule's reports is believed, and what is added to them.
 *
 * @param reports what the rule's check yields for this context
 */
export function weigh(rule: Rule, reports: readonly Report[], context: RuleContext): readonly Report[] {
  const { id } = rule;
  if (!isSubject(id)) return reports;
  const { reading } = context.facts;
  if (rule.type === 'missing') return answersWeighed(rule, id, reports, context);
  const { faultless } = boundsOf(id);
  const kept = reports.filter(({ range }) => {
    const under = statementsUnder(range, reading);
    return under.length === 0 || under.some((statement) => likelihoodOf(statement, id, reading) >= faultless);
  });
  return [...kept, ...suspected(rule, id, reports, context)];
}

function answersWeighed(rule: Rule, subject: Subject, reports: readonly Report[], context: RuleContext): readonly Report[] {
  const { facts, statements } = context;
  const denied = deniedIn(rule, context);
  const odds = answerOdds(subject, facts.reading, denied);
  if (odds === undefined) return reports;
  const openOdds = openOddsOf(subject);
  if (reports.length > 0) return isAnswered(odds, openOdds) ? [] : reports;
  if (isAnswered(odds, openOdds, denied.size > 0 ? UNANSWERED_DENIED : UNANSWERED)) return [];
  return rule.check(ruleContext(facts.without((index) => denied.has(index) || isDoubted(statements[index], subject, facts.reading, denied.size > 0 ? DENIED : NO_ANSWER))));
}

const NONE: ReadonlySet<number> = new Set();

const deniedIn = ({ denials }: Rule, { facts }: RuleContext): ReadonlySet<number> =>
  denials === undefined ? NONE : new Set(facts.of(denials).flatMap(({ evidence }) => evidence.map(({ statement }) => statement)));

const isDoubted = (statement: ReadStatement | undefined, subject: Subject, reading: Reading, bound: number): boolean => statement !== undefined && likelihoodOf(statement, subject, reading) < bound;

function suspected({ suspicion }: Rule, subject: Subject, reports: readonly Report[], context: RuleContext): Report[] {
  const { facts } = context;
  // What was learned from descriptions of AI systems tells nothing of a text that describes none.
  if (suspicion === undefined || facts.of(traitTopic).length === 0) return [];
  const { faulty } = boundsOf(subject);
  const judged = new Set(facts.of(suspicion.known).flatMap(({ evidence }) => evidence.map(({ statement }) => statement)));
  return soundingLike(subject, faulty, facts.reading)
    .filter((statement) => !judged.has(statement.index) && !(suspicion.withoutFigures && statement.annotation.quantities.length > 0))
    .filter((statement) => !isMadeGood(statement, facts.reading) && !isToldBeside(statement, reports, facts.reading))
    .map((statement) => ({
      message: `"${quoted(statement.text)}" ${suspicion.message}`,
      range: statement.range,
      evidence: [context.evidence(statement)],
      fixes: [{ kind: 'append', title: suspicion.fix, statement: statement.index }],
    }));
}

/** Whether it, or the sentence before or after it in the same paragraph or item, is reported: a fault is told once. */
const isToldBeside = (statement: ReadStatement, reports: readonly Report[], { statements }: Reading): boolean =>
  [-1, 0, 1].some((step) => {
    const other = statements[statement.index + step];
    return other?.form === 'sentence' && isSamePassage(other, statement) && reports.some(({ range }) => overlaps(other.range, range));
  });

/** Where the statements of a version stand: asked for each report. */
const placesOf = once(({ statements }: Reading) => statements.map((statement) => ({ statement, range: statement.range })));

const statementsUnder = (range: Range, reading: Reading): ReadStatement[] => placesOf(reading).filter((place) => overlaps(place.range, range)).map(({ statement }) => statement);

/** So many sentences after it may still make good what it promises. */
const REACH = 2;

/** Whether one of the next sentences of the paragraph or item gives a figure. */
const isMadeGood = (statement: ReadStatement, reading: Reading): boolean =>
  reading.statements
    .slice(statement.index + 1, statement.index + 1 + REACH)
    .some((next) => isSamePassage(next, statement) && next.asserted && next.annotation.quantities.length > 0);

const overlaps = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;
