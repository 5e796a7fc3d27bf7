import type { Rule } from '../types.js';

export const spendGuard: Rule = {
  id: 'operations/spend-guard',
  title: '',
  group: 'operations',
  severity: 'information',
  type: 'missing',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
