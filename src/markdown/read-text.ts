/** A run of inline text to statement bodies: sentences, labels, call-out markers. */

import type { Mark, Run } from './inline.js';
import type { Body, PieceHeading } from './piece.js';
import { findLabels, isAllBold, type Label } from './run-in.js';
import { splitSentences } from './sentences.js';
import type { ListPlace, Range } from './types.js';

/** What surrounds a run of text. */
export interface Place {
  readonly quoteDepth: number;
  readonly callOut?: string | undefined;
  readonly list?: Omit<ListPlace, 'sentence'> | undefined;
  readonly leadIn?: Body['leadIn'] | undefined;
  /** Where the list item ends; run-in labels of an item hold up to there. */
  readonly itemEnd?: number | undefined;
  /** Whether labels open sections here: paragraphs of the document itself, and first ones of items. */
  readonly labels: 'paragraph' | 'item' | 'none';
}

/** The bodies of a paragraph. `firstSentence` counts on through the paragraphs of one item. */
export function readParagraph(run: Run, place: Place, before: number, firstSentence: number): { bodies: Body[]; headings: PieceHeading[] } {
  const labels = place.labels === 'none' ? [] : findLabels(run);
  const allBold = place.labels === 'paragraph' && isAllBold(run);
  const borders = borderOffsets(run, labels);
  const headings: PieceHeading[] = [];
  const ranges = splitSentences(run.text, run.code, borders);
  const parts = partition(run, ranges);
  const bodies = ranges.map((range, index) => {
    const body = sentenceBody(parts[index] as Run, range, place);
    return place.list ? { ...body, list: { ...place.list, sentence: firstSentence + index } } : body;
  });
  if (allBold) {
    headings.push(heading(run, { start: 0, end: run.text.length }, before, 'alone', (labels[0]?.title ?? run.text).trim()));
  } else {
    addLabels(run, labels, place, bodies, headings, before);
  }
  return { bodies, headings };
}

/** Borders that sentences must not cross: hard breaks, and labels that stand for themselves. */
function borderOffsets(run: Run, labels: readonly Label[]): number[] {
  const borders = new Set(run.breaks);
  for (const label of labels) {
    if (label.start > 0) borders.add(label.start);
    if (label.sentence) borders.add(label.end);
  }
  return [...borders].sort((a, b) => a - b);
}

function addLabels(run: Run, labels: readonly Label[], place: Place, bodies: Body[], headings: PieceHeading[], before: number): void {
  let at = 0;
  labels.forEach((label, index) => {
    const next = labels[index + 1];
    const start = run.map.range(label.start, label.end).start;
    while (at < bodies.length && (bodies[at] as Body).range.end <= start) at += 1;
    const first = bodies[at];
    if (first === undefined) return;
    const labelOnly = label.sentence && label.bare && first.text.length <= label.end - label.start;
    const proseEnd = next?.start ?? run.text.length;
    if (run.text.slice(label.end, proseEnd).trim() === '') {
      // A label with nothing after it on its line leads in what follows; it opens no section.
      if (place.labels === 'item' || labels.length > 1) return;
    }
    if (labelOnly) bodies[at] = { ...first, form: 'heading' };
    const scope = place.labels === 'item' || labels.length > 1 ? 'within' : 'block';
    const end = next ? withMarkup(run, next).start : place.itemEnd ?? run.map.range(0, run.text.length).end;
    headings.push(heading(run, label, before + at, scope, label.title, end));
  });
}

function heading(run: Run, range: Range, before: number, scope: PieceHeading['scope'], title: string, end = 0): PieceHeading {
  const place = withMarkup(run, range);
  return { before, kind: 'run-in', depth: 0, title: title.replace(/(?<![\s:])[\s:]+$/, ''), heading: place, scope, end };
}

/** A statement's body from a stretch of a run. */
export function sentenceBody(run: Run, range: Range, place: Place, form: Body['form'] = 'sentence'): Body {
  return {
    form,
    text: run.text.slice(range.start, range.end),
    map: run.map.slice(range.start, range.end),
    range: withMarkup(run, range),
    quoteDepth: place.quoteDepth,
    ...(place.callOut === undefined ? {} : { callOut: place.callOut }),
    ...(place.leadIn === undefined ? {} : { leadIn: place.leadIn }),
    code: within(run.code, range),
    struck: within(run.struck, range),
    strong: within(run.strong, range),
    emphasis: within(run.emphasis, range),
    links: within(run.links, range),
    memo: {},
  };
}

const kinds = ['code', 'struck', 'strong', 'emphasis', 'links'] as const;

/** The run once for each of its stretches (in order, apart), with only the marks that touch it. */
function partition(run: Run, ranges: readonly Range[]): Run[] {
  if (ranges.length < 2 || kinds.every((kind) => run[kind].length === 0)) return ranges.map(() => run);
  const parts = ranges.map(() => ({ ...run, code: [], struck: [], strong: [], emphasis: [], links: [] }));
  for (const kind of kinds) {
    for (const mark of run[kind]) {
      for (let index = firstAfter(ranges, mark.start); index < ranges.length; index += 1) {
        if ((ranges[index] as Range).start >= mark.end) break;
        ((parts[index] as Run)[kind] as Mark[]).push(mark);
      }
    }
  }
  return parts;
}

/** Index of the first range that ends after `offset`. */
function firstAfter(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Marks as ranges of a stretch of the text, cut to it. */
export function within(marks: readonly Mark[], range: Range, shift = -range.start): Range[] {
  const found: Range[] = [];
  for (const mark of marks) {
    const start = Math.max(mark.start, range.start);
    const end = Math.min(mark.end, range.end);
    if (start < end) found.push({ start: start + shift, end: end + shift });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The source of a stretch, with the markers of markup that lies wholly in it and touches its ends. */
export function withMarkup(run: Run, range: Range): Range {
  let { start, end } = run.map.range(range.start, range.end);
  for (const kind of kinds) {
    for (const mark of run[kind]) {
      if (mark.start < range.start || mark.end > range.end) continue;
      if (mark.start === range.start) start = Math.min(start, mark.source);
      if (mark.end === range.end) end = Math.max(end, mark.sourceEnd);
    }
  }
  return { start, end };
}
