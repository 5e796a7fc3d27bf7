/** What holds of every fix that is offered, whatever the text. */

import assert from 'node:assert/strict';
import { readMarkdown } from '../../src/markdown/read.js';
import { review } from '../../src/review/engine.js';
import { plainText } from '../../src/review/templates.js';
import type { Finding, Fix, TextEdit } from '../../src/review/types.js';
import { filledSnippet, fixTexts } from '../snippets/render.js';
import { asked } from './review-properties.js';

/** The text with all edits of a fix made; the last edit first, so that offsets hold. */
export function apply(text: string, edits: readonly TextEdit[]): string {
  return [...edits].sort((one, other) => other.range.start - one.range.start).reduce((changed, { range, newText }) => changed.slice(0, range.start) + newText + changed.slice(range.end), text);
}

export const isInsertion = (fix: Fix): boolean => fix.edits.every(({ range }) => range.start === range.end);

/** Lines that hold something, in any order. */
export const bag = (text: string): string => text.split(/\r?\n/).filter((line) => line.trim() !== '').sort().join('\n');

/** It applies cleanly: edits that do not touch each other, that only insert or move, in the text's own line ends. */
export function editsHold(text: string, fix: Fix): void {
  const sorted = [...fix.edits].sort((one, other) => one.range.start - other.range.start);
  assert.ok(sorted.length > 0, `${fix.ruleId} does nothing`);
  for (const [at, { range }] of sorted.entries()) assert.ok(range.start <= range.end && range.end <= (sorted[at + 1]?.range.start ?? text.length), `${fix.ruleId}: edits overlap`);
  if (!isInsertion(fix)) {
    assert.equal(bag(apply(text, fix.edits)), bag(text), `${fix.ruleId} moves and changes`);
    return;
  }
  const [edit] = fix.edits;
  assert.ok(edit && fix.edits.length === 1 && fix.snippet, `${fix.ruleId} inserts in more than one place`);
  assert.equal(fix.snippet.offset, edit.range.start);
  assert.equal(plainText(fix.snippet.text), edit.newText);
  assert.doesNotMatch(text.slice(edit.range.start - 1, edit.range.start + 1), /^\r\n$/, `${fix.ruleId} inserts into a line end`);
}

/** What the text says besides stays as it was: every statement is still there, in its order. */
export function restHolds(text: string, fix: Fix): void {
  const textsOf = (of: string): string[] => readMarkdown(of).statements.map((statement) => statement.text);
  const before = textsOf(text);
  const after = textsOf(apply(text, fix.edits));
  if (!isInsertion(fix)) {
    assert.deepEqual([...after].sort(), [...before].sort(), `${fix.ruleId} changes what is said`);
    return;
  }
  let at = 0;
  for (const one of after) if (one === before[at] || one === `${before[at] ?? ''}.`) at += 1;
  assert.equal(before[at], undefined, `${fix.ruleId} changes what is said besides`);
}

const countOf = (ruleId: string, text: string): number => review(text, asked).findings.filter((finding) => finding.ruleId === ruleId).length;

/** Left as it is inserted it is not offered again, and silences nothing. */
export function blanksHold(text: string, { ruleId }: Finding, fix: Fix): void {
  const changed = apply(text, fix.edits);
  const { findings } = review(changed, asked);
  const again = findings.filter((one) => one.ruleId === ruleId);
  if (!isInsertion(fix)) {
    // A section can be moved once for each section that it has to stand before.
    for (const one of again) for (const offered of one.fixes) assert.notEqual(apply(changed, offered.edits), text, `${ruleId} moves back and forth`);
    return;
  }
  for (const one of again) for (const offered of one.fixes) assert.ok(!isInsertion(offered) || offered.edits[0]?.newText !== fix.edits[0]?.newText, `${ruleId} is offered a second time`);
  const blanks = findings.filter((one) => one.ruleId === 'document/placeholder').length;
  // A section with a blank in it is not empty any more; then the blank itself is found.
  assert.ok(again.length > 0 || blanks > countOf('document/placeholder', text), `${ruleId} is silenced by blanks`);
}

/** Filled in as a person might, the answer to a missing-rule is found. */
export function filledHolds(text: string, { ruleId, type, evidence }: Finding, fix: Fix): void {
  const rendered = fixTexts.find(({ name }) => name === ruleId);
  // The values are about repairs in a block of flats: for a sentence about something else they are no answer.
  // And what the document says against it would stay.
  if (type !== 'missing' || evidence.length > 0 || !rendered || rendered.keepsFinding || !isInsertion(fix)) return;
  const filled = filledIn(fix, rendered.unfilled, rendered.filled);
  assert.equal(countOf(ruleId, apply(text, filled)), 0, `${ruleId} stays although its fix is filled in`);
}

/** The edit with the values that a person might write: line by line, for bullets and line ends are the document's own. */
function filledIn(fix: Fix, unfilled: string, filled: string): TextEdit[] {
  // Rows have the cells of the document's own table.
  if (fix.snippet && /^\r?\n[\s>]*\|/.test(fix.snippet.text)) return fix.edits.map(({ range }) => ({ range, newText: filledSnippet(fix.ruleId, fix.snippet?.text ?? '') }));
  const bare = (line: string): string => line.replace(/^[-*+] /, '');
  const values = new Map(unfilled.split('\n').map((line, at) => [bare(line), bare(filled.split('\n')[at] ?? '')]));
  return fix.edits.map(({ range, newText }) => ({
    range,
    newText: newText.replace(/[^\r\n]+/g, (line) => {
      const [, lead = '', words = ''] = /^((?:[.…]? )?(?:[-*+] )?)(.*)$/.exec(line) ?? [];
      return lead + (values.get(words) ?? words);
    }),
  }));
}

/**
 * Every fix of a text applies cleanly and leaves the rest as it is; one of them is taken.
 *
 * @param which the one, as a share of all
 */
export function fixesHold(text: string, which: number): void {
  const offered = review(text, asked).findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
  for (const { fix } of offered) editsHold(text, fix);
  const taken = offered[Math.min(offered.length - 1, Math.floor(which * offered.length))];
  if (!taken) return;
  restHolds(text, taken.fix);
  blanksHold(text, taken.finding, taken.fix);
  filledHolds(text, taken.finding, taken.fix);
}
