import { accessTopic } from '../../facts/access.js';
import { auditTopic } from '../../facts/audit.js';
import type { Rule } from '../types.js';

export const auditLog: Rule = {
  id: 'privacy/audit-log',
  title: 'Access and decisions leave a trail',
  group: 'privacy',
  severity: 'information',
  type: 'missing',
  traits: ['personal'],
  rationale:
    'When somebody asks who opened a record, or why the system decided as it did, a trail is the difference between an answer and an apology. It cannot be made afterwards.',
  whenToSwitchOff: 'When a platform below this system records every access and decision for it.',
  question: { who: 'legal counsel', text: 'A customer asks who has read their file: where do you look?' },
  satisfiedBy: 'A record of who accessed which data, or of what the system decided and why.',
  check(context) {
    if (context.facts.of(auditTopic).length > 0) return [];
    const access = context.facts.of(accessTopic)[0]?.evidence[0];
    return [
      {
        message: `Looked for a log of who accessed data or of what the system decided. ${access ? `Line ${String(context.line(access.range.start))} says who may look, but not that looking leaves a trace.` : 'Nothing comes near it.'}`,
        range: context.home('privacy', 'data'),
        evidence: access ? [access] : [],
        fixes: [{ kind: 'insert', title: 'Add an audit log', role: 'privacy' }],
      },
    ];
  },
};
