import type { Rule } from '../types.js';

export const nonGoals: Rule = {
  id: 'scope/non-goals',
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
