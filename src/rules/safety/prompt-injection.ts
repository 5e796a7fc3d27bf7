import { injectionDefenseTopic } from '../../facts/guardrails.js';
import type { Rule } from '../types.js';
import { placeOf } from '../wording.js';

export const promptInjection: Rule = {
  id: 'safety/prompt-injection',
  title: 'Foreign text gives no orders',
  group: 'safety',
  severity: 'information',
  type: 'missing',
  traits: ['generative', 'untrusted'],
  rationale:
    'A model does not know which of the words before it come from you and which from a stranger. Whoever can put text in front of it can try to steer what it says and does. Keeping content apart from instructions, giving the model few rights and testing with planted orders makes that hard.',
  whenToSwitchOff: 'Where everything the model reads was written by the people who run it.',
  question: { who: 'engineering lead', text: 'A stranger hides an order in the text it reads. How far does that order get?' },
  satisfiedBy: 'Content kept apart as data, cleaning of what comes in, few or read-only tools, confirmation before an action, or tests with planted instructions.',
  check: (context) => {
    const facts = context.facts.of(injectionDefenseTopic);
    if (facts.some((fact) => fact.planned)) return [];
    const asked = facts[0]?.evidence[0];
    return [
      {
        message: `The model reads text by others, and nothing keeps orders in that text from steering it: no separation, cleaning, narrow rights or tests. ${asked ? `It is only touched on, on ${placeOf(context, asked)}.` : ''}`.trim(),
        range: context.home('safety', 'limitations', 'privacy', 'architecture'),
        evidence: asked ? [asked] : [],
        fixes: [{ kind: 'insert', title: 'Add how foreign text is kept from giving orders', role: 'safety' }],
      },
    ];
  },
};
