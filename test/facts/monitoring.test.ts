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

const NONE: readonly string[] = [
  'There will be a dashboard.',
  'We expect 2 % wrong answers.',
  'Nobody watches the cost.',
  'The larger model costs 3 cents per call.',
  'A report of the weather is shown to the pilot.',
  'What do we watch after launch?',
  'Grafana runs on the big screen.',
  'p95 is 800 ms.',
];

describe('monitoring', () => {
  for (const [name, texts] of Object.entries(EXPECTED)) {
    for (const text of texts) {
      it(`${name}: ${text.slice(0, 90)}`, () => {
        assert.ok(found(text).includes(name), found(text).join(', ') || 'nothing');
      });
    }
  }
  for (const text of NONE) {
    it(`none: ${text.slice(0, 90)}`, () => {
      assert.deepEqual(found(text), []);
    });
  }
});
