/** What makes a plan wait for data without a flaw. */

import assert from 'node:assert/strict';
import { dataConditionTopic } from '../../src/facts/data-conditions.js';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

/** What the topic makes of a small note; empty where it finds nothing. */
const found = (text: string): readonly string[] => new Facts(read(readMarkdown(`# A note\n\n${text}\n`))).of(dataConditionTopic).map(() => 'demand');

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  demand: [
    'Training starts only once all 80,000 plates in the herbarium have a checked label.',
    'Before launch, every product has to carry a complete set of attributes.',
    'We do not go live until the address register is clean.',
    'The plan depends on fully labelled data from all twelve wards.',
    'A complete and error-free meter history is a prerequisite.',
    'Prerequisite: clean master data in every plant.',
    'The model requires perfect labels, so annotation of the whole archive comes first.',
    'No branch goes live before its customer records have been deduplicated and verified.',
    'We assume that all claims since 2015 are coded correctly.',
    'As soon as every recording has been transcribed without mistakes, we train.',
    'Cleaning of the catalogue must be finished before we switch anything on.',
    'The first version needs a full history for each animal, without gaps.',
    'All 40,000 contracts must first be tagged by a lawyer.',
    'The pilot begins when the last missing label has been filled in.',
    'Once the data is perfect, we fit the model.',
    '- Must have before day one: 100 % of pole photos labelled, no missing coordinates',
    'The project rests on a spotless inventory.',
    'Nothing is trained until the two CRMs have been merged and every duplicate is gone.',
    'Until the museums have digitised each and every object card, there is no point in starting.',
    'Work on the model begins when data quality has reached 100 %.',
    'Nobody trains anything until the parish registers have been transcribed in full and proofread twice.',
    'The network can only learn once the depots have filled every blank in the fault log.',
    'We hold the launch until there is not one duplicate left in the guest file.',
    'Entry criterion for the build: 100 % of radiology reports coded, no exceptions.',
    'Work begins after the clean-up of the tariff tables has been completed.',
    'Without gapless sensor histories from all 300 turbines the forecast will not be built.',
    'The prerequisite for everything is a product master without errors.',
    'First, the legal team labels every clause in all 12,000 leases; only then do we train.',
    'The schedule assumes that the archive is fully tagged by October.',
    'Our timeline counts on flawless transcripts from the vendor.',
    'It takes a perfectly maintained asset register for this to work.',
    'We will proceed when each farm has submitted complete field records for three seasons.',
    'We wait for the last of the 60 museums to hand in a clean inventory.',
    'Kick-off requires that all historical tickets be correctly categorized.',
    'Go-live is tied to a data quality score of 100 %.',
    'Every one of the 9,000 lots must have its provenance field filled before the first training run.',
  ],
};

const NONE: readonly string[] = [
  'We start with the labels that we have, gaps included.',
  'Records are messy and we do not wait for them to be cleaned.',
  'A clerk cleans twenty records a week.',
  'Names are removed from each record before training.',
  'Every answer is checked against the full text before it is shown.',
  'We launch when 95 % of test answers are correct.',
  'The data is complete.',
  'Before launch, all staff have to be trained.',
  'All images are resized before training.',
  'We need the consent of each member before we store any photo.',
  'Do we need complete data before we start?',
  'We considered waiting for clean labels and dropped the idea.',
  'The model does not require complete records.',
  'Labels are noisy, and the loss we use is robust to that.',
  'Missing fields are filled with the median before training.',
  'A nightly job reconciles the two registers.',
  'Before a reply goes out, each number is compared with the record.',
  'Full rollout begins when accuracy reaches 90 %.',
  'We would have needed complete histories for that.',
  'The router falls back until the record is complete.',
  'Half the lots have no provenance and the model learns from them all the same.',
  'The registers are being cleaned, two parishes a month, and the model does not wait.',
  'The gate opens when the guard has checked the whole vehicle.',
  'Before departure, every bag is scanned.',
  'We wait for the vendor to send a complete contract.',
  'Each answer needs a correct citation before it is shown.',
  'The system requires a complete sentence as input.',
  'Before the first training, we split the data by farm.',
  'All transcripts are deleted before the next training.',
  'Only complete forms can be submitted by the user.',
  'The checklist must be complete before a nurse signs it.',
  'A full night of data is needed for the first sleep score.',
  'We need every call transcribed within 2 s.',
  'Complete coverage of the Baltic ports follows in the second release.',
  'Before launch all prompts are reviewed by legal.',
  'If a record is incomplete, the rule-based score is used until the field is filled.',
];

describe('data conditions', () => {
  for (const [name, texts] of Object.entries(EXPECTED)) {
    for (const text of texts) {
      it(`${name}: ${text.slice(0, 90)}`, () => {
        assert.ok(found(text).includes(name), found(text).join(', ') || 'nothing');
      });
    }
  }
  for (const text of NONE) {
    it(`none: ${text.slice(0, 90)}`, () => {
      assert.deepEqual(found(text), []);
    });
  }
});
