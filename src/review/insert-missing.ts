/**
 * Inserts everything that is missing at once, with placeholders to fill in. Nothing is taken away, and
 * nothing is inserted twice: a fix whose text already stands in the document waits there for its author.
 */

import type { Finding, Fix, Review, TextEdit } from './types.js';

/** What is put into the original at one place. */
export interface Insertion {
  /** In the original text. */
  readonly offset: number;
  readonly text: string;
  /** The fixes whose texts these are, in the order in which they were taken. */
  readonly fixes: readonly Fix[];
}

/** The original with what was missing. */
export interface WithMissing {
  readonly text: string;
  /** By offset, one for each place. */
  readonly insertions: readonly Insertion[];
  /** Ids of the rules whose text was inserted, in the order in which it was. */
  readonly ruleIds: readonly string[];
}

/**
 * Takes one fix at a time and reviews again, for each may change where the next one belongs: the first
 * makes the section that the second goes into.
 *
 * @param review gives the review of a text; where it gives none, what was inserted so far is the result
 */
export async function insertMissing(original: string, review: (text: string) => Promise<Review | undefined>): Promise<WithMissing> {
  const tried = new Set<string>();
  const insertions = new Insertions();
  let text = original;
  for (let current = await review(text); current; current = await review(text)) {
    const fix = nextFix(current, text, tried);
    if (!fix) break;
    tried.add(fix.ruleId);
    for (const edit of fromTheEnd(fix.edits)) {
      const newText = withLineEndsOf(original, edit.newText);
      insertions.add(edit.range.start, newText, fix);
      text = text.slice(0, edit.range.start) + newText + text.slice(edit.range.start);
    }
  }
  return { text, insertions: insertions.all, ruleIds: [...tried] };
}

/** Whether taking a finding's first fix could take nothing away. */
export function onlyInserts(finding: Finding): boolean {
  const [fix] = finding.fixes;
  return finding.type === 'missing' && fix !== undefined && fix.edits.every((edit) => edit.range.start === edit.range.end);
}

function nextFix(review: Review, text: string, tried: ReadonlySet<string>): Fix | undefined {
  return review.findings
    .filter((finding) => onlyInserts(finding) && !tried.has(finding.ruleId))
    .flatMap(({ fixes }) => fixes.slice(0, 1))
    .find((fix) => !isThere(fix, text));
}

/** The lines of what a fix inserts that are more than a heading or a blank. */
function contentLines(fix: Fix): string[] {
  return fix.edits.flatMap((edit) => edit.newText.split(/\r\n|\n|\r/)).map((line) => line.trim()).filter((line) => line !== '' && !/^(?:#|=+$|-+$|\*\*[^*]*\*\*$)/.test(line));
}

function isThere(fix: Fix, text: string): boolean {
  const lines = new Set(text.split(/\r\n|\n|\r/).map((line) => line.trim()));
  return contentLines(fix).every((line) => lines.has(line));
}

/** The last edit first, so that the offsets of the others hold. */
const fromTheEnd = (edits: readonly TextEdit[]): TextEdit[] => [...edits].sort((one, other) => other.range.start - one.range.start);

const withLineEndsOf = (original: string, text: string): string => text.replace(/\r\n|\n|\r/g, original.includes('\r\n') ? '\r\n' : '\n');

/** Insertions into a text that grows with each of them, told in places of the text as it was. */
class Insertions {
  private readonly sorted: Insertion[] = [];

  get all(): readonly Insertion[] {
    return this.sorted;
  }

  /** @param at in the text with everything that was inserted before */
  add(at: number, text: string, fix: Fix): void {
    let grown = 0;
    for (const [index, insertion] of this.sorted.entries()) {
      const start = insertion.offset + grown;
      if (at < start) {
        this.sorted.splice(index, 0, { offset: at - grown, text, fixes: [fix] });
        return;
      }
      // Inside of it or right beside it: the blank lines between the two were made for both.
      if (at <= start + insertion.text.length) {
        const whole = insertion.text.slice(0, at - start) + text + insertion.text.slice(at - start);
        this.sorted[index] = { offset: insertion.offset, text: whole, fixes: [...insertion.fixes, fix] };
        return;
      }
      grown += insertion.text.length;
    }
    this.sorted.push({ offset: at - grown, text, fixes: [fix] });
  }
}
