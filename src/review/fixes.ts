/** Turns a rule's plan for a fix into edits of the text. */

import type { Reading } from '../facts/types.js';
import type { Report, Rule } from '../rules/types.js';
import type { Fix } from './types.js';

/** The fixes for one report, best first. */
export function fixesOf(_rule: Rule, _report: Report, _reading: Reading): Fix[] {
  return [];
}
