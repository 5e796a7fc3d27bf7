import type { Rule } from '../types.js';

export const unquantifiedTradeOff: Rule = {
  id: 'approach/unquantified-trade-off',
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
