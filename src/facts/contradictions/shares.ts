/** Shares of one whole that add up to more than all of it. */

import { PatternSet } from '../../language/pattern.js';
import type { Quantity, Span, Token } from '../../language/types.js';
import { namesIn } from '../figures.js';
import { quantitiesIn } from '../find.js';
import { eachStatement } from '../kept.js';
import { SHARE_HEADERS, SHARE_WORDS } from '../lexicons/contradictions.js';
import { NOT_QUALITY, QUALITY_WORDS } from '../lexicons/quality.js';
import { isTotalLabel, tablesOf } from '../table-kinds.js';
import type { ReadStatement, Reading } from '../types.js';
import { conflictOf, type Conflict } from './conflict.js';
import { exceedWhole, excessText, isPlainShare, isRamp, isShare, percentOf } from './percents.js';

const words = new PatternSet(SHARE_WORDS);
const shareHeaders = new PatternSet({ share: SHARE_HEADERS });
const quality = new PatternSet({ metric: QUALITY_WORDS.metric ?? [] });
const confidence = new PatternSet({ confidence: NOT_QUALITY.confidence ?? [], gap: NOT_QUALITY.gap ?? [] });

/** So much more than the whole, and the shares are of different things. */
const FAR_BEYOND = 200;

/** "A further 30 %": what is added to the share before, and no change of it ("a further 30 % faster"). */
function isFurther({ annotation }: ReadStatement, { first, last }: Quantity): boolean {
  const { tokens } = annotation;
  return /^(?:further|another|additional|extra)$/.test(tokens[first - 1]?.lower ?? '') && !/(?:er|less|more|fewer|drop|cut|gain|rise)$/.test(tokens[last]?.lower ?? '');
}

/** Shares as such, and no changes. */
function sharesIn(statement: ReadStatement, within: Span = { start: 0, end: Infinity }): Quantity[] {
  return quantitiesIn(statement, within).filter((quantity) => isPlainShare(quantity) && (!quantity.delta || isFurther(statement, quantity)));
}

/** The noun after "% of", for each share that has one. */
function basesOf(statement: ReadStatement, shares: readonly Quantity[]): string[] {
  const { tokens } = statement.annotation;
  return shares.flatMap((share) => {
    if (tokens[share.last]?.lower !== 'of') return [];
    const noun = tokens.slice(share.last + 1, share.last + 5).find((token) => token.kind === 'word' && !/^(?:the|all|our|its|their|these|those|a|an|every|each)$/.test(token.lower));
    return noun === undefined ? [] : [noun.lemma];
  });
}

/** "10 %, then 50 %, then the remaining 50 %": a ramp whose last step is named by what is left. */
function isRampToAll(percents: readonly number[]): boolean {
  const [last, before] = [percents.at(-1), percents.at(-2)];
  return last !== undefined && before !== undefined && isRamp(percents.slice(0, -1)) && Math.abs(last + before - 100) < 0.5;
}

/** In a sentence, or in a cell of a row. */
function inStatement(statement: ReadStatement, previous: ReadStatement | undefined, within?: Span): Conflict | undefined {
  const shares = sharesIn(statement, within);
  const percents = shares.map(percentOf);
  if (!exceedWhole(percents, FAR_BEYOND)) return undefined;
  const names = new Set(words.find(statement.annotation).map((match) => match.name));
  const before = previous !== undefined && previous.section === statement.section && words.find(previous.annotation).some((match) => match.name === 'single');
  // "One key for each" rules out that a thing is counted twice, whatever time the verb stands in.
  const single = names.has('single');
  if (names.has('twice') || (names.has('overlap') && !single) || quality.find(statement.annotation).length > 0 || confidence.find(statement.annotation).length > 0) return undefined;
  const sure = names.has('sure') || single || before || namesIn(statement.leadIn ?? '', words).has('sure');
  if (isRamp(percents) && !names.has('sure') && (names.has('cumulative') || !sure)) return undefined;
  if ((names.has('cumulative') && !sure) || isRampToAll(percents)) return undefined;
  if (statement.annotation.quantities.some((quantity) => quantity.dimension === 'duration' && quantity.comparator !== 'equal')) return undefined;
  const bases = new Set(basesOf(statement, shares));
  if (bases.size > 1) return undefined;
  // Two shares add up only where the words say so; three or more that share one noun are a split.
  const isSplit = (sure && (statement.status !== 'measured' || single || before)) || (shares.length >= 3 && (names.has('whole') || isParallel(statement, shares)) && isSeries(statement, shares));
  if (!isSplit) return undefined;
  return conflictOf([statement], excessText(percents));
}

