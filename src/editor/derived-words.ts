import * as vscode from 'vscode';
import type {
  AllocationNote, Amount, BillFigure, BudgetNote, DataKind, DerivedFigure, Period, Range, RateFigure, Recognized, SectionNote,
  Sensitivity, SumFigure,
} from '../review/aids/types.js';
import { isWithin } from './shift.js';

/** The product's words for what numbers and data terms were read as, and for what figures come to. */

/** What a number or a data term was taken for. */
export function readAs(recognized: Recognized): string {
  return recognized.kind === 'number'
    ? vscode.l10n.t('Read as: {0}', recognized.label)
    : vscode.l10n.t('Read as: {0}, {1}', dataTitle(recognized.data), sensitivityTitle(recognized.sensitivity));
}

/**
 * The arithmetic behind a derived figure.
 *
 * @param offset where the reader looks, so that the line is not told that is being looked at
 * @param lineOf the line of a place, from 1
 */
export function derivation(figure: DerivedFigure, offset: number, lineOf: (place: Range) => number): string {
  switch (figure.kind) {
    case 'bill':
      return billText(figure, offset, lineOf);
    case 'sum':
      return sumText(figure, offset, lineOf);
    case 'rate':
      return rateText(figure);
  }
}

/** What a price comes to, for the little room behind it. */
export function shortAmount({ short, amount, isMost }: BillFigure): string {
  const text = inPeriod({ ...amount, text: short });
  return isMost ? vscode.l10n.t('up to {0}', text) : `≈ ${text}`;
}

/** What stands above a heading. */
export function noteText(note: SectionNote): string {
  switch (note.kind) {
    case 'allocation':
      return allocationText(note);
    case 'budget':
      return budgetText(note);
    case 'phases':
      return vscode.l10n.t('{0} phases, {1} without a gate', note.count, note.withoutGate);
  }
}

function allocationText({ topic, used, whole, excess }: AllocationNote): string {
  const texts: Record<AllocationNote['topic'], string> = {
    latency: vscode.l10n.t('Latency: {0} of {1} allocated', used, whole),
    time: vscode.l10n.t('Time: {0} of {1} allocated', used, whole),
    cost: vscode.l10n.t('Cost: {0} of {1} allocated', used, whole),
    size: vscode.l10n.t('Size: {0} of {1} allocated', used, whole),
    tokens: vscode.l10n.t('Tokens: {0} of {1} allocated', used, whole),
  };
  return excess === undefined ? texts[topic] : vscode.l10n.t('{0}, {1} too much', texts[topic], excess);
}

function budgetText({ amount, ceiling, isOver }: BudgetNote): string {
  const granted = inPeriod(ceiling);
  return isOver
    ? vscode.l10n.t('Cost: ≈ {0}, more than {1}', amount, granted)
    : vscode.l10n.t('Cost: ≈ {0} of {1}', amount, granted);
}

function billText({ price, volume, amount, isMost, ceiling }: BillFigure, offset: number, lineOf: (place: Range) => number): string {
  const uses = inPeriod(volume);
  const total = inPeriod(amount);
  const sum = isMost
    ? vscode.l10n.t('At most {0} × {1} ≈ {2}', price, uses, total)
    : `${price} × ${uses} ≈ ${total}`;
  if (!ceiling) {
    return sum;
  }
  if (isWithin(ceiling.range, offset)) {
    return ceiling.isOver ? vscode.l10n.t('{0}, over this ceiling', sum) : vscode.l10n.t('{0}, within this ceiling', sum);
  }
  const line = lineOf(ceiling.range);
  return ceiling.isOver
    ? vscode.l10n.t('{0}, over the ceiling of {1} on line {2}', sum, inPeriod(ceiling.amount), line)
    : vscode.l10n.t('{0}, within the ceiling of {1} on line {2}', sum, inPeriod(ceiling.amount), line);
}

function sumText({ parts, sum, whole, wholeAt, difference, isOver }: SumFigure, offset: number, lineOf: (place: Range) => number): string {
  const total = `${parts.join(' + ')} = ${sum}`;
  if (isWithin(wholeAt, offset)) {
    return isOver ? vscode.l10n.t('{0}, {1} more than this', total, difference) : vscode.l10n.t('{0}, which leaves {1}', total, difference);
  }
  const line = lineOf(wholeAt);
  return isOver
    ? vscode.l10n.t('{0}, {1} more than the {2} on line {3}', total, difference, whole, line)
    : vscode.l10n.t('{0}, {1} less than the {2} on line {3}', total, difference, whole, line);
}

function rateText({ often, per }: RateFigure): string {
  return per === 'second'
    ? vscode.l10n.t('≈ {0} a second on average', often)
    : vscode.l10n.t('≈ {0} a minute on average', often);
}

/** "$24,000 a month" */
function inPeriod({ text, per }: Amount): string {
  if (!per) {
    return text;
  }
  const periods: Record<Period, string> = {
    day: vscode.l10n.t('{0} a day', text),
    night: vscode.l10n.t('{0} a night', text),
    week: vscode.l10n.t('{0} a week', text),
    month: vscode.l10n.t('{0} a month', text),
    quarter: vscode.l10n.t('{0} a quarter', text),
    year: vscode.l10n.t('{0} a year', text),
  };
  return periods[per];
}

function dataTitle(data: DataKind): string {
  const titles: Record<DataKind, string> = {
    identifier: vscode.l10n.t('identifies a person'),
    contact: vscode.l10n.t('contact data'),
    government: vscode.l10n.t('an official identifier'),
    financial: vscode.l10n.t('financial data'),
    health: vscode.l10n.t('health data'),
    biometric: vscode.l10n.t('biometric data'),
    location: vscode.l10n.t('location data'),
    content: vscode.l10n.t('content that people wrote or made'),
    behavior: vscode.l10n.t('data about what people do'),
    child: vscode.l10n.t('data about children'),
    protected: vscode.l10n.t('a protected trait'),
    employment: vscode.l10n.t('data about work or education'),
    credential: vscode.l10n.t('a secret'),
    derived: vscode.l10n.t('derived from data, so as sensitive as its source'),
    own: vscode.l10n.t('personal data by your configuration'),
  };
  return titles[data];
}

function sensitivityTitle(sensitivity: Sensitivity): string {
  const titles: Record<Sensitivity, string> = {
    personal: vscode.l10n.t('personal'),
    sensitive: vscode.l10n.t('sensitive'),
    'highly-sensitive': vscode.l10n.t('highly sensitive'),
  };
  return titles[sensitivity];
}
