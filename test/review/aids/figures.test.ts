/** What figures come to, and where nothing is worth saying. */

import assert from 'node:assert/strict';
import { review } from '../../../src/review/engine.js';
import type { DerivedFigure } from '../../../src/review/aids/types.js';

const requested = { by: 'person', why: 'Named in a test.' } as const;
const derivedIn = (text: string): readonly DerivedFigure[] => review(text, { requested }).aids.derived;
const kindOf = <Kind extends DerivedFigure['kind']>(text: string, kind: Kind): Extract<DerivedFigure, { kind: Kind }>[] =>
  derivedIn(text).filter((figure): figure is Extract<DerivedFigure, { kind: Kind }> => figure.kind === kind);

const perPeriod = (text: string, per: string | undefined): string => (per === undefined ? text : `${text} a ${per}`);

const BILLS: readonly { readonly text: string; readonly says: string }[] = [
  { text: 'One question costs $0.02.\n\nWe expect 40,000 questions a day.', says: '$0.02 × 40,000 a day ≈ $24,000 a month ($24k)' },
  { text: '- Cost per scan: at most €0.05\n- Load: 100,000 scans a month', says: 'at most €0.05 × 100,000 a month ≈ €5,000 a month (€5k)' },
  { text: '| What | Target |\n| --- | --- |\n| Cost per claim | $0.40 |\n| Claims | 3,000 a year |', says: '$0.40 × 3,000 a year ≈ $1,200 a year ($1.2k)' },
  { text: 'Each forecast costs us $3.\n\nWe run 1,200 forecasts a week; the cloud bill may not exceed $30,000 a month.', says: '$3 × 1,200 a week ≈ $15,429 a month ($15k), within $30,000 a month' },
  { text: 'One question costs 2 cents.\n\nWe expect 50,000 questions a day, and the ceiling is $20,000 a month.', says: '$0.02 × 50,000 a day ≈ $30,000 a month ($30k), over $20,000 a month' },
  { text: 'Serving a member costs $2 a year.\n\nThere are 600,000 members.', says: '$2 × 600,000 ≈ $1,200,000 a year ($1.2M)' },
  { text: 'One question costs $0.02.\n\nWe expect 40,000 questions a day, about $25,000 a month for running it.', says: '$0.02 × 40,000 a day ≈ $24,000 a month ($24k), within $25,000 a month, stated' },
];

/** No bill: the volume is of something else, is partial, is asked for, or there are two. */
const NO_BILLS: readonly string[] = [
  'One question costs $0.02.\n\nWe expect 40,000 photos a day.',
  'One question costs $0.02.\n\nHow many questions a day will there be: 40,000 a day?',
  'One question costs $0.02.\n\nWe expect 40,000 questions a day in year one.\n\nAfter the merger there will be 90,000 questions a day.',
  'One question costs between $0.01 and $0.04.\n\nWe expect 40,000 questions a day.',
  'The vendor charges two cents for each question.\n\nWe expect 40,000 cached questions a day.',
  'We expect 40,000 questions a day.',
];

const SUMS: readonly { readonly text: string; readonly says: string }[] = [
  { text: '| Stage | ms |\n| --- | ---: |\n| Transcribe | 300 |\n| Look up | 250 |\n| Compose | 170 |\n| Total allowed | 800 |', says: '300 ms + 250 ms + 170 ms = 720 ms of 800 ms, 80 ms under' },
  { text: '## Targets\n\n- Answer on the screen: 3 s at p95\n\nThe steps follow one another: find 1.2 s, rank 0.6 s, write 1 s.', says: '1.2 s + 600 ms + 1 s = 2.8 s of 3 s, 200 ms under' },
  { text: 'The 800 ms are spent like this:\n\n- retrieval: 250 ms\n- rerank: 150 ms\n- generation: 350 ms\n- checks: 120 ms', says: '250 ms + 150 ms + 350 ms + 120 ms = 870 ms of 800 ms, 70 ms over' },
];

