import { buildOrBuyTopic } from '../../facts/alternatives.js';
import type { Rule } from '../types.js';

export const buildVsBuy: Rule = {
  id: 'approach/build-vs-buy',
  title: 'Build and buy are weighed',
  group: 'approach',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale:
    'Calling a service, taking a product off the shelf and training a model differ in cost, speed, quality and in who sees the data. Whoever pays wants to see that the other way was looked at, even if one sentence rules it out. Comparing two sizes of a bought model does not answer this.',
  whenToSwitchOff: 'Where the decision was taken elsewhere and this document may not reopen it.',
  question: { who: 'executive', text: 'Could we buy this tomorrow, or make it ourselves, and what did you learn when you looked at the other way?' },
  satisfiedBy: 'A comparison of buying with building, or the reason why one of the two is not open.',
  check: (context) => {
    const weighings = context.facts.of(buildOrBuyTopic);
    if (weighings.some((fact) => fact.weighed)) return [];
    const [unweighed] = weighings;
    const nearest = unweighed
      ? `Line ${context.line(unweighed.evidence[0]?.range.start ?? 0)} names the other way and says that nobody has looked at it.`
      : 'Neither a comparison nor a reason why one of them is not open is given.';
    return [
      {
        message: `Looked for buying weighed against building. ${nearest}`,
        range: context.home('alternatives', 'model', 'architecture'),
        evidence: unweighed?.evidence ?? [],
        fixes: [{ kind: 'insert', title: 'Add a comparison of building and buying', role: 'alternatives' }],
      },
    ];
  },
};
