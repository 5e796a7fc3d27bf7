import type { Rule } from '../types.js';

export const emptySection: Rule = {
  id: 'document/empty-section',
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
