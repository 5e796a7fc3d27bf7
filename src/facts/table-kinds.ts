/** What a table is for: ways to choose from, stages of one path, steps of a rollout, signals to watch. */

import { PatternSet } from '../language/pattern.js';
import type { Table } from '../markdown/types.js';
import { quantitiesIn } from './find.js';
import { lookUp, ofAll, ofDocument } from './kept.js';
import { namesIn } from './labels.js';
import { OPTION_HEADERS, PURPOSE_HEADERS, STAGE_HEADERS, TOTAL_LABELS } from './lexicons/figures.js';
import type { ReadSection, ReadStatement, Reading } from './types.js';

export type TableKind = 'options' | 'stages' | 'steps' | 'signals' | 'plain';

/** A table without its place. */
export type PlainTable = Omit<Table, 'range'>;

/** A table with its rows. */
export interface TableView {
  readonly table: Pick<Table, 'headers' | 'leadIn'>;
  readonly section: ReadSection | undefined;
  readonly kind: TableKind;
  readonly rows: readonly ReadStatement[];
}

const purposes = new PatternSet(PURPOSE_HEADERS);
const stages = new PatternSet({ stage: STAGE_HEADERS });
const options = new PatternSet({ option: OPTION_HEADERS });
const totals = new PatternSet({ total: TOTAL_LABELS });
const asks = new PatternSet({
  choice: ['(compare|compared|comparison|tried|tested|weighed|choice|choose|chose|option|options|alternative|alternatives|candidate|candidates|which|versus|benchmarked|bake off|looked at|contenders)'],
  signal: ['(signal|signals|watch|watched|monitor|monitored|dashboard|look at|alarm|alert)'],
});

const has = (patterns: PatternSet, text: string): boolean => namesIn(text, patterns).size > 0;

/** Whether a row's label stands for the whole of the rows above it. */
export const isTotalLabel = (label: string): boolean => has(totals, label);

/** The tables as they stand, the same as long as they only move. */
export const plainTables = ofAll(({ document }): readonly PlainTable[] =>
  document.tables.map(({ index, section, headers, rows, leadIn }) => ({ index, section, headers, rows, ...(leadIn === undefined ? {} : { leadIn }) })),
);

/** The tables of a document by their number. */
export const tablesOf = ofDocument(
  (reading): ReadonlyMap<number, TableView> =>
    new Map(
      plainTables(reading).map((table): [number, TableView] => {
        const { headers, leadIn } = table;
        const rows = table.rows.flatMap((index) => reading.statements[index] ?? []);
        const view = { table: { headers, ...(leadIn === undefined ? {} : { leadIn }) }, section: reading.sections[table.section], rows, kind: kindOf(reading, table, rows) };
        return [table.index, rows[0] === undefined ? view : (reading.kept?.keep(rows[0], view) ?? view)];
      }),
    ),
);

/** The table that a statement is a row of. */
export function tableOf(statement: ReadStatement, reading: Reading): TableView | undefined {
  const find = (one: Reading): TableView | undefined => (statement.table === undefined ? undefined : tablesOf(one).get(statement.table));
  return lookUp(reading, find);
}

const ALL_TOLD = /(?<!\d)\d{1,12} ?\w{0,20} (?:in all|all told|in total|altogether|all together)\W{0,6}$/i;

function kindOf(reading: Reading, table: PlainTable, rows: readonly ReadStatement[]): TableKind {
  const section = reading.sections[table.section];
  const [first = '', ...others] = table.headers;
  const named = others.map((header) => namesIn(header, purposes));
  const gates = named.some((names) => names.has('gate'));
  if (gates && (section?.role === 'rollout' || has(stages, first))) return 'steps';
  if (section?.role === 'rollout' && has(stages, first)) return 'steps';
  if (named.some((names) => names.has('alarm')) || section?.role === 'monitoring' || namesIn(first, asks).has('signal')) return 'signals';
  const isSetting = named.some((names) => names.has('target') || names.has('measured'));
  const columns = figureColumns(rows);
  if (has(stages, first) && (columns > 0 || rows.length > 1) && !isSetting) return 'stages';
  const last = rows.at(-1);
  if (columns === 1 && last?.cells?.[0] && isTotalLabel(last.text.slice(last.cells[0].start, last.cells[0].end)) && !isSetting) return 'stages';
  // "04:30  sheet on the board   60 min in all": the sum names itself beside its figure.
  if (last !== undefined && ALL_TOLD.test(last.text) && columns > 0 && !isSetting) return 'stages';
  // "Option | Sent with at most one change": a header that reads like a target does not outweigh one that names options.
  if (columns >= 1 && rows.length > 1 && (!isSetting || (has(options, first) && (section?.role === 'alternatives' || section?.role === 'model' || columns >= 2)))) {
    const around = [section?.title ?? '', table.leadIn ?? ''];
    const chosen = rows.some((row) => row.strong.length > 0 && row.strong.some((span) => span.start === row.cells?.[0]?.start));
    if (has(options, first) || section?.role === 'alternatives' || around.some((text) => namesIn(text, asks).has('choice'))) return 'options';
    if (columns >= 2 && (first === '' || chosen || section?.role === 'model')) return 'options';
  }
  return 'plain';
}

/** Columns but the first in which at least two rows hold a figure, or all rows but one. */
function figureColumns(rows: readonly ReadStatement[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const cell of row.cells ?? []) {
      if (cell.column > 0 && quantitiesIn(row, cell).length > 0) {
        counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
      }
    }
  }
  return [...counts.values()].filter((count) => count >= Math.min(2, rows.length)).length;
}
