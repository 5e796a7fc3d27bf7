/** What comes back from use, and whether anything is done with it. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn } from './find.js';
import { eachStatement } from './kept.js';
import { CAPTURES, RETURNS } from './lexicons/feedback-loop.js';
import { SIGNALS, UNUSED, USES } from './lexicons/feedback.js';
import type { Evidence, Fact, ReadStatement, Reading, SectionRole } from './types.js';

export interface FeedbackFact extends Fact {
  readonly kind: 'feedback';
  /** What people leave behind, as written. */
  readonly signal: string;
  /** What is done with it, as written; absent where it is only captured. */
  readonly use?: string;
}

const signals = new PatternSet(SIGNALS);
const uses = new PatternSet(USES);
const unused = new PatternSet(UNUSED);
const captures = new PatternSet(CAPTURES);
const returns = new PatternSet(RETURNS);
const kept = new PatternSet({
  kept: ['(count|counted|counts|how often|collect|collected|capture|captured|record|recorded|log|logged|store|stored|kept|keep|shown|note|noted|gathered|feedback|thumb|thumbs|rating|correction|corrections|flag|flags|stars|hearts|reason|report|reports|remark|remarks|printed|list|sheet)'],
});

const OUTSIDE: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'alternatives', 'non-goals', 'examples', 'template', 'questions', 'future', 'appendix', 'fairness', 'success', 'requirements', 'cost', 'model', 'problem']);

/** Of these a sentence still counts that says both halves. */
const SELF_CONTAINED: ReadonlySet<SectionRole> = new Set<SectionRole>(['fairness', 'requirements', 'success', 'model', 'cost']);

/** How many statements a use may stand after its signal, in the same section. */
const REACH = 3;

const says = (statement: ReadStatement): boolean => statement.form !== 'heading' && statement.form !== 'arrow' && statement.asserted && !OUTSIDE.has(statement.role);

function found(statement: ReadStatement, patterns: PatternSet): string | undefined {
  const hit = hitsIn(statement, patterns).find((one) => one.asserted && !one.negated);
  return hit && statement.text.slice(hit.match.start, hit.match.end);
}

/** The last signal before a statement, or in it, with where it stands. */
function signalNear(statement: ReadStatement, reading: Reading): { readonly words: string; readonly evidence: readonly Evidence[] } | undefined {
  // What is said of people's data elsewhere is no signal.
  const reach = statement.role === 'privacy' ? 0 : REACH;
  for (let index = statement.index; index >= Math.max(0, statement.index - reach); index--) {
    const candidate = reading.statements[index];
    if (candidate?.section !== statement.section) return undefined;
    const words = says(candidate) && unused.find(candidate.annotation).length === 0 ? found(candidate, signals) : undefined;
    if (words !== undefined) return { words, evidence: [evidenceOf(candidate), ...(candidate === statement ? [] : [evidenceOf(statement)])] };
  }
  return undefined;
}

/** Kept, but for nothing: a party, a printout, a prize. */
const isUnused = (statement: ReadStatement): boolean => unused.find(statement.annotation).some((match) => match.name === 'unused');

/** A capture in the statement itself, in the same paragraph or item, or shortly before. */
function captureNear(statement: ReadStatement, reading: Reading): { readonly words: string; readonly evidence: readonly Evidence[] } | undefined {
  for (let index = statement.index; index >= Math.max(0, statement.index - REACH - 1); index--) {
    const candidate = reading.statements[index];
    if (candidate === undefined || (candidate.section !== statement.section && candidate.block !== statement.block)) return undefined;
    // What is said of people's data elsewhere is no signal.
    const near = candidate.block === statement.block || statement.role !== 'privacy';
    const words = near && (says(candidate) || candidate === statement) && !isUnused(candidate) ? found(candidate, captures) : undefined;
    // What experts have graded before is what it starts from.
    if (words !== undefined && !/\bha(?:ve|s|d) \w+(?:ed|en|ck|wn)\b/.test(words)) return { words, evidence: [evidenceOf(candidate), ...(candidate === statement ? [] : [evidenceOf(statement)])] };
  }
  return undefined;
}

const USE_HEADER = /^(?:used (?:for|in|to)|use|goes (?:in)?to|feeds|becomes|what (?:it changes|becomes of it|we do with it))\b/i;
const LEARNING = new PatternSet({ learning: ['(training|retraining|tuning|prompt|prompts|index|rules|evaluation|test|tests|examples|labels) ...4', '{act.learn}'] });

/** "suggestions that pickers reject | training the next ranker" under "Signal | Used for". */
function useInRow(statement: ReadStatement): { readonly signal: string; readonly use: string } | undefined {
  const [label, ...others] = statement.cells ?? [];
  const cell = others.find((one) => USE_HEADER.test(one.header));
  if (!label || !cell || unused.find(statement.annotation).length > 0) return undefined;
  const signal = hitsIn(statement, signals).find((hit) => hit.asserted && !hit.negated && hit.match.end <= label.end);
  const learning = hitsIn(statement, LEARNING).some((hit) => hit.asserted && !hit.negated && hit.match.start >= cell.start && hit.match.start < cell.end);
  return signal && learning ? { signal: statement.text.slice(signal.match.start, signal.match.end), use: statement.text.slice(cell.start, cell.end) } : undefined;
}

export const feedbackTopic: Topic<FeedbackFact> = {
  name: 'feedback',
  title: 'What comes back from use',
  extract: eachStatement((statement, reading): FeedbackFact[] => {
    const alone = statement.asserted && statement.form !== 'heading' && statement.form !== 'arrow' && SELF_CONTAINED.has(statement.role);
    if (!says(statement) && !alone) return [];
    const base = { kind: 'feedback' as const, status: statement.status, polarity: 'positive' as const };
    const row = alone ? undefined : useInRow(statement);
    if (row) return [{ ...base, ...row, evidence: [evidenceOf(statement)] }];
    const use = alone || unused.find(statement.annotation).length > 0 ? undefined : found(statement, uses);
    const near = use === undefined ? undefined : signalNear(statement, reading);
    if (use !== undefined && near) return [{ ...base, signal: near.words, use, evidence: near.evidence }];
    const back = isUnused(statement) ? undefined : found(statement, returns);
    const captured = back === undefined || (alone && found(statement, captures) === undefined) ? undefined : captureNear(statement, reading);
    if (back !== undefined && captured) return [{ ...base, signal: captured.words, use: back, evidence: captured.evidence }];
    if (alone) return [];
    const only = kept.find(statement.annotation).length > 0 ? found(statement, captures) : undefined;
    return only === undefined ? [] : [{ ...base, signal: only, evidence: [evidenceOf(statement)] }];
  }),
  show: ({ signal, use }) => ({ label: use === undefined ? `${signal}, only captured` : `${signal} → ${use}`, detail: { signal, ...(use === undefined ? {} : { use }) } }),
};
