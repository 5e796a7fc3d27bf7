/** Shares of classes that rule one another out, in a sentence or line by line, that come to more than all. */

import type { Quantity } from '../../language/types.js';
import { CLASS_HEADERS, CLASS_LABELS, EACH_ONCE, NOT_CLASSES } from '../lexicons/classes.js';
import { eachStatement } from '../kept.js';
import { isTotalLabel, tableOf } from '../table-kinds.js';
import type { ReadStatement, Reading } from '../types.js';
import { conflictOf, type Conflict } from './conflict.js';
import { linesByPlace } from './lines.js';
import { exceedWhole, excessText, isPlainShare, isRamp, percentOf } from './percents.js';

/** So much more than the whole, and the shares are of different things. */
const FAR_BEYOND = 160;

interface Share {
  readonly statement: ReadStatement;
  readonly percent: number;
  /** The words beside the figure. */
  readonly label: string;
}

const isOfClass = (quantity: Quantity): boolean => isPlainShare(quantity) && !quantity.delta && quantity.per === undefined;

const percentsOf = (shares: readonly Share[]): number[] => shares.map((share) => share.percent);
const overlap = (shares: readonly Share[]): boolean => exceedWhole(percentsOf(shares), FAR_BEYOND);

/** The statements before and after that may say that each is counted once. */
const around = (reading: Reading, first: ReadStatement, last: ReadStatement): string =>
  [reading.statements[first.index - 1], reading.statements[last.index + 1], reading.statements[last.index + 2]]
    .filter((statement, at) => statement !== undefined && statement.section === first.section && (at < 2 || statement.block === reading.statements[last.index + 1]?.block))
    .map((statement) => statement?.text ?? '')
    .join(' ');

/** A rest, an opposite, or bounds: labels that cannot hold for the same thing twice. */
function areClasses(shares: readonly Share[]): boolean {
  if (shares.some(({ label }) => CLASS_LABELS.rest.test(label))) return true;
  return shares.filter(({ label }) => CLASS_LABELS.bound.test(label)).length >= 2;
}

/** "Matches without a message", "matches with a longer chat": the same noun in front. */
function haveOneHead(shares: readonly Share[]): boolean {
  const heads = new Set(shares.map(({ label }) => /^\W*([\p{L}-]+)/u.exec(label)?.[1]?.toLowerCase()));
  return heads.size === 1 && !heads.has(undefined) && shares.some(({ label }) => /\b(?:without|no|none|never|not)\b/i.test(label));
}

/** A share with its place in the text. */
interface Placed {
  readonly percent: number;
  readonly start: number;
  readonly end: number;
}

const FRACTIONS: Readonly<Record<string, number>> = { half: 50, third: 100 / 3, quarter: 25, fifth: 20, sixth: 100 / 6, seventh: 100 / 7, eighth: 12.5, tenth: 10 };
const FRACTION = /(?:\b(?:a|one) (third|quarter|fifth|sixth|seventh|eighth|tenth)|(?<![\p{L}-])(half))\b(?! (?:an? |the )?(?:hour|past|to|year|day|minute|dozen))/giu;

/** Shares of a sentence, with "a quarter" and "half" beside others. */
function placedIn({ text, annotation }: ReadStatement): Placed[] {
  const read = annotation.quantities.filter(isOfClass).map((quantity) => ({ percent: percentOf(quantity), start: quantity.start, end: quantity.end }));
  if (read.length === 0) return [];
  const said = [...text.matchAll(FRACTION)].map((match) => ({ percent: FRACTIONS[(match[1] ?? match[2] ?? '').toLowerCase()] ?? 0, start: match.index, end: match.index + match[0].length }));
  const isFree = (one: Placed): boolean => annotation.quantities.every((quantity) => quantity.end <= one.start || quantity.start >= one.end);
  return [...read, ...said.filter(isFree)].sort((one, other) => one.start - other.start);
}

/** Shares that a sentence lists, each with its own class. */
function sharesIn(statement: ReadStatement): Share[] {
  const { text } = statement;
  const found = placedIn(statement);
  const isListed = found.every(({ start }, at) => at === 0 || /[,;+/—–·]|\band\b/.test(text.slice(found[at - 1]?.end ?? 0, start)));
  if (!isListed) return [];
  // "Probate 35 %, repairs 40 %", or "58 % green, 27 % red": labels in front or behind.
  const isBehind = /\p{L}/u.test(text.slice(found.at(-1)?.end));
  return found.map(({ percent, start, end }, at): Share => ({ statement, percent, label: isBehind ? text.slice(end, found[at + 1]?.start) : text.slice(found[at - 1]?.end ?? 0, start) }));
}

function inSentence(reading: Reading, statement: ReadStatement): Conflict | undefined {
  const shares = sharesIn(statement);
  if (!overlap(shares)) return undefined;
  const near = around(reading, statement, statement);
  const isOnce = EACH_ONCE.test(statement.text) || EACH_ONCE.test(near);
  const lead = statement.text.slice(0, placedIn(statement)[0]?.start ?? 0);
  if (NOT_CLASSES.always.test(statement.text) || (!isOnce && (NOT_CLASSES.overlap.test(statement.text) || isRamp(percentsOf(shares))))) return undefined;
  const isSplit = CLASS_HEADERS.test(lead) && lead.includes(':');
  if (!isOnce && (shares.length < 3 || !(isSplit || areClasses(shares)))) return undefined;
  return conflictOf([statement], excessText(percentsOf(shares)));
}

