/** How long data about people is kept, said by authors in many fields. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { retentionTopic } from '../../src/facts/retention.js';
import { readMarkdown } from '../../src/markdown/read.js';

const STATED: readonly string[] = [
  'Voices are off our disks after two nights.',
  'The tablet forgets a child\'s drawing when the lesson is over.',
  'Passports are scanned, compared and not written anywhere.',
  'We keep a hiker\'s track for one season.',
  'Scans older than 400 days drop out of the index and out of the bucket.',
  '| What | Where | How long |\n| --- | --- | --- |\n| photos of the roof with the owner\'s address | our bucket in Ghent | 60 days |',
  'Retention: 45 days for letters, then they go through the shredder job.',
  'The camera holds the last ten seconds in memory; nothing is written to disk.',
  'Names and numbers of callers vanish from the queue at midnight.',
  'Every Sunday a script clears the guests\' messages that are older than four weeks.',
  'Letters of applicants are removed six months after the decision.',
  'Messages live no longer than a week on our server.',
  'After the exhibition closes, the visitors\' recordings are destroyed.',
  'Patients\' letters stay for ten years, as the law on medical records wants it, and are erased then.',
  'TTL on the members\' profiles: 30 days.',
  'A rider\'s position is dropped the moment the trip ends.',
  'We hold donors\' histories for seven years because of tax law; everything else goes after one.',
  'Nothing of a conversation survives the phone call.',
  '**How long.** Fingerprints 24 hours, names until the guest leaves.',
  'The index of résumés is built anew each month, and a person who withdrew is not in the next one; nothing is older than 180 days.',
];

const NOT_STATED: readonly string[] = [
  'Customer retention rose to 61 % after the redesign.',
  'Photos of the guests go into the album and stay there.',
  'Every call is recorded and put beside the ticket.',
  'The water tank retains heat for six hours. Tenants\' letters are archived.',
  'Muscle retention after 50 is a matter of protein. We store each member\'s weight.',
  'The members\' messages are saved so that the next answer can build on them.',
  'We have kept patients\' letters since 1998.',
  'Names and addresses of donors are held in the old database, which nobody dares to touch.',
  'Cookies expire after 30 minutes. The guests\' chats are stored in our cloud.',
  'The token expires in an hour; the recordings of the interviews lie in a bucket.',
  'How long may we keep the pupils\' essays?',
  'Deletion of the drivers\' videos will be looked at after the launch.',
  'Old photos are moved to cheaper disks after a year.',
  'The warranty lasts two years. Buyers\' names are kept with the serial number.',
  'A vacation lasts 14 days on average; travelers\' profiles are kept for the next one.',
  'Voice recordings are kept as long as somebody may need them.',
  'The contract with the vendor ends after 24 months. Patients\' records are stored with the vendor.',
  'We keep everything, since disks are cheap and the recordings may be of use.',
  'The backup of the model is kept for 90 days. Faces are stored in the gallery table.',
  'Our archive grows by 2,000 letters from citizens a month.',
];

const factsOf = (text: string): Facts => new Facts(read(readMarkdown(`# A note\n\n${text}\n`)));

const says = (text: string): boolean => {
  const facts = factsOf(text).of(retentionTopic);
  return facts.some(({ rule }) => rule === 'period' || rule === 'event' || rule === 'nothing') && !facts.some(({ rule }) => rule === 'forever');
};

describe('retention, statement by statement', () => {
  for (const text of STATED) it(`states a time: ${text}`, () => assert.ok(says(text)));
  for (const text of NOT_STATED) it(`states none: ${text}`, () => assert.ok(!says(text)));
});
