import type { Rule } from '../types.js';

export const costBudget: Rule = {
  id: 'constraints/cost-budget',
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
