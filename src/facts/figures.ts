/** Every number of the document, with what it is about and what the author does with it. */

import { PatternSet } from '../language/pattern.js';
import type { Annotation, Quantity, Status } from '../language/types.js';
import type { Cell } from '../markdown/types.js';
import { statusOfClause } from './find.js';
import { eachStatement, ofDocument } from './kept.js';
import { namesIn } from './labels.js';
import { PURPOSE_HEADERS, PURPOSE_WORDS } from './lexicons/figures.js';
import { isAsserted } from './reading.js';
import { tableOf, type TableView } from './table-kinds.js';
import { isOnSheet } from './target-sheets.js';
import type { ReadSection, ReadStatement, Reading } from './types.js';

export { namesIn, wordsOf } from './labels.js';

/** What an author does with a number. */
export type Purpose =
  | 'target'
  | 'estimate'
  | 'stated' // asserted, and nothing says how it is meant
  | 'gate' // decides whether to go on
  | 'alarm' // somebody is called when it is passed
  | 'time-out'
  | 'measured' // today's value, a test's result, somebody else's
  | 'compared' // one of several options
  | 'open'; // asked, quoted, rejected, left to be filled in

/** A quantity with its surroundings. */
export interface Figure {
  readonly statement: ReadStatement;
  readonly quantity: Quantity;
  readonly status: Status;
  readonly purpose: Purpose;
  readonly section: ReadSection | undefined;
  /** Stands among figures of several kinds that are set side by side. */
  readonly onSheet: boolean;
  /** Rows: the words of the row's first cell, of the column's header, and of the other cells. */
  readonly label: string;
  readonly header: string;
  readonly others: string;
  /** Sentences and items: the words before a colon that stands before the figure ("Speed: 1.2 s"). */
  readonly lead: string;
  readonly cell?: Cell;
  readonly table?: TableView;
  /** Token indexes of the stretch between commas, dashes and brackets that holds the quantity. */
  readonly from: number;
  readonly to: number;
}

const words = new PatternSet(PURPOSE_WORDS);
const headers = new PatternSet(PURPOSE_HEADERS);

const BORDER = /^[,;:()[\]—–|→]$|^[-=]+>$/;

/** The stretch between marks around a quantity: "3.5 % two quarters after launch" of "2.1 % today, 3.5 % two …". */
export function stretchOf(annotation: Annotation, quantity: Quantity): { from: number; to: number } {
  const { tokens } = annotation;
  let from = quantity.first;
  while (from > 0 && !BORDER.test(tokens[from - 1]?.text ?? '')) from--;
  let to = quantity.last;
  while (to < tokens.length && !BORDER.test(tokens[to]?.text ?? '')) to++;
  return { from, to };
}

const figuresIn = eachStatement((statement, reading): readonly Figure[] => {
  if (statement.form === 'heading' || statement.annotation.quantities.length === 0) return [];
  const table = tableOf(statement, reading);
  return statement.annotation.quantities.map((quantity) => figureOf(reading, statement, quantity, table));
});

/** All figures in reading order; headings have none. */
export const figuresOf = ofDocument((reading) => figuresIn(reading));

function figureOf(reading: Reading, statement: ReadStatement, quantity: Quantity, table: TableView | undefined): Figure {
  const cell = statement.cells?.find((one) => one.start <= quantity.start && quantity.end <= one.end);
  const label = labelOf(statement);
  const others = (statement.cells ?? [])
    .filter((one) => one !== cell)
    .map((one) => statement.text.slice(one.start, one.end))
    .join(' ');
  const own = statusOfClause(statement, statement.annotation.tokens[quantity.first]?.clause ?? 0);
  // A clause that only asserts takes what its section lends the statement.
  const status = own === 'asserted' && statement.status !== statement.annotation.status ? statement.status : own;
  const base = {
    statement,
    quantity,
    status,
    section: reading.sections[statement.section],
    onSheet: isOnSheet(reading, statement),
    label: cell?.column === 0 ? '' : label,
    header: cell?.header ?? '',
    others,
    lead: cell === undefined ? leadOf(statement, quantity) : '',
    ...(cell === undefined ? {} : { cell }),
    ...(table === undefined ? {} : { table }),
    ...stretchOf(statement.annotation, quantity),
  };
  return { ...base, purpose: purposeOf(base) };
}

