/** Short quotations with their line, for messages. */

import type { Evidence } from '../facts/types.js';
import type { RuleContext } from './types.js';

const LONGEST = 60;

/** `line 12 ("the answer has to be quick")`, shortened to one line. */
export function placeOf(context: RuleContext, evidence: Evidence): string {
  return `line ${context.line(evidence.range.start)} ("${quoted(evidence.text)}")`;
}

/** A statement's words on one line, cut at a word where they are long. */
export function quoted(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= LONGEST) return plain;
  const cut = plain.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))} …`;
}
