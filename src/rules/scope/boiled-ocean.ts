import type { Rule } from '../types.js';

export const boiledOcean: Rule = {
  id: 'scope/boiled-ocean',
  title: '',
  group: 'scope',
  severity: 'warning',
  type: 'statement',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
