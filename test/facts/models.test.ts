/** How many models a design has, who looks after all of them, and where the largest is taken for everything. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { modelCount, modelTopic, stewardTopic } from '../../src/facts/models.js';
import { oversizeTopic } from '../../src/facts/oversize.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

const factsOf = (text: string): Facts => new Facts(read(readMarkdown(`# A note\n\n${text}\n`)));

const COUNTS: readonly (readonly [string, number, boolean])[] = [
  // The text, how many at least, and whether that is the whole number.
  ['A segmentation network finds the kidneys, a classifier names the lesion, and a language model writes the report.', 3, true],
  ['- Speech recognizer, bought\n- Intent classifier, ours\n- A large language model for the answer\n- Text-to-speech', 4, true],
  ['Five models work one after the other.', 3, false],
  ['```mermaid\nflowchart LR\n  A[OCR] --> B[Layout model] --> C[Extraction model] --> D[Verifier]\n```', 2, false],
  ['The detector, the tracking model and the forecaster each have their own queue.', 3, true],
  ['An ensemble of four networks votes on each scan.', 3, false],
  ['Text, audio and video encoders are fused by a fusion network.', 3, false],
  ['A reranker sorts what the embedding model fetched, and an LLM answers.', 3, true],
  ['One model does it all.', 0, true],
  ['We tried three models and took the second.', 0, true],
  ['A gradient-boosted ranker sorts the offers.', 1, true],
  ['| Model | F1 |\n| --- | --- |\n| small detector | 0.8 |\n| large detector | 0.9 |\n| transformer classifier | 0.9 |', 0, true],
  ['No model is used: three rules decide.', 0, true],
  ['Both models run on the tablet: an encoder and a classifier.', 2, true],
  ['## Alternatives considered\n\nA classifier, a ranker and a language model in a row.', 0, true],
  // The work that each is named for.
  ['The fare model, the delay network and the seat model feed the board.', 3, true],
  ['A soil model and a frost network.', 2, true],
  ['The capable model, the hosted model and the road network are in the contract.', 0, true],
  ['Two networks came with the gates; a third network reads the tickets.', 3, false],
  ['The bins are sorted by four learned parts, one behind the other.', 3, false],
  // Whose the parts are.
  ['The looker is kept by Harbour IT, the sayer by the press office, the chooser by two students.', 3, false],
  ['Kestrel belongs to Lending, Heron to Collections, and Wren to a firm in Ghent.', 3, false],
  ['Lending runs Kestrel, Collections runs Heron, and a firm in Ghent runs Wren.', 3, false],
  ['Kestrel picks, Wren writes, and each group looks after its own.', 3, false],
  ['Whoever built a part mends it.', 3, false],
  ['| Piece | What it does | Kept by |\n| --- | --- | --- |\n| Ear | hears the cough | Acoustics |\n| Judge | names it | the clinic |\n| Pen | writes the letter | Parlance |', 3, true],
  ['The labels are kept by Ops, the feed by Data, the app by Mobile.', 0, true],
  ['| Step | Audience | Owner |\n| --- | --- | --- |\n| 1 | staff | Ines |\n| 2 | one town | Ines |\n| 3 | all | Bo |', 0, true],
  ['Every branch runs in a tenant of its own.', 0, true],
  ['Data models of four departments were merged.', 0, false],
  ['The camera has three lenses and a detector for smoke.', 1, true],
];

const WHOLE: readonly string[] = [
  'The Claims AI squad owns all three models and the rules between them.',
  'One team, Document Intelligence, runs the whole chain.',
  'All five models are owned by the Reading Room team.',
  'Detector, tracker and forecast are under one roof, with the Yard team.',
  'The pipeline as a whole belongs to the Lab group, night and day.',
  'A single team answers for every model in the chain.',
  'Owner of all models: Search Platform squad.',
];

const PARTS: readonly string[] = [
  'The detector is owned by Vision, the ranker by Growth.',
  'Each model has its own owner.',
  'Every team repairs its own part.',
  'Four teams run the models.',
  'The vendor owns the speech model.',
];

const DIAGNOSES: readonly string[] = [
  'A nightly replay of 200 calls scores every stage on its own.',
  'When quality drops we swap one model at a time for last month’s and see which one moved the score.',
  'Each step logs its input and output, so that we can tell which of them went wrong.',
  'To find the culprit, the golden set is run step by step.',
  'Per-stage metrics point to the step at fault.',
  'A trace shows which model broke the answer.',
];

const NO_DIAGNOSES: readonly string[] = [
  'Quality is measured once a week.',
  'The models are logged in the registry.',
  'A support agent reads the complaint.',
  'Each step takes 30 ms.',
];

const OVERSIZED: readonly string[] = [
  'Every page, blank ones included, goes to the largest model that Lumen sells.',
  'We always use the most powerful model, whatever the question.',
  'All requests are answered by the flagship model; there is no routing.',
  'Quality comes first, no matter what it costs.',
  'We add layers until accuracy no longer improves, regardless of the bill.',
  'For the diagnosis no price is too high: the best answer counts.',
  'Money is no object where accuracy is concerned.',
  'Cost plays no role in the choice of model.',
  'Opus answers every ticket, even a simple thank-you.',
  'However long it takes, we squeeze out the last tenth of a point of recall.',
];

const FITTING: readonly string[] = [
  'The largest model only sees the hard cases.',
  'Every request goes to the small model first; the largest one is asked when it is unsure.',
  'The most powerful model labels a sample once a month.',
  'We do not want quality at any price.',
  'All photos of the largest stores are checked.',
  'The large model gains 2 points at four times the cost.',
  'How long the run takes does not matter: it is done at night.',
  'No matter which branch asks, the answer is the same.',
  'The best answer wins.',
  'Would the largest model for everything be overkill?',
  'Whatever the customer writes, it is read by a person.',
  'The biggest cost is labeling, in all countries.',
];

describe('facts: models', () => {
  for (const [text, count, exact] of COUNTS) {
    it(`${exact ? '' : 'at least '}${count}: ${text.replace(/\n/g, ' ')}`, () => {
      const found = modelCount(factsOf(text).of(modelTopic));
      if (exact) assert.equal(found, count);
      else assert.ok(found >= count);
    });
  }
  const has = (text: string, form: string): boolean => factsOf(text).of(stewardTopic).some((fact) => fact.form === form);
  for (const text of WHOLE) it(`owned together: ${text}`, () => assert.equal(has(text, 'owner'), true));
  for (const text of PARTS) it(`not owned together: ${text}`, () => assert.equal(has(text, 'owner'), false));
  for (const text of DIAGNOSES) it(`finds the one at fault: ${text}`, () => assert.equal(has(text, 'diagnosis'), true));
  for (const text of NO_DIAGNOSES) it(`does not find it: ${text}`, () => assert.equal(has(text, 'diagnosis'), false));
});

describe('facts: the largest for everything', () => {
  for (const text of OVERSIZED) it(`oversized: ${text}`, () => assert.equal(factsOf(text).of(oversizeTopic).length, 1));
  for (const text of FITTING) it(`fitting: ${text}`, () => assert.equal(factsOf(text).of(oversizeTopic).length, 0));
});
