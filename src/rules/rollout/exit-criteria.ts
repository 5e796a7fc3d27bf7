import type { Rule } from '../types.js';

export const exitCriteria: Rule = {
  id: 'rollout/exit-criteria',
  title: '',
  group: 'rollout',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
