/** Which signals are watched. */

import assert from 'node:assert/strict';
import { monitoringTopic } from '../../src/facts/monitoring.js';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

/** What the topic makes of a small note; empty where it finds nothing. */
const found = (text: string): readonly string[] => new Facts(read(readMarkdown(`# A note\n\n${text}\n`))).of(monitoringTopic).map((fact) => fact.signal);

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'output quality': [
    'Every Monday the squad reads forty answers and plots how many were wrong.',
    'An alarm rings when precision on the sampled scans falls under 90 %.',
    '- **Watching.** Share of drafts sent unchanged, weekly.',
    '| What we watch | How often |\n| --- | --- |\n| bookings undone within a day | daily |',
    'The board shows word errors on twenty calls a week.',
    'Each night the 300 reference questions are replayed and scored; below 92 % the pager rings.',
    'The rate of overruled verdicts is tracked per hospital, week by week.',
    'We log the gap between forecast and meter every hour.',
    'A weekly report lists complaints per thousand deliveries.',
  ],
  drift: [
    'The weekly report compares the mix of crops with the training set.',
    'We track the population stability index of the ten strongest features.',
    'An alert fires when more than 8 % of questions match no category.',
    'Dashboards plot how far this week\'s embeddings lie from last quarter\'s.',
    'On the wall: share of unknown product codes, by week.',
    '## Monitoring\n\n- histogram of scores against the launch week',
    'Once a month the lab checks whether languages and lengths have shifted.',
    '| Signal | Alarm |\n| --- | --- |\n| words the recognizer has never seen, % | 5 |',
    'The desk watches for new kinds of spam that the filter has no label for.',
    'We monitor input distributions with a Kolmogorov test each night.',
    '## Watching it\n\n- average length of the letters compared with the year before',
  ],
  'latency percentiles': [
    'The panel shows p95 and p99 for each gate.',
    'We watch the slowest one in twenty answers, live.',
    '## Monitoring\n\n- 99th percentile of the time to a reply',
    'Tracked daily: the time within which 95 % of scans are read.',
    'Every morning the desk looks at the hour at which the night run was finished.',
    '| Signal | Alarm |\n| --- | --- |\n| seconds to answer, p95 | 4 |',
    'The pager rings if the night\'s list is late.',
    'Alerting is on tail latency, not on the mean.',
  ],
  cost: [
    'A weekly mail gives finance the bill by customer.',
    'The chart in the corridor shows euros per call.',
    '## Monitoring\n\n- tokens per request and the day\'s spend',
    'The dashboard carries cost per document, by tenant.',
    'Each Friday we look at what the week has cost.',
    'A mail goes to the lead when spend passes $400 in a day.',
    'GPU hours are plotted each night.',
  ],
};

/** Lists of what is looked at, of which each item is only a few words. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  '## Running it\n\nEvery other Tuesday the desk gets a slip: guesses that the curator overturned, per hundred; tags that turned up for the first time; what the render farm has burned through; and how long the unluckiest twentieth waited.': ['output quality', 'drift', 'latency percentiles', 'cost'],
  '## Afterwards\n\n- Misfiled parcels per thousand, from the return belt\n- Postcodes that the net meets for the first time, as a share\n- Time from belt to chute, 95th and 99th\n- Kilowatt hours and pounds': ['output quality', 'drift', 'latency percentiles', 'cost'],
  '## Day to day\n\nPetra\'s Friday mail carries four figures: how often the gardeners overruled it, how far this month\'s photos are from those of last May, the wait that one visitor in twenty exceeds, and the invoice to date.': ['output quality', 'drift', 'latency percentiles', 'cost'],
  '## In use\n\n| | Looked at |\n| --- | --- |\n| wrong dose warnings, from 200 charts a month read twice | monthly |\n| new drugs and wards in the stream | weekly |\n| 99th percentile, order to warning | live |\n| crowns per ward | monthly |': ['output quality', 'drift', 'latency percentiles'],
  '## Care\n\nOnce a day the shift lead looks at the tail of answer times (p95), at refusals against the week before, and at the meter of the vendor.': ['drift', 'latency percentiles', 'cost'],
  '## Keeping it honest\n\n1. A hundred replies a week get a mark by two librarians.\n2. A topic that doubles from one month to the next is looked into.\n3. The slow end: 19 of 20 answers in so many seconds.': ['output quality', 'drift', 'latency percentiles'],
  'Looked at after every tide: corrections per chart; which buoys had not turned up before; minutes to chart at p50 and p95.': ['output quality', 'drift', 'latency percentiles'],
  'Each Friday I\'d have a look at Q1 and Q2, p95 by ward, and how far the mix of wards has moved from the month before.': ['output quality', 'drift', 'latency percentiles'],
  '**Who minds it?** The lab. On Tuesdays we would look at how many spots it left blank, at which dyes are new against the quarter before, and at what the burner has cost.': ['drift', 'cost'],
  '## On the wall\n\n- thumb against scanner, every pallet\n- knot width and bark color against the same month last year\n- hour at which the list hung in the yard, the latest in thirty days\n- kroner a log': ['drift', 'latency percentiles', 'cost'],
  'The bursar keeps a sheet that comes out on Mondays: how many of a hundred essays came back; whether the subjects have altered since the same term last year; by what hour the last essay was marked; what the electricity came to.': ['output quality', 'drift', 'latency percentiles', 'cost'],
  '* Daily: share of outlines redrawn; soil, slope and camera against the 6,200; cents a field.': ['output quality', 'drift', 'cost'],
  'On the Thursday page: error by depot, the share of parcels in the drawer "rest" compared with its usual level, and at what time the plan came out.': ['output quality', 'drift', 'latency percentiles'],
  'Q. Who notices that?\n\nA. We do. We count twos and threes every evening. The share of each cry is held against the same week last year. The phone bill comes monthly and I read it.': ['output quality', 'drift', 'cost'],
  'On the third of the month: agreement with the assay on 30 samples; the mix of ores against the year before; zloty per ton.': ['output quality', 'drift', 'cost'],
};

const NONE: readonly string[] = [
  'There will be a dashboard.',
  'We expect 2 % wrong answers.',
  'Nobody watches the cost.',
  'The larger model costs 3 cents per call.',
  'A report of the weather is shown to the pilot.',
  'What do we watch after launch?',
  'Grafana runs on the big screen.',
  'p95 is 800 ms.',
  '| | Target |\n| --- | --- |\n| right label, 1,000 letters of last year | 91 % |\n| 95th percentile | 2 s |\n| euros a month | 900 |',
  'Against last year\'s season the trial had 12 % fewer wrong parcels, at a p95 of 2 s and 4 cents a parcel.',
  'Four things had to be settled: the price, the name, the p95 of the vendor, and whose desk it stands on.',
  'If we looked at it every Monday, the mix, p95 and the bill could be compared with last year.',
  '## Run\n\nThere is a board, and the person on duty opens it each morning.',
];

describe('monitoring', () => {
  for (const [name, texts] of Object.entries(EXPECTED)) {
    for (const text of texts) {
      it(`${name}: ${text.slice(0, 90)}`, () => {
        assert.ok(found(text).includes(name), found(text).join(', ') || 'nothing');
      });
    }
  }
  for (const [text, signals] of Object.entries(TOGETHER)) {
    it(`together: ${text.slice(0, 90)}`, () => {
      assert.deepEqual(signals.filter((signal) => !found(text).includes(signal)), []);
    });
  }
  for (const text of NONE) {
    it(`none: ${text.slice(0, 90)}`, () => {
      assert.deepEqual(found(text), []);
    });
  }
});
