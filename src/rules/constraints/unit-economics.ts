import { costTopic, economicsTopic, settlesCost } from '../../facts/cost.js';
import type { Rule } from '../types.js';
import { placeOf } from '../wording.js';

export const unitEconomics: Rule = {
  id: 'constraints/unit-economics',
  title: 'Run cost is set against value',
  group: 'constraints',
  severity: 'information',
  type: 'missing',
  traits: [],
  rationale:
    'Two cents can be nothing or far too much; it depends on what one use is worth. A price, a saving or the cost of doing it as today, put beside the run cost, tells whether the feature carries itself. It also tells how much more quality could be bought.',
  whenToSwitchOff: 'Where a feature is required by law or paid for whatever it brings.',
  question: { who: 'finance', text: 'When one use has been paid for, what has it earned or saved us, and is anything left over?' },
  satisfiedBy: 'One comparison of the run cost with a margin, a price, a saving or the cost of how it is done today.',
  check: (context) => {
    const run = context.facts.of(costTopic).find(settlesCost);
    const evidence = run?.evidence[0];
    if (evidence === undefined || context.facts.of(economicsTopic).length > 0) return [];
    return [
      {
        message: `The run cost on ${placeOf(context, evidence)} is not compared with what the feature earns or saves.`,
        range: context.home('cost', 'requirements', 'success', 'goals'),
        evidence: [evidence],
        fixes: [{ kind: 'insert', title: 'Set the run cost against its value', role: 'cost' }],
      },
    ];
  },
};
