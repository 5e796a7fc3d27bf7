/** How long data about people is kept. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { retentionTopic } from '../../src/facts/retention.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

const YES: readonly string[] = [
  'Chats are kept for 90 days and then erased.',
  'Recordings are wiped as soon as the transcript is there.',
  '| Data | Retention |\n| --- | --- |\n| voice messages | 14 days |',
  '| Data | Where | Days kept |\n| --- | --- | --- |\n| voice messages | bucket | 14 days |',
  'Nothing is stored: the frame lives in memory and is gone when the next one comes.',
  'A nightly job deletes every case file that was closed more than two years ago.',
  'Photos of guests expire at check-out.',
  'Letters lie in the archive until the tenancy ends, plus six months.',
  'Customer data has a TTL of 24 hours.',
  'Essays are deleted at the end of each term.',
  'Learners\' answers are on the tablet only; no server stores them.',
  'We hold on to the interviews for six months, no longer, and a candidate can have them removed earlier.',
  'The recordings disappear after a fortnight.',
  '**Retention.** 13 months for trips, 30 days for chats.',
  'Clips are stored in our data center; after thirty days a job overwrites them.',
  'Member records are purged within 30 days of leaving.',
  'Visitors\' photos: deleted the same evening.',
  'After ninety days nothing of the chat is left.',
  'Tapes: 14 days. Transcripts: a year.',
  'The film is overwritten every 48 hours.',
  'At the end of the school year all recordings are erased.',
  'What the booth hears is forgotten as soon as the label is printed.',
  'Transcripts hold names, birth dates and grades. Uploaded PDFs are deleted 90 days after the decision.',
  'Applications come with the names and addresses of the applicants. Files are purged after six months.',
];

const NO: readonly string[] = [
  'Most guests stay for three nights, and their messages are stored.',
  'Interviews are stored; typing one up takes an hour.',
  'The recordings are kept in order by Ana, which takes a day of her week.',
  'Calls are stored, and reading them anew keeps the machine busy for nine days.',
  'The menu is printed each week. PDFs are deleted after 30 days.',
  'Chats with guests are saved in our database so that the next stay starts where the last one ended.',
  'Call recordings are archived for good.',
  'Every question that a reader asks is logged.',
  'We keep the interviews as long as they are useful.',
  'Profiles, trips and embeddings are stored in Postgres. User retention after four weeks is 40 %.',
  '- Case files: object storage, encrypted\n- Embeddings: vector index next to it',
  'Nobody deletes a case file; disks are cheap.',
  'Answers from the price API are cached for 15 minutes. Customer letters are stored in the archive.',
  'A member can ask for deletion. Photos and messages are kept in our own cloud.',
  'The audit log is kept for ten years. Patients\' notes are stored in the ward database.',
  'Transcripts stay in the bucket indefinitely, since storage costs next to nothing.',
  'How long do we keep the recordings? To be decided with legal.',
  '| Data | Kept in |\n| --- | --- |\n| voice messages | bucket in Frankfurt |',
  'The essays and the grades are collected in one table and the model learns from them every term.',
  'Audio is erased after 30 days. The transcripts and vectors live forever.',
  'Old model versions are kept for 90 days. The driver\'s video is stored on our servers.',
  'Whatever a reader types stays in the log.',
  'Tapes go into the archive, next to those of the past forty years.',
  'The profile grows with each visit and is never trimmed.',
];

const factsOf = (text: string): Facts => new Facts(read(readMarkdown(text.startsWith('# ') ? text : `# A note\n\n${text}\n`)));

const says = (text: string): boolean => factsOf(text).of(retentionTopic).some((fact) => fact.rule === 'period' || fact.rule === 'event' || fact.rule === 'nothing') && !factsOf(text).of(retentionTopic).some((fact) => fact.rule === 'forever');

describe('retention', () => {
  for (const text of YES) it(`yes: ${text.slice(0, 90)}`, () => { assert.ok(says(text)); });
  for (const text of NO) it(`no: ${text.slice(0, 90)}`, () => { assert.ok(!(says(text))); });
});
