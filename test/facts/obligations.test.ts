/** Duties that are put off, and things that only sound like it. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { deferralTopic } from '../../src/facts/obligations.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

const YES: readonly string[] = [
  'A letter to pupils about the recordings goes out once we have signed up forty schools.',
  'The notice to tenants, as the law wants it, will be drawn up when the third wave of houses is on.',
  'A works agreement on the recordings will be negotiated after the fourth round of interviews.',
  'And a privacy notice for tenants? Counsel gets to that after the holidays.',
  'The consent text in the app is a stopgap. We\'ll have it written properly once 5,000 farms are on board.',
  'The impact assessment comes once we have a winter behind us.',
  'Parental consent can wait until the launch is behind us.',
  'Consent wording comes after we\'ve hit 10k installs.',
  '## Data protection\n\nTo be handled in the second budget year.',
  '- GDPR: with the lawyers, we build on in the meantime',
  'We\'ll cross the HIPAA bridge when we come to it.',
  'Callers are recorded in the first release; asking them whether they agree comes with M3.',
  'Retention rules for the tapes: backlog.',
  'The impact assessment will be attended to once the plant has been commissioned.',
  'The data protection review follows once the pilot farms are live.',
  'Legal will look at consent after the summer season.',
  'GDPR questions are parked until we have paying customers.',
  '- Masking of names in transcripts: version 2',
  'For the demo we keep the raw audio; anonymization is a topic for the second quarter.',
  '| Task | When |\n| --- | --- |\n| impact assessment | after go-live |',
  'Deletion rules can wait until storage gets tight.',
  'We will sort out the legal basis when the first hospital asks for it.',
  'Compliance is somebody else\'s department and gets to it after the launch.',
  'A privacy notice will be added in a later release.',
  'Retention periods are to be defined next year.',
  'Once usage has settled, we shall ask passengers whether they agree to the recording.',
  'For now every clip is stored unblurred; blurring of faces comes with the third release.',
  'The DPIA is on the backlog.',
  'Who may see the records will be decided in phase 2.',
  '**Later.** HIPAA, access rights and the deletion of old scans.',
  '## Future work\n\n- Ask residents for consent',
  'The ethics board gets the file when the prototype has shown that it works.',
  'Privacy is not a launch blocker; we bolt it on afterwards.',
  'The works council and the data protection officer are informed after the rollout.',
  'We skip pseudonymization for the time being.',
  'Opt-out: not in v1.',
  'Erasure on request is something we will build if and when somebody asks.',
  '## Non-goals\n\n- GDPR: handled after the beta',
  'The question of consent we leave to the second year.',
  'How long tapes are kept will be settled with the regulator once the station is on air.',
  'Our lawyers catch up with the privacy side after the first semester.',
  'A concept for erasure is due at the end of the pilot.',
  'We start with raw logs and clean out personal data at some later point.',
  'Anonymization has to wait for the new storage cluster.',
  'Whether guests have to agree is a matter for the lawyers, who will turn to it after the opening.',
];

const NO: readonly string[] = [
  'The letter to tenants goes out before the first camera is switched on.',
  'Parents are asked once, when the child is registered.',
  'A new model comes with the summer release.',
  'The report for the board is written after the second round.',
  'The start-up next door left privacy for later and was fined.',
  'The impact assessment was signed on 3 March.',
  'No recording starts before the data protection officer has signed.',
  'Consent is asked on the first screen; a yearly renewal comes with the second version.',
  'A finer choice of consent per purpose follows in phase 2.',
  'The deletion job runs nightly, 30 days after the case is closed.',
  'Legal reviewed the contract and closed its questions in May.',
  'Dark mode and the export to PDF come after the launch.',
  'Student retention is measured after the pilot.',
  'Do we have to finish the DPIA before the pilot?',
  'Raw audio is deleted after the call.',
  'The privacy review must be complete before launch; without it we do not go live.',
  'Names are masked from the first day on; automatic masking of place names too is planned for version 2.',
  'Access to a file ends when the case is closed.',
  'We will not put off consent until later.',
  'After the launch we measure how many guests come back.',
  'The privacy team checks the redaction rate every month after launch.',
  'An ISO certificate is planned for next year; the controls behind it are in place today.',
  'Once a resident has given consent, the recording starts.',
  'When a tenant withdraws consent, the letter is removed within a day.',
  '"Privacy comes later" is a sentence that we have heard too often.',
  '- [x] DPIA, signed in April',
  'The retention period is 90 days after the trip.',
  'Once the assessment is signed, the pilot starts.',
  'The legal department will use the tool in phase 2.',
  'The lawyers have seen it and had no objection.',
  'Consent forms are collected by the clinic before the first session.',
  'After the session the recording is deleted.',
  'Guests agree on the first screen; the wording was cleared by counsel in January.',
  'Later versions of the model are tested against the same set.',
  'Phase 2 adds Spanish, phase 3 adds photos.',
  'After the pilot we decide on the price.',
  'A second language for the privacy notice comes in autumn.',
];

const factsOf = (text: string): Facts => new Facts(read(readMarkdown(text.startsWith('# ') ? text : `# A note\n\n${text}\n`)));

const says = (text: string): boolean => factsOf(text).of(deferralTopic).length > 0;

describe('obligations', () => {
  for (const text of YES) it(`yes: ${text.slice(0, 90)}`, () => { assert.ok(says(text)); });
  for (const text of NO) it(`no: ${text.slice(0, 90)}`, () => { assert.ok(!(says(text))); });
});
