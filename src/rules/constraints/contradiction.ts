import { contradictionTopic } from '../../facts/contradictions.js';
import type { Rule } from '../types.js';

export const contradiction: Rule = {
  id: 'constraints/contradiction',
  title: 'Figures agree with each other',
  group: 'constraints',
  severity: 'error',
  type: 'statement',
  traits: [],
  rationale:
    'When two numbers for one thing stand in a document, somebody builds to the wrong one. When stages add up to more than the whole, or cost times volume to more than the budget, the plan fails on paper already. Both are quick to put right as long as nothing is built.',
  whenToSwitchOff: 'For minutes and collections in which figures of several authors stand side by side on purpose.',
  question: { who: 'finance', text: 'I have done the sum again and it does not come out. Which of these numbers do you stand by?' },
  satisfiedBy: 'One figure for one thing and scope, parts that fit into their whole, or a word on how the two differ.',
  check: (context) =>
    context.facts.of(contradictionTopic).flatMap((fact) => {
      const [place, ...earlier] = fact.evidence;
      if (place === undefined) return [];
      const lines = earlier.map((evidence) => context.line(evidence.range.start)).filter((line) => line !== context.line(place.range.start));
      const where = lines.length === 0 ? '' : ` See line ${[...new Set(lines)].sort((one, other) => one - other).join(' and line ')}.`;
      return [
        {
          message: `${fact.message}${where}`,
          range: place.range,
          evidence: fact.evidence,
          related: earlier.map((evidence) => ({ range: evidence.range, message: 'The figure that it does not go with.' })),
          fixes: [{ kind: 'append', title: 'Say how the two figures differ', statement: place.statement } as const],
        },
      ];
    }),
};
