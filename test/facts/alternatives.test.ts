/** What counts as weighing bought against built, and as a comparison with numbers. */

import assert from 'node:assert/strict';
import { buildOrBuyTopic, comparisonTopic } from '../../src/facts/alternatives.js';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

const factsOf = (text: string): Facts => new Facts(read(readMarkdown(`# A note\n\n${text}\n`)));
const weighs = (text: string): boolean => factsOf(text).of(buildOrBuyTopic).some((fact) => fact.weighed);
const compares = (text: string): boolean => factsOf(text).of(comparisonTopic).length > 0;

const WEIGHED: readonly string[] = [
  'We had Fernwerk in for a demo; it wants the whole archive on its own disks.',
  'We talked to Obsta about buying. Their list of apples is from 2012.',
  'Three firms sell such a scale; two want €90 a month for each orchard and the third is in Chile.',
  'Training one of our own was considered; we have 400 labels and would need thirty thousand.',
  'Our own language model: we have neither the people nor the text.',
  'I wrote the program myself because the sellers of cash registers know nothing of fish.',
  'We asked three vendors for a quote; the cheapest wanted €90,000 a year, so we train our own.',
  'No product on the market reads Georgian handwriting.',
  'Off-the-shelf tools do not know our part numbers.',
  'A hosted API would be quicker to set up, but the recordings may not leave the hospital.',
  'Building it ourselves would take two engineers a year, which we do not have.',
  'We evaluated two commercial packages and both stumble over dialect.',
  'We buy, because nobody here can train a speech model.',
  'The service of Northlight was tested for a month and missed every fourth leak.',
  'Training our own is not an option: there are forty labeled cases.',
  '| Way | Right, % | € per 1,000 |\n| --- | --- | --- |\n| Vendor API | 91 | 4.10 |\n| Own model, fine-tuned | 93 | 0.70 |',
  'We make it in house because the meters’ data belongs to the households and may not travel.',
  'Renting a model is cheaper than running our own until 2 million pages a month.',
  'Buying was ruled out: all suites come with a five-year contract.',
  'We use a public model API rather than training our own, since we have no labels.',
  'Nobody sells a detector for this kind of weld.',
  'A ready-made chatbot was tried in March and did not understand seat classes.',
  'Build or buy: the two bought tools we tried cost 11 cents a page against 2 for our own.',
  'Our own fine-tuned model beats the vendor by four points on leases.',
  'We looked into licensing, and the fee alone would eat the savings.',
  'The vendor’s module cannot be run on the ship.',
  'Self-hosting an open model needs a GPU in every branch, so we call a hosted one.',
];

const UNWEIGHED: readonly string[] = [
  'We had the electrician in for a day.',
  'Four suppliers deliver flour.',
  'The baker built the shelf himself.',
  'We train a model on our own tickets.',
  'We call the API of Lumen for each question.',
  'The library system was bought in 2011.',
  'Large costs 1.2 cents and Small 0.3 cents.',
  'There is a product for this, which we have not looked at.',
  'Did we look at buying?',
  'We tested our service with twenty guests.',
  'The vendor keeps prompts for 30 days.',
  'We will buy two cameras per gate.',
  'The model runs in our own data center.',
  'Users buy a license for $8 a month.',
  'The team builds a dashboard.',
  'The supplier delivers the sensors in March.',
  'We fine-tune an open model on 4,000 letters.',
];

const COMPARED: readonly string[] = [
  'The small model gets 88 % right, the large one 91 % at four times the price.',
  'Gradient boosting reaches an AUC of 0.81 against 0.74 for logistic regression.',
  'The distilled version is 300 ms faster and loses 1.2 points.',
  'Keyword search finds the right page for 61 of 100 questions; embeddings find it for 78.',
  'Fine-tuning gained 6 points over prompting.',
  '| Model | F1 | ms |\n| --- | --- | --- |\n| Rules | 0.61 | 2 |\n| Small | 0.83 | 40 |',
  'Two-stage retrieval costs 0.4 cents more per question and is right 5 % more often.',
  'The 8B model is half the price of the 70B one and only 2 points behind.',
  'On last year’s storms the transformer was 9 % better than the baseline, for ten times the compute.',
  'The medium detector needs 40 ms where the large one needs 180 ms.',
  'A random forest came within 0.4 points of the network and trains in a minute instead of nine hours.',
];

const UNCOMPARED: readonly string[] = [
  'We chose the small model because it is fast.',
  'A transformer felt too heavy and rules too brittle.',
  'The vendor wants a three-year contract for 40 seats.',
  'The model answers in 300 ms.',
  'An agent needs seven minutes, the model four seconds.',
  'The model must be at least 2 points better than last year.',
  'Precision of the classifier has to be at least 90 %.',
  'Everybody in the team knows XGBoost.',
  'Is the larger model 3 points better?',
  'The demo of the large model was the best thing we saw.',
  '| Step | Minutes |\n| --- | --- |\n| Listen | 3 |\n| Write | 4 |',
];

describe('facts: build or buy', () => {
  for (const text of WEIGHED) it(`weighed: ${text.split('\n')[0]}`, () => assert.equal(weighs(text), true));
  for (const text of UNWEIGHED) it(`not weighed: ${text}`, () => assert.equal(weighs(text), false));
});

describe('facts: models compared', () => {
  for (const text of COMPARED) it(`compared: ${text.split('\n')[0]}`, () => assert.equal(compares(text), true));
  for (const text of UNCOMPARED) it(`not compared: ${text.split('\n')[0]}`, () => assert.equal(compares(text), false));
});
