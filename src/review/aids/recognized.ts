/** What numbers and data terms were taken for, for the hover. */

import { byWords } from '../../facts/memo.js';
import type { Reading } from '../../facts/types.js';
import { formatQuantity } from '../../language/quantities/format.js';
import type { Span } from '../../language/types.js';
import type { DataKind, Recognized, Sensitivity } from './types.js';

/** What each class of data is, should it leak. */
const SENSITIVITY: Readonly<Record<DataKind, Sensitivity>> = {
  identifier: 'personal',
  contact: 'personal',
  government: 'highly-sensitive',
  financial: 'sensitive',
  health: 'highly-sensitive',
  biometric: 'highly-sensitive',
  location: 'sensitive',
  content: 'sensitive',
  behavior: 'personal',
  child: 'highly-sensitive',
  protected: 'highly-sensitive',
  employment: 'sensitive',
  credential: 'highly-sensitive',
  derived: 'sensitive',
  own: 'personal',
};

/** The kind of data that a term class is for: `data.health` → `health`. */
function dataKindOf(termClass: string): DataKind | undefined {
  const kind = termClass.startsWith('data.') ? termClass.slice('data.'.length) : '';
  return Object.hasOwn(SENSITIVITY, kind) ? (kind as DataKind) : undefined;
}

const isInside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;

/** What is recognized in a statement; the range is one of its own text. */
const inWords = byWords(({ annotation: { quantities, terms } }): readonly Recognized[] => {
  const data = terms.flatMap((term) => {
    const kind = term.ambiguous ? undefined : dataKindOf(term.class);
    return kind === undefined ? [] : [{ range: { start: term.start, end: term.end }, kind }];
  });
  const recognized = [
    ...quantities
      .filter(({ dimension }) => dimension !== 'number')
      .map((quantity): Recognized => ({ kind: 'number', range: { start: quantity.start, end: quantity.end }, label: formatQuantity(quantity) })),
    // "Email" within "email address" is no data of its own.
    ...data
      .filter(({ range }) => !data.some((other) => isInside(range, other.range)))
      .map(({ range, kind }): Recognized => ({ kind: 'data', range, data: kind, sensitivity: SENSITIVITY[kind] })),
  ];
  return recognized.sort((one, other) => one.range.start - other.range.start);
});

/** Recognized quantities (with a unit) and unambiguous data terms, in reading order. */
export function recognizedIn(reading: Reading): Recognized[] {
  const recognized: Recognized[] = [];
  for (const statement of reading.statements) {
    if (statement.form === 'heading') continue;
    for (const one of inWords(statement)) recognized.push({ ...one, range: statement.sourceRange(one.range.start, one.range.end) });
  }
  return recognized.sort((one, other) => one.range.start - other.range.start);
}
