import type { Rule } from '../types.js';

export const dataEgress: Rule = {
  id: 'privacy/data-egress',
  title: '',
  group: 'privacy',
  severity: 'error',
  type: 'statement',
  traits: ['personal'],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
