import type { Rule } from '../types.js';

export const perfectData: Rule = {
  id: 'data/perfect-data',
  title: '',
  group: 'data',
  severity: 'warning',
  type: 'statement',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
