/** Bold labels that work as headings: "**Where it runs.** On the phone.", "- **Latency** — 300 ms". */

import type { Mark, Run } from './inline.js';

/** A label of more words, or with a number in it, says something: it is a statement too. */
const wordsOfLabel = 4;
/** Longer bold text is emphasis, not a label. */
const maximumWords = 10;
const maximumLength = 80;

export interface Label {
  /** Offsets into the run's text; `end` is after the label's punctuation. */
  readonly start: number;
  readonly end: number;
  readonly title: string;
  /** The label ends a sentence of its own, so that it is not part of the next one. */
  readonly sentence: boolean;
  /** Too short to assert anything: a heading and no more. */
  readonly bare: boolean;
}

/** Labels at the start of the run and of its later lines, in order. */
export function findLabels(run: Run): Label[] {
  const lineEnds = new Set(run.lineEnds);
  const labels: Label[] = [];
  for (const mark of run.strong) {
    if (mark.start > 0 && !lineEnds.has(mark.start - 1)) continue;
    const label = readLabel(run, mark, lineEnds);
    // A later line's label counts only when it cannot be a phrase of the sentence before.
    if (label && (mark.start === 0 || run.text[label.end - 1] === ':' || label.sentence)) labels.push(label);
  }
  return labels;
}

/** Whether the run is nothing but bold and could be a heading. */
export function isAllBold(run: Run): boolean {
  const mark = run.strong[0];
  if (!mark || run.strong.length !== 1 || mark.start !== 0) return false;
  if (run.text.slice(mark.end).replace(':', '').trim() !== '') return false;
  return isShort(run.text) && !(/[.!]$/.test(run.text.trim()) && wordCount(run.text) > wordsOfLabel);
}

function readLabel(run: Run, mark: Mark, lineEnds: ReadonlySet<number>): Label | undefined {
  const inside = run.text.slice(mark.start, mark.end);
  const after = /^\s*(?:[:.]|[—–]|-(?=\s))?/.exec(run.text.slice(mark.end, mark.end + 8))?.[0] ?? '';
  const closing = /[.:?!]$/.exec(inside.trimEnd())?.[0] ?? after.trim();
  const endsLine = lineEnds.has(mark.end) || mark.end >= run.text.length;
  if ((closing === '' && !endsLine) || !isShort(inside)) return undefined;
  const end = /[.:?!]$/.test(inside.trimEnd()) || closing === '' ? mark.end : mark.end + after.length;
  const title = inside.replace(/(?<![\s.:!])[\s.:!]+$/, '').trim();
  if (title === '') return undefined;
  const sentence = /^[.?!]$/.test(closing) || (closing === '' && endsLine);
  const bare = closing === '?' || (wordCount(inside) <= wordsOfLabel && !/\d/.test(inside));
  return { start: mark.start, end, title, sentence, bare };
}

function isShort(text: string): boolean {
  return text.length <= maximumLength && wordCount(text) <= maximumWords;
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** A title without its numbering: "3.2 ", "A. ", "IV. ", "2) ". */
export function stripNumbering(title: string): string {
  const stripped = title.replace(/^(?:\d+(?:\.\d+)+\.?|\d{1,3}[.)]|\d{1,2}(?=\s+\p{Lu})|[A-Z](?:\.\d+)+\.?|[A-Z][.)]|[IVXLC]+[.)])\s+(?=\S)/u, '');
  return stripped.trim();
}
