/** Who may see what. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { accessTopic } from '../../src/facts/access.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

const YES: readonly string[] = [
  'Teachers see the essays of their own classes; the head sees those of the whole school.',
  'Nurses open the records of their own ward.',
  '## Patients\' data\n\n- midwife: own families\n- head of ward: totals',
  'Reading a donor\'s letter is possible only by application to the archive.',
  'The interviews are locked for everybody except the two editors.',
  'Whoever wants to open a file needs the role "claims", which lapses each spring.',
  'Engineers are kept away from the recordings; they work with invented callers.',
  'The recordings can be opened by the nurse who made them.',
  '| Step | Rule |\n| --- | --- |\n| Looking | tenant: own meter; caretaker: while the ticket is open |',
  '| Role | Letters | Photos |\n| --- | --- | --- |\n| typist | masked | – |',
  'Only the treating physician can open a patient\'s notes.',
  'Access follows the roles in the HR system, and row-level security keeps regions apart.',
  'A tutor sees the essays of their own class, the principal none.',
  '| Role | May see |\n| --- | --- |\n| dispatcher | calls of the shift |',
  'Engineers have no standing access to recordings.',
  'Support opens a guest\'s chat only while the ticket is open.',
  'Each law firm\'s documents live in an index of their own; no query crosses from one tenant to another.',
  'For emergencies there is a break-glass account, and two people have to agree.',
  'Transcripts are visible to the caller\'s own adviser and to nobody else.',
  'Two archivists hold the key to the interviews.',
  'Least privilege: the scoring job reads three columns, nothing more.',
  'The search returns only documents that the asking employee is allowed to open.',
  'Claims files can be read by the adjuster in charge and by their supervisor.',
  'Line managers get totals and cannot see single answers.',
  'The curators see comments without names; names stay with the front desk.',
  'Permissions of the wiki apply to the answers, too.',
  'Tapes are under lock; the key is with the data steward.',
  'Each tutor works with their own group\'s essays only.',
  'The model inherits the rights of whoever asks.',
  'Only three people at the station can play a tape.',
];

const NO: readonly string[] = [
  'The fishermen have no access to the internet, so their messages are stored on the phone.',
  'Recordings are stored in the archive and searched by the assistant.',
  'Who may look at the notes? We do not know yet.',
  'The building has access control at both gates. Visitors\' photos go into our database.',
  'Access to the old library is through the yard. Readers\' questions are logged.',
  'Users can see their plan on the home screen. Their messages are stored in Postgres.',
  'Latency of memory access is 90 ns. Patient notes are indexed nightly.',
  'Every colleague can open every case file; we trust each other.',
  'Nobody reads a card before it goes out. Chats are kept for 90 days.',
  'Drivers see a light on the dashboard. The video of the cab is uploaded at night.',
  'Access rules for the transcripts will be defined in phase 2.',
  'The dashboard shows the number of chats per day. Tapes go into the archive.',
];

const factsOf = (text: string): Facts => new Facts(read(readMarkdown(text.startsWith('# ') ? text : `# A note\n\n${text}\n`)));

const says = (text: string): boolean => factsOf(text).of(accessTopic).length > 0;

describe('access', () => {
  for (const text of YES) it(`yes: ${text.slice(0, 90)}`, () => { assert.ok(says(text)); });
  for (const text of NO) it(`no: ${text.slice(0, 90)}`, () => { assert.ok(!(says(text))); });
});
