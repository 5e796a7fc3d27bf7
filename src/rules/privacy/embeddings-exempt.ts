import { claimTopic } from '../../facts/claims.js';
import type { Rule } from '../types.js';

export const embeddingsExempt: Rule = {
  id: 'privacy/embeddings-exempt',
  title: 'Vectors count as personal data',
  group: 'privacy',
  severity: 'warning',
  type: 'statement',
  traits: ['personal'],
  rationale:
    'A vector, a hash or a timestamp made from a person\'s data still tells about that person: short texts can be rebuilt from their embeddings, hashes can be guessed, and metadata often says more than content. They need the locks and the end date of what they were made from.',
  whenToSwitchOff: 'When what is embedded is never about people (product texts, public articles).',
  question: { who: 'data scientist', text: 'Has anybody tried to get the text or the name back out of those vectors?' },
  satisfiedBy: 'What is derived from personal data is protected and deleted like its source, or made from data that was anonymized first.',
  check(context) {
    return context.facts
      .of(claimTopic)
      .filter((fact) => fact.claim === 'exempt')
      .flatMap((fact) => {
        const statement = context.statements[fact.statement];
        if (!statement) return [];
        return [
          {
            message: `What is made from personal data is declared to need no protection ("${fact.words}"). Looked for the same access rules and deletion as for its source.`,
            range: statement.range,
            evidence: fact.evidence,
            fixes: [{ kind: 'append' as const, title: 'Treat it as personal data', statement: fact.statement }],
          },
        ];
      });
  },
};
