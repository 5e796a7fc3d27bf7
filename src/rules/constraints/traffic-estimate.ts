import type { Rule } from '../types.js';

export const trafficEstimate: Rule = {
  id: 'constraints/traffic-estimate',
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
