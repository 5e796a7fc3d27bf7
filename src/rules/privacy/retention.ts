import { retentionTopic } from '../../facts/retention.js';
import type { Rule } from '../types.js';

export const retention: Rule = {
  id: 'privacy/retention',
  title: 'Stored data has an end date',
  group: 'privacy',
  severity: 'warning',
  type: 'missing',
  traits: ['personal'],
  rationale:
    'Data that nobody has to delete is never deleted, and what is made from it (embeddings, logs, training sets) outlives it quietly. A period or a rule is also what lets a request for deletion be answered at all.',
  whenToSwitchOff: 'When retention is set by a company-wide schedule that every system follows without saying so.',
  question: { who: 'legal counsel', text: 'On what day is one person\'s record gone, copies and embeddings included?' },
  satisfiedBy: 'A period, an expiry or an event after which the data is deleted, or the statement that nothing is stored.',
  check(context) {
    const facts = context.facts.of(retentionTopic);
    const forever = facts.find((fact) => fact.rule === 'forever');
    const stored = facts.find((fact) => fact.rule === 'stored');
    const hasRule = facts.some((fact) => fact.rule === 'period' || fact.rule === 'event');
    if (!forever && (hasRule || !stored)) return [];
    const nearest = forever ?? facts.find((fact) => fact.rule === 'request') ?? stored;
    const line = nearest?.evidence[0] ? context.line(nearest.evidence[0].range.start) : 0;
    const message = forever
      ? `Looked for a retention period or a deletion rule. Line ${String(line)} keeps data without an end ("${forever.words}").`
      : nearest?.rule === 'request'
        ? `Looked for a retention period or a deletion rule. Line ${String(line)} deletes on request, but nothing says when the rest is deleted.`
        : `Looked for a retention period or a deletion rule. Line ${String(line)} stores data about people, and nothing says for how long.`;
    return [
      {
        message,
        range: context.home('privacy', 'data'),
        evidence: nearest ? nearest.evidence : [],
        fixes: [{ kind: 'insert', title: 'Add a retention period', role: 'privacy' }],
      },
    ];
  },
};
