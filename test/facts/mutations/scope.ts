/** What is taken as given, left out, preferred and given up. */

import { DOCUMENTS, type FactMutation } from './types.js';

export const SCOPE: readonly FactMutation[] = [
  {
    topic: 'assumption',
    document: DOCUMENTS.wagons,
    says: 'We assume that at least 85 %',
    holds: { ours: true },
    denied: 'We do not assume anything about the trackers.',
    reworded: {
      synonym: 'We take for granted that the Brenner works end in 2027 as announced and that 85 % of the trackers keep sending.',
      table: '| Assumption | Holds until |\n| --- | --- |\n| We assume that 85 % of trackers keep working | the next overhaul |',
      bullet: '- assuming that at least 85 % of wagons keep a working tracker',
      passive: 'It is assumed that at least 85 % of wagons keep a working tracker.',
      label: '**Assumption.** 85 % of wagons keep a working tracker.',
    },
  },
  {
    topic: 'goal-leaning',
    document: DOCUMENTS.wagons,
    says: 'Where they conflict the forecast',
    holds: {},
    denied: 'Which way it errs has not been decided.',
    reworded: {
      synonym: 'If in doubt we would rather announce a wagon too early than too late.',
      table: '| When they collide | We take |\n| --- | --- |\n| early or late | We prefer too early over too late |',
      bullet: '- a late announcement is worse than an early one',
      passive: 'Earliness is preferred over lateness.',
      label: '**Trade-off.** We favor early over late.',
    },
  },
  {
    topic: 'exclusion',
    document: DOCUMENTS.replies,
    says: 'Phone calls and chat are out of scope',
    holds: { form: 'never' },
    denied: 'Phone calls and chat are in scope.',
    reworded: {
      synonym: 'We will not build anything for phone calls or chat.',
      table: '| Out of scope | Why |\n| --- | --- |\n| phone calls and chat | another team has them |',
      bullet: '- no phone calls and no chat',
      passive: 'Phone calls and chat are not covered.',
      label: '**Not covered.** Phone calls and chat.',
    },
  },
  {
    topic: 'lever',
    document: DOCUMENTS.wagons,
    says: 'Were the ceiling in R4 lifted',
    holds: { form: 'condition' },
    denied: 'A higher ceiling would change nothing.',
    reworded: {
      synonym: 'If we were given €10,000 a month, we would use the network for journeys over the Alps and gain eleven minutes.',
      table: '| If the ceiling were | We would |\n| --- | --- |\n| €10,000 a month instead of €2,600 | use the network over the Alps and gain eleven minutes |',
      bullet: '- with a budget of €10,000 we could add the network for the Alps and would gain eleven minutes there',
      passive: 'If the ceiling were raised to €10,000, the network could be added for the Alps, where eleven minutes would be gained.',
      label: '**If the budget moves.** At €10,000 a month we would add the network for the Alps and gain eleven minutes.',
    },
  },
];
