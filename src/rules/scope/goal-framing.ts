import { goalLeaningTopic } from '../../facts/goal-leaning.js';
import type { Rule } from '../types.js';

export const goalFraming: Rule = {
  id: 'scope/goal-framing',
  title: 'Colliding goals are ranked',
  group: 'scope',
  severity: 'information',
  type: 'missing',
  traits: [],
  rationale:
    'Speed and care, misses and false alarms, cost and quality pull against each other in every AI system. If the document does not say which of two errors hurts more, each engineer decides it anew, in a threshold that nobody reviews. One sentence is enough.',
  whenToSwitchOff: 'Where there is a single goal and both kinds of error cost the same.',
  question: { who: 'designer', text: 'It has to be wrong sometimes. Which way would you rather have it wrong?' },
  satisfiedBy: 'A sentence that prefers one goal or one kind of error to another, such as a late answer to a wrong one.',
  check: (context) => {
    if (context.facts.of(goalLeaningTopic).length > 0) return [];
    return [
      {
        message: 'Looked for a sentence that says which goal, or which of two errors, gives way when both cannot be had, and found none.',
        range: context.home('goals', 'success', 'requirements', 'problem', 'summary'),
        fixes: [{ kind: 'insert', title: 'Add what gives way when goals collide', role: 'goals' }],
      },
    ];
  },
};
