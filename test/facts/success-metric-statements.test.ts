/** What success is judged by, said by authors in many fields. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { successMetricTopic } from '../../src/facts/success-metric.js';
import { readMarkdown } from '../../src/markdown/read.js';

const OUTCOMES: readonly string[] = [
  'Within a year, readmissions of heart patients should be down from 18 % to 14 %.',
  'We want to cut the time a clerk spends on a permit from two hours to forty minutes.',
  'Success: half as many bottles sent back by restaurants.',
  'By next season 15 % fewer calves are to be lost in the first week.',
  '| Outcome | Now | In a year |\n| --- | ---: | ---: |\n| trucks that leave half empty | 31 % | 20 % |',
  '**What we are judged by.** Claims settled within a week: 44 % today, 60 % by December.',
  'The library wants 2,000 more loans a month from its back stock.',
  'It is a success if at least 40 % of tenants solve it without ringing us; today it is 22 %.',
  'The goal is to raise the share of pupils who hand in the last essay from 71 % to 85 %.',
  'After two quarters we expect cancellations to fall by a fifth.',
  '## Goals\n\n- Customers who come back within a month: 33 % to 40 %\n- Calls about the invoice: down by a quarter',
  'Our aim: overtime in the sorting hall down by 300 hours a month.',
  'Donors who give a second time should rise from 28 % to 35 %.',
  'We will call it worth it when drivers save 12 minutes a tour.',
  'KPI: bookings per thousand visits, 21 now, 26 by the summer.',
  '| Success metric | Target |\n| --- | --- |\n| waste per meal served | 80 g instead of 120 g |',
];

const NO_OUTCOME: readonly string[] = [
  'The model has an accuracy of 93 % on held-out letters.',
  'From pressing the button to the picture, 95 of 100 times, it takes 4 s.',
  '| Figure | Target |\n| --- | --- |\n| From scan to label, 99 of 100 parcels | 300 ms |',
  '| Question | Answer |\n| --- | --- |\n| How many, going by last year | 6,500 a month |',
  'Last winter the ward lost 40 hours to the old form.',
  'Retention of the recordings is 30 days.',
  'Should fewer complaints be the goal?',
  'Competitors report that calls fall by 40 %.',
  'Each call costs 3 cents and the month 900 euros.',
  'If the share of wrong labels passes 4 %, the flag goes off.',
  'The queue holds 400 requests.',
  'We retrain once 2,000 new labels are in.',
  'Half of the training set is synthetic.',
  'The pilot runs for six weeks with 30 agents.',
  'The battery lasts 14 hours.',
];

const isOutcome = (text: string): boolean => new Facts(read(readMarkdown(`# A note\n\n${text}\n`))).of(successMetricTopic).some(({ measure }) => measure === 'outcome');

describe('success, statement by statement', () => {
  for (const text of OUTCOMES) it(`is an outcome: ${text}`, () => assert.ok(isOutcome(text)));
  for (const text of NO_OUTCOME) it(`is none: ${text}`, () => assert.ok(!isOutcome(text)));
});
