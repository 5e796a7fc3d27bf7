/**
 * How likely a statement says something, by weights learned from labelled documents and statements (see
 * training/README.md). Patterns say that something *is* an answer or a fault; this says how much the
 * wording as a whole sounds like one, and so reaches words that no pattern knows.
 */

import { Notes } from '../../language/notes.js';
import { eachStatement } from '../kept.js';
import { once } from '../memo.js';
import type { ReadStatement, Reading } from '../types.js';
import { marksOf } from './marks.js';
import { BIASES, LETTERS, MARKS, OPEN_ODDS, SUBJECTS, WEIGHTS } from './weights.js';

/** The id of a rule whose answer, or whose fault, the statement may hold. */
export type Subject = (typeof SUBJECTS)[number];

const CANDIDATES = 5;
// See `write` in scripts/learn.mts: a letter for each subject, and a weight in steps of a quarter around "O".
const FIRST_LETTER = 48;
const NONE = 79;
const STEPS = 4;

const indexOf = new Map<string, number>(SUBJECTS.map((subject, index) => [subject, index]));

/** The subjects of a mark, and where its weights start. */
interface Told {
  readonly letters: string;
  readonly from: number;
}

let table: ReadonlyMap<string, Told> | undefined;

function readTable(): ReadonlyMap<string, Told> {
  const letters = LETTERS.split(' ');
  let from = 0;
  return new Map(MARKS.split(' ').map((mark, index) => {
    const told = { letters: letters[index] ?? '', from };
    from += told.letters.length;
    return [mark, told];
  }));
}

interface Scored {
  readonly role: string;
  readonly status: string;
  readonly title: string;
  readonly scores: Float64Array;
}

// By the annotation, which versions of a document share; role, status and title are marks as well.
const scored = new Notes<Scored>();

function scoresOf(statement: ReadStatement, title: string): Float64Array {
  const { annotation, role, status } = statement;
  const known = scored.of(annotation);
  if (known?.role === role && known.status === status && known.title === title) return known.scores;
  const scores = Float64Array.from(BIASES);
  table ??= readTable();
  for (const mark of marksOf(statement, title)) {
    const told = table.get(mark);
    if (told === undefined) continue;
    for (let at = 0; at < told.letters.length; at++) {
      const subject = told.letters.charCodeAt(at) - FIRST_LETTER;
      scores[subject] = (scores[subject] ?? 0) + (WEIGHTS.charCodeAt(told.from + at) - NONE) / STEPS;
    }
  }
  scored.keep(annotation, { role, status, title, scores });
  return scores;
}

/** Whether there are weights for a rule. */
export const isSubject = (ruleId: string): ruleId is Subject => indexOf.has(ruleId);

const titleOf = (statement: ReadStatement, reading: Reading): string => reading.sections[statement.section]?.title ?? '';

/** The log-odds that a statement answers a missing-rule's question, or holds a statement-rule's fault. */
export function likelihoodOf(statement: ReadStatement, subject: Subject, reading: Reading): number {
  return scoresOf(statement, titleOf(statement, reading))[indexOf.get(subject) ?? 0] ?? 0;
}

/** Whether a statement can answer anything: no heading does, nor what is still to be filled in. */
export const isCandidate = ({ form, status }: Pick<ReadStatement, 'form' | 'status'>): boolean => form !== 'heading' && status !== 'placeholder';

/** What the candidates for an answer reach together: the mean of the best one and of the mean of the five best. Undefined where there are none. */
export function oddsTogether(candidates: Iterable<number>): number | undefined {
  const best: number[] = [];
  for (const odds of candidates) {
    // Most are no better than the best ones so far.
    if (best.length === CANDIDATES && odds <= (best[CANDIDATES - 1] ?? 0)) continue;
    const place = best.findIndex((one) => odds > one);
    best.splice(place >= 0 ? place : best.length, 0, odds);
    if (best.length > CANDIDATES) best.pop();
  }
  const [first] = best;
  return first === undefined ? undefined : (first + best.reduce((sum, one) => sum + one, 0) / best.length) / 2;
}

interface Candidate {
  readonly statement: ReadStatement;
  readonly scores: Float64Array;
}

// Read once for all subjects: each asks every statement.
const candidates = eachStatement((statement, reading): readonly Candidate[] => (isCandidate(statement) ? [{ statement, scores: scoresOf(statement, titleOf(statement, reading)) }] : []));

/** For each subject the best candidates, best first, in one walk through all of them. */
const bestOf = once((all: readonly Candidate[]): Float64Array => {
  const best = new Float64Array(SUBJECTS.length * CANDIDATES).fill(-Infinity);
  for (const { scores } of all) {
    for (let subject = 0; subject < scores.length; subject++) {
      const odds = scores[subject] ?? 0;
      const first = subject * CANDIDATES;
      let at = first + CANDIDATES - 1;
      if (odds <= (best[at] ?? 0)) continue;
      for (; at > first && odds > (best[at - 1] ?? 0); at--) best[at] = best[at - 1] ?? 0;
      best[at] = odds;
    }
  }
  return best;
});

/**
 * The log-odds that some statement of a document answers a missing-rule's question; undefined where none can.
 *
 * @param denied statements that are known to be none
 */
export function answerOdds(subject: Subject, reading: Reading, denied: ReadonlySet<number>): number | undefined {
  const index = indexOf.get(subject) ?? 0;
  const all = candidates(reading);
  if (denied.size > 0) return oddsTogether(all.flatMap(({ statement, scores }) => (denied.has(statement.index) ? [] : [scores[index] ?? 0])));
  const first = index * CANDIDATES;
  return oddsTogether(bestOf(all).subarray(first, first + Math.min(CANDIDATES, all.length)));
}

/** The statements that an author stands behind and that sound at least so much like a fault, in reading order. */
export function soundingLike(subject: Subject, least: number, reading: Reading): readonly ReadStatement[] {
  const index = indexOf.get(subject) ?? 0;
  const found: ReadStatement[] = [];
  for (const { statement, scores } of candidates(reading)) if (statement.asserted && (scores[index] ?? 0) >= least) found.push(statement);
  return found;
}

/** The log-odds that a document leaves the question of a missing-rule open, whatever it says; 0 for statement-rules. */
export const openOddsOf = (subject: Subject): number => OPEN_ODDS[indexOf.get(subject) ?? 0] ?? 0;
