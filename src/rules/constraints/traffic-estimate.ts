import { figuresOf } from '../../facts/figures.js';
import { trafficTopic } from '../../facts/traffic.js';
import { vagueTopic } from '../../facts/vague.js';
import type { Rule, RuleContext } from '../types.js';
import { placeOf } from '../wording.js';

function nearest(context: RuleContext): string {
  const word = context.facts.of(vagueTopic).find((fact) => fact.property === 'scale')?.evidence[0];
  if (word !== undefined) return `Growth appears on ${placeOf(context, word)}, but never as a number.`;
  const asked = figuresOf(context.facts.reading).find((figure) => figure.status === 'question' && ['rate', 'count', 'number'].includes(figure.quantity.dimension));
  return asked === undefined ? 'Samples, training sets and caps for one user do not tell.' : `The nearest is a question on ${placeOf(context, context.evidence(asked.statement))}.`;
}

export const trafficEstimate: Rule = {
  id: 'constraints/traffic-estimate',
  title: 'Load is estimated',
  group: 'constraints',
  severity: 'information',
  type: 'missing',
  traits: [],
  rationale:
    'The same design can be right for a hundred requests a day and wrong for a million. An order of magnitude for users, requests or documents turns a cost per use into a bill and tells how many machines it takes.',
  whenToSwitchOff: 'For internal tools with a handful of users, where load can decide nothing.',
  question: { who: 'engineering lead', text: 'How many of these arrive on a busy day, and how many a year from now?' },
  satisfiedBy: 'Any estimate of uses in a period, of users, or of the documents or machines that it must serve.',
  check: (context) => {
    if (context.facts.of(trafficTopic).length > 0) return [];
    return [
      {
        message: `No number says how much the system has to serve. ${nearest(context)}`,
        range: context.home('requirements', 'operations', 'cost', 'goals'),
        fixes: [{ kind: 'insert', title: 'Add an estimate of the load', role: 'requirements' }],
      },
    ];
  },
};
