import type { Rule } from '../types.js';

export const rollback: Rule = {
  id: 'rollout/rollback',
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