/** "70 % of members get …, 25 % are …, 15 % are …": every share stands at the start of its part. */
function isSeries(statement: ReadStatement, shares: readonly Quantity[]): boolean {
  const { tokens } = statement.annotation;
  const starts = shares.filter((share, index) => {
    if (index === 0) return true;
    const before = tokens.slice(Math.max(0, share.first - 3), share.first).map((token) => token.lower);
    return before.some((word) => /^(?:,|;|and|\+|\/|:|—|–)$/.test(word));
  });
  // What the parts have, know or are can hold for the same ones; what is done with them cannot.
  const owned = shares.some((share) => tokens.slice(share.last, share.last + 5).some((token, index) => OWNED.test(token.lower) && isObject(tokens[share.last + index + 1])));
  return starts.length === shares.length && !owned;
}

/** What follows a verb; behind "by handset use" there is nothing. */
const isObject = (token: Token | undefined): boolean => token !== undefined && token.kind !== 'punctuation';

/** "40 % of pieces to linen, 35 % to towels, 20 % to workwear", "30 % moved up, 45 % moved down and 35 % stayed": what becomes of each part. */
function isParallel(statement: ReadStatement, shares: readonly Quantity[]): boolean {
  const { tokens } = statement.annotation;
  const followers = shares.map((share) => {
    const behind = tokens.slice(share.last, share.last + 6);
    // "of the blocks", behind the first.
    const from = behind[0]?.lower === 'of' ? behind.findIndex((token, index) => index > 0 && (PLACES.test(token.lower) || /ed$/.test(token.lower))) : 0;
    return behind[from]?.lower ?? '';
  });
  return (new Set(followers).size === 1 && PLACES.test(followers[0] ?? '')) || followers.every((word) => /[^e]ed$/.test(word));
}

const PLACES = /^(?:to|from|with|by|at|for|through|into)$/;

/** A cell with a share for each thing that the row's label lists: "of these personal, car, overdraft | 50 %, 30 %, 30 %". */
function inCells(statement: ReadStatement): Conflict | undefined {
  const [label, ...others] = (statement.cells ?? []).map((cell) => ({ ...cell, text: statement.text.slice(cell.start, cell.end) }));
  if (label === undefined || !statement.asserted || quality.find(statement.annotation).length > 0) return undefined;
  const listed = label.text.split(/,| and | \/ /).filter((part) => /\p{L}{2}/u.test(part)).length;
  const isShared = /\b(?:of (?:these|them|those|which|whom)|split|shares?|by|divided|made up)\b/i.test(label.text);
  for (const cell of others) {
    const shares = sharesIn(statement, cell);
    const percents = shares.map(percentOf);
    if (shares.length === listed && (isShared || shares.length >= 3) && exceedWhole(percents) && !isRamp(percents)) return conflictOf([statement], excessText(percents));
  }
  return undefined;
}

const OWNED = /^(?:have|has|own|owns|use|uses|live|lives|know|knows|speak|speaks|say|says|agree|agrees|like|likes|carry|carries|wear|wears|over|under|older|younger|above|below|want|wants|need|needs|contain|contains|mention|mentions|lack|lacks|show|shows|include|includes)$/;

interface Row {
  readonly statement: ReadStatement;
  readonly share: Quantity;
}

