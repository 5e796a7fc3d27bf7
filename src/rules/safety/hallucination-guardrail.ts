import type { Rule } from '../types.js';

export const hallucinationGuardrail: Rule = {
  id: 'safety/hallucination-guardrail',
  title: '',
  group: 'safety',
  severity: 'warning',
  type: 'missing',
  traits: ['generative'],
  rationale: '',
  whenToSwitchOff: '',
  question: { who: 'engineering lead', text: '' },
  satisfiedBy: '',
  check: () => [],
};
