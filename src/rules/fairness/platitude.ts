import type { Rule } from '../types.js';

export const platitude: Rule = {
  id: 'fairness/platitude',
  title: '',
  group: 'fairness',
  severity: 'warning',
  type: 'statement',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
