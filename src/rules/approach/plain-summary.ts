import type { Rule } from '../types.js';

export const plainSummary: Rule = {
  id: 'approach/plain-summary',
  title: '',
  group: 'approach',
  severity: 'information',
  type: 'missing',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
