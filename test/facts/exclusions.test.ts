/** What counts as ruling something out of the scope, or as leaving it for later. */

import assert from 'node:assert/strict';
import { exclusionTopic } from '../../src/facts/exclusions.js';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

const excludes = (text: string): boolean => new Facts(read(readMarkdown(`# A note\n\n${text}\n`))).of(exclusionTopic).length > 0;

const OUT: readonly string[] = [
  '## Out of scope\n\n- refunds\n- group bookings',
  '## What we will not do\n\nNo prices, no seat maps, no loyalty points.',
  '## Not this time\n\nSheep and goats.',
  'Insurance claims above €50,000 are out of scope.',
  'Maintenance planning is not part of this proposal.',
  'Version 1 reads typed letters only; handwriting follows in the autumn.',
  'Drone pictures will come with the second release.',
  'The kiosk at gate 4 is left alone.',
  'We leave freight trains for another year.',
  'It does not give medical advice and does not book appointments.',
  'Criminal cases stay with people.',
  'We deliberately leave out the loyalty program.',
  'Support for tablets is deferred to Q3.',
  'Live translation is a separate project.',
  'The first release is limited to two subjects, biology and history.',
  'Anything to do with payroll belongs to another team.',
  'Not in version one: voice, photos, anything in Arabic.',
  'Rooms with more than four beds wait until next season.',
  'Grid faults below 10 kV are not covered.',
  'The tutor will not grade essays.',
  'Sports results come later.',
  'Night flights are excluded.',
  'We have no ambition to replace the underwriter.',
  'V2 adds invoices and delivery notes.',
  '## Rollout\n\n| Phase | Who | What it does |\n| --- | --- | --- |\n| 1 | legal | leases |\n| 2 | legal and sales | leases and supply contracts |',
  'Phase 2 will cover the remaining languages.',
  'Pediatric scans are outside the remit of this pilot.',
  'For now, only the north pier is covered.',
  'Nor does it touch the alarm system.',
  'We do not attempt to predict prices.',
];

const NOT_OUT: readonly string[] = [
  'We do not store any recordings.',
  'Names are not sent to the vendor.',
  'The consent form follows in the second release.',
  'Training our own model is out of the question.',
  'What is out of scope?',
  'Does it cover freight trains?',
  '## Out of scope\n\nTBD',
  '## Non-goals',
  'The system does not hallucinate.',
  'The assistant never sends a letter without approval.',
  'First all shops in Porto get it, then all shops in Spain.',
  'The second classifier stops rude answers.',
  'Wait for the green light before you scan.',
  'The next train is announced by the app.',
  'It does not see wet pallets well.',
  'The draft is not shown before the check has run.',
  'The meeting is in the second week of May.',
  'No visitor waits longer than two seconds.',
  'The old guide stays in the cupboard.',
  'If nothing fits, it says so.',
  'The fairness review will come with the second version.',
];

describe('facts: what is left out', () => {
  for (const text of OUT) it(`left out: ${text.replace(/\n/g, ' ')}`, () => assert.equal(excludes(text), true));
  for (const text of NOT_OUT) it(`nothing left out: ${text.replace(/\n/g, ' ')}`, () => assert.equal(excludes(text), false));
});
