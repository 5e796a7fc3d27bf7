import { comparisonTopic } from '../../facts/alternatives.js';
import { modelTopic } from '../../facts/models.js';
import type { Rule } from '../types.js';

export const unquantifiedTradeOff: Rule = {
  id: 'approach/unquantified-trade-off',
  title: 'The choice of model is measured',
  group: 'approach',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale:
    'A reason in words, such as that the team knows a method or that a demo was impressive, cannot be checked and does not age well. Two options with one figure each on quality, speed or cost can. The numbers also show what the chosen option gives up.',
  whenToSwitchOff: 'Where only one technique can do the task at all and the text says so.',
  question: { who: 'data scientist', text: 'What did the second-best option score, and what would it have cost or saved?' },
  satisfiedBy: 'Two models or techniques compared with at least one number on quality, latency or cost.',
  check: (context) => {
    if (context.facts.of(comparisonTopic).length > 0) return [];
    const model = context.facts.of(modelTopic).find((fact) => fact.evidence.length > 0);
    const nearest = model ? ` "${model.words}" on line ${context.line(model.evidence[0]?.range.start ?? 0)} stands without one.` : '';
    return [
      {
        message: `Looked for two models or techniques compared with a number on quality, latency or cost, and found none.${nearest}`,
        range: context.home('model', 'alternatives', 'architecture'),
        evidence: model?.evidence ?? [],
        fixes: [{ kind: 'insert', title: 'Add a comparison of models', role: 'model' }],
      },
    ];
  },
};
