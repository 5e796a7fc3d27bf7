import { spendGuardTopic } from '../../facts/spend-guards.js';
import type { Rule } from '../types.js';

export const spendGuard: Rule = {
  id: 'operations/spend-guard',
  title: 'Spend and load are bounded',
  group: 'operations',
  severity: 'information',
  type: 'missing',
  traits: [],
  rationale:
    "An estimate says what it should cost, a guard says what it can cost. One loop, one script or one busy Monday is enough to spend a month's money overnight where nothing stops it.",
  whenToSwitchOff: 'For jobs on hardware of your own whose size fixes the bill.',
  question: { who: 'finance', text: 'A script asks it a million questions on Saturday night. What stops that before Monday, and at which sum?' },
  satisfiedBy: 'A cap per user or per day, a rate limit, a cache, an alert on the bill, or a switch that stops spending.',
  check({ facts, home }) {
    if (facts.of(spendGuardTopic).length > 0) return [];
    return [
      {
        message: 'Nothing bounds what it can spend or how often it can be called: no cap, rate limit, cache, alert on the bill or stop.',
        range: home('cost', 'operations', 'monitoring', 'requirements'),
        fixes: [{ kind: 'insert', title: 'Insert what bounds spend and load', role: 'cost' }],
      },
    ];
  },
};
