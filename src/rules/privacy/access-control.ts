import type { Rule } from '../types.js';

export const accessControl: Rule = {
  id: 'privacy/access-control',
  title: '',
  group: 'privacy',
  severity: 'warning',
  type: 'missing',
  traits: ['personal'],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
