import type { Rule } from '../types.js';

export const goalFraming: Rule = {
  id: 'scope/goal-framing',
  title: '',
  group: 'scope',
  severity: 'information',
  type: 'missing',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
