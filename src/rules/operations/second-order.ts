import { teamCostTopic } from '../../facts/upkeep.js';
import type { Rule } from '../types.js';

export const secondOrder: Rule = {
  id: 'operations/second-order',
  title: 'The cost to the team is considered',
  group: 'operations',
  severity: 'information',
  type: 'missing',
  traits: [],
  rationale:
    "The bill for servers is the smaller half. Labels, new trainings, upgrades of somebody else's model and nights with a pager come back every month, and they are paid in weeks in which the team does nothing else.",
  whenToSwitchOff: 'For prototypes that are thrown away after the test.',
  question: { who: 'engineering lead', text: 'How many weeks a year does keeping this alive take from the people who built it, and what do they not build then?' },
  satisfiedBy: 'What it takes to keep it running: hours of labeling or training, re-indexing, stand-by, special hardware, or what a change of vendor or version costs.',
  check({ facts, home }) {
    if (facts.of(teamCostTopic).length > 0) return [];
    return [
      {
        message: 'Nothing says what keeping it running costs the team: no hours for labeling, training or re-indexing, no stand-by, no hardware, no upgrade or change of vendor.',
        range: home('ownership', 'operations', 'cost', 'monitoring'),
        fixes: [{ kind: 'insert', title: 'Insert what keeping it running costs the team', role: 'ownership' }],
      },
    ];
  },
};
