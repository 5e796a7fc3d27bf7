/** Demands that rest on an adjective, and words that only look like it. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { vagueTopic, type Property } from '../../src/facts/vague.js';
import { readMarkdown } from '../../src/markdown/read.js';

const openDemands = (text: string): Property[] =>
  new Facts(read(readMarkdown(text)))
    .of(vagueTopic)
    .filter((fact) => !fact.numbered)
    .map((fact) => fact.property);

const DEMANDS: readonly (readonly [Property, string])[] = [
  ['speed', '## Requirements\n\n- A route is on the dash within 3 s.\n- Leafing through old routes must be blazing fast.'],
  ['speed', '## House rules\n\nThe shelf plan should redraw crisply when a crate is dragged.'],
  ['speed', '2.1 The verdict is there within 4 s in 95 of 100 cases.\n\n3.2 The clerk has to see it in near real time.'],
  ['speed', '| Demand | Bar |\n| --- | --- |\n| From the bell to the name of the visitor | near-instant |'],
  ['speed', 'Members want the catalog to feel snappy.'],
  ['speed', 'When a rower turns, the chart has to follow in real time.'],
  ['speed', '## Targets\n\nAn answer takes 2 s.\n\nThe voice must be low-latency.'],
  ['speed', '## Speed\n\nThe maker of the net clocks it at 9 ms a frame on a test bench.\n\nWhoever asks has to get a prompt reply.'],
  ['cost', '## Requirements\n\n- Running costs stay below $900 a month.\n- The rig has to be low-cost.'],
  ['cost', '## Requirements\n\n- Running costs stay below $900 a month.\n- It must be cost-effective to extend to other orchards.'],
  ['quality', 'The pictures of the rooms are of stunning quality.'],
  ['quality', 'The voice should sound natural.'],
  ['scale', 'The stack is infinitely scalable.'],
  ['speed', '## Requirements\n\n- A verdict comes within 2 s of the photo.\n- Scrolling through the map has to be smooth.'],
  ['speed', '## Requirements\n\n- A draft is on the screen within 4 minutes.\n- Looking up an old file by name has to be quick.'],
  ['scale', '## Numbers\n\n300 calls a day.\n\nThe platform has to be scalable to neighboring districts.'],
  ['speed', 'The caller sees the outcome in near real time.'],
  ['quality', 'The list behind the price is super accurate.'],
  ['speed', 'The label has to appear instantly.'],
  ['speed', 'Answers must be fast.'],
  ['speed', 'It needs to feel snappy on an old tablet.'],
  ['speed', 'The guide should respond in near real time.'],
  ['speed', 'Officers want quick answers.'],
  ['speed', 'The warning must come without delay.'],
  ['speed', 'Latency has to be low.'],
  ['speed', 'Visitors must not be kept waiting.'],
  ['speed', 'The verdict arrives in real time.'],
  ['speed', '## Requirements\n\n- Low latency'],
  ['speed', '## Goals\n\n- Fast and helpful answers'],
  ['speed', 'The search is meant to be lightning fast.'],
  ['speed', 'Suggestions will show up in a flash.'],
  ['speed', '| Requirement | Value |\n| --- | --- |\n| Speed | must be very fast |'],
  ['cost', 'It has to be cheap to run.'],
  ['cost', 'The service must stay affordable.'],
  ['cost', 'Running costs should be kept low.'],
  ['cost', 'We need a cost-effective way to read the letters.'],
  ['cost', '## Requirements\n\n- Low cost'],
  ['scale', 'The back end must be highly scalable.'],
  ['scale', 'It has to cope with any load that the season brings.'],
  ['scale', 'The index needs to scale with the archive.'],
  ['scale', 'It should handle millions of users.'],
  ['scale', 'The service scales effortlessly.'],
  ['quality', 'Matching has to be highly accurate.'],
  ['quality', 'The summaries must be of high quality.'],
  ['quality', 'Errors have to be minimal.'],
  ['quality', 'Accuracy should be as high as that of the best reader, so it must be excellent.'],
  ['quality', '## Requirements\n\n- High accuracy'],
];

const QUIET: readonly string[] = [
  '## Requirements\n\n- Running costs stay below $900 a month.\n- It must be cheap to operate.',
  '## Targets\n\n2.1 The answer must be snappy.\n\n2.2 Answers are there within 2 s.',
  'Whatever the vendor receives it must drop at once.',
  'The page must come up promptly: 2 s at most.',
  'The mayor asked whether it would be as fast as lightning.',
  'The answer must be fast: 2 s at p95.',
  '## Targets\n\nAnswers must be fast.\n\n- p95 of the answer: 2 s',
  'It has to be cheap, at most two cents a letter.',
  'The index has to scale, to 40 requests per second in spring.',
  'Matching has to be highly accurate: 97 % precision.',
  'We use real-time bidding for the banner.',
  'Instant payments are out of scope.',
  'Fast R-CNN was the first thing we tried.',
  'Cheap phones are the rule in the villages.',
  'Pallets must stay clear of the fast-charging lane.',
  'Does it have to be fast?',
  'The old system was fast.',
  'We want to learn fast.',
  'Raw frames must be deleted immediately.',
  'The security team has to be informed promptly.',
  '## Fast and cheap\n\nThe text is short.',
  '## Alternatives considered\n\n- A hosted service that must be fast was ruled out.',
  'A neural network would be faster than trees.',
  'How quickly a letter is read is of no consequence.',
  'The feed comes from RealTime Rail.',
  'Patients have to come fasting.',
  'Clerks are prompted to check the address.',
  'It need not be fast.',
  'The high-quality photos come from the archive.',
  'A quick fix is a second index.',
];

describe('demands without a number', () => {
  for (const [property, text] of DEMANDS) it(`${property}: ${text.slice(0, 90)}`, () => assert.ok(openDemands(text).includes(property)));
  for (const text of QUIET) it(`quiet: ${text.slice(0, 90)}`, () => assert.deepEqual(openDemands(text), []));
});
