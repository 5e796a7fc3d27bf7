/** Puts a fix's text as rows into a table of that kind, with as many cells as the table has and in its style. */

import type { ReadSection, Reading } from '../facts/types.js';
import { lineStart } from '../markdown/lines.js';
import type { Table } from '../markdown/types.js';
import { plainText, escapeSnippet, type Rows } from './templates.js';

/** What a column of a table is for, by its header. The first that matches counts. */
const COLUMNS: readonly (readonly [string, RegExp])[] = [
  ['back', /\b(?:back|rollback|rolled back|reverts?|undone)\b/i],
  ['gate', /\b(?:(?:goes|moves?|go|carries) on|next when|gates?|exit|criteri(?:on|a)|advance|until)\b/i],
  ['period', /\b(?:kept|keep|how long|for long|retention|periods?|ttl|deleted after)\b/i],
  ['often', /\b(?:often|interval|cadence|frequency|every)\b/i],
  ['alarm', /\b(?:alarms?|alerts?|threshold|rings?)\b/i],
  ['noticed', /\b(?:noticed|detected|check(?:ed)?)\b/i],
  ['trigger', /^(?:when|if|trigger|failure|fault|situation|what (?:fails|goes wrong|breaks)|in case)\b/i],
  ['user', /\b(?:users? sees?|sees?|shown|shows|screen)\b/i],
  ['team', /\b(?:teams?|owners?|responsible|who (?:runs|acts|owns))\b/i],
  ['target', /\b(?:targets?|goals?|bars?|limits?|budgets?|ceilings?|must|at most|at least|slos?|required|bounds?)\b/i],
  ['measure', /\bmeasured as\b|\bmetrics?\b/i],
  ['scope', /\b(?:scope|notes?|remarks?|comments?|measured|applies|conditions?|on what|where it holds|details?)\b/i],
  ['action', /\b(?:does|actions?|then|instead|what happens|fallback|answer|response)\b/i],
  ['reach', /\b(?:reached|pager|contact|hours)\b/i],
  ['effort', /\beffort\b/i],
  ['content', /\b(?:ships|contents?|what is in it|features?)\b/i],
  ['audience', /^(?:who|audience|for whom|users|people)\b/i],
  ['place', /^(?:where|place|store)\b/i],
  ['reason', /\b(?:why|reason|because|cause)\b/i],
  ['rate', /\b(?:rate|how many|share|likelihood|times)\b/i],
];

/** Headers of the first column, by what its rows are. */
const FIRST: readonly (readonly [string, RegExp])[] = [
  ['target', /^(?:what|metric|property|figure|measure|requirements?|constraints?|targets?|number|quantity|id|#)?$/i],
  ['trigger', /^(?:when|if|trigger|failure|fault|situation|what (?:fails|goes wrong|breaks)|in case)\b/i],
  ['signal', /\b(?:signals?|watched|monitored|what we watch)\b/i],
  ['part', /^(?:parts?|what|asset|component|area|piece)$/i],
  ['phase', /\b(?:phases?|steps?|releases?|waves?|stages?|milestones?)\b/i],
  ['stage', /^(?:stage|step)s?$/i],
  ['data', /^(?:data|what|kind|records?|what is kept|data kind)$/i],
  ['limit', /\b(?:limits?|limitations?|risks?|weakness(?:es)?|known)\b/i],
];

const classOf = (header: string): string | undefined => COLUMNS.find(([, pattern]) => pattern.test(header))?.[0];

/** A text in snippet syntax, and the offset where it is put. */
export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/** The rows for the section's table of that kind; undefined where it has none. */
export function rowsInto(section: ReadSection, rows: Rows, reading: Reading, newline: string): Insertion | undefined {
  const table = reading.document.tables.filter((one) => isUnder(one, section, reading) && isOfKind(one, rows)).at(-1);
  const last = table?.rows.at(-1);
  const statement = last === undefined ? undefined : reading.statements[last];
  if (table === undefined || statement === undefined) return undefined;
  const { text } = reading.document;
  const start = lineStart(text, statement.range.start);
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd() ?? '';
  if (!/^[\s>]*\|/.test(line)) return undefined;
  const columns = table.headers.map((header, index) => columnFor(header, index, rows.headers));
  // Lines of one length are a table that was drawn with care.
  const above = text.slice(0, Math.max(0, start - 1)).split(/\r?\n/).at(-1)?.trimEnd() ?? '';
  const isDrawn = above.length === line.length;
  const lines = rows.cells.map((cells) => rowLike(line, isDrawn, columns.map((column, index) => (column === undefined ? blankFor(table.headers[index] ?? '') : (cells[column] ?? blankFor(''))))));
  return { offset: start + line.length, text: lines.map((one) => newline + one).join('') };
}

/** In the section itself, or under one of its bold labels. */
function isUnder(table: Table, section: ReadSection, reading: Reading): boolean {
  if (table.section === section.index) return true;
  const own = reading.sections[table.section];
  return own?.kind === 'run-in' && own.parent === section.index;
}

function isOfKind(table: Table, rows: Rows): boolean {
  const [first = '', ...others] = table.headers;
  const isFirst = FIRST.some(([kind, pattern]) => kind === rows.of && pattern.test(first.trim()));
  const wanted = new Set(rows.headers.slice(1).map(classOf));
  const matched = others.filter((header) => wanted.has(classOf(header)) && classOf(header) !== undefined).length;
  // A table of figures without headers: what stands in it is told by the section.
  const isBare = rows.of === 'target' && table.headers.every((header) => header.trim() === '') && table.headers.length === 2;
  return isBare || (isFirst && matched > 0);
}

/** The template's column that fills a column of the document's table. */
function columnFor(header: string, index: number, headers: readonly string[]): number | undefined {
  if (index === 0) return 0;
  if (header.trim() === '') return index < headers.length ? index : undefined;
  const found = headers.findIndex((other, column) => column > 0 && classOf(other) !== undefined && classOf(other) === classOf(header));
  return found < 0 ? undefined : found;
}

/** A blank to fill in, named by its column. */
const blankFor = (header: string): string => escapeSnippet(`<${header.trim().toLowerCase().replace(/[<>|*_`]/g, '') || 'value'}>`);

/** A row with the edges, the margins and the widths of another one. */
function rowLike(line: string, isDrawn: boolean, cells: readonly string[]): string {
  const edge = /^[\s>]*/.exec(line)?.[0] ?? '';
  const closed = /\|\s*$/.test(line);
  const margin = /^[\s>]*\| /.test(line) ? ' ' : '';
  const widths = line.slice(edge.length + 1).split('|').map((cell) => cell.length - 2 * margin.length);
  const padded = cells.map((cell, index) => (isDrawn ? cell + ' '.repeat(Math.max(0, (widths[index] ?? 0) - plainText(cell).length)) : cell));
  return `${edge}|${padded.map((cell) => `${margin}${cell}${margin}`).join('|')}${closed ? '|' : ''}`.trimEnd();
}