const LONGEST_LEAD = 24;

/** What a colon near the start of a statement introduces the figure as. */
function leadOf(statement: ReadStatement, quantity: Quantity): string {
  const { tokens } = statement.annotation;
  const colon = tokens.findIndex((token, index) => token.text === ':' && index < quantity.first);
  // Keys of a settings file are words joined by underscores.
  return colon > 0 && colon <= LONGEST_LEAD ? statement.text.slice(0, tokens[colon]?.start ?? 0).replaceAll('_', ' ').trim() : '';
}

/** A row's number and no label: "2.a", "R-7", "3". */
const NUMBERING = /^(?:[a-z]{0,4}[-. ]?\d(?:[-.]?\w)*|[a-z])[.)]?$/i;

/** The words of the cell that names the row: the first, or the second of numbered rows. */
export function labelOf(statement: ReadStatement): string {
  const texts = (statement.cells ?? []).map((cell) => statement.text.slice(cell.start, cell.end));
  const [first = '', second = ''] = texts;
  return NUMBERING.test(first.trim()) && texts.length > 2 ? second : first;
}

/** The words of the cell that a figure stands in; empty outside of tables. */
export const cellOf = ({ cell, statement }: Figure): string => (cell === undefined ? '' : statement.text.slice(cell.start, cell.end));

type Unread = Omit<Figure, 'purpose'>;

const AIMED = /^(?:our |the )?(?:target|goal|requirement|slo|sla|objective|bar|promise|ceiling|limit|budget|aim|service level|acceptance)\b/i;

function purposeOf(figure: Unread): Purpose {
  if (!isAsserted(figure.status) || !figure.statement.asserted) return 'open';
  if (figure.cell !== undefined) return purposeInRow(figure);
  const names = cuesAround(figure);
  if (names.has('time-out')) return 'time-out';
  if (names.has('verdict')) return 'target';
  if (isStartOfChange(figure)) return 'measured';
  // "Target: mean response time below 700 ms", "Requirement R-4: …, measured at the terminal".
  if (figure.lead !== '' && AIMED.test(figure.lead)) return 'target';
  if (isEndOfChange(figure)) return 'target';
  if (names.has('gate')) return 'gate';
  if (names.has('alarm')) return 'alarm';
  const wanted = names.has('target') || names.has('aim');
  if (figure.section?.role === 'background' && !names.has('target')) return 'measured';
  if (names.has('measured') && !wanted && !names.has('method')) return 'measured';
  const found = figure.status === 'measured' || figure.status === 'others';
  if (found && !names.has('method')) return comparesTimes(figure) && (wanted || names.has('bound')) ? 'target' : 'measured';
  if (figure.section?.role === 'alternatives') return 'compared';
  if (wanted || figure.status === 'target' || isBound(figure) || names.has('bound')) return 'target';
  if (figure.status === 'conditional') return figure.section?.role === 'rollout' ? 'gate' : 'alarm';
  return names.has('estimate') || figure.status === 'estimate' ? 'estimate' : bySection(figure);
}

/** "At most 2 s", "within 2 s", "2 s at p95": bounds are set, not found. */
function isBound(figure: Unread): boolean {
  const { comparator, percentile } = figure.quantity;
  return comparator === 'at-most' || comparator === 'less' || comparator === 'at-least' || percentile !== undefined;
}

// Where a section is there to set figures, a bare one is set ("first sentence of the reply: 1.5 s").
const SETTING: ReadonlySet<string> = new Set(['requirements', 'goals', 'success', 'summary']);

const bySection = (figure: Unread): Purpose => (SETTING.has(figure.section?.role ?? 'other') || figure.onSheet ? 'target' : 'stated');

