import type { Rule } from '../types.js';

export const metricAfterArchitecture: Rule = {
  id: 'scope/metric-after-architecture',
  title: '',
  group: 'scope',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
