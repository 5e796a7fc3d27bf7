import type { Rule } from '../types.js';

export const fallback: Rule = {
  id: 'safety/fallback',
  title: '',
  group: 'safety',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
