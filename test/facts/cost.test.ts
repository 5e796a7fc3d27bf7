/** What counts as a run cost, and as setting it against value. */

import assert from 'node:assert/strict';
import { costTopic, economicsTopic, settlesCost } from '../../src/facts/cost.js';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

const factsOf = (text: string): Facts => new Facts(read(readMarkdown(text)));
const settles = (text: string): boolean => factsOf(text).of(costTopic).some(settlesCost);
const compares = (text: string): boolean => factsOf(text).of(economicsTopic).length > 0;

const SETTLED: readonly string[] = [
  'A summary may cost two cents.',
  'One check comes to about €0.004.',
  'We plan with $0.12 per conversation.',
  'Running the whole thing must stay under £4,000 a month.',
  'Finance has given us 90,000 kroner a year for it.',
  'The bill for the language model will be some $700 a week.',
  'Hosting and tokens together: $1,200 a month.',
  'Inference costs us a tenth of a cent per image.',
  'Budget: $25k per quarter.',
  'Cost per question: at most 3 ct.',
  'For each field of wheat we spend 40 cents a season on compute.',
  'The GPU for the night run is €310 a month.',
  'All in, a claim is processed for 18 cents.',
  'Not more than $0.05 per student and lesson.',
  'It eats about 60 dollars a day.',
  '| Item | Value |\n| --- | --- |\n| Cost of one answer | 1.5 cents |',
  '| Running cost | € a month |\n| --- | ---: |\n| Cards | 900 |\n| Storage | 120 |\n| Total | 1,020 |',
  '| What | Target |\n| --- | --- |\n| USD per 1,000 searches | 0.80 |',
  '## What it costs to run\n\nFour cents a letter, paper not included.',
  '**Money.** $0.02 for each label.',
  '---\nbudget: $5,000 a month\n---\n\n# Museum guide',
  'The ceiling for servers and vendor is $60k a year.',
  'Each forecast run costs $14 in cloud time.',
  'We reckon with €2 per truck and month.',
];

const OPEN: readonly string[] = [
  'It has to be cheap to run.',
  'A seat is $12 a month.',
  'Members pay €9.99 a month for the premium plan.',
  'Each missed appointment costs us £160.',
  'Fraud losses came to $2M last year.',
  'We save €400,000 a year.',
  'What will one query cost, a cent or ten?',
  'Cost per query: $TBD.',
  'An agency charges $84 for the same hour.',
  'The revenue of the shop is $3M a month.',
  'Two engineers at $120k each work on it.',
  '## Alternatives considered\n\n- The hosted service at 11 cents an hour was turned down.',
  'The grant of €200,000 pays for the first year of work.',
  'An average order is worth $38.',
  'A call handled by a person costs €6.',
  'The vendor’s list price is $5 per million tokens.',
  'Customers get a voucher of $10.',
  'An average basket of 42 euros is lost with each outage.',
];

const COMPARED: readonly string[] = [
  'A draft costs 3 cents and saves an agent four minutes, about $2.',
  'Running cost is $0.05 per call. A call to the desk costs $4.20.',
  'At two cents a search and a margin of 40 cents per order, it pays for itself.',
  'One letter costs 9 cents where a clerk costs €1.80.',
  'The machine costs $900 a month, against $14,000 for the agency.',
  'Inference comes to 1 cent per page. We charge 5 cents a page.',
  '**Money.** 4 cents a plan. A booked trip earns us $22.',
  'A label costs 0.2 cents; the printed card it replaces cost 60 cents.',
  'Run cost: $0.03 per ticket, 1 % of what a ticket costs today.',
  'Spend is $2,000 a month and the gross margin stays above 70 %.',
];

const UNCOMPARED: readonly string[] = [
  'A draft costs 3 cents.',
  'Running it costs $58,000 a year, or 16 cents for each request.',
  'Finance has given us $1,500 a month. Contacts above 80 get 10 % off.',
  'We spend $0.02 per image; the large model would be $0.09.',
  '# Plan\n\n## Cost\n\nOne answer costs 2 cents.\n\n## Problem\n\nThe desk is overloaded.',
];

describe('cost facts', () => {
  for (const text of SETTLED) it(`settled by: ${text.slice(0, 90)}`, () => assert.equal(settles(text), true));
  for (const text of OPEN) it(`left open by: ${text.slice(0, 90)}`, () => assert.equal(settles(text), false));
});

describe('cost against value', () => {
  for (const text of COMPARED) it(`compared in: ${text.slice(0, 90)}`, () => assert.equal(compares(text), true));
  for (const text of UNCOMPARED) it(`not compared in: ${text.slice(0, 90)}`, () => assert.equal(compares(text), false));
});
