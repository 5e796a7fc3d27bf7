/**
 * Scores findings against labelled documents. A missing-rule counts once a document; a statement-rule
 * counts per statement, and a finding within one line of a label is that label's. The same reading of
 * labels as where they were written, so that figures can be compared.
 */

import { TRAIT_NAMES } from '../../src/facts/traits.js';

/** Labels of one document: what has to be found, and what invites a wrong finding. */
export interface Labels {
  readonly traits: readonly string[];
  readonly fires: readonly { readonly rule: string; readonly line?: number; readonly why?: string }[];
  readonly traps?: readonly { readonly rule: string; readonly line: number }[];
  /** For missing-rules that have to stay quiet: the words that answer them, with their lines. */
  readonly satisfied?: readonly { readonly rule: string; readonly lines?: readonly number[]; readonly quote?: string }[];
  /** Nobody looks at this document when a rule is changed; `npm run judge -- --held-out` scores only such. */
  readonly heldOut?: boolean;
  /** `likelihood`: weights are learned from it, but most rules were not tuned on it. */
  readonly readFor?: string;
}

/** A finding, with lines from 1. */
export interface Found {
  readonly rule: string;
  readonly first: number;
  readonly last: number;
}

/** What a review found. */
export interface Judged {
  readonly name: string;
  readonly traits: readonly string[];
  readonly findings: readonly Found[];
}

/** Findings that are right, wrong and missing, and traps that were sprung. */
export interface Row {
  right: number;
  wrong: number;
  missed: number;
  sprung: number;
}

export interface Score {
  /** By rule id, sorted. */
  readonly rows: ReadonlyMap<string, Readonly<Row>>;
  readonly total: Readonly<Row>;
  readonly documents: number;
  readonly traits: { readonly right: number; readonly all: number };
  readonly traps: number;
  /** Each wrong or missed finding, as a line of text. */
  readonly mistakes: readonly string[];
}

type Label = Labels['fires'][number];

/** Gives each label a finding that nobody else has: those that were found, those that were not, and findings that are nobody's. */
export function match(labels: readonly Label[], findings: readonly Found[]): { readonly right: readonly Label[]; readonly missed: readonly Label[]; readonly wrong: readonly Found[] } {
  const left = new Set(findings);
  const right: Label[] = [];
  const missed: Label[] = [];
  for (const label of labels) {
    const { rule, line } = label;
    const hit = [...left].find((finding) => finding.rule === rule && (line === undefined || (line >= finding.first - 1 && line <= finding.last + 1)));
    (hit ? right : missed).push(label);
    if (hit) left.delete(hit);
  }
  return { right, missed, wrong: [...left] };
}

/** Adds up one document after the other. */
export class Scorer {
  private readonly rows = new Map<string, Row>();
  private readonly mistakes: string[] = [];
  private documents = 0;
  private traits = 0;
  private traitsRight = 0;
  private traps = 0;

  add({ name, traits, findings }: Judged, labels: Labels): void {
    this.documents++;
    for (const trait of TRAIT_NAMES) {
      this.traits++;
      if (traits.includes(trait) === labels.traits.includes(trait)) this.traitsRight++;
      else this.mistakes.push(`${name}: ${traits.includes(trait) ? 'wrongly' : 'missed'} trait ${trait}`);
    }
    const { right, missed, wrong } = match(labels.fires, findings);
    for (const { rule } of right) this.row(rule).right++;
    for (const { rule, line, why = '' } of missed) {
      this.row(rule).missed++;
      this.mistakes.push(`${name}: missed ${rule}${line === undefined ? '' : `:${line}`} (${why})`);
    }
    for (const finding of wrong) {
      this.row(finding.rule).wrong++;
      const answer = labels.satisfied?.find(({ rule }) => rule === finding.rule);
      this.mistakes.push(`${name}: wrongly ${finding.rule}:${finding.first}${answer?.lines?.[0] === undefined ? '' : ` (answered on line ${answer.lines[0]}: "${answer.quote ?? ''}")`}`);
    }
    for (const trap of labels.traps ?? []) {
      this.traps++;
      // A trap on a statement that is rightly reported tells nothing.
      const labelled = labels.fires.some((label) => label.rule === trap.rule && (label.line === undefined || Math.abs(label.line - trap.line) <= 1));
      if (!labelled && wrong.some((finding) => finding.rule === trap.rule)) this.row(trap.rule).sprung++;
    }
  }

  score(): Score {
    const rows = new Map([...this.rows].sort(([one], [other]) => (one < other ? -1 : 1)));
    const total: Row = { right: 0, wrong: 0, missed: 0, sprung: 0 };
    for (const row of rows.values()) for (const key of ['right', 'wrong', 'missed', 'sprung'] as const) total[key] += row[key];
    return { rows, total, documents: this.documents, traits: { right: this.traitsRight, all: this.traits }, traps: this.traps, mistakes: this.mistakes };
  }

  private row(rule: string): Row {
    const row = this.rows.get(rule) ?? { right: 0, wrong: 0, missed: 0, sprung: 0 };
    this.rows.set(rule, row);
    return row;
  }
}

const share = (part: number, whole: number): string => (whole === 0 ? '   -' : (part / whole).toFixed(2).padStart(4));
const number = (value: number): string => String(value).padStart(3);

/** The table that is printed: a row for each rule, then the totals. */
export function scoreTable({ rows, total, documents, traits, traps }: Score): string {
  const lines = [...rows].map(([rule, { right, wrong, missed }]) => `${rule.padEnd(34)} tp ${number(right)}  fp ${number(wrong)}  fn ${number(missed)}  P ${share(right, right + wrong)}  R ${share(right, right + missed)}`);
  const precision = total.right / (total.right + total.wrong || 1);
  const recall = total.right / (total.right + total.missed || 1);
  return [
    ...lines,
    '',
    `documents ${documents}  traits ${traits.right}/${traits.all}  traps sprung ${total.sprung}/${traps}`,
    `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${((2 * precision * recall) / (precision + recall || 1)).toFixed(3)}`,
  ].join('\n');
}
