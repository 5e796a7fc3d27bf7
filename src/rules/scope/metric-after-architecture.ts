import { architectureTopic } from '../../facts/architecture.js';
import { qualityTopic, settlesQuality } from '../../facts/quality.js';
import { successMetricTopic } from '../../facts/success-metric.js';
import type { Evidence } from '../../facts/types.js';
import type { Rule, RuleContext } from '../types.js';
import { isGoal, isMeasure, isOwnTarget } from '../order.js';
import { placeOf } from '../wording.js';

/** The first outcome or quality by which success is judged. */
function firstMetric(context: RuleContext): Evidence | undefined {
  const { facts } = context;
  return [...facts.of(successMetricTopic).filter((fact) => isMeasure(context, fact)), ...facts.of(qualityTopic).filter(settlesQuality)]
    .flatMap((fact) => fact.evidence.slice(0, 1))
    .filter((evidence) => isOwnTarget(context, evidence))
    .sort((one, other) => one.range.start - other.range.start)[0];
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
    const metric = firstMetric(context);
    if (start === undefined || metric === undefined || metric.range.start < start.offset || namesOneBefore(context, start.offset)) return [];
    const begin = start.evidence[0];
    const home = context.statements[metric.statement]?.section ?? 0;
    const section = context.sections[home];
    const movable = section !== undefined && section.kind !== 'root' && home !== start.section && section.heading.start > start.offset;
    return [
      {
        message: `The first measure of success comes on ${placeOf(context, metric)}, after the architecture has begun on line ${context.line(begin?.range.start ?? start.offset)}.`,
        range: section?.heading ?? context.title.range,
        evidence: [metric],
        related: begin === undefined ? [] : [{ range: begin.range, message: 'The architecture begins here.' }],
        fixes: [
          ...(movable ? [{ kind: 'move', title: 'Move this section before the architecture', section: home, before: start.section } as const] : []),
          { kind: 'insert', title: 'Add a section on the measure of success', role: 'success', before: start.section, opens: begin?.statement },
        ],
      },
    ];
  },
};
