/** What counts as an estimate of the load, and as an assumption of the author. */

import assert from 'node:assert/strict';
import { assumptionTopic } from '../../src/facts/assumptions.js';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { trafficTopic } from '../../src/facts/traffic.js';
import { readMarkdown } from '../../src/markdown/read.js';

const factsOf = (text: string): Facts => new Facts(read(readMarkdown(text)));
const isEstimated = (text: string): boolean => factsOf(text).of(trafficTopic).length > 0;
const isAssumed = (text: string): boolean => factsOf(text).of(assumptionTopic).some((fact) => fact.ours);

const ESTIMATED: readonly string[] = [
  'We expect 12,000 questions a day.',
  'The desk gets 300 calls an hour on Mondays.',
  'About 80 QPS at peak.',
  'Two million tenants have the app.',
  'The archive holds 480,000 drawings.',
  'Some 900 herds are in the program.',
  'Each night 40,000 gauge readings come in.',
  'Last year 612,000 letters arrived.',
  'Load: 5 requests per second, 40 in the worst minute.',
  'Traffic is around 20k searches per hour.',
  'There are 1,200 gates and 160,000 passengers a day.',
  'It has to serve 350 branches.',
  'The catalog has 1.4 million items.',
  'Volume: 90,000 claims a year.',
  'We count on 25,000 active learners in the first term.',
  '| What | Value |\n| --- | --- |\n| Visitors a day | 4,000 |',
  '| Item | Figure |\n| --- | ---: |\n| Queries per second, peak | 120 |',
  '| Load | Number |\n| --- | --- |\n| Exhibits with a label | 11,500 |',
  'Radiology reads 700 studies per day.',
  'The turbines send 3 million readings an hour.',
];

const NOT_ESTIMATED: readonly string[] = [
  'The training set has 54,000 photos.',
  '400 questions were rated by two librarians.',
  'A free account gets 40 rewrites a day.',
  'At most 20 searches per user and day.',
  'It has to scale to any number of users.',
  'How many people will use it, 2,000 or 200,000?',
  'The model has 7 billion parameters.',
  'Editors read 20 published texts a week.',
  'We go on when 600 leaves have been judged.',
  'The answer comes within 2 s and costs 3 cents.',
  'Requests per second: TBD.',
  'We labelled 3,000 images for the test.',
  'The intake accepts no more than 40 messages a minute from one sender.',
  'Two engineers work on it for six weeks.',
  'Labelling takes six hours a week.',
];

const ASSUMED: readonly string[] = [
  'We assume that half of the callers have their customer number at hand.',
  'Assuming 50 visitors an hour, one machine is enough.',
  'I take it that the price of the vendor holds until spring.',
  'It is assumed that every gate has a camera.',
  'This estimate rests on three answers a session.',
  'Our working hypothesis is that farmers charge the box once a week.',
  'We count on the registry staying open.',
  'The sizing presupposes one language per site.',
  'On the assumption that nine in ten say yes, two weeks of data suffice.',
  '## Assumptions\n\n- The feed is complete by midnight.',
  '## What we take as given\n\nEach ward keeps its terminal.',
  'We take for granted that the scanner reads both sides.',
  'Provided that the council renews the contract, the data keep coming.',
  'We reckon with 300,000 contacts by the end of the year.',
];

const NOT_ASSUMED: readonly string[] = [
  'Travelers assume that a plan is a booking.',
  'Students tend to assume that the text is exact.',
  'Do we assume that everybody has a phone?',
  'We do not assume that the labels are right.',
  'The service assumes the role of the reader in the account.',
  'The answer comes within two seconds.',
  'A common assumption is that more data helps.',
  'Nobody assumes responsibility for the old list.',
  'We would take the larger one if the rack had room.',
  '## Assumptions\n\n<!-- to be written -->',
];

describe('load facts', () => {
  for (const text of ESTIMATED) it(`an estimate: ${text.slice(0, 90)}`, () => assert.equal(isEstimated(text), true));
  for (const text of NOT_ESTIMATED) it(`none: ${text.slice(0, 90)}`, () => assert.equal(isEstimated(text), false));
});

describe('assumption facts', () => {
  for (const text of ASSUMED) it(`assumed: ${text.slice(0, 90)}`, () => assert.equal(isAssumed(text), true));
  for (const text of NOT_ASSUMED) it(`not assumed: ${text.slice(0, 90)}`, () => assert.equal(isAssumed(text), false));
});
