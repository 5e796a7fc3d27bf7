import { architectureTopic } from '../../facts/architecture.js';
import { costTopic, settlesCost } from '../../facts/cost.js';
import { latencyTopic, settlesLatency } from '../../facts/latency.js';
import { qualityTopic, settlesQuality } from '../../facts/quality.js';
import type { Evidence } from '../../facts/types.js';
import type { Rule, RuleContext } from '../types.js';
import { reportLate } from '../late.js';
import { isOwnTarget, isPlain } from '../order.js';

/** Evidence of the numeric targets for latency, cost and quality, in reading order. */
function targetsOf(context: RuleContext): Evidence[] {
  const { facts } = context;
  return [
    ...facts.of(latencyTopic).filter((fact) => settlesLatency(fact) && fact.purpose !== 'moot'),
    ...facts.of(costTopic).filter(settlesCost),
    ...facts.of(qualityTopic).filter(settlesQuality),
  ]
    .flatMap((fact) => fact.evidence.slice(0, 1))
    .filter((evidence) => isOwnTarget(context, evidence) && isPlain(context, evidence, 'constraints/latency-budget', 'constraints/cost-budget', 'constraints/quality-target'))
    .sort((one, other) => one.range.start - other.range.start);
}

export const lateTargets: Rule = {
  id: 'constraints/late-targets',
  title: 'Targets come before the architecture',
  group: 'constraints',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale:
    'Targets that come after the design read as a description of what was built. A reader who knows the time, the money and the quality asked for can judge each box when it is drawn. The same sentences further up do that.',
  whenToSwitchOff: 'Where a house template fixes the order of the sections.',
  question: { who: 'VP of Product', text: 'Did the targets shape this design, or did the design shape the targets?' },
  satisfiedBy: 'At least one number for latency, cost or quality before the first section that describes the system or names a model.',
  check: (context) => {
    const start = context.facts.of(architectureTopic)[0];
    if (start === undefined) return [];
    return reportLate(context, start, targetsOf(context).slice(0, 3), {
      what: 'The first number for latency, cost or quality',
      insert: { title: 'Add a section with targets', role: 'requirements' },
    });
  },
};
