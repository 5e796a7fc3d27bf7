/** What was compared and chosen, how it starts and what it learns from. */

import { DOCUMENTS, type FactMutation } from './types.js';

export const APPROACH: readonly FactMutation[] = [
  {
    topic: 'build-or-buy',
    document: DOCUMENTS.groceries,
    says: "We also looked at buying Shelfmatch's whole",
    holds: { weighed: true },
    denied: 'Nobody has looked at what could be bought.',
    reworded: {
      synonym: 'Shelfmatch offers the whole service off the shelf at 3 cents a call; we build our own because theirs cannot see our stock counts.',
      table: '| Option | Price | Verdict |\n| --- | --- | --- |\n| buy Shelfmatch\'s service | 3 cents a call | cannot see our stock counts |\n| build our own | 1 cent a call | chosen |',
      bullet: '- buy rather than build: Shelfmatch\'s service was tried and cannot see our stock counts',
      passive: 'Buying Shelfmatch\'s service was considered and turned down, since it cannot see our stock counts.',
      label: '**Build or buy.** We build: the service that Shelfmatch sells cannot see our stock counts.',
    },
  },
  {
    topic: 'comparison',
    document: DOCUMENTS.groceries,
    says: 'The gradient-boosted ranker keeps 71 %',
    holds: {},
    denied: 'We did not compare the ranker with anything.',
    reworded: {
      synonym: 'Against the gradient-boosted ranker a neural one gains 2 points and takes 190 ms more.',
      table: '| Ranker | Kept | Time |\n| --- | ---: | ---: |\n| gradient-boosted (chosen) | 71 % | 120 ms |\n| neural | 73 % | 310 ms |',
      bullet: '- the neural ranker is 2 points better than the gradient-boosted one, but costs 190 ms more',
      passive: 'The neural ranker was dropped: it is 2 points better and takes 310 ms in place of 120.',
      label: '**Trade-off.** The neural ranker gains 2 points over the gradient-boosted one and takes 190 ms longer.',
    },
  },
  {
    topic: 'model',
    document: DOCUMENTS.groceries,
    says: 'A gradient-boosted ranker orders them',
    holds: { model: 'ranker' },
    denied: 'No model orders them.',
    reworded: {
      synonym: 'Boosted trees rank the candidates.',
      table: '| Step | With what |\n| --- | --- |\n| ordering | gradient-boosted ranker |',
      bullet: '- ranking: a ranker of gradient-boosted trees',
      passive: 'The candidates are ordered by a gradient-boosted ranker.',
      label: '**Ranker.** Gradient-boosted trees order the candidates.',
    },
  },
  {
    topic: 'cold-start',
    document: DOCUMENTS.wagons,
    says: 'A new siding takes the dwell',
    holds: { answers: true },
    denied: 'There is nothing yet for a new siding.',
    reworded: {
      synonym: 'Until a new siding has data of its own, we use the dwell of the nearest yard.',
      table: '| New | What we use on day one |\n| --- | --- |\n| new siding without history | dwell of the nearest yard of the same size |',
      bullet: '- a new siding without history starts with the average dwell of yards of its size',
      passive: 'For a new siding without data the dwell of the nearest yard is used.',
      label: '**Cold start.** A new siding starts with the dwell of its nearest yard.',
    },
  },
  {
    topic: 'feedback',
    document: DOCUMENTS.groceries,
    says: 'Baskets and refunds are stored',
    holds: { use: true },
    denied: 'Baskets and refunds are not used for anything.',
    reworded: {
      synonym: 'The ranker learns from the suggestions that pickers accept and reject.',
      table: '| Signal | Used for |\n| --- | --- |\n| suggestions that pickers reject | training the next ranker |',
      bullet: '- rejected suggestions go into the training set of the next ranker',
      passive: 'Rejected suggestions are collected and used to retrain the ranker each month.',
      label: '**Feedback.** Pickers\' rejections are saved and feed the next training of the ranker.',
    },
  },
  {
    topic: 'retraining',
    document: DOCUMENTS.groceries,
    says: 'The ranker will be retrained when needed',
    holds: { when: 'vague' },
    denied: 'The ranker is never retrained.',
    reworded: {
      synonym: 'We will refresh the ranker from time to time.',
      table: '| Model | Retrained |\n| --- | --- |\n| ranker | as needed |',
      bullet: '- retraining of the ranker: when needed',
      passive: 'The ranker is to be retrained periodically.',
      label: '**Retraining.** We retrain the ranker as needed.',
    },
  },
];
