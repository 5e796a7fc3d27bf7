import { limitationTopic } from '../../facts/limitations.js';
import type { Rule } from '../types.js';
import { placeOf } from '../wording.js';

export const limitations: Rule = {
  id: 'honesty/limitations',
  title: 'A weakness is admitted',
  group: 'honesty',
  severity: 'information',
  type: 'missing',
  traits: [],
  rationale:
    'Whoever has looked at a hundred outputs knows three kinds of cases in which they are wrong. Saying so shows that somebody has looked, tells users where to be careful, and tells the team where to work next.',
  whenToSwitchOff: 'For ideas on one page, before anything has been tried.',
  question: { who: 'designer', text: 'On which kind of case does it embarrass us, and how will the person using it know?' },
  satisfiedBy: 'One weakness of the model itself: cases it gets wrong, things it cannot see, groups it knows too little about.',
  check: (context) => {
    const facts = context.facts.of(limitationTopic);
    if (facts.some((fact) => fact.ofModel)) return [];
    const nearest = facts[0]?.evidence[0];
    return [
      {
        message: `Nothing says which cases the AI gets wrong. ${nearest ? `The nearest is a risk of another kind, on ${placeOf(context, nearest)}.` : ''}`.trim(),
        range: context.home('limitations', 'safety', 'architecture'),
        evidence: nearest ? [nearest] : [],
        fixes: [{ kind: 'insert', title: 'Add a known weakness', role: 'limitations' }],
      },
    ];
  },
};
