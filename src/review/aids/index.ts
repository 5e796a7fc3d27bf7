/** Collects what helps a writer beside the findings. */

import type { Facts } from '../../facts/facts.js';
import { derivedIn } from './figures.js';
import { notesIn } from './notes.js';
import { recognizedIn } from './recognized.js';
import type { Configuration, Finding } from '../types.js';
import type { Aids } from './types.js';
import { writingFor } from './writing.js';

/** The aids for one version of a document. */
export function aidsOf(facts: Facts, findings: readonly Finding[], configuration: Configuration): Aids {
  const derived = derivedIn(facts);
  return { recognized: recognizedIn(facts.reading), derived, notes: notesIn(facts, derived), writing: writingFor(facts, findings, configuration) };
}
