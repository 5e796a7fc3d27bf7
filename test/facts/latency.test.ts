/** What counts as a number for how long one waits. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { latencyTopic, settlesLatency } from '../../src/facts/latency.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

const settles = (text: string): boolean => new Facts(read(readMarkdown(text))).of(latencyTopic).some(settlesLatency);

const SETTLED: readonly string[] = [
  '## Goals\n\n| | Goal |\n| --- | --- |\n| Seconds from the knock to the flag | 15 on average |',
  'All summaries drafted by 04:30, before the first train.',
  'The roster has to be in the pilot’s tray by the evening, eight o’clock at the latest.',
  'The six names must be with the clerk within 36 hours of the deadline.',
  'Sketch on screen within 3 minutes of the upload, 95 times out of 100.',
  'The guide has to answer within four seconds of the end of the question.',
  'p95 latency: 800 ms.',
  'Nine callers in ten hear the first word in under a second.',
  'We allow two seconds from the tap to the list.',
  'A pilot must see the warning no later than 250 ms after the sensor reading.',
  'The route is on the dispatcher’s screen within half a minute of the call.',
  '99 % of searches return in less than 300 ms.',
  'Response time may not exceed 1.5 s, not even on the first of the month.',
  'No visitor waits longer than three seconds for the label text.',
  'The translation should appear within five seconds after the page is scanned.',
  'Time to first token stays below 700 ms.',
  'A claim is scored in at most ten seconds.',
  'We promise adjusters a draft in ninety seconds or less.',
  'Target for the whole round trip is 2.5 s at the 99th percentile.',
  'The turnaround for one radiograph is 15 minutes, measured at p90.',
  'Sub-second answers are required at the check-in desk.',
  'The night run has to be through by 05:00, before the first shift logs on.',
  'Prices for the day are in the shop system by six in the morning.',
  'Forecasts are ready by 7 a.m. on each working day.',
  'The report must be on the desk before noon.',
  'How long the job takes is of no importance, since nobody waits for it.',
  'Latency is not a constraint: letters are printed once a week.',
  'Nobody is waiting for the result, so speed does not matter.',
  'There is no latency requirement, because the index is built offline over a weekend.',
  'We expect an answer to take about three seconds.',
  'The light has to come on within 120 ms of the stop.',
  'A tenant gets the first suggestion in 2 s, and the whole reply in 6 s at most.',
  '| What | Target |\n| --- | --- |\n| Search to results, p95 | 600 ms |',
  '| Requirement | Value |\n| --- | --- |\n| Response time | 2 s |',
  '| Property | Unit | Limit |\n| --- | --- | ---: |\n| Wait for the first hint | seconds | 3 |',
  '| Metric | Today | Goal |\n| --- | ---: | ---: |\n| p95 of the search call, ms | 900 | 400 |',
  '## Requirements\n\n- Speed: 1.2 s for a page of text\n- Cost: 2 cents a page',
  '## Targets\n\n- first sentence spoken: 900 ms\n- complete answer: 4 s',
  '**Waiting.** Four in five drafts are there after 20 seconds, and 99 in 100 after a minute at most.',
  '---\nlatency: under 400 ms at p95\n---\n\n# Shelf labels',
  'For 49 of 50 calls the caller’s name is on the screen within a second.',
  'Freshly uploaded maps are searchable within ten minutes.',
  'The alarm reaches the control room in less than 5 seconds.',
  'Each frame is to be judged in 30 ms, for the belt does not stop.',
  'We hold ourselves to 3 s end to end.',
];

const OPEN: readonly string[] = [
  'What is our latency budget, 200 ms or 2 s?',
  'The answer has to come quickly.',
  'In the notebook one lookup took 38 ms.',
  'On the vendor’s test bench a comparison takes 12 ms.',
  'The competitor answers within two seconds, says its brochure.',
  'Transcripts are kept for 30 days and deleted within a week after that.',
  'We retrain the ranker every two weeks.',
  'The pilot runs for six weeks in two branches.',
  'Each officer gets two hours of training.',
  'A clerk needs four minutes for one letter today.',
  'The feature saves an agent three minutes per call.',
  'The switch puts everybody back on the old form within a minute.',
  'If the model has not answered after 4 s, the caller hears the menu.',
  'The page rings when p95 passes 3 s.',
  'Our lectures are 52 minutes long on average.',
  'Guests stay for 2.3 nights on average.',
  'We looked at the last 90 days of bookings.',
  'Latency: TBD ms.',
  'Response time should be under <number> ms.',
  '## Alternatives considered\n\n- A hosted API, which would answer in under 2 s, was ruled out for privacy.',
  '| Model | Accuracy | p95 |\n| --- | ---: | ---: |\n| small | 81 % | 200 ms |\n| large | 90 % | 900 ms |',
  '<!-- p95 within 2 s -->\n\nThe guide answers at once.',
  'The contract runs for two years.',
  'Labels are reviewed within a week by two librarians.',
  'A visit to the dermatologist takes 15 minutes.',
  '“It must answer within 100 ms”, wrote a reader of the trade press about another product.',
  'Videos of up to 30 seconds can be uploaded.',
  'The model was trained for 14 hours on eight cards.',
  'The average wait on the phone last winter was 11 minutes.',
  'Support answers tickets within two working days today.',
];

describe('latency facts', () => {
  for (const text of SETTLED) it(`settled by: ${text.slice(0, 90)}`, () => assert.equal(settles(text), true));
  for (const text of OPEN) it(`left open by: ${text.slice(0, 90)}`, () => assert.equal(settles(text), false));
});
