/** What the document does well, with its place. */

import type { Facts } from '../facts/facts.js';
import type { Strength } from './types.js';

/** Strengths in reading order. */
export function strengthsOf(_facts: Facts): Strength[] {
  return [];
}
