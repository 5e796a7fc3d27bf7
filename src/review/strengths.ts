/** What the document does well, with its place: the same facts that keep rules quiet. */

import { comparisonTopic } from '../facts/alternatives.js';
import { exclusionTopic } from '../facts/exclusions.js';
import type { Facts, Topic } from '../facts/facts.js';
import { flowTopic } from '../facts/flows.js';
import { goalLeaningTopic } from '../facts/goal-leaning.js';
import { latencyTopic } from '../facts/latency.js';
import { leverTopic } from '../facts/levers.js';
import { phaseTopic } from '../facts/phases.js';
import { rollbackTopic } from '../facts/rollback.js';
import { successMetricTopic } from '../facts/success-metric.js';
import type { Fact } from '../facts/types.js';
import type { Strength } from './types.js';

/** One kind of strength: the first fact of a topic that shows it. */
interface Kind {
  readonly label: string;
  readonly find: (facts: Facts) => Fact | undefined;
}

const first =
  <T extends Fact>(topic: Topic<T>, shows: (fact: T) => boolean) =>
  (facts: Facts): Fact | undefined =>
    facts.of(topic).find(shows);

const hasNumber = (fact: Fact): boolean => fact.evidence.some(({ text }) => /\d/.test(text));

const KINDS: readonly Kind[] = [
  { label: 'Success is a number that users or the business would notice', find: first(successMetricTopic, hasNumber) },
  { label: 'The waiting time is a promise for the slow cases too, not an average', find: first(latencyTopic, (fact) => fact.purpose === 'target' && (fact.quantity?.percentile ?? 0) >= 90) },
  { label: 'The choice of model is weighed in numbers', find: first(comparisonTopic, hasNumber) },
  { label: 'It says which way it leans when goals collide', find: first(goalLeaningTopic, () => true) },
  { label: 'Something was given up to meet a constraint', find: first(leverTopic, (fact) => fact.form === 'cut') },
  { label: 'It says what more money or time would buy', find: first(leverTopic, (fact) => fact.form === 'condition' && hasNumber(fact)) },
  { label: 'It says what will not be built', find: first(exclusionTopic, ({ plain }) => plain) },
  { label: 'People are hidden in the data before it leaves', find: first(flowTopic, (fact) => fact.outside && fact.mitigation !== undefined) },
  { label: 'A number decides when the next group gets it', find: first(phaseTopic, (fact) => fact.gate !== undefined) },
  { label: 'It runs where nobody is affected before anybody is', find: first(phaseTopic, (fact) => fact.exposure === 'shadow') },
  { label: 'A number decides when it is taken back', find: first(rollbackTopic, (fact) => fact.hasThreshold) },
];

/** Strengths in reading order, each once. */
export function strengthsOf(facts: Facts): Strength[] {
  return KINDS.flatMap(({ label, find }): Strength[] => {
    const fact = find(facts);
    return fact ? [{ label, evidence: fact.evidence.slice(0, 1).map(({ range, text }) => ({ range, text })) }] : [];
  }).sort((one, other) => (one.evidence[0]?.range.start ?? 0) - (other.evidence[0]?.range.start ?? 0));
}
