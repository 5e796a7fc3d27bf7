import { leverTopic } from '../../facts/levers.js';
import type { Rule } from '../types.js';

export const negotiation: Rule = {
  id: 'scope/negotiation',
  title: 'Levers are named',
  group: 'scope',
  severity: 'information',
  type: 'missing',
  traits: [],
  rationale:
    'The people who hold the budget want to know what they could buy with more of it, and what a cut would cost them. One conditional with figures turns a fixed plan into an offer. Naming what was given up to meet a limit does the same job, and shows that the limit shaped the design.',
  whenToSwitchOff: 'Where budget, time and hardware are settled and nobody will ask to move them.',
  question: { who: 'finance', text: 'If I doubled the budget or halved it, what would you build differently, and by how much would it get better or worse?' },
  satisfiedBy: 'A conditional such as "at twice the price per call we could …", or a sentence on what was dropped to meet a limit.',
  check: (context) => {
    if (context.facts.of(leverTopic).length > 0) return [];
    return [
      {
        message: 'Looked for what would change if a budget, a deadline or another limit moved, or for what was given up to meet one, and found neither.',
        range: context.home('requirements', 'cost', 'alternatives', 'model', 'goals'),
        fixes: [{ kind: 'insert', title: 'Add what would change if a constraint moved', role: 'requirements' }],
      },
    ];
  },
};
