/** What numbers and data terms were taken for, for the hover. */

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

/** Recognized quantities (with a unit) and unambiguous data terms, in reading order. */
export function recognizedIn(reading: Reading): Recognized[] {
  const recognized: Recognized[] = [];
  for (const statement of reading.statements) {
    if (statement.form === 'heading') continue;
    for (const quantity of statement.annotation.quantities) {
      if (quantity.dimension === 'number') continue;
      recognized.push({ kind: 'number', range: statement.sourceRange(quantity.start, quantity.end), label: formatQuantity(quantity) });
    }
    const terms = statement.annotation.terms.filter((term) => !term.ambiguous && dataKindOf(term.class) !== undefined);
    for (const term of terms) {
      const data = dataKindOf(term.class);
      // "Email" within "email address" is no data of its own.
      if (data !== undefined && !terms.some((other) => isInside(term, other))) recognized.push({ kind: 'data', range: statement.sourceRange(term.start, term.end), data, sensitivity: SENSITIVITY[data] });
    }
  }
  return recognized.sort((one, other) => one.range.start - other.range.start);
}
