/** The verdict, and the few questions that would decide the room. */

import type { Finding, Verdict } from './types.js';

/** At most this many questions are asked. */
const CONDITIONS = 5;

// What a room asks about first: money and people's data, then whether it works, then the rest.
const WEIGHT: Readonly<Record<Finding['severity'], number>> = { error: 100, warning: 10, information: 1 };
const FIRST: readonly string[] = [
  'privacy/data-egress',
  'privacy/deferred',
  'constraints/contradiction',
  'scope/success-metric',
  'constraints/cost-budget',
  'constraints/quality-target',
  'constraints/latency-budget',
  'safety/fallback',
  'safety/full-automation',
  'safety/hallucination-guardrail',
  'fairness/bias-plan',
  'operations/ownership',
  'operations/monitoring',
  'rollout/phases',
  'rollout/rollback',
  'privacy/retention',
  'approach/build-vs-buy',
  'scope/non-goals',
];

function weight(finding: Finding): number {
  const place = FIRST.indexOf(finding.ruleId);
  return WEIGHT[finding.severity] + (place < 0 ? 0 : (FIRST.length - place) / FIRST.length) * 5;
}

/**
 * *Not ready* where an error stands, *ready with conditions* where a warning does, else *ready*.
 *
 * @returns the verdict, and indexes of at most five findings of different rules, weightiest first
 */
export function verdictOf(findings: readonly Finding[]): { verdict: Verdict; conditions: number[] } {
  const conditions = findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => finding.severity !== 'information')
    .sort((one, other) => weight(other.finding) - weight(one.finding) || one.index - other.index)
    .filter(({ finding }, place, all) => all.findIndex((other) => other.finding.ruleId === finding.ruleId) === place)
    .slice(0, CONDITIONS)
    .map(({ index }) => index);
  const verdict = findings.some((finding) => finding.severity === 'error') ? 'not-ready' : findings.some((finding) => finding.severity === 'warning') ? 'ready-with-conditions' : 'ready';
  return { verdict, conditions };
}
