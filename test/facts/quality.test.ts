/** What counts as a number for how good the output must be. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { qualityTopic, settlesQuality } from '../../src/facts/quality.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

const settles = (text: string): boolean => new Facts(read(readMarkdown(text))).of(qualityTopic).some(settlesQuality);

const SETTLED: readonly string[] = [
  '## Fixed points\n\n- Of the notes with a landslide, 98 in 100 are in the draft.\n- Draft within 5 minutes\n- €3 for a draft',
  '## Figures\n\n| | Old belt | New belt |\n| --- | ---: | ---: |\n| Parcels in the wrong cage, per 1,000 | 30 | 9 |\n| Parcels per hour | 900 | 2,000 |\n| Scan to flap, ms | – | 300 |\n| Current and parts, € per 1,000 parcels | – | 4 |',
  '## What has to be true\n\nOf 500 whistles it lets at most one pass.',
  '## Figures that bind\n\n| Item | Figure |\n| --- | --- |\n| Floods that turn the lamp red, of 100 that the gauge later confirms | 90 |\n| Gauges | 310 |\n| From rain to lamp | 40 s |',
  'The forecast of rooms sold is off by no more than 7 percent of the house.',
  'At least 90 % of the labels must agree with those of two curators.',
  'Recall of 0.95 or better on the held-out herds.',
  'No more than 3 in 100 sentences may say something that the source does not.',
  'Precision has to reach 98 % before we let it near a bill.',
  'Of the meters it flags, at least 90 % have to be faulty.',
  'We accept 1 wrong stop per 1,000 boards and no more.',
  'The word error rate has to stay under 8 %.',
  'F1 ≥ 0.82 on the test set of March.',
  'Target: AUC of 0.85.',
  'We will not launch below 93 % correct routes.',
  'MAPE of at most 6 % on weekly demand.',
  'Nineteen of twenty translations must be rated usable by an interpreter.',
  'In 97 of 100 cases the clause found has to be the right one.',
  'Unsupported claims stay under 1 % of sentences.',
  'Hallucination rate: at most 0.5 %.',
  'No more than 1 in 100,000 suggested doses may be wrong.',
  'The detector must find 98 of 100 cracks longer than two centimetres.',
  'Median forecast error has to drop to 4 %.',
  'We ask for agreement with the examiner within one grade in 95 % of essays.',
  'Groundedness of 0.9 or more, judged on 300 answers.',
  'Misrouted bags: at most 2 per 1,000.',
  'Answers without a mistake: 96 of 100.',
  '| Measure | Bar |\n| --- | --- |\n| Cracks found (recall) | 96 % |\n| Sound blades flagged | 2 % |',
  '| What | Target |\n| --- | ---: |\n| Sentences not backed by the file, % | 1 |',
  '| Step | Who | Goes on when |\n| --- | --- | --- |\n| 1 | one ward | 95 % of 300 summaries right |\n| 2 | all wards | |',
  '**Accuracy.** 94 % on the reference set, or it stays in the drawer.',
  '## Requirements\n\n- Accuracy: 91 %\n- Latency: 2 s',
  'The launch depends on 92 % of 500 answers being correct.',
  'Good enough means that 88 % of the tags survive the librarian’s check.',
  'Its grades must match the second examiner in nine cases out of ten.',
];

const OPEN: readonly string[] = [
  'Is 90 % precision enough, or do we need 95?',
  'The answers have to be highly accurate.',
  'On last year’s cases the model got 87 % right.',
  'The data sheet says “99.9 % accurate”.',
  'Our own curators agree with each other in 82 % of cases today.',
  'Accuracy: TBD.',
  'Precision of XX %.',
  'Conversion should rise from 2 % to 3 %.',
  'The board shows precision and recall for each district.',
  'At 60 % of the month’s money, finance gets a mail.',
  'We want 40 % of members to use it each week.',
  'Below a confidence of 0.6 the question goes to the desk.',
  'A gap of more than 3 points between the groups stops the release.',
  'Nine in ten sessions come from phones.',
  'Uptime of 99.9 %.',
  '| Model | F1 | Cost |\n| --- | ---: | ---: |\n| small | 0.81 | 1 |\n| large | 0.88 | 4 |',
  'A group in Leicester reports an AUC of 0.83.',
  'The competitor’s tool misses one in five.',
  'NDCG@10 is what we measure ourselves by.',
  '10 % of the users see the new list in May.',
  '## Alternatives considered\n\n- A rule set with 80 % precision was dropped.',
  'The battery may lose 2 % an hour.',
  'Complaints fall by 20 %.',
  'We would need 99 % recall if nobody looked at the result.',
];

describe('quality facts', () => {
  for (const text of SETTLED) it(`settled by: ${text.slice(0, 90)}`, () => assert.equal(settles(text), true));
  for (const text of OPEN) it(`left open by: ${text.slice(0, 90)}`, () => assert.equal(settles(text), false));
});
