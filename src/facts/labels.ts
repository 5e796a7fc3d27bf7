/** What the words of a label, a column's header or a table's lead-in mean. */

import { annotate } from '../language/annotate.js';
import type { PatternSet } from '../language/pattern.js';
import type { Annotation } from '../language/types.js';
import { Recent } from './recent.js';

/** Each takes about 9 KB. */
const annotations = new Recent<Annotation>(50_000, 4_000);

/** A label or header as the language stage reads it. */
export function wordsOf(text: string): Annotation {
  const known = annotations.get(text);
  if (known) return known;
  const annotation = annotate(text, { form: 'heading' });
  annotations.set(text, annotation);
  return annotation;
}

/** Names of the patterns of a set that a label or header matches. */
export function namesIn(text: string, patterns: PatternSet): ReadonlySet<string> {
  const matches = text === '' ? [] : patterns.find(wordsOf(text));
  return matches.length === 0 ? NO_NAMES : new Set(matches.map((match) => match.name));
}

const NO_NAMES: ReadonlySet<string> = new Set();
