import type { Rule } from '../types.js';

export const oversizedModel: Rule = {
  id: 'approach/oversized-model',
  title: '',
  group: 'approach',
  severity: 'warning',
  type: 'statement',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
