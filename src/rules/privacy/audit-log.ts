import type { Rule } from '../types.js';

export const auditLog: Rule = {
  id: 'privacy/audit-log',
  title: '',
  group: 'privacy',
  severity: 'information',
  type: 'missing',
  traits: ['personal'],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
