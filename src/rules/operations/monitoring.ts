import { MONITORED, monitoringTopic, unwatchedSignals } from '../../facts/monitoring.js';
import type { Rule } from '../types.js';

/** So many of the four kinds may be left out before it is reported. */
const MISSING_ALLOWED = 1;

export const monitoring: Rule = {
  id: 'operations/monitoring',
  title: 'Quality, drift, latency and cost are watched',
  group: 'operations',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale:
    'A service that is up can be wrong all day. Answers get worse, the questions change, the slow tail grows and the bill creeps up without a single error in the log, so each of these needs somebody or something that looks at it.',
  whenToSwitchOff: 'When a platform watches all of these for every model and the document need not repeat it.',
  question: { who: 'engineering lead', text: 'Everything is up and the answers are bad. Which curve bends first, and who is looking at it?' },
  satisfiedBy: 'At least three of the four are watched: output quality, drift of data or behavior, latency percentiles, cost.',
  check({ facts, home, line }) {
    const found = facts.of(monitoringTopic);
    const missing = unwatchedSignals(found);
    if (missing.length <= MISSING_ALLOWED) return [];
    const present = MONITORED.flatMap((signal) => {
      const fact = found.find((one) => one.signal === signal);
      return fact ? [`${signal} (line ${line(fact.evidence[0]?.range.start ?? 0)})`] : [];
    });
    const slow = found.find((fact) => fact.signal === 'latency');
    const time = slow && missing.includes('latency percentiles') ? ` Time is watched on line ${line(slow.evidence[0]?.range.start ?? 0)}, but no percentile of it.` : '';
    return [
      {
        message: `Not watched after launch: ${missing.join(', ')}. ${present.length === 0 ? 'None of the four signals was found.' : `Found: ${present.join(', ')}.`}${time}`,
        range: home('monitoring', 'operations', 'ownership', 'rollout'),
        evidence: found.flatMap((fact) => fact.evidence).slice(0, 4),
        fixes: [{ kind: 'insert', title: 'Insert the signals that are watched', role: 'monitoring' }],
      },
    ];
  },
};
