/**
 * What the likelihoods do to findings in documents that neither they nor the patterns have seen: with the bounds of
 * src/review/weigh.ts, and with others around them. What is not tried here: to ask a rule again without doubtful
 * answers, and what keeps a statement from being suspected besides its likelihood.
 */

import { oddsTogether } from '../../src/facts/likelihood/likelihood.js';
import { ANSWERED, boundsOf, FAULT_BOUNDS, isAnswered, type FaultBounds } from '../../src/review/weigh.js';
import type { Rule } from '../../src/rules/types.js';
import { match, type Labels } from '../judge/score.mjs';

/** One rule on one document. */
export interface Seen {
  readonly rule: Rule;
  readonly fires: Labels['fires'];
  /** Log-odds that documents leave the rule's question open. */
  readonly openOdds: number;
  /** First and last lines of what the patterns alone report. */
  readonly reported: readonly (readonly [number, number])[];
  readonly lines: readonly SeenLine[];
}

/** A statement of it. */
export interface SeenLine {
  readonly first: number;
  readonly last: number;
  readonly asserted: boolean;
  /** Whether it can be an answer. */
  readonly isCandidate: boolean;
  readonly score: number;
}

/** How far from the bounds others are tried. */
const STEPS = [1, 0.5, 0.25, 0, -0.25, -0.5, -1];
const PATTERNS_ALONE: FaultBounds = { faultless: -Infinity, faulty: Infinity };

class Tally {
  right = 0;
  wrong = 0;
  missed = 0;

  toString(): string {
    const precision = this.right / (this.right + this.wrong);
    const recall = this.right / (this.right + this.missed);
    return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)} (${String(this.right)} right, ${String(this.wrong)} wrong, ${String(this.missed)} missed)`;
  }
}

/** Missing-rules, if a finding is dropped from a bound on. */
function missing(rows: readonly Seen[], answered: number): Tally {
  const tally = new Tally();
  for (const { fires, reported, lines, openOdds } of rows) {
    const odds = oddsTogether(lines.filter((line) => line.isCandidate).map(({ score }) => score));
    const reports = reported.length > 0 && (odds === undefined || !isAnswered(odds, openOdds, answered));
    if (reports && fires.length > 0) tally.right++;
    else if (reports) tally.wrong++;
    else if (fires.length > 0) tally.missed++;
  }
  return tally;
}

/** Statement-rules, if a finding is dropped below one bound and made from another on. */
function faults(rows: readonly Seen[], boundsFor: (ruleId: string) => FaultBounds): Tally {
  const tally = new Tally();
  for (const { rule, fires, reported, lines } of rows) {
    const { faultless, faulty } = boundsFor(rule.id);
    const under = ([first, last]: readonly [number, number]): SeenLine[] => lines.filter((line) => line.first <= last && first <= line.last);
    const kept = reported.filter((range) => under(range).length === 0 || under(range).some(({ score }) => score >= faultless));
    const known = new Set(reported.flatMap(under));
    const made = rule.suspicion === undefined ? [] : lines.filter((line) => line.score >= faulty && line.asserted && !known.has(line));
    const { right, wrong, missed } = match(fires, [...kept.map(([first, last]) => ({ first, last })), ...made].map(({ first, last }) => ({ rule: rule.id, first, last })));
    tally.right += right.length;
    tally.wrong += wrong.length;
    tally.missed += missed.length;
  }
  return tally;
}

/** Tables of bounds, for missing-rules and for statement-rules, over all and by rule. */
export function checkAgainst(all: Iterable<Seen>): string {
  const rows = [...all];
  const out: string[] = [];
  const answers = rows.filter(({ rule }) => rule.type === 'missing');
  out.push(`missing-rules by patterns alone: ${String(missing(answers, Infinity))}`);
  for (const bound of STEPS.map((step) => ANSWERED + step)) out.push(`dropped from ${bound.toFixed(2)} on: ${String(missing(answers, bound))}`);
  const statements = rows.filter(({ rule }) => rule.type === 'statement');
  out.push(`statement-rules by patterns alone: ${String(faults(statements, () => PATTERNS_ALONE))}`);
  for (const faultless of STEPS.map((step) => FAULT_BOUNDS.faultless + step)) out.push(`dropped below ${faultless.toFixed(2)}: ${String(faults(statements, () => ({ ...PATTERNS_ALONE, faultless })))}`);
  for (const faulty of STEPS.map((step) => FAULT_BOUNDS.faulty + step)) out.push(`made from ${faulty.toFixed(2)} on: ${String(faults(statements, () => ({ ...PATTERNS_ALONE, faulty })))}`);
  out.push(`both, as they are weighed: ${String(faults(statements, boundsOf))}`);
  for (const id of [...new Set(rows.map(({ rule }) => rule.id))]) {
    const of = rows.filter(({ rule }) => rule.id === id);
    const [before, after] = of.some(({ rule }) => rule.type === 'missing') ? [missing(of, Infinity), missing(of, ANSWERED)] : [faults(of, () => PATTERNS_ALONE), faults(of, boundsOf)];
    out.push(`${id.padEnd(34)} ${String(before)}  →  ${String(after)}`);
  }
  return out.join('\n');
}
