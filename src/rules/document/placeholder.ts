import { placeholderTopic } from '../../facts/placeholders.js';
import type { Rule } from '../types.js';

export const placeholder: Rule = {
  id: 'document/placeholder',
  title: 'No blanks are left',
  group: 'document',
  severity: 'information',
  type: 'statement',
  traits: [],
  rationale:
    'A blank in a finished-looking document is read as an answer that nobody has. Readers stop at it, and what stands around it loses weight. Templates leave such blanks behind, and so do good intentions.',
  whenToSwitchOff: 'While a document is an agreed working draft in which blanks are how you divide the work.',
  question: { who: 'executive', text: 'This line still has a blank in it. Who fills it, and by when?' },
  satisfiedBy: 'The words that belong there, or a sentence that says what is not known and who will find out.',
  check: ({ facts }) =>
    facts.of(placeholderTopic).map((fact) => ({
      message: `"${fact.text}" is still to be filled in.`,
      range: fact.evidence[0]?.range ?? { start: 0, end: 0 },
      evidence: fact.evidence,
      fixes: fact.evidence.map(({ statement }) => ({ kind: 'append' as const, title: 'Say who fills this in, and by when', statement })),
    })),
};
