import { isMeant, latencyTopic } from '../../facts/latency.js';
import type { Rule } from '../types.js';

/** From this percentile on, the slow ones are bounded; 100 is a hard maximum. */
const TAIL = 90;

export const averageLatency: Rule = {
  id: 'constraints/average-latency',
  title: 'Latency has a percentile',
  group: 'constraints',
  severity: 'information',
  type: 'statement',
  traits: [],
  rationale:
    'An average hides the slow answers, and the slow answers are what people remember and what time-outs hit. A p95 or a hard maximum bounds them. Both can differ from the mean by a factor of ten with language models.',
  whenToSwitchOff: 'For batch jobs in which only the sum of all runs matters.',
  question: { who: 'on-call engineer', text: 'The mean is fine. How long does the unluckiest one in twenty wait?' },
  satisfiedBy: 'A target at p90 or above, or a maximum that no request may exceed.',
  check: (context) => {
    const facts = context.facts.of(latencyTopic).filter(isMeant);
    if (facts.some((fact) => (fact.quantity?.percentile ?? 0) >= TAIL && fact.quantity?.average !== true)) return [];
    return facts
      .filter((fact) => fact.quantity?.average === true)
      .map((fact) => ({
        message: 'This latency target is an average, and no percentile or hard maximum stands beside it or anywhere else.',
        range: fact.figure?.statement.range ?? context.title.range,
        evidence: fact.evidence,
        fixes: [{ kind: 'append', title: 'Add a percentile', statement: fact.figure?.statement.index ?? 0 }],
      }));
  },
};
