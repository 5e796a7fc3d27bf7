/** What bounds spend and load. */

import { spendGuardTopic } from '../../src/facts/spend-guards.js';
import { describeNotes } from './notes.js';

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  guard: [
    'Past 5,000 scans in a day the hub says tomorrow.',
    'At 90 euros the engine sleeps until the month is over.',
    'Each school gets twelve drafts a week.',
    'A turbine uploads once in ten minutes, not oftener.',
    'No ward may have more than six films in the queue.',
    'The queue holds fifty; the fifty-first caller is told to come back later.',
    'The tagger is not called more than eight times for one photo.',
    'Pence per evening, with £5 as the point at which the run stops.',
    '| Signal | Bell at |\n| --- | --- |\n| zloty and euros, month to date | 1,800 |',
    'Each chat ends politely after 15 turns.',
    'The console refuses further calls beyond 700 dollars a month.',
    'The poller gives up after six tries.',
    'Identical plans are described once and the text reused.',
    'A question asked before is answered from memory for a day.',
    'A surge in spend pages the squad.',
    'Each tenant has a budget of 200 calls an hour; what exceeds it is queued.',
    'No driver can trigger more than six re-routes a shift.',
    'Identical scans are not sent twice.',
    'We stop the batch when it has burned $150.',
    'An account that asks faster than once a second is slowed down.',
    'The vendor account carries a hard limit of €3,000 a month.',
    'The queue holds 500 images and turns the rest away.',
    'Answers to the fifty commonest questions are computed once a night and served from disk.',
    'Retries are limited to two.',
    'Spend above the plan by a fifth pages the team.',
    'The agent may call at most eight tools in a run.',
    'A daily ceiling of 10,000 documents is enforced at the gateway.',
    'When the day\'s allowance is used up, the small model answers.',
    'Guests get ten pictures a stay, no more.',
    'Long videos are cut at twenty minutes so that one upload cannot eat the night\'s budget.',
    '| Limit | Value |\n| --- | --- |\n| requests per key and minute | 30 |',
  ],
};

const NONE: readonly string[] = [
  'Our agents can answer 40 calls a day, and no more.',
  'Cost per month, ceiling: 900 euros, says finance.',
  '| Signal | Bell at |\n| --- | --- |\n| cost within 15 % of the invoice | 70 |',
  'The fit takes Iris about three hours a month.',
  'The police found a cache of letters.',
  'Herring quotas are set in Brussels.',
  'We expect 10,000 documents a day.',
  'The budget is €3,000 a month.',
  'It costs 3 cents per call.',
  'A claim is paid up to 500 euros.',
  'The reply has at most three sentences.',
  'Two machines serve all traffic.',
  'Calls time out after 3 s.',
  'Speed is limited to 30 km/h on the yard.',
  'The discount is capped at 15 %.',
  'A user asks 12 questions a day on average.',
  'Data is kept for at most 30 days.',
  'Should there be a quota?',
  'If the error passes 5 % we switch it off.',
  'Crews work no more than ten hours a shift.',
  'A letter may have up to 400 words.',
];

describeNotes('spend guards', { topic: spendGuardTopic, nameOf: () => 'guard', expected: EXPECTED, none: NONE });
