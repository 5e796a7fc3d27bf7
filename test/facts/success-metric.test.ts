/** What counts as an outcome by which success is judged, and what only as a measure of the model. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { successMetricTopic } from '../../src/facts/success-metric.js';
import { readMarkdown } from '../../src/markdown/read.js';

const measures = (text: string): readonly string[] => new Facts(read(readMarkdown(`# A note\n\n${text}\n`))).of(successMetricTopic).map((fact) => fact.measure);

const OUTCOMES: readonly string[] = [
  'Success means that truck rolls for false leaks fall from 140 to 60 a month.',
  'By the end of the season we want 30 % less spoiled fruit.',
  '**Goal.** Cut the median time from claim to payment from 19 days to 8.',
  'We judge it by the number of pupils who finish the course.',
  'The aim is to halve the waiting list for hearing tests within a year.',
  '| | Today | After a year |\n| --- | --- | --- |\n| Missed connections per 1,000 passengers | 14 | 9 |',
  '| KPI | Goal |\n| --- | --- |\n| Repeat visits | +8 % |',
  'North star: nights booked per hundred searches.',
  'The desk should close 40 contracts a week instead of 28 today.',
  'If fewer than half of the underwriters use it every week after three months, we stop.',
  '## How we will know\n\n- Unplanned stops on line 3: 11 a month now, 4 by June\n- Engine F1: 0.8',
  'It has paid off when guests stop calling reception about the heating: 60 calls a day now, 15 in October.',
  'Our target is 12 % fewer no-shows in the spring term.',
  '## Success\n\nHours per week that a curator spends on tagging: 9 → 3.',
  'We expect churn to drop from 4.1 % to 3.5 % by the summer.',
  'OKR: raise first contact resolution to 72 %.',
  'The measure of success is money recovered per investigator.',
  'Nurses are to get back 25 minutes a shift, measured by the roster system; that is what we want to be judged by.',
  'We want meter complaints down by a third before winter.',
  '## What should be different in a year\n\n| What | Now | Then |\n| --- | --- | --- |\n| Days until a spare part is found | 6 | 2 |',
  'Key metric: minutes of listening per subscriber.',
  'This project succeeds if farmers spray less: 5 rounds a season rather than 8.',
  'Conversion from quote to policy has to rise by 2 points.',
];

const NO_OUTCOME: readonly string[] = [
  'Precision has to be at least 0.9.',
  'Recall of 95 % on the held-out storms is what we aim for.',
  'We judge it by its AUC on last year’s claims.',
  'Fraud costs the branch €4 million a year.',
  'Last year complaints rose from 300 to 410.',
  'p95 is 800 ms and a call costs 2 cents.',
  'Would 10 % fewer cancellations be a success?',
  '<!-- success: churn down by 1 point -->',
  'The vendor says that its customers save 30 % of their time.',
  'Phase 1 goes to 5 % of users, phase 2 to 50 %.',
  'The model reads 40,000 tickets a day.',
  'We watch the complaint rate on a dashboard.',
  'If complaints pass 3 % the flag is turned off.',
  'It helps reps to sell.',
  'Bookings, cancellations and complaints are the inputs of the model.',
  'The threshold moves from 0.5 to 0.7.',
  '| Property | Target |\n| --- | --- |\n| F1 | 0.85 |\n| p95 | 2 s |',
  'Users wait at most two seconds.',
  'Tickets are kept for 90 days.',
  '## Success\n\nWord error rate below 9 % on the test set.',
  'A booked room earns us $22.',
  'The classifier was trained on 9,000 complaints.',
  'We measure latency in milliseconds.',
  'The second run should use 20 % fewer GPU hours.',
  'The new encoder should gain 3 points over today’s.',
  'Guests are asked to rate each answer on a scale from 1 to 5.',
];

describe('facts: success metrics', () => {
  for (const text of OUTCOMES) it(`an outcome: ${text.replace(/\n/g, ' ')}`, () => assert.ok(measures(text).includes('outcome')));
  for (const text of NO_OUTCOME) it(`none: ${text.replace(/\n/g, ' ')}`, () => assert.ok(!measures(text).includes('outcome')));
  it('keeps measures of the model apart', () => {
    assert.deepEqual(measures('We need an F1 of 0.85 or better.'), ['quality']);
    assert.deepEqual(measures('| What | Bar |\n| --- | --- |\n| Recall | 92 % |\n| Found leaks fixed within a day | 80 % |').includes('quality'), true);
  });
});
