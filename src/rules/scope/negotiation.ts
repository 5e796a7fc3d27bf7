import type { Rule } from '../types.js';

export const negotiation: Rule = {
  id: 'scope/negotiation',
  title: '',
  group: 'scope',
  severity: 'information',
  type: 'missing',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
