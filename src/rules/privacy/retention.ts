import type { Rule } from '../types.js';

export const retention: Rule = {
  id: 'privacy/retention',
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
