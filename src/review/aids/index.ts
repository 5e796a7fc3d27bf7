/** Collects what helps a writer beside the findings. */

import type { Facts } from '../../facts/facts.js';
import { derivedIn } from './figures.js';
import { recognizedIn } from './recognized.js';
import type { Aids } from './types.js';

/** Of a document that is left alone, and where nobody would see them. */
export const NO_AIDS: Aids = { recognized: [], derived: [] };

/** The aids for one version of a document. */
export function aidsOf(facts: Facts): Aids {
  return { recognized: recognizedIn(facts.reading), derived: derivedIn(facts) };
}
