import type { Rule } from '../types.js';

export const ownership: Rule = {
  id: 'operations/ownership',
  title: '',
  group: 'operations',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