function purposeInRow(figure: Unread): Purpose {
  const { table, cell } = figure;
  const own = namesIn(figure.header, headers);
  if (table?.kind === 'options') return 'compared';
  if (own.has('alarm')) return 'alarm';
  if (table?.kind === 'steps' || own.has('gate')) return 'gate';
  if (own.has('measured') && !own.has('target')) return 'measured';
  if (table?.kind === 'signals') return own.has('target') ? 'target' : 'alarm';
  if (own.has('target') || figure.status === 'target') return 'target';
  // Where another header says so, the whole table sets figures ("Requirement | Measure").
  if (table?.kind === 'plain' && own.size === 0 && table.table.headers.some((header) => namesIn(header, headers).has('target')) && figure.status !== 'measured') return 'target';
  const names = cuesAround(figure);
  if (names.has('time-out') || namesIn(figure.label, words).has('time-out')) return 'time-out';
  if (figure.status === 'measured' || names.has('measured')) return 'measured';
  if (table?.kind === 'stages') return 'estimate';
  if (names.has('target') || names.has('aim') || names.has('bound')) return 'target';
  return cell !== undefined && figure.status === 'estimate' ? 'estimate' : bySection(figure);
}

/** Cues in the stretch, or in the clause where no other figure of the dimension stands in it. */
function cuesAround(figure: Unread): ReadonlySet<string> {
  const { statement, quantity } = figure;
  const { annotation } = statement;
  const clause = annotation.tokens[quantity.first]?.clause;
  const alone = !annotation.quantities.some(
    (other) => other !== quantity && other.dimension === quantity.dimension && annotation.tokens[other.first]?.clause === clause,
  );
  const names = new Set<string>();
  for (const match of words.find(annotation)) {
    const covers = match.first <= quantity.first && match.last >= quantity.last;
    const near = match.first >= figure.from && match.last <= figure.to;
    if (covers || near || (alone && match.clause === clause)) names.add(match.name);
  }
  return names;
}

const isTo = (text: string | undefined): boolean => text !== undefined && /^(?:to|→|->|=>|towards?|down|up|auf)$/.test(text);

/** The other figure of "from 14 % to 9 %" or "41 (diary study) → 10". */
function partnerOf(figure: Unread, step: 1 | -1): Quantity | undefined {
  const { quantities, tokens } = figure.statement.annotation;
  const partner = quantities[quantities.indexOf(figure.quantity) + step];
  if (partner === undefined || (partner.dimension !== figure.quantity.dimension && partner.dimension !== 'number')) return undefined;
  const [left, right] = step === 1 ? [figure.quantity, partner] : [partner, figure.quantity];
  if (right.first - left.last > 12) return undefined;
  const arrow = tokens[right.first - 1]?.text;
  const between = tokens.slice(left.last, right.first).map((token) => token.lower);
  const starts = tokens.slice(Math.max(0, left.first - 3), left.first).some((token) => token.lower === 'from');
  const isArrow = /^(?:→|->|=>|-->)$/.test(arrow ?? '');
  return isArrow || (starts && between.some(isTo)) ? partner : undefined;
}

const isStartOfChange = (figure: Unread): boolean => partnerOf(figure, 1) !== undefined;
const isEndOfChange = (figure: Unread): boolean => partnerOf(figure, -1) !== undefined;

/** "2.1 % today, 3.5 % two quarters after launch": the clause is about today, the stretch is not. */
function comparesTimes(figure: Unread): boolean {
  const { statement, quantity } = figure;
  return statement.annotation.quantities.some((other) => other !== quantity && other.dimension === quantity.dimension && other.first < figure.from);
}

/** Whether the author holds the system to the figure, or plans with it. */
export const isSet = (figure: Figure): boolean => figure.purpose === 'target' || figure.purpose === 'estimate' || figure.purpose === 'gate';

/** A figure with its unit as the document writes it, for messages. */
export const written = (figure: Figure): string => {
  const { quantity, statement } = figure;
  const text = statement.text.slice(quantity.start, quantity.end).replace(/\s+/g, ' ');
  return quantity.fromHeader && quantity.unit !== '' && !text.includes(quantity.unit) ? `${text} ${quantity.unit}` : text;
};
