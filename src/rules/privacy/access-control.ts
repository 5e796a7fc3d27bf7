import { accessTopic } from '../../facts/access.js';
import { retentionTopic } from '../../facts/retention.js';
import type { Rule } from '../types.js';

export const accessControl: Rule = {
  id: 'privacy/access-control',
  title: 'Access to data is restricted',
  group: 'privacy',
  severity: 'warning',
  type: 'missing',
  traits: ['personal'],
  rationale:
    'Most leaks are looks that nobody forbade. Where the design does not say which role may open what, the answer at launch is everyone with a database password.',
  whenToSwitchOff: 'When access is governed by a platform that this document may take for granted.',
  question: { who: 'engineering lead', text: 'Whose login opens a real person\'s record tonight, and whose does not?' },
  satisfiedBy: 'Roles, a limit on what each may see, or how tenants, teams or documents are kept apart.',
  check(context) {
    if (context.facts.of(accessTopic).length > 0) return [];
    const stored = context.facts.of(retentionTopic)[0]?.evidence[0];
    return [
      {
        message: `Looked for who may see the data, by role, permission or need. ${stored ? `Line ${String(context.line(stored.range.start))} speaks of data that is kept, but not of who may open it.` : 'Nothing comes near it.'}`,
        range: context.home('privacy', 'data'),
        evidence: stored ? [stored] : [],
        fixes: [{ kind: 'insert', title: 'Say who may see what', role: 'privacy' }],
      },
    ];
  },
};
