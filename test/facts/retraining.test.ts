/** When a model is trained again, and what is no word on that. */

import assert from 'node:assert/strict';
import { retrainingTopic } from '../../src/facts/retraining.js';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

/** What the topic makes of a small note; empty where it finds nothing. */
const found = (text: string): readonly string[] => new Facts(read(readMarkdown(`# A note\n\n${text}\n`))).of(retrainingTopic).map((fact) => fact.when);

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  cadence: [
    'We retrain the model every Sunday night.',
    'The router is trained afresh on the first Monday of the month.',
    'Each night the trees are grown again.',
    'Retraining: weekly, on the cluster in Oulu.',
    'The detector is refitted once a quarter.',
    'Every second Tuesday a job rebuilds the ranker from the last 90 days.',
    '| Model | Retrained |\n| --- | --- |\n| ranker | monthly |',
    '- **Retraining.** Fortnightly, from the corrected forms.',
    'The forecaster learns anew each night from the meters.',
    'Fresh weights go out on the 1st of each month.',
    'Training happens every three weeks.',
    'We tune every quarter, and sooner if the sample stays above 7 wrong words in 100.',
    'The classifier is updated after every auction, on the lots that were sold.',
    'The model is retrained quarterly, or sooner if it drifts.',
    'The tariff model sees a fresh training round every other week.',
    'Each cruise ends with a refit of the species classifier.',
    '| What | How often | Who |\n| --- | --- | --- |\n| retrain ranker | every 14 days | Search |',
    'Once a month, on the last Friday, the triage network learns again from what radiologists changed.',
    'We re-fit the price curves overnight.',
    'The reranker goes back to school every Monday.',
    'A timer kicks off retraining at 02:00 on Sundays.',
    'The churn model: rebuilt each quarter.',
  ],
  trigger: [
    'We retrain when 1,500 new labels are in.',
    'The ranker is refitted once the stability index of any input passes 0.2.',
    'Retraining starts when precision on the weekly sample falls below 88 % two weeks running.',
    'A drop of three points on the reference set starts a new training run.',
    'Whenever the alarm threshold in section 6 is crossed, the model is trained again.',
    'The encoder is rebuilt for every 10,000 new listings.',
    '| Model | Retrained |\n| --- | --- |\n| ranker | at 2,000 new labels |',
    'We retrain as needed. The trigger is two points off the reference set.',
    'When the share of unread codes climbs above 4 %, or after 800 corrected pages, the reader is trained afresh.',
    'If the gap between forecast and meter exceeds 6 % for ten days, retraining starts by itself.',
    'A new model is fitted as soon as 500 confirmed frauds have come in.',
    'The spam filter is retrained whenever a new label batch reaches 3,000 messages.',
  ],
  vague: [
    'We retrain the model periodically.',
    'The model will be trained anew whenever its performance drops.',
    'Retraining takes place as needed.',
    'We will train it again when the lists start to feel stale.',
    'The detector is refreshed from time to time: fresh weights are sent with the app.',
    'Once we see enough drift, the classifier is retrained.',
    'We\'ll rebuild the model when accuracy gets noticeably worse.',
    'The weights are updated occasionally by the research pair.',
    'The scorer is recalibrated if the adjusters complain.',
    'Should quality slip, we retrain.',
    'As soon as somebody finds time, the ranker is trained again.',
    'The network is retrained at regular intervals.',
    '- Retrain if performance degrades',
    'The forecast model gets retrained when the team feels it is off.',
    'The curators will ask for the image model to be retrained when they have collected enough new pieces.',
    'We intend to refresh the model on a regular basis.',
    'Over time the ranker will be retrained on richer data.',
    'The classifier is retrained upon request of the duty officer.',
    'When the tariffs change a lot we will fit the trees again.',
    'A fresh training is planned for when the language drifts away from what it knows.',
    'Retraining is left to the judgement of the data scientist on duty.',
    'We foresee a rebuild of the model if the airline\'s fleet changes substantially.',
    'We expect to teach the model anew once its answers begin to look dated.',
    'If results disappoint, the network gets another round of training.',
    'The model needs a retrain every now and then, and we will see when.',
    'After the first season we shall look whether it has to be trained again.',
  ],
  slow: [
    'The model is retrained every six months.',
    'We refit the trees once a year, in January.',
    'The recognizer is trained again next year.',
    'Retraining: annual.',
  ],
};

const NONE: readonly string[] = [
  'Staff are retrained every spring.',
  'We retrain drivers when needed.',
  'A retrain takes one of them half a day.',
  'Nothing is retrained; the vendor\'s model is used as delivered.',
  'The page is refreshed from time to time.',
  'The embeddings are recomputed every night.',
  'How often do we retrain?',
  'The vendor updates its model about once a year.',
  'The corrected forms join the material for the next training.',
  'The model was trained on five years of visits.',
  'Editors get a two-hour training.',
  'Forms are kept for retraining.',
  'We considered retraining nightly and rejected it.',
  'New staff are trained again each year.',
  'We would retrain more often if GPUs were cheaper.',
  'Each hotel\'s staff gets training of two hours.',
  'Guides are trained again in spring.',
  'Users can refresh the list.',
  'The system is updated when prices change.',
  'Its index is rebuilt every night.',
  'The firmware is updated over the air from time to time.',
  'We fine-tuned the base model on 4,000 letters.',
  'Model updates by the vendor are tested before we switch.',
  'The training set grows by 300 pages a week.',
  'The list is renewed when a new tariff comes.',
  'No retraining is planned: rules are edited by hand.',
];

describe('retraining', () => {
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
