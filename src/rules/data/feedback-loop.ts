import type { Rule } from '../types.js';

export const feedbackLoop: Rule = {
  id: 'data/feedback-loop',
  title: '',
  group: 'data',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
