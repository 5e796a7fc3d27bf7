import type { Rule } from '../types.js';

export const weakMitigation: Rule = {
  id: 'privacy/weak-mitigation',
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
