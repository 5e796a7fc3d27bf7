import type { Rule } from '../types.js';

export const fullAutomation: Rule = {
  id: 'safety/full-automation',
  title: '',
  group: 'safety',
  severity: 'warning',
  type: 'statement',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
