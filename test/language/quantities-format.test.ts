/** How quantities read in messages and hovers. */

import assert from 'node:assert/strict';
import { findQuantities, formatQuantity } from '../../src/language/quantities/index.js';
import { row } from './quantities/describe.js';

const PHRASES: readonly (readonly [string, string])[] = [
  ['p95 at most 1.2 s', 'p95 at most 1.2 s'],
  ['$0.02 per session', '$0.02 per session'],
  ['about 40,000 users a day', 'about 40,000 users a day'],
  ['5 cents a query', '5 cents per query'],
  ['one cent', '1 cent'],
  ['nine euro cents', '€0.09'],
  ['€4.10 for a chat', '€4.10 per chat'],
  ['€3 per 1,000 calls', '€3 per 1,000 calls'],
  ['between 200 and 300 ms', '200 to 300 ms'],
  ['half a second', '500 ms'],
  ['6.4 days', '6.4 days'],
  ['one week', '1 week'],
  ['never more than 4 s', 'never more than 4 s'],
  ['at least 85 %', 'at least 85 %'],
  ['3 points worse', 'by 3 points'],
  ['+300 ms', 'by 300 ms'],
  ['down by 10 % or more', 'by at least 10 %'],
  ['3 in 10 contacts', '30 % of contacts'],
  ['fewer than 1 in 200', 'less than 0.5 %'],
  ['25 MB', '25 MB'],
  ['2.3 times the price', '2.3 times'],
  ['200 QPS', '200 QPS'],
  ['1.1 million stories', '1,100,000 stories'],
  ['300 people', '300 people'],
  ['41 minutes on average', '41 min on average'],
  ['ready by 06:30', '06:30'],
  ['$5–10 per agent', '$5 to $10 per agent'],
  ['80 kr per user', '80 kr per user'],
  ['120 mAh', '120 mAh'],
  ['5 km', '5,000 m'],
  ['99 % of requests within 2 s', 'p99 at most 2 s'],
  ['12 hours a week', '12 hours a week'],
  ['2 GB', '2 GB'],
  ['7B', '7,000,000,000 parameters'],
];

describe('formatQuantity', () => {
  for (const [phrase, expected] of PHRASES) {
    it(phrase, () => {
      const [quantity] = findQuantities(phrase, { form: 'sentence' });
      assert.ok(quantity);
      assert.equal(formatQuantity(quantity), expected);
    });
  }

  it('reads a cell with its header', () => {
    const { text, hints } = row(['Step', 'p95 (ms)'], ['rerank', '1,200']);
    const [quantity] = findQuantities(text, hints);
    assert.ok(quantity);
    assert.equal(formatQuantity(quantity), 'p95 1,200 ms');
  });
});
