import type { Rule } from '../types.js';

export const monitoring: Rule = {
  id: 'operations/monitoring',
  title: '',
  group: 'operations',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
