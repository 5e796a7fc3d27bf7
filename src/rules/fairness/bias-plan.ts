import { fairnessPlanTopic } from '../../facts/fairness.js';
import type { Rule } from '../types.js';
import { placeOf } from '../wording.js';

export const biasPlan: Rule = {
  id: 'fairness/bias-plan',
  title: 'Groups are compared, with an action',
  group: 'fairness',
  severity: 'warning',
  type: 'missing',
  traits: ['people'],
  rationale:
    'A good average can hide that one group gets most of the mistakes. Nobody sees that by looking at single cases, so it has to be planned: which groups, which error, how large a difference is too large, and what is done beyond it.',
  whenToSwitchOff: 'Where a standing audit of the organization covers the system and is linked.',
  question: { who: 'legal counsel', text: 'For which people is it wrong more often than for the rest, and what happens when the difference grows too large?' },
  satisfiedBy: 'An error or outcome compared between named groups, with a limit on the difference or an action beyond it.',
  check: (context) => {
    const facts = context.facts.of(fairnessPlanTopic);
    if (facts.some((fact) => fact.compares && fact.decides)) return [];
    const half = facts.find((fact) => fact.compares)?.evidence[0];
    const asked = facts.find((fact) => fact.asked)?.evidence[0];
    const nearest = half ?? asked;
    const message = half
      ? `Groups are compared on ${placeOf(context, half)}, but nothing says how large a difference is too large or what is done then.`
      : `The output changes how people are treated, and nothing compares its errors between groups or says which difference is too large. ${asked ? `It is only asked about, on ${placeOf(context, asked)}.` : ''}`.trim();
    return [{ message, range: context.home('fairness', 'safety', 'monitoring', 'limitations'), evidence: nearest ? [nearest] : [], fixes: [{ kind: 'insert', title: 'Add how differences between groups are measured', role: 'fairness' }] }];
  },
};
