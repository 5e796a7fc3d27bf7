/** What holds for every text: no throw, ranges in the text, order, and work that grows with its length. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findDrafts } from '../../src/language/quantities/find.js';
import { findQuantities, formatQuantity } from '../../src/language/quantities/index.js';
import { scan, type Lexeme } from '../../src/language/quantities/scan.js';
import type { Hints } from '../../src/language/types.js';

const PIECES = ['p95', 'p50 / p95', ' ', ', ', '. ', 'under', 'at most', 'never more than', '200', '1.5', '0,85', '1,000', '-', '–', ' to ', 'ms', 's', '%', '$', '€', 'k', 'M', 'B', 'per', ' per query', ' a month',
  '/', '1/2', '3 in 10', 'half', 'a', ' second', 'twenty', ' hundred', 'and', 'between ', 'from ', 'users', 'requests', ' points', 'times', 'of', 'on average', '95th percentile', '≤', '<', '+', '(', ')', ':', '06:30', '\n', '😀', 'é', '½', '@5', 'GPT-4.1', 'sub-', '<!--', 'https://a/1', '_', '='];

const texts = fc.oneof(fc.string({ maxLength: 80 }), fc.string({ unit: 'binary', maxLength: 40 }), fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')));

function check(text: string, hints: Hints): void {
  let end = 0;
  for (const quantity of findQuantities(text, hints)) {
    assert.ok(quantity.start >= end && quantity.end > quantity.start && quantity.end <= text.length, `${JSON.stringify(text)} ${JSON.stringify(quantity)}`);
    assert.ok(Number.isFinite(quantity.value), JSON.stringify(text));
    assert.ok(quantity.upper === undefined || quantity.upper > quantity.value, JSON.stringify(text));
    assert.ok(quantity.percentile === undefined || (quantity.percentile > 0 && quantity.percentile <= 100));
    assert.ok(quantity.perCount > 0);
    assert.equal(text.slice(quantity.start, quantity.end).trim(), text.slice(quantity.start, quantity.end));
    assert.ok(formatQuantity(quantity).length > 0);
    end = quantity.end;
  }
}

/** How often lexemes are looked at while a text is read: a count of work that no clock disturbs. */
function looks(text: string): number {
  let count = 0;
  const counted = new Proxy<Lexeme[]>(scan(text), {
    get(target, key, receiver): unknown {
      if (typeof key === 'string' && key !== 'length') count += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  findDrafts(counted);
  return count;
}

describe('quantities: properties', () => {
  it('holds for sentences', () => fc.assert(fc.property(texts, (text) => check(text, { form: 'sentence' })), { numRuns: 3000 }));

  it('holds for lines with a lead-in', () => fc.assert(fc.property(texts, texts, (text, leadIn) => check(text, { form: 'code-line', leadIn })), { numRuns: 1000 }));

  it('holds for rows', () => {
    fc.assert(fc.property(fc.array(fc.tuple(texts, texts), { maxLength: 5 }), (columns) => {
      let text = '';
      const cells = columns.map(([cell, header]) => {
        const start = text.length;
        text += `${cell} | `;
        return { start, end: start + cell.length, header };
      });
      check(text, { form: 'row', cells });
    }), { numRuns: 1000 });
  });

  it('reads the same quantities whatever stands in another sentence', () => {
    fc.assert(fc.property(fc.constantFrom('p95 under 800 ms', 'it costs $0.02 per session', '99 % of requests within 2 s', '40k users a day'), (phrase) => {
      const alone = findQuantities(`${phrase}.`, { form: 'sentence' });
      const prefix = 'The p99 matters to nobody. ';
      const shifted = findQuantities(`${prefix}${phrase}. Nothing else does.`, { form: 'sentence' });
      assert.deepEqual(shifted.map((quantity) => ({ ...quantity, start: quantity.start - prefix.length, end: quantity.end - prefix.length })), alone);
    }));
  });

  const NASTY = ['a ', '1 ', '1-', '1, ', '1 / ', 'p95 / ', 'p95 ', 'one hundred and ', 'no more than ', 'about ', 'per ', 'per a per 1 ', '$', '1 %, ', 'of 100 users ', '3 in ', 'from 1 to ', 'half a ', '-', '1.', '1 000 ', 'the average ', 'ms ', 'test-',
    'maximum ', 'users / ', '9 of 9 ', '5 a 5 ', 'p50 and p95 and 3 ms, ', '99 % of x within ', 'Art. 1 and 2 and ', '3 x '];

  for (const piece of NASTY) {
    it(`looks at ${JSON.stringify(piece)} repeated a bounded number of times for each lexeme`, () => {
      const single = looks(piece.repeat(400));
      const double = looks(piece.repeat(800));
      assert.ok(double <= single * 2.1 + 200, `${single} → ${double}`);
    });
  }
});
