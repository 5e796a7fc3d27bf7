import { retrainingTopic, type RetrainingFact } from '../../facts/retraining.js';
import type { Rule } from '../types.js';

export const retrainingTrigger: Rule = {
  id: 'data/retraining-trigger',
  title: 'Retraining has a date or a trigger',
  group: 'data',
  severity: 'warning',
  type: 'statement',
  traits: ['learned'],
  rationale:
    'A model ages from the day it is trained, and nobody notices a slow decline in time. "When needed" leaves the decision to whoever has a free week; a rhythm, or a number that sets the training off, takes that decision once and for all.',
  whenToSwitchOff: 'When a training platform shared by all your models sets the rhythm and the document need not repeat it.',
  question: { who: 'data scientist', text: 'Which reading, at which value, starts the next training without a meeting?' },
  satisfiedBy: 'A rhythm of at least once a quarter, or a measured trigger such as so many new labels or a drift value that is passed.',
  check(context) {
    const facts = context.facts.of(retrainingTopic);
    const settled = facts.some((fact) => fact.when === 'cadence' || fact.when === 'trigger');
    const [unsettled] = facts.filter((fact) => fact.when === 'open');
    return facts
      .filter((fact) => fact.when === 'vague' || fact.when === 'slow' || (fact === unsettled && !settled && !facts.some((other) => other.when === 'vague' || other.when === 'slow')))
      .flatMap((fact) => {
        const [evidence] = fact.evidence;
        if (!evidence) return [];
        return [
          {
            message: messageFor(fact),
            range: evidence.range,
            evidence: [evidence],
            fixes: [{ kind: 'append' as const, title: 'Append when it is trained again', statement: evidence.statement }],
          },
        ];
      });
  },
  suspicion: { known: retrainingTopic, message: 'names neither a rhythm nor a reading that sets the training off.', fix: 'Append when it is trained again' },
};

function messageFor(fact: RetrainingFact): string {
  if (fact.when === 'open') return 'A model is trained again here, but nothing in the document says how often or at which reading.';
  if (fact.when === 'slow') return `"${fact.words}" is less often than once a quarter, and no measured trigger brings the training forward.`;
  return `"${fact.words}" is neither a rhythm nor a reading that anybody could check: no interval of up to a quarter, and no number that sets the training off.`;
}
