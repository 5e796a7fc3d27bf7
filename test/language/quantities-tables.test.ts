/** Numbers whose unit, percentile, bound or denominator stands in a header, a row label, a unit cell or a lead-in. */

import assert from 'node:assert/strict';
import { describeText, row } from './quantities/describe.js';

/** Headers, cells, expected. */
const ROWS: readonly (readonly [readonly string[], readonly string[], string])[] = [
  [['Step', 'ms'], ['retrieve', '120'], 'duration 0.12 header'],
  [['Step', 'p95 (ms)'], ['rerank', '45'], 'duration 0.045 p95 header'],
  [['Step', 'Latency, s, p99'], ['draft', '2.5'], 'duration 2.5 p99 header'],
  [['Stage', 'Minutes, p95'], ['listen', '9'], 'duration 540 p95 header'],
  [['Stage', 'Budget in ms'], ['parse', '80'], 'duration 0.08 <= header'],
  [['', '95th percentile', 'Size'], ['small net', '1.4 s', '9 MB'], 'duration 1.4 p95 header; size 9000000'],
  [['Model', 'Mean latency (ms)'], ['tiny', '35'], 'duration 0.035 avg header'],
  [['Model', 'Max wait, s'], ['tiny', '8'], 'duration 8 <= header'],
  [['Model', 'Cost ($/1k requests)'], ['tiny', '0.40'], 'money 0.4 /request x1000 USD header'],
  [['Model', '$ per 1,000 pages'], ['tiny', '1.20'], 'money 1.2 /page x1000 USD header'],
  [['Model', 'Cents per call'], ['tiny', '0.8'], 'money 0.008 /call header'],
  [['Model', '€ for one hour'], ['tiny', '0.26'], 'money 0.26 /hour EUR header'],
  [['Model', 'USD a month'], ['rack', '900'], 'money 900 /month USD header'],
  [['Model', 'Monthly cost, EUR'], ['rack', '2,100'], 'money 2100 /month EUR header'],
  [['Model', 'MB'], ['tiny', '25'], 'size 25000000 header'],
  [['Model', 'W'], ['tiny', '8'], 'energy 8 W header'],
  [['Model', 'Wrong, %'], ['tiny', '3.9'], 'percent 3.9 header'],
  [['Model', 'Share (%)'], ['tiny', '12 – 15'], 'percent 12..15 header'],
  [['Model', 'Words wrong in 100'], ['tiny', '7.6'], 'ratio 0.076 header'],
  [['Service', 'QPS'], ['search', '350'], 'rate 350 QPS /second header'],
  [['Service', 'Requests per second'], ['search', '350'], 'rate 350 request /second header'],
  [['Service', 'Users'], ['search', '12,000'], 'count 12000 user header'],
  [['Service', 'Tokens per request'], ['search', '1,800'], 'tokens 1800 token /request header'],
  [['What', 'Figure', 'Unit'], ['First word, 95th percentile', '1.2', 'seconds'], 'duration 1.2 p95 header'],
  [['What', 'Figure', 'Unit and scope'], ['Running it', '2.1', 'US cents per hour of audio'], 'money 0.021 /hour of audio USD header'],
  [['What', 'Figure', 'Unit and scope'], ['All in', '4.7', 'thousand US dollars a month'], 'money 4700 /month USD header'],
  [['What', 'Figure', 'Unit'], ['Back catalogue', '1.1', 'million episodes'], 'count 1100000 episode header'],
  [['What', 'Figure', 'Unit'], ['New items', '9,400', 'a day'], 'rate 9400 /day header'],
  [['What', 'Figure', 'Unit'], ['Unsupported', '≤ 1.5', '% of sentences'], 'percent 1.5 <= header'],
  [['Property', 'Bar'], ['Shutter to answer, seconds, on a mid-range phone', '1.8 in the mean'], 'duration 1.8 avg header'],
  [['Property', 'Bar'], ['First words on screen, 95th percentile', '1.2 s'], 'duration 1.2 p95 header'],
  [['Property', 'Bar'], ['Battery, % for thirty photos', '2'], 'count 30 photo; percent 2 /photo x30 header'],
  [['Property', 'Bar'], ['Server, storage and line, USD a month', '900'], 'money 900 /month USD header'],
  [['Property', 'Bar'], ['One conversation, hosting included', '9 euro cents'], 'money 0.09 /conversation EUR header'],
  [['Property', 'Bar'], ['F1 on field photos', '0.85 or better'], 'number 0.85 >='],
  [['No.', 'Property', 'Bar'], ['2.b', 'Answer time, ms', '400'], 'duration 0.4 header'],
  [['Outcome', 'Today', 'Target'], ['Members who cancel, % a month', '3.4', '3.1'], 'percent 3.4 /month header; percent 3.1 /month header'],
  [['Outcome', 'Today', 'Target'], ['Broken pallets found, per month', '31', '10'], 'rate 31 /month header; rate 10 /month header'],
  [['Signal', 'How often', 'Alarm'], ['Minutes to the card, p50 / p95 / p99', 'hourly', 'p95 above 18'], 'duration 1080 > p95 header'],
  [['Signal', 'How often', 'Alarm'], ['Dollars a day', 'daily', '190, then it stops'], 'money 190 /day USD header'],
  [['Signal', 'Alarm above'], ['share of refusals, %', '8'], 'percent 8 > header'],
  [['Version', 'Date', 'Change'], ['0.7', '11 Feb', 'flow drawn again'], ''],
  [['Field', ''], ['Version', '1.3, after the review'], ''],
  [['Step', 'Who', 'Gate'], ['1', '5 % of members', 'fees wrong below 0.5 %'], 'percent 5; percent 0.5 <'],
  [['Step', 'Who', 'Start'], ['2', 'north', '2 May'], ''],
  [['Tool', 'Reads or writes'], ['bookings, 90 days', 'reads'], 'duration 7776000'],
];

