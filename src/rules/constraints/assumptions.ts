import type { Rule } from '../types.js';

export const assumptions: Rule = {
  id: 'constraints/assumptions',
  title: '',
  group: 'constraints',
  severity: 'information',
  type: 'missing',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
