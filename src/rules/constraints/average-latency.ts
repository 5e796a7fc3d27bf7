import type { Rule } from '../types.js';

export const averageLatency: Rule = {
  id: 'constraints/average-latency',
  title: '',
  group: 'constraints',
  severity: 'information',
  type: 'statement',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
