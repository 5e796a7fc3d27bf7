import { architectureTopic } from '../../facts/architecture.js';
import { qualityTopic, settlesQuality } from '../../facts/quality.js';
import { successMetricTopic } from '../../facts/success-metric.js';
import type { Evidence } from '../../facts/types.js';
import type { Rule, RuleContext } from '../types.js';
import { reportLate } from '../late.js';
import { isGoal, isMeasure, isOwnTarget, isPlain } from '../order.js';

/** Outcomes and qualities by which success is judged, in reading order. */
function metricsOf(context: RuleContext): Evidence[] {
  const { facts } = context;
  return [...facts.of(successMetricTopic).filter((fact) => isMeasure(context, fact)), ...facts.of(qualityTopic).filter(settlesQuality)]
    .flatMap((fact) => fact.evidence.slice(0, 1))
    .filter((evidence) => isOwnTarget(context, evidence) && isPlain(context, evidence, 'scope/success-metric', 'constraints/quality-target'))
    .sort((one, other) => one.range.start - other.range.start);
}

/** A metric that is only named, without a value, says what matters all the same if it comes first. */
const namesOneBefore = (context: RuleContext, offset: number): boolean =>
  context.facts.of(qualityTopic).some((fact) => fact.purpose === 'named' && (fact.evidence[0]?.range.start ?? offset) < offset) ||
  context.statements.some((statement) => statement.range.start < offset && isGoal(statement));

export const metricAfterArchitecture: Rule = {
  id: 'scope/metric-after-architecture',
  title: 'Success comes before the architecture',
  group: 'scope',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale:
    'A design that opens with its boxes asks the reader to admire a solution before knowing the problem. When the measure of success stands first, each part can be weighed by what it adds to it.',
  whenToSwitchOff: 'Where the goals are kept in a product brief that the document links to at its top.',
  question: { who: 'VP of Product', text: 'I have read about the pieces already. What is supposed to get better, and by how much?' },
  satisfiedBy: 'An outcome or a quality by which success is judged, before the first section that describes the system or names a model.',
  check: (context) => {
    const start = context.facts.of(architectureTopic)[0];
    if (start === undefined || namesOneBefore(context, start.offset)) return [];
    return reportLate(context, start, metricsOf(context).slice(0, 1), {
      what: 'The first measure of success',
      insert: { title: 'Add a section on the measure of success', role: 'success' },
    });
  },
};
