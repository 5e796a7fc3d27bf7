/** What numbers and data terms were taken for, for the hover. */

import type { Reading } from '../facts/types.js';
import { formatQuantity } from '../language/quantities/format.js';
import type { Recognized } from './types.js';

/** What a hover calls each class of data. */
const DATA_LABELS: Readonly<Record<string, string>> = {
  'data.identifier': 'identifies a person',
  'data.contact': 'contact data of a person',
  'data.government': 'an official identifier, highly sensitive',
  'data.financial': 'financial data, sensitive',
  'data.health': 'health data, highly sensitive',
  'data.biometric': 'biometric data, highly sensitive',
  'data.location': 'location data, sensitive when precise',
  'data.content': 'content that people wrote or made; may hold anything',
  'data.behavior': 'data about what people do',
  'data.child': 'data about children, highly sensitive',
  'data.protected': 'a protected trait, highly sensitive',
  'data.employment': 'data about work or education, sensitive',
  'data.credential': 'a secret, highly sensitive',
  'data.derived': 'derived from data; as sensitive as its source',
  'data.own': 'personal data, by your configuration',
};

/** Recognized quantities (with a unit) and unambiguous data terms, in reading order. */
export function recognizedIn(reading: Reading): Recognized[] {
  const recognized: Recognized[] = [];
  for (const statement of reading.statements) {
    if (statement.form === 'heading') continue;
    for (const quantity of statement.annotation.quantities) {
      if (quantity.dimension === 'number') continue;
      recognized.push({ range: statement.sourceRange(quantity.start, quantity.end), label: `Read as: ${formatQuantity(quantity)}` });
    }
    for (const term of statement.annotation.terms) {
      const label = DATA_LABELS[term.class];
      if (label !== undefined && !term.ambiguous) recognized.push({ range: statement.sourceRange(term.start, term.end), label: `Read as: ${label}` });
    }
  }
  return recognized.sort((one, other) => one.range.start - other.range.start);
}
