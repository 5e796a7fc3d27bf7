import type { Rule } from '../types.js';

export const biasPlan: Rule = {
  id: 'fairness/bias-plan',
  title: '',
  group: 'fairness',
  severity: 'warning',
  type: 'missing',
  traits: ['people'],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
