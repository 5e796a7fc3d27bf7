import type { Rule } from '../types.js';

export const buildVsBuy: Rule = {
  id: 'approach/build-vs-buy',
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
