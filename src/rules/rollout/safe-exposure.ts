import type { Rule } from '../types.js';

export const safeExposure: Rule = {
  id: 'rollout/safe-exposure',
  title: '',
  group: 'rollout',
  severity: 'information',
  type: 'missing',
  traits: [],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
