import type { Rule } from '../types.js';

export const limitations: Rule = {
  id: 'honesty/limitations',
  title: '',
  group: 'honesty',
  severity: 'information',
  type: 'missing',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
