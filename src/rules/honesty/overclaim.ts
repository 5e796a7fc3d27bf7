import type { Rule } from '../types.js';

export const overclaim: Rule = {
  id: 'honesty/overclaim',
  title: '',
  group: 'honesty',
  severity: 'warning',
  type: 'statement',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