/** Lead-in, form, text, expected. */
const LINES: readonly (readonly ['code-line' | 'sentence' | 'field', string | undefined, string, string])[] = [
  ['sentence', 'Latency (ms, p95):', 'retrieval: 40', 'duration 0.04 p95 header'],
  ['sentence', 'Latency (ms, p95):', 'ranking 120', 'duration 0.12 p95 header'],
  ['sentence', 'Budget per request, in ms:', 'parse 15', 'duration 0.015 <= /request header'],
  ['sentence', 'Cost per document:', 'OCR: $0.003', 'money 0.003 /document USD header'],
  ['sentence', 'At the 95th percentile:', 'first word in 800 ms', 'duration 0.8 p95 header'],
  ['code-line', 'Minutes for one hour of lecture', 'speech to text                12', 'duration 720 /hour of lecture header'],
  ['code-line', '$ per lecture hour', 'translation             0.09', 'money 0.09 /lecture hour USD header'],
  ['code-line', undefined, 'p95_latency_ms: 800', 'duration 0.8 p95 header'],
  ['code-line', undefined, 'cost_per_query_usd = 0.02', 'money 0.02 /query USD header'],
  ['code-line', undefined, 'retrieval     40 ms', 'duration 0.04'],
  ['code-line', undefined, 'max_tokens=400', 'tokens 400 token <= header'],
  ['field', undefined, 'latency: p95 800 ms', 'duration 0.8 p95'],
  ['field', undefined, 'budget: $5k a month', 'money 5000 <= /month USD'],
  ['field', undefined, 'version: 3', ''],
];

describe('quantities: rows', () => {
  for (const [headers, cells, expected] of ROWS) {
    it(`${headers.join(' / ')}: ${cells.join(' / ')}`, () => {
      const { text, hints } = row(headers, cells);
      assert.equal(describeText(text, hints), expected);
    });
  }
});

describe('quantities: lines', () => {
  for (const [form, leadIn, text, expected] of LINES) {
    it(`${leadIn ?? ''} ${text}`, () => {
      assert.equal(describeText(text, { form, ...(leadIn === undefined ? {} : { leadIn }) }), expected);
    });
  }
});

describe('quantities: inline code', () => {
  it('counts an amount in code and skips an identifier', () => {
    const text = 'Set max_tokens=400 tokens and answer within 200 ms.';
    const code = [{ start: 4, end: 18 }, { start: 44, end: 50 }];
    assert.equal(describeText(text, { form: 'sentence', code }), 'duration 0.2 <=');
  });
});
