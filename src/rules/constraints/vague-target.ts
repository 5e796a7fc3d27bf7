import type { Rule } from '../types.js';

export const vagueTarget: Rule = {
  id: 'constraints/vague-target',
  title: '',
  group: 'constraints',
  severity: 'warning',
  type: 'statement',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
