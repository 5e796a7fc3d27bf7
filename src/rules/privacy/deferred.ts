import { deferralTopic, type Obligation } from '../../facts/obligations.js';
import type { Rule } from '../types.js';

const NAMES: Readonly<Record<Obligation, string>> = {
  assessment: 'the impact assessment',
  consent: 'consent',
  retention: 'retention and deletion',
  disguise: 'masking or anonymization',
  law: 'privacy and compliance',
  access: 'access and audit',
};

export const deferred: Rule = {
  id: 'privacy/deferred',
  title: 'Privacy is designed in now',
  group: 'privacy',
  severity: 'error',
  type: 'statement',
  traits: ['personal'],
  rationale:
    'Duties towards people begin with the first record, not with the second release. What is collected before they are met cannot be uncollected, and a design that ignored them has to be rebuilt around them.',
  whenToSwitchOff: 'When the document describes a prototype that only ever sees invented data.',
  question: { who: 'legal counsel', text: 'What happens to the people whose records come in before that date?' },
  satisfiedBy: 'The duty is met before the first real record; what waits is an extra on top of it.',
  check(context) {
    return context.facts.of(deferralTopic).flatMap((fact) => {
      const statement = context.statements[fact.statement];
      if (!statement) return [];
      const what = fact.obligations.map((obligation) => NAMES[obligation]).join(', ');
      const when = fact.when === '' ? '' : ` ("${fact.when}")`;
      return [
        {
          message: `This puts off ${what}${when}. Data comes in before that, and nothing here says what protects it until then.`,
          range: statement.range,
          evidence: fact.evidence,
          fixes: [{ kind: 'append' as const, title: 'Say what is in place from the first record', statement: fact.statement }],
        },
      ];
    });
  },
  suspicion: { known: deferralTopic, message: 'puts a protection of personal data off. Data comes in before that, and nothing here says what protects it until then.', fix: 'Say what is in place from the first record' },
};
