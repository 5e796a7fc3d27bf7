import { assumptionTopic } from '../../facts/assumptions.js';
import type { Rule } from '../types.js';
import { placeOf } from '../wording.js';

export const assumptions: Rule = {
  id: 'constraints/assumptions',
  title: 'Assumptions are stated',
  group: 'constraints',
  severity: 'information',
  type: 'missing',
  traits: [],
  rationale:
    'Each design rests on things that nobody has checked yet: a volume, a price, a share of easy cases. Written down, they can be confirmed or watched. Unwritten, they surface as surprises after launch.',
  whenToSwitchOff: 'For short notes on a system whose surroundings do not change.',
  question: { who: 'executive', text: 'What has to stay true for this plan to work, and who has checked that it is?' },
  satisfiedBy: 'A section on assumptions with content, or one sentence in which the author assumes something.',
  check: (context) => {
    const facts = context.facts.of(assumptionTopic);
    if (facts.some((fact) => fact.ours)) return [];
    const theirs = facts[0]?.evidence[0];
    return [
      {
        message: `Nothing is stated as assumed.${theirs === undefined ? '' : ` On ${placeOf(context, theirs)} it is not the author who assumes.`}`,
        range: context.home('assumptions', 'requirements', 'goals', 'summary'),
        evidence: theirs === undefined ? [] : [theirs],
        fixes: [{ kind: 'insert', title: 'Add a section with assumptions', role: 'assumptions' }],
      },
    ];
  },
};
