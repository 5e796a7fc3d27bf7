import { overclaimTopic } from '../../facts/overclaims.js';
import type { Rule } from '../types.js';
import { quoted } from '../wording.js';

export const overclaim: Rule = {
  id: 'honesty/overclaim',
  title: 'No absolutes about the system',
  group: 'honesty',
  severity: 'warning',
  type: 'statement',
  traits: [],
  rationale:
    'A model has an error rate, and a sentence that denies it costs the author the trust of everybody in the room who has run one. The claim also stops the work on what to do when it is wrong. A number on named cases says more and can be held.',
  whenToSwitchOff: 'For marketing texts that are reviewed elsewhere.',
  question: { who: 'executive', text: 'Would you sign that sentence if every exception cost you a day\'s pay?' },
  satisfiedBy: 'A measured rate on named cases, a goal that is called a goal, or a rule of the product ("nothing is sent without a click").',
  check: ({ facts, statements, evidence }) =>
    facts.of(overclaimTopic).flatMap((fact) => {
      const statement = statements[fact.statement];
      if (!statement) return [];
      return [
        {
          message: `"${quoted(fact.words)}" allows for no exception; say how often it holds, on which cases, and where it does not.`,
          range: statement.range,
          evidence: [evidence(statement)],
          fixes: [{ kind: 'append' as const, title: 'Add a rate that can be measured', statement: statement.index }],
        },
      ];
    }),
  suspicion: { known: overclaimTopic, message: 'allows for no exception; say how often it holds, on which cases, and where it does not.', fix: 'Add a rate that can be measured' },
};
