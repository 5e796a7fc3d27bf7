import type { Rule } from '../types.js';

export const unitEconomics: Rule = {
  id: 'constraints/unit-economics',
  title: '',
  group: 'constraints',
  severity: 'information',
  type: 'missing',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
