import type { Rule } from '../types.js';

export const modelSprawl: Rule = {
  id: 'approach/model-sprawl',
  title: '',
  group: 'approach',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
