import type { Rule } from '../types.js';

export const deviceCost: Rule = {
  id: 'operations/device-cost',
  title: '',
  group: 'operations',
  severity: 'warning',
  type: 'missing',
  traits: ['device'],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
