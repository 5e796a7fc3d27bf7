import type { Rule } from '../types.js';

export const deferred: Rule = {
  id: 'privacy/deferred',
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
