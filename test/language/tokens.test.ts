import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize, TOKEN_LIMIT } from '../../src/language/tokens.js';

const words = (text: string): string[] => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  const examples: readonly (readonly [string, readonly string[]])[] = [
    ['p95 stays under 1.2 s', ['p95', 'stays', 'under', '1.2', 's']],
    ['GPT-4.1 costs $0.05 a call', ['GPT-4.1', 'costs', '$0.05', 'a', 'call']],
    ['runs on-device', ['runs', 'on', 'device']],
    ["we don't store it", ['we', "don't", 'store', 'it']],
    ['an A/B test, read/write', ['an', 'A/B', 'test', ',', 'read', '/', 'write']],
    ['re-trained weekly', ['re-trained', 'weekly']],
    ['see https://example.org/a?b=1, please', ['see', 'https://example.org/a?b=1,', 'please']],
    ['camera --> finder ──> card', ['camera', '-->', 'finder', '──>', 'card']],
    ['1,000 or 12B', ['1,000', 'or', '12B']],
    ['e-mail addresses', ['e-mail', 'addresses']],
  ];
  for (const [text, expected] of examples) {
    it(`splits "${text}"`, () => {
      assert.deepEqual(words(text), expected);
    });
  }

  it('joins a prefix to its word for the base form', () => {
    assert.equal(tokenize('re-trained')[0]?.lemma, 'retrain');
  });

  it('marks what stands in inline code', () => {
    const tokens = tokenize('shown as XX,XX until', [{ start: 9, end: 14 }]);
    assert.deepEqual(tokens.filter((token) => token.code).map((token) => token.text), ['XX', ',', 'XX']);
  });

  it('stops at the limit', () => {
    assert.equal(tokenize('word '.repeat(TOKEN_LIMIT * 2)).length, TOKEN_LIMIT);
  });

  it('covers exactly what it says, in order, for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          assert.ok(token.start >= end && token.end > token.start && token.end <= text.length);
          assert.equal(text.slice(token.start, token.end), token.text);
          end = token.end;
        }
      }),
    );
  });
});
