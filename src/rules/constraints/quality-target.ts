import { qualityTopic, settlesQuality, type QualityFact } from '../../facts/quality.js';
import { vagueTopic } from '../../facts/vague.js';
import type { Rule, RuleContext } from '../types.js';
import { placeOf } from '../wording.js';

function nearest(context: RuleContext, facts: readonly QualityFact[]): string {
  const fact =
    facts.find((one) => one.status === 'question') ??
    facts.find((one) => one.purpose === 'measured' || one.purpose === 'stated' || one.purpose === 'compared' || one.purpose === 'alarm') ??
    facts.find((one) => one.purpose === 'named') ??
    facts[0];
  const evidence = fact?.evidence[0];
  if (fact !== undefined && evidence !== undefined) {
    const place = placeOf(context, evidence);
    if (fact.status === 'question') return `The nearest is a question on ${place}.`;
    if (fact.purpose === 'named') return `A metric is named on ${place}, without the value it has to reach.`;
    if (fact.purpose === 'alarm') return `The nearest is a value at which an alarm goes off, on ${place}.`;
    return fact.purpose === 'open' ? `The nearest is a figure that is not the document's own, on ${place}.` : `The nearest is how good something is, on ${place}, and not how good it has to be.`;
  }
  const word = context.facts.of(vagueTopic).find((one) => one.property === 'quality')?.evidence[0];
  return word === undefined ? 'No metric is named either.' : `Quality appears on ${placeOf(context, word)}, but never as a number.`;
}

export const qualityTarget: Rule = {
  id: 'constraints/quality-target',
  title: 'Output quality has a number',
  group: 'constraints',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale:
    'A model is never finished, so somebody has to say when it is good enough to ship and when it is not. A bar that is written down before the first result cannot be moved to fit it. It also tells which errors the design has to catch by other means.',
  whenToSwitchOff: 'For early notes that only ask whether a problem is worth solving.',
  question: { who: 'data scientist', text: 'How many outputs out of a hundred may be wrong before you would not ship it?' },
  satisfiedBy: 'A metric or a share of right or wrong outputs with the value it has to reach, as a target or as a gate of the launch.',
  check: (context) => {
    const facts = context.facts.of(qualityTopic);
    if (facts.some(settlesQuality)) return [];
    return [
      {
        message: `No number says how good the model's output has to be. ${nearest(context, facts)}`,
        range: context.home('requirements', 'success', 'goals', 'model'),
        evidence: facts.flatMap((fact) => fact.evidence).slice(0, 3),
        fixes: [{ kind: 'insert', title: 'Add a quality target', role: 'requirements' }],
      },
    ];
  },
};
