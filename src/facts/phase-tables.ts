/** Steps to users that stand in a table: one a row, with whom it reaches and what leads to the next. */

import { PatternSet } from '../language/pattern.js';
import { hitsIn } from './find.js';
import { namesIn } from './labels.js';
import { PHASE_COLUMNS } from './lexicons/rollout.js';
import { gateOfCell, isTemplate, namesOf, phase, steps, type PhaseFact } from './phase-parts.js';
import { cuesOf } from './step-runs.js';
import type { PlainTable } from './table-kinds.js';
import type { ReadStatement, Reading, SectionRole } from './types.js';

const columns = new PatternSet(PHASE_COLUMNS);

/** Tables that look like steps and list something else. */
const OUTSIDE: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'problem', 'questions', 'alternatives', 'examples', 'template', 'appendix', 'cost', 'success', 'requirements', 'model', 'monitoring', 'privacy', 'data', 'ownership']);

/** "1", "R2", "b", "II", "Phase 1", "First", "Alpha", "1.0", "R1, 2 Sept", "this winter, from 20 July". */
const ORDINAL =
  /^(?:[a-z]{0,3}[-. ]?\d{1,2}(?:\.\d)?|[a-h]|[ivx]{1,4}|one|two|three|four|five|(?:first|second|third|fourth|last|next|final)(?: \w+)?|then|alpha|beta|ga|pilot|trial|friends|staff|store|everyone|all|now|later|(?:this|next|last) \w+|(?:in |from |by |early |late )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|spring|summer|autumn|fall|winter|q[1-4]|weeks?|day|month|year|term|season|phase|step|stage|wave|round|release|version|ring|tranche|issue|edition)\b[^|]*|(?:[a-z]{0,3}[-. ]?\d{1,2}(?:\.\d)?|alpha|beta|first|second|third|pilot)[,:(–—-][^|]*)$/i;

/** The last step reaches all of them. */
const ALL = /^(?:all|every|everyone|everybody|everywhere|the rest|the others|the remaining|whole|general|nationwide|\+ ?the rest|100 ?%)(?![\w-])/i;

/** The text of a row's cell in a column, empty if there is none. */
function cellText(statement: ReadStatement | undefined, column: number): string {
  const cell = statement?.cells?.find((candidate) => candidate.column === column);
  return cell && statement ? statement.text.slice(cell.start, cell.end).trim() : '';
}

/** A number of people or places at the start of a cell; undefined where it starts otherwise. */
function leading(text: string): number | undefined {
  const [, digits] = /^(?:about |some |ca\. )?(\d[\d,. ]*\d|\d)(?! ?(?:%|€|\$|[a-z]{1,2}\b))/i.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits.replace(/[,. ]/g, ''));
}

/** A column that goes from few to all, or from small numbers to larger ones. */
function grows(rows: readonly (ReadStatement | undefined)[], column: number): boolean {
  const cells = rows.map((row) => cellText(row, column));
  if (cells.slice(0, -1).some((text) => text !== '' && !ALL.test(text)) && cells.slice(1).some((text) => ALL.test(text)) && !ALL.test(cells[0] ?? '')) return true;
  const numbers = cells.map(leading).filter((value) => value !== undefined);
  return numbers.length >= 2 && numbers.length >= cells.length - 1 && numbers.every((value, index) => index === 0 || value > (numbers[index - 1] ?? value));
}

/** A row that says of itself that only some see it. */
const isCautious = (row: ReadStatement | undefined): boolean => row !== undefined && hitsIn(row, steps).some((hit) => hit.name === 'pilot' || hit.name === 'shadow' || hit.name === 'canary');

/** Rows of a table that has a step in its first column, and an audience or a gate in another. */
export function phasesOfTable(table: PlainTable, reading: Reading): PhaseFact[] {
  const rows = table.rows.map((index) => reading.statements[index]);
  const kinds = table.headers.map((header) => namesIn(header, columns));
  const role = reading.sections[table.section]?.role ?? 'other';
  const inRollout = role === 'rollout';
  const gateIn = (row: ReadStatement | undefined, column: number): string | undefined => {
    const cell = row?.cells?.find((candidate) => candidate.column === column);
    return row && cell ? gateOfCell(row, cell.start, cell.end) : undefined;
  };
  // "When" heads a column of dates as well as one of conditions.
  const gateColumn = kinds.findIndex((kind, index) => index > 0 && kind.has('gate') && (!/^when$/i.test(table.headers[index] ?? '') || rows.some((row) => gateIn(row, index) !== undefined)));
  const audience = kinds.slice(1).some((kind) => kind.has('audience'));
  const isStep = kinds[0]?.has('phase') === true;
  const isDate = kinds[0]?.has('date') === true;
  const dated = kinds.some((kind) => kind.has('date'));
  const ordinal = rows.length >= 2 && rows.length <= 8 && rows.filter((row) => ORDINAL.test(cellText(row, 0))).length >= rows.length - 1;
  const growing = table.headers.findIndex((_, column) => column > 0 && grows(rows, column));
  const staged = ordinal && !OUTSIDE.has(role) && (gateColumn > 0 || growing > 0);
  const named = isStep && (gateColumn > 0 || (audience && dated) || rows.some(isCautious));
  const dates = isDate && audience;
  const told = inRollout ? isStep || (isDate && (audience || ordinal)) || gateColumn > 0 || (audience && (ordinal || growing > 0)) : named || dates;
  if (!told && !staged) return [];
  const byHeader = kinds.findIndex((kind, index) => index > 0 && kind.has('audience'));
  const audienceColumn = growing > 0 ? growing : byHeader;
  const audiences = new Set(rows.map((row) => cellText(row, audienceColumn)));
  return rows.flatMap((statement, row): PhaseFact[] => {
    const label = statement?.cells?.[0];
    if (!statement || !label || statement.status === 'question' || isTemplate(statement)) return [];
    const gate = gateIn(statement, gateColumn);
    const cell = statement.cells.find((candidate) => candidate.column === gateColumn);
    const names = namesOf(hitsIn(statement, steps).filter((hit) => cell === undefined || hit.match.start < cell.start || hit.match.start >= cell.end), true);
    const reach = cellText(statement, audienceColumn);
    if (cuesOf(statement).has('hidden') && row < rows.length - 1) names.add('shadow here');
    // An earlier row whose audience is not the last one's reaches only some.
    if (audienceColumn > 0 && audiences.size > 1 && row < rows.length - 1 && !names.has('everyone') && reach !== '' && !ALL.test(reach)) names.add('limited');
    return [phase(statement, statement.text.slice(label.start, label.end), names, gate)];
  });
}
