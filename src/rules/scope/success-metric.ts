import { successMetricTopic } from '../../facts/success-metric.js';
import type { Rule } from '../types.js';

export const successMetric: Rule = {
  id: 'scope/success-metric',
  title: 'Success is an outcome',
  group: 'scope',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale:
    'A model can score well and change nothing. Only an outcome, such as time saved, orders kept or complaints avoided, tells whether the work was worth paying for. It also settles later arguments about what to build first. A measure of the model is a means to that outcome and does not replace it.',
  whenToSwitchOff: 'For a pure technical study, or where the outcome is agreed in another document that this one names.',
  question: { who: 'VP of Product', text: 'Half a year after launch, which number outside the model tells you that this was worth it?' },
  satisfiedBy: 'One outcome for users or the business by which success is judged, best with its value today and its goal.',
  check: (context) => {
    const metrics = context.facts.of(successMetricTopic);
    if (metrics.some((metric) => metric.measure === 'outcome')) return [];
    const [nearest] = metrics;
    const found = nearest
      ? `The nearest is "${nearest.name}" on line ${context.line(nearest.evidence[0]?.range.start ?? 0)}, which measures the model's output.`
      : 'No measure of the model is named either.';
    return [
      {
        message: `Looked for an outcome by which success is judged, such as time saved, sales or complaints, and found none. ${found}`,
        range: context.home('success', 'goals', 'requirements', 'problem', 'summary'),
        evidence: nearest?.evidence ?? [],
        fixes: [{ kind: 'insert', title: 'Add a success metric', role: 'success' }],
      },
    ];
  },
};
