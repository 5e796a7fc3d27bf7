import type { Rule } from '../types.js';

export const contradiction: Rule = {
  id: 'constraints/contradiction',
  title: '',
  group: 'constraints',
  severity: 'error',
  type: 'statement',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
