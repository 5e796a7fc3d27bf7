import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { maximumTokens, splitSentences } from '../../src/markdown/sentences.js';

const split = (text: string): string[] => splitSentences(text, [], []).map(({ start, end }) => text.slice(start, end));

/** Each a paragraph in which `¦` marks where one sentence ends and the next begins. */
const examples = [
  'We store it.¦Then we delete it.',
  'Costs are low, e.g. $0.02 per call, i.e. nothing.¦Good.',
  'It takes approx. 300 ms vs. 2.5 s today.¦Fine.',
  'See Art. 9 and No. 4 in Sec. IV.¦No.¦We do not.',
  'Owned by L. Brandl and Dr. J. R. Smith.¦Ask them.',
  'Plan B.¦The end.',
  'Runs on GPT-4.1 and v2.3.1 at example.com/a.b?c=d today.¦Yes!¦Why not?¦Because.',
  'They say "we never store it. Never." and mean it.¦Next.',
  'It works (see below. And above.) every time.¦Next.',
  'Logs, traces, etc.¦The rest is gone, etc. and more.',
  '1. Do this.¦2. Do that.',
  'It was done in 2023.¦Then came 2024.',
  'Starts at 9 a.m. on Monday.¦At 5 p.m. it ends.',
  'Wait... then go.¦Done…¦Really?!¦Yes.',
  'For iOS.¦iOS users only.',
  '“Quoted whole.”¦After it.',
  'From the U.S. market.¦The U.S. is first.',
  'これは文です。¦次の文。',
  'Ends with a bracket (like this).¦(A whole one.)¦After.',
  '50 % of 1.5k QPS.¦3 of 4 pass.',
];

describe('splitSentences', () => {
  for (const example of examples) {
    it(example, () => {
      const parts = example.split('¦');
      const spaced = parts.map((part, index) => (index > 0 && !/[。]$/.test(parts[index - 1] as string) ? ` ${part}` : part)).join('');
      deepStrictEqual(split(spaced), parts);
    });
  }

  it('sees no end in code', () => {
    const text = 'Call a. B once. Then stop.';
    deepStrictEqual(splitSentences(text, [{ start: 5, end: 9 }], []).map(({ start, end }) => text.slice(start, end)), ['Call a. B once.', 'Then stop.']);
  });

  it('cuts what is too long at a space', () => {
    const parts = split(Array.from({ length: 1000 }, () => 'word').join(' '));
    strictEqual(parts.length, 3);
    ok(parts.every((part) => part.split(' ').length <= maximumTokens));
  });

  it('takes time in proportion to the text', () => {
    for (const text of ['"a. '.repeat(50_000), '(a. '.repeat(50_000), '1. A '.repeat(50_000), '.'.repeat(200_000), 'A. B. '.repeat(30_000), '((('.repeat(60_000)]) {
      const start = performance.now();
      split(text);
      ok(performance.now() - start < 2000, text.slice(0, 10));
    }
  });
});
