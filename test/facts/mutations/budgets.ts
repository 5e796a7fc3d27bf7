/** What it may take and has to reach: time, money, quality, load, and what success is judged by. */

import { DOCUMENTS, type FactMutation } from './types.js';

export const BUDGETS: readonly FactMutation[] = [
  {
    topic: 'latency',
    document: DOCUMENTS.replies,
    says: 'Latency, p95',
    holds: { seconds: 3.5, percentile: 95 },
    denied: 'There is no limit on how long a draft may take.',
    reworded: {
      synonym: 'At the 95th percentile an agent waits 3.5 seconds for the finished draft.',
      table: '| Wait | p95 |\n| --- | ---: |\n| opening the question to finished draft | 3.5 s |',
      bullet: '- the draft is there within 3.5 s of opening the question, at p95',
      passive: 'The finished draft must be shown within 3.5 s at the 95th percentile.',
      label: '**Response time.** 3.5 s at p95, from opening the question to the finished draft.',
    },
  },
  {
    topic: 'cost',
    document: DOCUMENTS.replies,
    says: 'Cost per draft | at most $0.03',
    holds: { money: 'run', amount: 0.03 },
    denied: 'What one draft costs to run is not known.',
    reworded: {
      synonym: 'We spend no more than 3 cents on a draft, the model, the search and the hosting together.',
      table: '| What we pay | Per draft |\n| --- | ---: |\n| model, search and hosting | $0.03 |',
      bullet: '- run cost: $0.03 a draft or less',
      passive: 'No more than $0.03 may be spent on each draft.',
      label: '**Run cost.** At most $0.03 per draft.',
    },
  },
  {
    topic: 'quality',
    document: DOCUMENTS.replies,
    says: 'Drafts sent with at most one sentence changed',
    holds: { value: 55 },
    denied: 'We set no bar for how many drafts are sent as they are.',
    reworded: {
      synonym: 'At least 55 % of the drafts have to be accepted with no more than one sentence edited.',
      table: '| Quality | Bar |\n| --- | --- |\n| drafts accepted with one edit at most | at least 55 % |',
      bullet: '- acceptance rate of the drafts: at least 55 %',
      passive: 'At least 55 % of the drafts must be accepted unedited or with one sentence changed.',
      label: '**Acceptance rate.** At least 55 % of the drafts shown are sent with one change or none.',
    },
  },
  {
    topic: 'traffic',
    document: DOCUMENTS.replies,
    says: 'Load | 6,200 questions',
    holds: { value: 6200 },
    denied: 'How many questions come in is not known.',
    reworded: {
      synonym: 'The desk gets 6,200 questions a day.',
      table: '| Volume | Per day |\n| --- | ---: |\n| questions | 6,200 |',
      bullet: '- volume: 6,200 questions per day',
      passive: '6,200 questions are handled each day.',
      label: '**Volume.** 6,200 questions a day.',
    },
  },
  {
    topic: 'success-metric',
    document: DOCUMENTS.replies,
    says: 'Questions solved with one answer',
    holds: { measure: 'outcome' },
    denied: 'We do not judge it by how many questions one answer solves.',
    reworded: {
      synonym: 'The share of questions resolved by the first reply should rise from 58 % to 66 %.',
      table: '| Outcome | Now | Goal |\n| --- | ---: | ---: |\n| resolved at first contact | 58 % | 66 % |',
      bullet: '- first-contact resolution goes from 58 % to 66 % within half a year',
      passive: 'Within six months 66 % of questions are to be resolved with one answer, where it is 58 % today.',
      label: '**Success.** Resolution rate with one answer from 58 % to 66 %.',
    },
  },
  {
    topic: 'success-metric',
    document: DOCUMENTS.wagons,
    says: 'Idle hours of unloading gangs',
    holds: { measure: 'outcome' },
    denied: 'We make no promise on the idle hours of gangs.',
    reworded: {
      synonym: 'Gangs at the twelve pilot sidings should stand about a quarter fewer hours within two quarters of opening.',
      table: '| Outcome | Today | Two quarters after opening |\n| --- | ---: | ---: |\n| idle hours of gangs, a month | 1,240 | 930 |',
      bullet: '- success means a quarter fewer idle hours of unloading gangs, two quarters after opening',
      passive: 'The idle hours of gangs are to be cut by a quarter within two quarters of opening.',
      label: '**How we judge it.** Idle hours of gangs fall by a quarter within two quarters.',
    },
  },
];
