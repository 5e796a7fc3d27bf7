import type { Rule } from '../types.js';

export const promptInjection: Rule = {
  id: 'safety/prompt-injection',
  title: '',
  group: 'safety',
  severity: 'information',
  type: 'missing',
  traits: ['generative', 'untrusted'],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
