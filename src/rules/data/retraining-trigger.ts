import type { Rule } from '../types.js';

export const retrainingTrigger: Rule = {
  id: 'data/retraining-trigger',
  title: '',
  group: 'data',
  severity: 'warning',
  type: 'statement',
  traits: ['learned'],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
