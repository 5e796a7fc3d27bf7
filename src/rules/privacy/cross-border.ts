import type { Rule } from '../types.js';

export const crossBorder: Rule = {
  id: 'privacy/cross-border',
  title: '',
  group: 'privacy',
  severity: 'warning',
  type: 'statement',
  traits: ['personal'],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
