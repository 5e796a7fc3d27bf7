import { fallbackTopic } from '../../facts/fallback.js';
import type { Rule } from '../types.js';
import { placeOf } from '../wording.js';

export const fallback: Rule = {
  id: 'safety/fallback',
  title: 'Failure has a plan',
  group: 'safety',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale:
    'Every model is down, late or unsure at some time, and what the user sees then is a design decision like any other. Where nobody has made it, it is an error page or a wild guess. A rule, an older result, a person or an honest "I do not know" is enough.',
  whenToSwitchOff: 'For offline studies whose output nobody waits for.',
  question: { who: 'engineering lead', text: 'The model is gone for an hour, or has no idea. What stands on the screen in its place?' },
  satisfiedBy: 'A trigger (an error, a time-out, a low score) and what is done then: a rule, an older answer, a simpler model, a person, a refusal.',
  check: (context) => {
    const facts = context.facts.of(fallbackTopic);
    if (facts.some((fact) => fact.planned)) return [];
    const asked = facts[0]?.evidence[0];
    return [
      {
        message: `Nothing says what happens when the model fails, is late or is unsure: no rule, older answer, simpler model, person or refusal. ${asked ? `It is only asked about, on ${placeOf(context, asked)}.` : ''}`.trim(),
        range: context.home('safety', 'architecture', 'operations'),
        evidence: asked ? [asked] : [],
        fixes: [{ kind: 'insert', title: 'Add what happens when it fails or is unsure', role: 'safety' }],
      },
    ];
  },
};
