/** What counts as saying what would change if a constraint moved, or what was given up to meet one. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { leverTopic } from '../../src/facts/levers.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

const hasLever = (text: string): boolean => new Facts(read(readMarkdown(`# A note\n\n${text}\n`))).of(leverTopic).length > 0;

const LEVERS: readonly string[] = [
  'With €40,000 more a year we could read every radiograph twice.',
  'If the airport gave us a second rack, the large detector would run on all lanes.',
  'Should the price per call fall below half a cent, we would summarize phone calls too.',
  'Had we another six months of labels, we would split the class "other" in three.',
  'Were the deadline in May instead of March, the mobile app would be in.',
  'To stay under 300 ms we gave up the second pass, which was worth about 1.5 points.',
  'Given the 2 GB of the handset, we dropped the offline dictionary.',
  'Because the grant covers one server only, video has to wait.',
  'The budget does not pay for two annotators, so rare species are left to the volunteers.',
  'A looser limit of two seconds would let us add the reranker, about four points of recall.',
  'At twice the budget the whole archive could be transcribed instead of the last ten years.',
  'If legal allowed data to leave the country, a hosted model could take over translation.',
  'We would extend it to the night shift if the council paid for a third dispatcher.',
  'Every additional euro per seat would buy about 200 more answers from the big model.',
  'If the board halves the money, we drop Portuguese and keep the rest.',
  'Fitting into 12 W cost us the large backbone; we settled for the medium one.',
  'In order to keep the download below 30 MB we left out the voice.',
  'Could we keep the images for a year rather than 30 days, retraining would need half the labelers.',
  '- If latency were no constraint, each answer would be checked against three sources.',
  'Once the tariff for spot GPUs drops below $1 an hour, we can rerun the catalog each night.',
  'Two more nurses on the reading desk would allow us to lower the threshold to 0.3.',
  'Given our 1.2 s budget, personalization is deferred to the second release.',
  'For want of annotators, the Sami dialects were left out.',
  'One more engineer would bring the German version forward by a quarter.',
  'If memory grew from 4 to 8 GB, the medium model could be replaced by the large one (+2.1 points).',
];

const NONE: readonly string[] = [
  'If the model fails, the card shows the old price.',
  'If spend passes $200 a day, drafting stops until midnight.',
  'If latency exceeds 2 s, the answer comes from the cache.',
  'The larger model gains 2 points and costs 400 ms more.',
  'We chose the medium detector because it fits.',
  'The cost per call is $0.02.',
  'Should somebody report a wrong label, the editor corrects it.',
  'If we change vendor, all members have to register again.',
  'What would you do with twice the budget?',
  'Were you satisfied with the answer?',
  'The budget is €50,000 a year.',
  'When the p95 rises above 4 s for a quarter of an hour, the pager rings.',
  'A guest who had a room with a view would probably like another.',
  'Training on our own data would have meant two years of labeling.',
  'The service could be slow on Mondays.',
  'If the lens is dirty the light turns blue.',
  'We will add Spanish in autumn.',
  'Drivers told us they would pay for a better route.',
  'The old system costs more than it saves.',
  'If the pilot succeeds, we widen to forty schools.',
  'Names are dropped before training.',
];

describe('facts: levers', () => {
  for (const text of LEVERS) it(`a lever: ${text}`, () => assert.equal(hasLever(text), true));
  for (const text of NONE) it(`none: ${text}`, () => assert.equal(hasLever(text), false));
});
