/** Shares of one whole that add up to more than all of it. */

import { PatternSet } from '../../language/pattern.js';
import type { Quantity } from '../../language/types.js';
import { namesIn } from '../figures.js';
import { eachStatement } from '../kept.js';
import { SHARE_HEADERS, SHARE_WORDS } from '../lexicons/contradictions.js';
import { NOT_QUALITY, QUALITY_WORDS } from '../lexicons/quality.js';
import { isTotalLabel, tablesOf } from '../table-kinds.js';
import type { ReadStatement, Reading } from '../types.js';
import { conflictOf, type Conflict } from './conflict.js';

const words = new PatternSet(SHARE_WORDS);
const shareHeaders = new PatternSet({ share: SHARE_HEADERS });
const quality = new PatternSet({ metric: QUALITY_WORDS.metric ?? [] });
const confidence = new PatternSet({ confidence: NOT_QUALITY.confidence ?? [], gap: NOT_QUALITY.gap ?? [] });

/** A point of rounding is no contradiction. */
const WHOLE = 101;

const shareOf = (quantity: Quantity): number => (quantity.dimension === 'ratio' ? quantity.value * 100 : quantity.value);

/** Shares as such: no bounds, no changes, no percentiles. */
function sharesIn(statement: ReadStatement): Quantity[] {
  return statement.annotation.quantities.filter(
    (quantity) =>
      (quantity.dimension === 'percent' || quantity.dimension === 'ratio') &&
      !quantity.delta &&
      quantity.percentile === undefined &&
      quantity.upper === undefined &&
      (quantity.comparator === 'equal' || quantity.comparator === 'about') &&
      shareOf(quantity) < 100 &&
      shareOf(quantity) > 0,
  );
}

const sumOf = (shares: readonly Quantity[]): number => shares.reduce((sum, share) => sum + shareOf(share), 0);
const listOf = (shares: readonly Quantity[]): string => shares.map((share) => String(Number(shareOf(share).toPrecision(4)))).join(' + ');

/** A ramp is named by growing figures; the last one holds the others. */
const isRamp = (shares: readonly Quantity[]): boolean =>
  shares.every((share, index) => index === 0 || shareOf(share) > shareOf(shares[index - 1] ?? share)) && shares.length > 1;

/** The noun after "% of", for each share that has one. */
function basesOf(statement: ReadStatement, shares: readonly Quantity[]): string[] {
  const { tokens } = statement.annotation;
  return shares.flatMap((share) => {
    if (tokens[share.last]?.lower !== 'of') return [];
    const noun = tokens.slice(share.last + 1, share.last + 5).find((token) => token.kind === 'word' && !/^(?:the|all|our|its|their|these|those|a|an|every|each)$/.test(token.lower));
    return noun === undefined ? [] : [noun.lemma];
  });
}

function inStatement(statement: ReadStatement, previous: ReadStatement | undefined): Conflict | undefined {
  const shares = sharesIn(statement);
  if (shares.length < 2 || sumOf(shares) <= WHOLE) return undefined;
  const names = new Set(words.find(statement.annotation).map((match) => match.name));
  if (names.has('overlap') || quality.find(statement.annotation).length > 0 || confidence.find(statement.annotation).length > 0) return undefined;
  const before = previous !== undefined && previous.section === statement.section && words.find(previous.annotation).some((match) => match.name === 'single');
  const sure = names.has('sure') || names.has('single') || before || namesIn(statement.leadIn ?? '', words).has('sure');
  if (isRamp(shares) && !names.has('sure') && (names.has('cumulative') || !sure)) return undefined;
  if (names.has('cumulative') && !sure) return undefined;
  if (statement.annotation.quantities.some((quantity) => quantity.dimension === 'duration' && quantity.comparator !== 'equal')) return undefined;
  const bases = new Set(basesOf(statement, shares));
  if (bases.size > 1) return undefined;
  // Two shares add up only where the words say so; three or more that share one noun are a split.
  const isSplit = (sure && statement.status !== 'measured') || (shares.length >= 3 && (names.has('whole') || isParallel(statement, shares)) && isSeries(statement, shares));
  if (!isSplit) return undefined;
  return conflictOf([statement], `The shares add up to ${Math.round(sumOf(shares))} % (${listOf(shares)}), which is more than the whole.`);
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
  const owned = shares.some((share) => tokens.slice(share.last, share.last + 5).some((token) => OWNED.test(token.lower)));
  return starts.length === shares.length && !owned;
}

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
    const shares = sharesIn(statement).filter((share) => share.start >= cell.start && share.end <= cell.end);
    if (shares.length >= 2 && shares.length === listed && (isShared || shares.length >= 3) && sumOf(shares) > WHOLE && !isRamp(shares)) {
      return conflictOf([statement], `The shares add up to ${Math.round(sumOf(shares))} % (${listOf(shares)}), which is more than the whole.`);
    }
  }
  return undefined;
}

const OWNED = /^(?:have|has|own|owns|use|uses|live|lives|know|knows|speak|speaks|say|says|agree|agrees|like|likes|carry|carries|wear|wears|over|under|older|younger|above|below|want|wants|need|needs|contain|contains|mention|mentions|lack|lacks|show|shows|include|includes)$/;

/** One share an item or a row. */
function inSeries(rows: readonly { statement: ReadStatement; share: Quantity }[], sure: boolean): Conflict | undefined {
  const shares = rows.map((row) => row.share);
  if (rows.length < 2 || sumOf(shares) <= WHOLE || isRamp(shares) || !sure) return undefined;
  const last = rows.at(-1);
  if (last === undefined) return undefined;
  return conflictOf([last.statement], `The shares above add up to ${Math.round(sumOf(shares))} % with this one (${listOf(shares)}), which is more than the whole.`);
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
        const share = statement.annotation.quantities.find((quantity) => quantity.start >= cell.start && quantity.end <= cell.end);
        return share !== undefined && (share.dimension === 'percent' || share.dimension === 'ratio') && share.comparator === 'equal' ? [{ statement, share }] : [];
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
  const lists = new Map<number, { statement: ReadStatement; share: Quantity }[]>();
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
    const leadIn = rows[0]?.statement.leadIn ?? '';
    const sure = !spoiled.has(list) && namesIn(leadIn, words).has('whole') && !namesIn(leadIn, words).has('cumulative');
    return inSeries(rows, sure) ?? [];
  });
}

const inStatements = eachStatement((statement, reading): Conflict[] => {
  const isSaid = (statement.asserted || statement.status === 'deferred') && statement.form === 'sentence';
  const conflict = isSaid ? inStatement(statement, reading.statements[statement.index - 1]) : undefined;
  return conflict === undefined ? [] : [conflict];
});

const inRows = eachStatement((statement): Conflict[] => {
  const conflict = statement.form === 'row' ? inCells(statement) : undefined;
  return conflict === undefined ? [] : [conflict];
});

/** All places where shares of one whole exceed it. */
export function shareConflicts(reading: Reading): Conflict[] {
  return [...inStatements(reading), ...inRows(reading), ...inTables(reading), ...inLists(reading)];
}