/** The share of a line that has one and no other, and the line's other words. */
function shareOfLine(statement: ReadStatement): Share | undefined {
  const shares = statement.asserted ? statement.annotation.quantities.filter(isOfClass) : [];
  const [quantity] = shares;
  if (shares.length !== 1 || quantity === undefined) return undefined;
  return { statement, percent: percentOf(quantity), label: `${statement.text.slice(0, quantity.start)} ${statement.text.slice(quantity.end)}`.trim() };
}

/** Lines that follow on one another with a share each. */
function runsOf(statements: readonly ReadStatement[]): Share[][] {
  const runs: Share[][] = [[]];
  for (const statement of statements) {
    const share = statement.list !== undefined && statement.list.sentence > 0 ? undefined : shareOfLine(statement);
    if (share === undefined || isTotalLabel(share.label)) runs.push([]);
    else runs.at(-1)?.push(share);
  }
  return runs;
}

const OF_ALL = /\bof (?:all|the) (?:the )?([\p{L}-]+)/iu;

/** "45 % of all bookings", "the other regions, 65 % of all bookings": shares that name one whole. */
function ofOneWhole(statements: readonly ReadStatement[]): Conflict | undefined {
  const shares = statements.flatMap((statement): (Share & { whole: string })[] => {
    const found = statement.asserted ? statement.annotation.quantities.filter(isOfClass) : [];
    const named = found.flatMap((quantity) => {
      const whole = /^ of all (?:the |our )?([\p{L}-]+)/iu.exec(statement.text.slice(quantity.end))?.[1];
      return whole === undefined ? [] : [{ statement, percent: percentOf(quantity), label: statement.text, whole: whole.toLowerCase() }];
    });
    return named.length === 1 ? named : [];
  });
  const last = shares.at(-1);
  if (last === undefined || new Set(shares.map((share) => share.whole)).size > 1 || !overlap(shares) || !CLASS_LABELS.remaining.test(last.label)) return undefined;
  return conflictOf([last.statement], excessText(percentsOf(shares)));
}

/** Runs, and within them the lines that begin with the same noun. */
function groupsOf(shares: readonly Share[]): (readonly Share[])[] {
  const groups = new Map<string, Share[]>();
  for (const share of shares) {
    const head = /^\W*([\p{L}-]+)/u.exec(share.label)?.[1]?.toLowerCase() ?? '';
    groups.set(head, [...(groups.get(head) ?? []), share]);
  }
  return [shares, ...(groups.size > 1 ? [...groups.values()] : [])];
}

function inLines(reading: Reading, shares: readonly Share[], end: ReadStatement): Conflict | undefined {
  const [first, last] = [shares[0]?.statement, shares.at(-1)?.statement];
  if (first === undefined || last === undefined || !overlap(shares)) return undefined;
  const kind = tableOf(first, reading)?.kind;
  if (kind === 'options' || kind === 'signals') return undefined;
  const headers = (first.cells ?? []).map((cell) => cell.header).join(' ');
  const texts = shares.map((share) => share.statement.text).join(' ');
  if (NOT_CLASSES.always.test(`${headers} ${texts}`) || NOT_CLASSES.aims.test(headers)) return undefined;
  const lead = first.leadIn ?? '';
  const isOnce = EACH_ONCE.test(`${lead} ${around(reading, first, end)} ${texts}`);
  const bases = new Set(shares.map(({ label }) => OF_ALL.exec(label)?.[1]?.toLowerCase()));
  const isRest = CLASS_LABELS.remaining.test(last.text) && (bases.size === 1 || isOnce);
  if (!isOnce && !isRest && (NOT_CLASSES.overlap.test(`${lead} ${texts}`) || isRamp(percentsOf(shares)) || kind === 'steps')) return undefined;
  const isSplit = CLASS_HEADERS.test(`${lead}:`) || CLASS_HEADERS.test(`${headers}:`) || /\bof (?:the|all|our) [\p{L}-]+/u.test(shares[0]?.label ?? '');
  const isSure = isOnce || isRest || (shares.length >= 3 && (haveOneHead(shares) || (areClasses(shares) && (isSplit || CLASS_LABELS.rest.test(last.text)))));
  return isSure ? conflictOf([last], excessText(percentsOf(shares))) : undefined;
}

const sentences = eachStatement((statement, reading): readonly Conflict[] => {
  const conflict = statement.asserted && statement.form !== 'heading' && statement.form !== 'arrow' ? inSentence(reading, statement) : undefined;
  return conflict === undefined ? [] : [conflict];
});

/** All classes whose shares exceed the whole. */
export function classConflicts(reading: Reading): Conflict[] {
  const lines = linesByPlace(reading).flatMap((statements) => {
    const end = statements.at(-1);
    const found = end === undefined ? [] : runsOf(statements).flatMap((run) => groupsOf(run).map((shares) => inLines(reading, shares, end)).find((conflict) => conflict !== undefined) ?? []);
    return found.length > 0 ? found : (ofOneWhole(statements) ?? []);
  });
  return [...sentences(reading), ...lines];
}