/** No sum: it is written there, the target is not the one for these steps, or they run side by side. */
const NO_SUMS: readonly string[] = [
  '| Stage | ms |\n| --- | ---: |\n| Transcribe | 300 |\n| Look up | 250 |\n| Total | 550 |',
  '## Targets\n\n- First word on the screen: 1 s at p95\n- Whole answer on the screen: 5 s at p95\n\nThe steps follow one another: find 1.2 s, rank 0.6 s, write 1 s.',
  '## Targets\n\n- Report on the screen: 3 hours at p95\n\nThe steps follow one another: find 1.2 s, rank 0.6 s, write 1 s.',
  '| Stage | ms |\n| --- | ---: |\n| Transcribe | 300 |\n| Look up | 250 to 400 |\n| Total allowed | 900 |',
  'Both steps run in parallel.\n\n| Stage | ms |\n| --- | ---: |\n| Transcribe | 300 |\n| Look up | 250 |\n| Total allowed | 800 |',
];

describe('bills', () => {
  for (const { text, says } of BILLS) {
    it(says, () => {
      const said = kindOf(text, 'bill').map(({ isMost, price, volume, amount, short, ceiling, isStated }) => {
        const limit = ceiling ? `, ${ceiling.isOver ? 'over' : 'within'} ${perPeriod(ceiling.amount.text, ceiling.amount.per)}` : '';
        return `${isMost ? 'at most ' : ''}${price} × ${perPeriod(volume.text, volume.per)} ≈ ${perPeriod(amount.text, amount.per)} (${short})${limit}${isStated ? ', stated' : ''}`;
      });
      assert.deepEqual(said, [says]);
    });
  }
  for (const text of NO_BILLS) it(`none: ${text.slice(0, 90)}`, () => assert.deepEqual(kindOf(text, 'bill'), []));

  it('stand behind the price, and rest on price, volume and ceiling', () => {
    const text = BILLS[4]?.text ?? '';
    const [bill] = kindOf(text, 'bill');
    assert.deepEqual(bill?.places.map(({ start, end }) => text.slice(start, end)), ['2 cents', '50,000 questions a day', '$20,000 a month']);
  });
});

describe('sums', () => {
  for (const { text, says } of SUMS) {
    it(says, () => {
      const said = kindOf(text, 'sum').map(({ parts, sum, whole, difference, isOver }) => `${parts.join(' + ')} = ${sum} of ${whole}, ${difference} ${isOver ? 'over' : 'under'}`);
      assert.deepEqual(said, [says]);
    });
  }
  for (const text of NO_SUMS) it(`none: ${text.slice(0, 90)}`, () => assert.deepEqual(kindOf(text, 'sum'), []));
});

describe('rates', () => {
  const often = (text: string): string[] => kindOf(text, 'rate').map((rate) => `${rate.often} a ${rate.per}`);

  it('say how many a second, or a minute', () => {
    assert.deepEqual(often('We serve 1,200,000 queries a day.'), ['14 a second']);
    assert.deepEqual(often('We serve 6,200 queries a day.'), ['4.3 a minute']);
  });

  it('say nothing of people, of what is rare, and of what is a rate by the second', () => {
    for (const text of ['200,000 people cook with it in a week.', 'We serve 90 queries a day.', 'It has to serve 40 queries a second.']) assert.deepEqual(often(text), [], text);
  });
});

describe('recognized', () => {
  const recognizedIn = (text: string) => review(text, { requested }).aids.recognized.map((one) => ({ ...one, range: text.slice(one.range.start, one.range.end) }));

  it('says what a number was read as', () => {
    assert.deepEqual(recognizedIn('p95 latency stays under 800 ms.'), [{ kind: 'number', range: '800 ms', label: 'p95 less than 800 ms' }]);
  });

  it('says what kind of data a term is, and how sensitive', () => {
    assert.deepEqual(recognizedIn('We store the blood pressure and the email address.'), [
      { kind: 'data', range: 'blood pressure', data: 'health', sensitivity: 'highly-sensitive' },
      { kind: 'data', range: 'email address', data: 'contact', sensitivity: 'personal' },
    ]);
  });
});
