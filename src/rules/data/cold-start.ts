import type { Rule } from '../types.js';

export const coldStart: Rule = {
  id: 'data/cold-start',
  title: '',
  group: 'data',
  severity: 'warning',
  type: 'missing',
  traits: ['learned'],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
