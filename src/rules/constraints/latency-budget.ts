import { latencyTopic, settlesLatency, type LatencyFact } from '../../facts/latency.js';
import { vagueTopic } from '../../facts/vague.js';
import type { Rule, RuleContext } from '../types.js';
import { placeOf } from '../wording.js';

/** What stood nearest to a target, in the order in which it would help the author most. */
function nearest(context: RuleContext, facts: readonly LatencyFact[]): string {
  const find = (test: (fact: LatencyFact) => boolean): string | undefined => {
    const evidence = facts.find(test)?.evidence[0];
    return evidence === undefined ? undefined : placeOf(context, evidence);
  };
  const asked = find((fact) => fact.status === 'question');
  if (asked !== undefined) return `The nearest is a question on ${asked}.`;
  const stage = find((fact) => fact.scope === 'stage');
  if (stage !== undefined) return `A stage has a time on ${stage}, but the whole has none.`;
  const limit = find((fact) => fact.purpose === 'time-out' || fact.purpose === 'alarm');
  if (limit !== undefined) return `The nearest is a limit at which something else happens, on ${limit}.`;
  const measured = find((fact) => fact.purpose !== 'open');
  if (measured !== undefined) return `The nearest is how fast something is, on ${measured}, and not how fast it has to be.`;
  const word = context.facts.of(vagueTopic).find((fact) => fact.property === 'speed')?.evidence[0];
  return word === undefined ? 'Waiting is not mentioned at all.' : `Speed appears on ${placeOf(context, word)}, but never as a number.`;
}

export const latencyBudget: Rule = {
  id: 'constraints/latency-budget',
  title: 'Waiting time has a number',
  group: 'constraints',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale:
    'How long somebody may wait decides which models, how many steps and which machines are possible. Without a number each of these choices is a matter of taste, and a slow answer is found out after launch. A batch job has a deadline in its place.',
  whenToSwitchOff: 'Where documents refer to service levels that are kept elsewhere and are the same for all systems.',
  question: { who: 'on-call engineer', text: 'After how many seconds is an answer too late to be of any use?' },
  satisfiedBy: 'A target, bound or deadline with a unit for the whole wait, or a sentence on why waiting does not matter.',
  check: (context) => {
    const facts = context.facts.of(latencyTopic);
    if (facts.some(settlesLatency)) return [];
    return [
      {
        message: `No number says how long a user or caller may wait. ${nearest(context, facts)}`,
        range: context.home('requirements', 'goals', 'architecture'),
        evidence: facts.flatMap((fact) => fact.evidence).slice(0, 3),
        fixes: [{ kind: 'insert', title: 'Add a latency target', role: 'requirements' }],
      },
    ];
  },
};
