import { borderTopic } from '../../facts/borders.js';
import type { Rule } from '../types.js';

export const crossBorder: Rule = {
  id: 'privacy/cross-border',
  title: 'Border crossings are justified',
  group: 'privacy',
  severity: 'warning',
  type: 'statement',
  traits: ['personal'],
  rationale:
    'Another country means other courts and other rights over the same record. Such a transfer needs a reason that outweighs that and an instrument that still holds when somebody challenges it.',
  whenToSwitchOff: 'When all your data is of people in the country it is sent to.',
  question: { who: 'legal counsel', text: 'Why must it leave the country, and which instrument covers the trip?' },
  satisfiedBy: 'The data stays in its region, or the text gives both the reason for the transfer and the safeguard for it.',
  check(context) {
    return context.facts
      .of(borderTopic)
      .filter((fact) => !(fact.hasReason && fact.hasSafeguard))
      .flatMap((fact) => {
        const statement = context.statements[fact.statement];
        if (!statement) return [];
        const missing = fact.hasReason ? 'a safeguard' : fact.hasSafeguard ? 'a reason' : 'a reason and a safeguard';
        return [
          {
            message: `Personal data goes to another country or to no fixed place ("${fact.to}"). Looked for ${missing} beside it and found none.`,
            range: statement.range,
            evidence: fact.evidence,
            fixes: [{ kind: 'append' as const, title: 'Give the reason and the safeguard', statement: fact.statement }],
          },
        ];
      });
  },
};
