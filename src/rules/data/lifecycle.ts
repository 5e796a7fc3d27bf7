import type { Rule } from '../types.js';

export const lifecycle: Rule = {
  id: 'data/lifecycle',
  title: '',
  group: 'data',
  severity: 'warning',
  type: 'missing',
  traits: ['personal'],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
