/** Quantities of table rows, code lines and fields, whose units stand in headers, row labels and lead-ins. */

import type { Draft } from './draft.js';
import { findDrafts } from './find.js';
import { isInIdentifier } from './identifiers.js';
import { boundOf, lend, readLabel, readOneOf, type Label } from './labels.js';
import { scan, type Lexeme } from './scan.js';
import type { Hints } from '../types.js';

type Cell = NonNullable<Hints['cells']>[number];

const UNIT_HEADER = /^(?:units?\b|measured in|in what)/iu;

/** Cells with more words than this around a number are prose, to which a header lends no unit. */
const MOST_WORDS = 4;

function isBare(draft: Draft): boolean {
  return draft.dimension === 'number' && draft.unit === '';
}

/** Number of words that no draft covers. */
function looseWords(lexemes: readonly Lexeme[], drafts: readonly Draft[]): number {
  let count = 0;
  let draft = 0;
  for (let index = 0; index < lexemes.length; index += 1) {
    while (draft < drafts.length && (drafts[draft] as Draft).next <= index) draft += 1;
    const covering = drafts[draft];
    if ((covering === undefined || index < covering.boundFirst) && lexemes[index]?.kind === 'word') count += 1;
  }
  return count;
}

/** Headers and labels under which a bare number is a name: versions, dates, steps. */
const NAMES = /^(?:#|no\.?|nr\.?|id|ref\.?|version|date|step|phase|stage|release|week|sprint|milestone|rank|priority|section|draft|row|item|level|tier)\b[^,(]*$/iu;

/** Row labels and keys of the same kind. */
const NAME_LABELS = /^(?:version|revision|date|id|ref\.?|schema|port|seed)$/iu;

/** The first cell with a real word in it: "2.b" and "1" are numbers of rows. */
function labelCell(text: string, cells: readonly Cell[]): number {
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] as Cell;
    if (scan(text, cell.start, Math.min(cell.end, cell.start + 200)).some((lexeme) => lexeme.kind === 'word' && lexeme.text.length > 2)) return index;
  }
  return 0;
}

function rowDrafts(text: string, hints: Hints, cells: readonly Cell[]): Draft[] {
  const labelIndex = labelCell(text, cells);
  const unitIndex = cells.findIndex((cell) => UNIT_HEADER.test(cell.header.slice(0, 40)));
  const namedBy = cells[labelIndex];
  const labelText = namedBy === undefined ? '' : text.slice(namedBy.start, namedBy.end);
  const unitCell = cells[unitIndex];
  const shared: Label[] = [];
  if (unitCell !== undefined) shared.push(readLabel(text.slice(unitCell.start, unitCell.end)));
  shared.push(readLabel(labelText));
  const leadIn = hints.leadIn === undefined ? undefined : readLabel(hints.leadIn);
  if (leadIn !== undefined) shared.push(leadIn);
  const one = readOneOf(labelText);
  const found: Draft[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] as Cell;
    const lexemes = scan(text, cell.start, cell.end);
    const drafts = findDrafts(lexemes, (lexeme) => isInIdentifier(text, lexeme, hints.code));
    if (index !== labelIndex && index !== unitIndex) {
      const short = looseWords(lexemes, drafts) <= MOST_WORDS;
      const header = readLabel(cell.header);
      const bound = boundOf(cell.header);
      for (const draft of drafts) {
        const opens = lexemes[draft.boundFirst - 1] === undefined && (lexemes[draft.next] === undefined || lexemes[draft.next]?.kind === 'mark');
        if (isBare(draft) && (!(short || opens) || NAMES.test(cell.header.slice(0, 40)) || NAME_LABELS.test(labelText.slice(0, 40)))) continue;
        for (const label of [header, ...shared]) lend(draft, label);
        if (draft.comparator === 'equal' && bound !== undefined && short) draft.comparator = bound;
        if (one !== undefined && draft.dimension === 'money' && draft.per === undefined) {
          draft.per = one;
          draft.fromHeader = true;
        }
      }
    }
    const isName = NAMES.test(cell.header.slice(0, 40)) || (NAME_LABELS.test(labelText.slice(0, 40)) && index !== labelIndex) || (index < labelIndex && lexemes.length <= 2);
    found.push(...drafts.filter((draft) => !(isBare(draft) && isName)));
  }
  return found.sort((first, second) => first.start - second.start);
}

/** The words in front of a bare number that name it: "latency_budget_ms: 800", "speech to text      12". */
function ownLabel(text: string, draft: Draft, previous: Draft | undefined): string | undefined {
  const from = Math.max(previous?.end ?? 0, draft.start - 120);
  const before = text.slice(from, draft.start);
  const trimmed = before.trimEnd();
  const named = trimmed.endsWith(':') || trimmed.endsWith('=') || trimmed.endsWith('|') || before.length - trimmed.length >= 2;
  return named ? trimmed.slice(0, -1) : undefined;
}

/** Drafts of a text that is no table row, with what its own labels and its lead-in lend. */
function lineDrafts(text: string, hints: Hints): Draft[] {
  const lexemes = scan(text);
  const drafts = findDrafts(lexemes, (lexeme) => isInIdentifier(text, lexeme, hints.code));
  const leadIn = hints.leadIn === undefined ? undefined : readLabel(hints.leadIn);
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index] as Draft;
    const label = ownLabel(text, draft, drafts[index - 1]);
    if (label !== undefined) lend(draft, readLabel(label));
    if (leadIn === undefined) continue;
    const last = lexemes.length - draft.next <= 2;
    if (isBare(draft) && (label !== undefined || last) && looseWords(lexemes, drafts) <= 8) lend(draft, leadIn);
    else if (!isBare(draft) && drafts.length === 1 && looseWords(lexemes, drafts) <= 8) lend(draft, { ...leadIn, factor: 1, unit: '' });
  }
  return drafts.filter((draft, index) => !isBare(draft) || !NAME_LABELS.test(ownLabel(text, draft, drafts[index - 1])?.trim() ?? ''));
}

/** Drafts of any form. */
export function findRowDrafts(text: string, hints: Hints): Draft[] {
  if (hints.form === 'row' && hints.cells !== undefined && hints.cells.length > 0) return rowDrafts(text, hints, hints.cells);
  return lineDrafts(text, hints);
}
