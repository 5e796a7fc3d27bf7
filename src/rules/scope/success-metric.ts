import type { Rule } from '../types.js';

export const successMetric: Rule = {
  id: 'scope/success-metric',
  title: '',
  group: 'scope',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
