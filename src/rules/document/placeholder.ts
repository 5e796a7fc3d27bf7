import type { Rule } from '../types.js';

export const placeholder: Rule = {
  id: 'document/placeholder',
  title: '',
  group: 'document',
  severity: 'information',
  type: 'statement',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
