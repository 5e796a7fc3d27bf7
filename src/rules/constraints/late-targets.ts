import type { Rule } from '../types.js';

export const lateTargets: Rule = {
  id: 'constraints/late-targets',
  title: '',
  group: 'constraints',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
