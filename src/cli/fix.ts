/**
 * `--fix`: inserts what is missing, with placeholders to fill in. Nothing is taken away, and nothing is
 * inserted twice: a fix whose text already stands in the document waits there for its author.
 */

import type { Finding, Fix, Review } from '../review/types.js';
import type { Outcome } from './pool.js';
import { onlyInserts } from './report.js';

export interface Fixed {
  readonly text: string;
  /** Ids of the rules whose text was inserted, in the order in which it was. */
  readonly inserted: readonly string[];
  /** The review of the text as it is now. */
  readonly outcome: Outcome;
}

/** The lines of what a fix inserts that are more than a heading or a blank. */
function contentLines(fix: Fix): string[] {
  return fix.edits.flatMap((edit) => edit.newText.split(/\r\n|\n|\r/)).map((line) => line.trim()).filter((line) => line !== '' && !/^(?:#|=+$|-+$|\*\*[^*]*\*\*$)/.test(line));
}

function isThere(fix: Fix, text: string): boolean {
  const lines = new Set(text.split(/\r\n|\n|\r/).map((line) => line.trim()));
  return contentLines(fix).every((line) => lines.has(line));
}

/** The text with a fix's edits, which do not overlap. */
export function applyFix(text: string, fix: Fix): string {
  const newline = /\r\n/.test(text) ? '\r\n' : '\n';
  return [...fix.edits]
    .sort((one, other) => other.range.start - one.range.start)
    .reduce((result, { range, newText }) => result.slice(0, range.start) + newText.replace(/\r\n|\n|\r/g, newline) + result.slice(range.end), text);
}

function nextFinding(review: Review, text: string, tried: ReadonlySet<string>): Finding | undefined {
  return review.findings.find((finding) => onlyInserts(finding) && !tried.has(finding.ruleId) && finding.fixes[0] !== undefined && !isThere(finding.fixes[0], text));
}

/**
 * Takes one fix at a time and reviews again, for each may change where the next one belongs: the first
 * makes the section that the second goes into.
 */
export async function insertMissing(original: string, review: (text: string) => Promise<Outcome>): Promise<Fixed> {
  const tried = new Set<string>();
  let text = original;
  let outcome = await review(text);
  while (outcome.kind === 'review') {
    const finding = nextFinding(outcome.review, text, tried);
    const fix = finding?.fixes[0];
    if (!finding || !fix) break;
    tried.add(finding.ruleId);
    text = applyFix(text, fix);
    outcome = await review(text);
  }
  return { text, inserted: [...tried], outcome };
}
