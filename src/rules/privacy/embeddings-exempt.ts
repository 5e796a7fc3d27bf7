import type { Rule } from '../types.js';

export const embeddingsExempt: Rule = {
  id: 'privacy/embeddings-exempt',
  title: '',
  group: 'privacy',
  severity: 'warning',
  type: 'statement',
  traits: ['personal'],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
