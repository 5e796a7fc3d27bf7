/** What comes back from use, and whether anything is done with it. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn } from './find.js';
import { eachStatement } from './kept.js';
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
const captures = new PatternSet({
  captures: ['(count|counted|counts|how often|collect|collected|capture|captured|record|recorded|log|logged|store|stored|kept|keep|shown|note|noted|gathered|feedback|thumb|thumbs|rating|correction|corrections|flag|flags|stars|asks for a reason|report|reports|remark|remarks)'],
});

const OUTSIDE: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'alternatives', 'non-goals', 'examples', 'template', 'questions', 'future', 'appendix', 'fairness', 'success', 'requirements', 'cost', 'model', 'problem']);

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

export const feedbackTopic: Topic<FeedbackFact> = {
  name: 'feedback',
  title: 'What comes back from use',
  extract: eachStatement((statement, reading): FeedbackFact[] => {
    if (!says(statement)) return [];
    const isUnused = unused.find(statement.annotation).length > 0;
    const use = isUnused ? undefined : found(statement, uses);
    const near = use === undefined ? undefined : signalNear(statement, reading);
    const base = { kind: 'feedback' as const, status: statement.status, polarity: 'positive' as const };
    if (use !== undefined && near) return [{ ...base, signal: near.words, use, evidence: near.evidence }];
    const captured = captures.find(statement.annotation).length > 0 ? found(statement, signals) : undefined;
    return captured === undefined ? [] : [{ ...base, signal: captured, evidence: [evidenceOf(statement)] }];
  }),
  show: ({ signal, use }) => ({ label: use === undefined ? `${signal}, only captured` : `${signal} → ${use}`, detail: { signal, ...(use === undefined ? {} : { use }) } }),
};
