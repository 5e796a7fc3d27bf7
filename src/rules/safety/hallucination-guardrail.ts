import { guardrailTopic } from '../../facts/guardrails.js';
import type { Rule } from '../types.js';

export const hallucinationGuardrail: Rule = {
  id: 'safety/hallucination-guardrail',
  title: 'Generated content is checked',
  group: 'safety',
  severity: 'warning',
  type: 'missing',
  traits: ['generative'],
  rationale:
    'A model that writes also invents, in the same fluent voice in which it is right. Readers cannot tell the two apart, so something else has to: a source for each sentence, a check that throws bad ones away, a form that leaves no room, or a person who reads before it counts.',
  whenToSwitchOff: 'For play and brainstorming, where an invented sentence does no harm and the page says so.',
  question: { who: 'data scientist', text: 'It has just made something up, beautifully worded. What catches it before a reader does?' },
  satisfiedBy: 'A source behind each claim, a check or filter that drops what fails it, a fixed form, a second model that verifies, or approval by a person.',
  check: ({ facts, home }) => {
    if (facts.of(guardrailTopic).length > 0) return [];
    return [
      {
        message: 'The model writes freely and nothing checks or bounds it: no sources behind sentences, no check that drops what is wrong, no fixed form, no person who reads it first.',
        range: home('safety', 'architecture', 'requirements'),
        fixes: [{ kind: 'insert', title: 'Add what checks the generated text', role: 'safety' }],
      },
    ];
  },
};