/** "10 %", "a further 30 %", "the remaining 70 %": every step says what it adds to those before. */
const isAdded = (rows: readonly Row[]): boolean =>
  rows.length > 1 && rows.every(({ statement, share }, at) => at === 0 || isFurther(statement, share) || (at === rows.length - 1 && isRest(statement, share)));

const isRest = ({ annotation }: ReadStatement, { first }: Quantity): boolean => annotation.tokens.slice(Math.max(0, first - 2), first).some((token) => /^(?:remaining|rest|remainder)$/.test(token.lower));

/** One share an item or a row. */
function inSeries(rows: readonly Row[], sure: boolean): Conflict | undefined {
  const percents = rows.map((row) => percentOf(row.share));
  if (!exceedWhole(percents) || (!isAdded(rows) && (isRamp(percents) || !sure))) return undefined;
  const last = rows.at(-1);
  if (last === undefined) return undefined;
  return conflictOf([last.statement], excessText(percents, 'above'));
}

function inTables(reading: Reading): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const { table, rows, kind } of tablesOf(reading).values()) {
    if (kind === 'signals' || kind === 'options') continue;
    table.headers.forEach((header, column) => {
      // Steps of a ramp hold the ones before, unless each says what it adds.
      if (kind === 'steps' && !/\b(?:add|added|adds|adding|additional|more|extra|new)\b/i.test(header)) return;
      if (column === 0 || !namesIn(header, shareHeaders).has('share') || namesIn(header, quality).size > 0) return;
      const cells = rows.flatMap((statement) => {
        const cell = statement.cells?.find((one) => one.column === column);
        const label = statement.text.slice(statement.cells?.[0]?.start ?? 0, statement.cells?.[0]?.end ?? 0);
        if (cell === undefined || !statement.asserted || isTotalLabel(label)) return [];
        const [share] = quantitiesIn(statement, cell);
        return share !== undefined && isShare(share) && share.comparator === 'equal' ? [{ statement, share }] : [];
      });
      if (cells.length < rows.length - 1) return;
      const conflict = inSeries(cells, true);
      if (conflict) conflicts.push(conflict);
    });
  }
  return conflicts;
}

const firstOfItems = eachStatement((statement) => (statement.list?.sentence === 0 && statement.form === 'sentence' && statement.asserted ? [statement] : []));

function inLists(reading: Reading): Conflict[] {
  const lists = new Map<number, Row[]>();
  const spoiled = new Set<number>();
  for (const statement of firstOfItems(reading)) {
    const list = statement.list?.list;
    if (list === undefined) continue;
    const shares = sharesIn(statement);
    const [share] = shares;
    if (shares.length !== 1 || share === undefined || quality.find(statement.annotation).length > 0) spoiled.add(list);
    else lists.set(list, [...(lists.get(list) ?? []), { statement, share }]);
  }
  return [...lists].flatMap(([list, rows]) => {
    if (spoiled.has(list)) return [];
    const leadIn = rows[0]?.statement.leadIn ?? '';
    const sure = namesIn(leadIn, words).has('whole') && !namesIn(leadIn, words).has('cumulative');
    return inSeries(rows, sure) ?? [];
  });
}

const inStatements = eachStatement((statement, reading): Conflict[] => {
  const isSaid = (statement.asserted || statement.status === 'deferred') && statement.form === 'sentence';
  const conflict = isSaid ? inStatement(statement, reading.statements[statement.index - 1]) : undefined;
  return conflict === undefined ? [] : [conflict];
});

const inRows = eachStatement((statement): Conflict[] => {
  if (statement.form !== 'row') return [];
  const conflict = inCells(statement) ?? (statement.asserted ? statement.cells?.map((cell) => inStatement(statement, undefined, cell)).find((found) => found !== undefined) : undefined);
  return conflict === undefined ? [] : [conflict];
});

/** All places where shares of one whole exceed it. */
export function shareConflicts(reading: Reading): Conflict[] {
  return [...inStatements(reading), ...inRows(reading), ...inTables(reading), ...inLists(reading)];
}
