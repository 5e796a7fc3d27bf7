/** What the likelihoods do to findings in documents that neither they nor the patterns have seen. */

import type { Rule } from '../../src/rules/types.js';

/** One rule on one document. */
export interface Seen {
  readonly document: string;
  readonly rule: Rule;
  readonly part: number;
  readonly fires: readonly { readonly line?: number }[];
  /** First and last lines of what the patterns alone report. */
  readonly reported: readonly (readonly [number, number])[];
  readonly lines: readonly { readonly first: number; readonly last: number; readonly status: string; readonly score: number }[];
}

const CANDIDATES = 5;
const ASSERTED = new Set(['asserted', 'target', 'estimate', 'measured', 'conditional']);

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

/** Mean of the best candidate and of the mean of the best five; what is a placeholder answers nothing. */
function oddsOf(seen: Seen): number {
  const best = seen.lines.filter(({ status }) => status !== 'placeholder').map(({ score }) => score).sort((one, other) => other - one).slice(0, CANDIDATES);
  const [first = -Infinity] = best;
  return (first + best.reduce((sum, score) => sum + score, 0) / best.length) / 2;
}

/** Missing-rules, if a finding is dropped from a bound on. */
function missing(rows: readonly Seen[], drop: number): Tally {
  const tally = new Tally();
  for (const seen of rows) {
    const reports = seen.reported.length > 0 && oddsOf(seen) < drop;
    if (reports && seen.fires.length > 0) tally.right++;
    else if (reports) tally.wrong++;
    else if (seen.fires.length > 0) tally.missed++;
  }
  return tally;
}

/** Statement-rules, if a finding is dropped below one bound and made above another. */
function faults(rows: readonly Seen[], drop: number, make: number): Tally {
  const tally = new Tally();
  for (const { fires, reported, lines } of rows) {
    const open = fires.map(({ line }) => line);
    const take = (first: number, last: number): void => {
      const index = open.findIndex((line) => line === undefined || (first - 1 <= line && line <= last + 1));
      if (index >= 0) {
        open.splice(index, 1);
        tally.right++;
      } else tally.wrong++;
    };
    const best = (first: number, last: number): number => Math.max(-Infinity, ...lines.filter((line) => line.first <= last && first <= line.last).map(({ score }) => score));
    const kept = reported.filter(([first, last]) => best(first, last) >= drop);
    for (const [first, last] of kept) take(first, last);
    for (const line of lines) {
      if (line.score >= make && ASSERTED.has(line.status) && !reported.some(([first, last]) => line.first <= last && first <= line.last)) take(line.first, line.last);
    }
    tally.missed += open.length;
  }
  return tally;
}

/** Tables of bounds, for missing-rules and for statement-rules, over all and by rule. */
export function checkAgainst(all: Iterable<Seen>): string {
  const rows = [...all];
  const out: string[] = [];
  const answers = rows.filter(({ rule }) => rule.type === 'missing');
  out.push(`missing-rules by patterns alone: ${String(missing(answers, Infinity))}`);
  for (const drop of [3, 2.5, 2.25, 2, 1.75, 1.5]) out.push(`dropped from ${String(drop)} on: ${String(missing(answers, drop))}`);
  const statements = rows.filter(({ rule }) => rule.type === 'statement');
  out.push(`statement-rules by patterns alone: ${String(faults(statements, -Infinity, Infinity))}`);
  for (const drop of [-5, -4, -3.5, -3, -2.5, -2]) out.push(`dropped below ${String(drop)}: ${String(faults(statements, drop, Infinity))}`);
  for (const make of [2, 1.5, 1, 0.5, 0]) out.push(`made from ${String(make)} on: ${String(faults(statements, -Infinity, make))}`);
  for (const id of [...new Set(rows.map(({ rule }) => rule.id))]) {
    const of = rows.filter(({ rule }) => rule.id === id);
    const [before, after] = of.some(({ rule }) => rule.type === 'missing') ? [missing(of, Infinity), missing(of, 2.25)] : [faults(of, -Infinity, Infinity), faults(of, -3.5, 2)];
    out.push(`${id.padEnd(34)} ${String(before)}  →  ${String(after)}`);
  }
  return out.join('\n');
}
