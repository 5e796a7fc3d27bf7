/** Trails of looks and decisions. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { auditTopic } from '../../src/facts/audit.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

const YES: readonly string[] = [
  'Every refusal and every release: score, version and time, in a table that nobody can alter.',
  '| Event | Logged |\n| --- | --- |\n| letter opened | user, time, purpose |',
  '| Step | Rule |\n| --- | --- |\n| Journal | each look at a meter with person, reason and time |',
  'What the clerk decided, and on what grounds, can be reconstructed for five years.',
  'Whenever a warden unlocks a face, that fact is recorded and goes to the privacy officer.',
  'Look-ups of members are tied to the volunteer\'s badge.',
  'Refusals, together with the rule that led to them, are kept for the ombudsman.',
  'No such log is kept, because no server ever holds a letter.',
  'Each time somebody opens a patient\'s note, name and reason are entered in a list.',
  'Every recommendation is stored with the model version and the inputs it saw.',
  'Look-ups are written to an append-only table.',
  'Who read which letter, and when, can be traced for three years.',
  '| Control | How |\n| --- | --- |\n| audit trail | all queries by staff, kept for a year |',
  'There is no access log, because nothing is stored on any server.',
  'Any override by a clerk leaves an entry with name and time in the register.',
  'The system notes for each rejected application which rule and which score decided.',
  'A tamper-proof journal records all reads of the archive.',
  'We log who asked what about whom.',
  'Unlocking a recording is recorded with the officer\'s badge number.',
  'All decisions go into a ledger that the ombudsman can inspect.',
  'Playing a tape leaves a line in the steward\'s book.',
  'For each refusal the system keeps the score, the reasons and the version, so that it can be looked up years later.',
  'The steward can see who pulled which file.',
];

const NO: readonly string[] = [
  'The latencies of all calls are logged for the dashboard.',
  'Our predecessor kept an access log, which filled the disk.',
  'Guests who have booked see the extras of their room.',
  'Only the ward\'s staff can open a note.',
  'The financial audit takes place in May. Members\' trips are stored for a year.',
  'The call log of the switchboard is the input of the model.',
  'Do we need to record who opened which file?',
  'Errors are logged and sent to the on-call engineer.',
  'An audit trail will come in version 2.',
  'The security audit by an outside firm found nothing.',
  'Captain\'s log and engine data are parsed nightly.',
  'The log of the night run shows errors and timings.',
];

const factsOf = (text: string): Facts => new Facts(read(readMarkdown(text.startsWith('# ') ? text : `# A note\n\n${text}\n`)));

const says = (text: string): boolean => factsOf(text).of(auditTopic).length > 0;

describe('audit', () => {
  for (const text of YES) it(`yes: ${text.slice(0, 90)}`, () => { assert.ok(says(text)); });
  for (const text of NO) it(`no: ${text.slice(0, 90)}`, () => { assert.ok(!(says(text))); });
});
