import type { Rule } from '../types.js';

export const secondOrder: Rule = {
  id: 'operations/second-order',
  title: '',
  group: 'operations',
  severity: 'information',
  type: 'missing',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
