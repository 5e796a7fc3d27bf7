import type { Rule } from '../types.js';

export const latencyBudget: Rule = {
  id: 'constraints/latency-budget',
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
