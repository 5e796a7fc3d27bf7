import { dataConditionTopic } from '../../facts/data-conditions.js';
import type { Rule } from '../types.js';

export const perfectData: Rule = {
  id: 'data/perfect-data',
  title: 'Launch does not wait for perfect data',
  group: 'data',
  severity: 'warning',
  type: 'statement',
  traits: [],
  rationale:
    'Data is never finished: while one corner is cleaned, another one fills up. A plan that starts only when every record is complete and correct starts late or not at all, and the model then meets untidy records in service that it never saw in training.',
  whenToSwitchOff: 'When a law or a regulator really demands complete records before the first use.',
  question: { who: 'data scientist', text: 'A third of those records will still be wrong on the day. Do we start, and what does it do with them?' },
  satisfiedBy: 'Starting with the data there is, with its known gaps, and cleaning as ongoing work beside it.',
  check(context) {
    return context.facts.of(dataConditionTopic).flatMap((fact) => {
      const [evidence] = fact.evidence;
      if (!evidence) return [];
      return [
        {
          message: `The plan waits for data without a flaw ("${fact.demand}"); nothing here says how it would start with the data there is.`,
          range: evidence.range,
          evidence: [evidence],
          fixes: [{ kind: 'append' as const, title: 'Append what it starts with instead', statement: evidence.statement }],
        },
      ];
    });
  },
  suspicion: { known: dataConditionTopic, message: 'waits for data without a flaw; nothing here says how it would start with the data there is.', fix: 'Append what it starts with instead' },
};
