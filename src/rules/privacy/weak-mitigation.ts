import { claimTopic, type Means } from '../../facts/claims.js';
import type { Rule } from '../types.js';

const NAMES: Readonly<Record<Means, string>> = {
  encryption: 'encryption on the way',
  hashing: 'hashing',
  contract: 'a contract or certificate',
  names: 'removing names',
};

export const weakMitigation: Rule = {
  id: 'privacy/weak-mitigation',
  title: 'Sharing is safe by more than encryption',
  group: 'privacy',
  severity: 'warning',
  type: 'statement',
  traits: ['personal'],
  rationale:
    'Encryption keeps out everybody except the one who gets the data. A contract is a promise, a hash can be guessed, and without the name there are still the birthday, the street and the story. None of them makes sharing anonymous or safe by itself.',
  whenToSwitchOff: 'When sharing itself is settled elsewhere and the document only lists technical measures.',
  question: { who: 'legal counsel', text: 'Suppose the recipient is curious: what in this measure stops them?' },
  satisfiedBy: 'Masking, aggregation or pseudonyms before sharing, with encryption or a contract as one more layer.',
  check(context) {
    return context.facts
      .of(claimTopic)
      .filter((fact) => fact.claim !== 'exempt')
      .flatMap((fact) => {
        const statement = context.statements[fact.statement];
        if (!statement) return [];
        const rest = fact.means.map((means) => NAMES[means]).join(' and ');
        return [
          {
            message: `This rests ${fact.claim === 'anonymous' ? 'anonymity' : 'safety'} ("${fact.words}") on ${rest} alone. Looked for something that hides people from the recipient too.`,
            range: statement.range,
            evidence: fact.evidence,
            fixes: [{ kind: 'append' as const, title: 'Say what hides people from the recipient', statement: fact.statement }],
          },
        ];
      });
  },
  suspicion: { known: claimTopic, message: 'rests anonymity or safety on too little. Looked for something that hides people from the recipient too.', fix: 'Say what hides people from the recipient' },
};
