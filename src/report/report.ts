/** What every output format is made from: one document's review with lines and columns. */

import { onlyInserts } from '../review/insert-missing.js';
import { NO_AIDS } from '../review/aids/none.js';
import type { ChecklistGroup, DocumentKind, Finding, Problem, Review, Verdict } from '../review/types.js';
import { Positions, type PlacedRange } from './positions.js';

/** A text, and what it is called in every output. */
export interface NamedText {
  readonly path: string;
  readonly text: string;
}

export type Severity = Finding['severity'];

export interface PlacedText {
  readonly range: PlacedRange;
  readonly text: string;
}

export interface ReportedFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: PlacedRange;
  readonly evidence: readonly PlacedText[];
  readonly related: readonly { readonly range: PlacedRange; readonly message: string }[];
  readonly question: Finding['question'];
  /** The first line that it stands on. */
  readonly line: string;
  /** Whether a fix only inserts, so that `--fix` takes it. */
  readonly insertable: boolean;
}

export interface ReportedFact {
  readonly kind: string;
  readonly label: string;
  readonly status: string;
  readonly detail: Readonly<Record<string, string | number | boolean>>;
  readonly evidence: readonly PlacedText[];
}

export interface DocumentReport {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly why: string;
  /** Sorted by name. */
  readonly traits: readonly string[];
  readonly verdict: Verdict;
  /** By place, then rule. */
  readonly findings: readonly ReportedFinding[];
  /** The few findings that would decide the room, weightiest first. */
  readonly conditions: readonly ReportedFinding[];
  readonly checklist: readonly ChecklistGroup[];
  readonly strengths: readonly { readonly label: string; readonly evidence: readonly PlacedText[] }[];
  readonly facts: readonly ReportedFact[];
}

/**
 * What is wrong with a document as a file is reported as a finding under these ids, so that every
 * format and `--fail-on` treat it alike. They are no rules: nothing switches them off.
 */
const PROBLEM_QUESTIONS: Readonly<Record<Problem['code'], Finding['question']>> = {
  'front-matter': { who: 'engineering lead', text: 'What did the top of this document mean to say?' },
  'limit': { who: 'executive', text: 'What stands in the part that nobody has reviewed?' },
  'suppression-unused': { who: 'engineering lead', text: 'Why is a check switched off that finds nothing?' },
  'suppression-unknown': { who: 'engineering lead', text: 'Which check was meant to be switched off?' },
  'suppression-reason': { who: 'VP of Product', text: 'Who decided that this does not matter here, and why?' },
  'configuration': { who: 'engineering lead', text: 'Which of our settings are in force?' },
};

/** A review with places instead of offsets. */
export function reportOf({ path, text }: NamedText, review: Review): DocumentReport {
  const positions = new Positions(text);
  const placed = (items: readonly { readonly range: Finding['range']; readonly text: string }[]): PlacedText[] =>
    items.map((item) => ({ range: positions.place(item.range), text: item.text }));
  const findings = [...review.findings, ...review.problems.map(findingOfProblem)].map((finding): ReportedFinding => {
    const range = positions.place(finding.range);
    return {
      ruleId: finding.ruleId,
      severity: finding.severity,
      message: finding.message,
      range,
      evidence: placed(finding.evidence),
      related: finding.related.map((related) => ({ range: positions.place(related.range), message: related.message })),
      question: finding.question,
      line: positions.line(range.start.line),
      insertable: onlyInserts(finding),
    };
  });
  const conditions = review.conditions.flatMap((index) => findings[index] ?? []);
  return {
    path,
    kind: review.kind,
    why: review.why,
    traits: review.traits.map(({ trait }) => trait).sort(byCodeUnit),
    verdict: review.verdict,
    findings: [...findings].sort(byPlace),
    conditions,
    checklist: review.checklist,
    strengths: review.strengths.map(({ label, evidence }) => ({ label, evidence: placed(evidence) })),
    facts: review.facts.map((fact) => ({ ...fact, evidence: placed(fact.evidence) })),
  };
}

const UNFINISHED = {
  'too-slow': 'This document takes longer than 2 seconds to review, so it was left alone. Very deep nesting or thousands of unfinished marks do that.',
  'out-of-memory': 'This document takes too much memory to review, so it was left alone.',
} as const;

/** The report of a document that could not be reviewed to its end. */
export function unfinishedReport(document: NamedText, cause: keyof typeof UNFINISHED): DocumentReport {
  const why = UNFINISHED[cause];
  const problem: Problem = { code: 'limit', severity: 'information', message: why, range: { start: 0, end: Math.min(1, document.text.length) } };
  const empty = { traits: [], conditions: [], findings: [], checklist: [], facts: [], strengths: [], aids: NO_AIDS };
  return reportOf(document, { ...empty, kind: 'other', why, verdict: 'not-ready', problems: [problem] });
}

function findingOfProblem(problem: Problem): Finding {
  return {
    ruleId: `debrief/${problem.code}`,
    severity: problem.severity,
    type: 'statement',
    message: problem.message,
    range: problem.range,
    evidence: [],
    related: [],
    question: PROBLEM_QUESTIONS[problem.code],
    fixes: [],
  };
}

/** The same order in every locale. */
export const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const byPosition = (one: PlacedRange['start'], other: PlacedRange['start']): number => one.line - other.line || one.column - other.column;

const byPlace = (one: ReportedFinding, other: ReportedFinding): number =>
  byPosition(one.range.start, other.range.start) || byPosition(one.range.end, other.range.end) || byCodeUnit(one.ruleId, other.ruleId) || byCodeUnit(one.message, other.message);

const RANK: Readonly<Record<Severity, number>> = { information: 1, warning: 2, error: 3 };

/** Whether a severity is at least as grave as another. */
export const atLeast = (severity: Severity, threshold: Severity): boolean => RANK[severity] >= RANK[threshold];
