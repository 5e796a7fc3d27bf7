import type { Rule } from '../types.js';

export const phases: Rule = {
  id: 'rollout/phases',
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
