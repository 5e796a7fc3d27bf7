import type { Rule } from '../types.js';

export const qualityTarget: Rule = {
  id: 'constraints/quality-target',
  title: '',
  group: 'constraints',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
