import { platitudeTopic } from '../../facts/fairness.js';
import type { Rule } from '../types.js';
import { quoted } from '../wording.js';

export const platitude: Rule = {
  id: 'fairness/platitude',
  title: 'Fairness has a mechanism',
  group: 'fairness',
  severity: 'warning',
  type: 'statement',
  traits: [],
  rationale:
    'Everybody means to be fair, so the sentence that says so tells a reader nothing. What tells something is the group that is looked at, the number that is compared, and the day on which somebody compares it.',
  whenToSwitchOff: 'For mission statements and texts that are no designs.',
  question: { who: 'data scientist', text: 'By which number, on which date, would you notice that this promise has been broken?' },
  satisfiedBy: 'In the same section: groups with a measure and a limit, a cadence or an action.',
  check: ({ facts, statements, evidence }) =>
    facts.of(platitudeTopic).flatMap((fact) => {
      const statement = statements[fact.statement];
      if (!statement) return [];
      return [
        {
          message: `"${quoted(statement.text)}" promises an attitude; no group, measure, limit or date in its section makes it a plan.`,
          range: statement.range,
          evidence: [evidence(statement)],
          fixes: [{ kind: 'append' as const, title: 'Add what is measured, for whom and how often', statement: statement.index }],
        },
      ];
    }),
  suspicion: { known: platitudeTopic, message: 'promises an attitude; no group, measure, limit or date makes it a plan.', fix: 'Add what is measured, for whom and how often' },
};
