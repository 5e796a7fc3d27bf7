/** What holds of a review, whatever the text. Each function throws where it does not. */

import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { reviewGithub } from '../../src/cli/formats/github.js';
import { reviewSarif } from '../../src/cli/formats/sarif.js';
import { factsJson, reviewJson } from '../../src/report/json.js';
import { reviewLines } from '../../src/report/lines.js';
import { reportOf } from '../../src/report/report.js';
import { styleOf } from '../../src/report/style.js';
import { factsText, reviewText } from '../../src/report/text.js';
import { review } from '../../src/review/engine.js';
import { ReviewSession } from '../../src/review/session.js';
import type { Review, ReviewOptions } from '../../src/review/types.js';

export const asked: ReviewOptions = { requested: { by: 'person', why: 'A test.' } };

/** The same text gives the same review: flat data, findings in order, and every place inside the text. */
export function reviewHolds(text: string): void {
  const first = review(text, asked);
  assert.deepEqual(review(text, asked), first, 'A second review differs');
  assert.deepEqual(structuredClone(first), first, 'It does not cross the border of a worker');
  placesHold(first, text, 'review');
  findingsHold(first);
  reportsHold(first, text);
  // What the editor does for text that nobody asked it to review.
  placesHold(review(text), text, 'unasked review');
}

/** Every range and offset of a result, wherever it stands. */
function placesHold(value: unknown, text: string, path: string): void {
  if (typeof value !== 'object' || value === null) return;
  const { start, end, offset } = value as Record<string, unknown>;
  if (typeof start === 'number' && typeof end === 'number') {
    assert.ok(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length, `${path}: ${start} to ${end} of ${text.length}`);
    for (const place of [start, end]) assert.ok(!isInsideCharacter(text, place), `${path}: ${place} is between the halves of a character`);
  }
  if (typeof offset === 'number') assert.ok(Number.isInteger(offset) && offset >= 0 && offset <= text.length && !isInsideCharacter(text, offset), `${path}: offset ${offset} of ${text.length}`);
  for (const [key, part] of Object.entries(value)) placesHold(part, text, `${path}.${key}`);
}

const isInsideCharacter = (text: string, place: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(place - 1, place + 1));

function findingsHold({ findings, checklist, conditions }: Review): void {
  const keys = findings.map(({ range, ruleId }) => [range.start, range.end, ruleId] as const);
  for (const [at, [start, end, ruleId]] of keys.entries()) {
    const [otherStart, otherEnd, otherRule] = keys[at + 1] ?? [Infinity, Infinity, ''];
    assert.ok(start < otherStart || (start === otherStart && (end < otherEnd || (end === otherEnd && ruleId <= otherRule))), `${ruleId} is out of order`);
  }
  const counts = new Map<string, number>();
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  for (const [ruleId, count] of counts) assert.ok(count <= 100, `${ruleId} is found ${count} times`);
  const listed = checklist.flatMap(({ rules }) => rules.flatMap((rule) => rule.findings.map((index) => [index, rule.ruleId] as const)));
  assert.deepEqual(listed.map(([index]) => index).sort((one, other) => one - other), findings.map((_, index) => index), 'The checklist and the findings differ');
  for (const [index, ruleId] of listed) assert.equal(findings[index]?.ruleId, ruleId);
  assert.ok(conditions.length <= 5 && conditions.every((index) => findings[index] !== undefined), 'Conditions');
}

const plain = (text: string): string => text;
const style = styleOf({ bold: plain, dim: plain, underline: plain, red: plain, yellow: plain, blue: plain, green: plain, cyan: plain }, 80);

/** No output holds anything that a terminal or a workflow would obey. */
function reportsHold(found: Review, text: string): void {
  // As if the document had a name of its own choice too.
  const reports = [reportOf({ path: `${text.slice(0, 40)}.md`, text }, found)];
  const unreadable = [{ path: text.slice(0, 20), message: text.slice(0, 60) }];
  const outputs = { text: reviewText(reports, style), facts: factsText(reports, style), lines: reviewLines(reports), github: reviewGithub(reports, unreadable), json: reviewJson(reports), factsJson: factsJson(reports), sarif: reviewSarif(reports, unreadable, '0') };
  for (const [format, output] of Object.entries(outputs)) {
    assert.doesNotMatch(output, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/, `${format} holds a control character`);
  }
  for (const json of [outputs.json, outputs.factsJson, outputs.sarif]) JSON.parse(json);
  for (const line of outputs.github.split('\n').slice(0, -1)) assert.match(line, /^::(?:error|warning|notice) file=/, 'A workflow command that is none of ours');
  assert.equal(outputs.lines.split('\n').length - 1, reports[0]?.findings.length, 'A finding takes more than one line');
}

/** Each version is reviewed as if it were the first one. */
export function incrementHolds(versions: readonly string[]): void {
  const session = new ReviewSession();
  for (const text of versions) {
    const step = session.review('document', text, asked);
    const whole = review(text, asked);
    if (!isDeepStrictEqual(step, whole)) assert.deepEqual(step, whole);
  }
}
