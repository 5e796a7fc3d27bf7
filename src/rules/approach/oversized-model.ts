import { oversizeTopic } from '../../facts/oversize.js';
import type { Rule } from '../types.js';

const MESSAGES = {
  largest: 'The largest model is taken for everything here, with no cases left to a smaller one.',
  price: 'Quality is pursued here whatever it costs, with no limit on money or time.',
} as const;

export const oversizedModel: Rule = {
  id: 'approach/oversized-model',
  title: 'The largest model is not the default',
  group: 'approach',
  severity: 'warning',
  type: 'statement',
  traits: [],
  rationale:
    'Most requests are easy, and the largest model answers them no better, only later and for more money. A plan without an upper limit on what a point of quality may cost cannot be approved, because nobody knows what they approve. Sending only the hard cases to the large model usually keeps most of the gain.',
  whenToSwitchOff: 'Where volume is so small that neither the bill nor the wait matters, and the text says so.',
  question: { who: 'finance', text: 'Which requests would nobody notice on the small model, and what do we pay for sending them to the big one?' },
  satisfiedBy: 'The large model only for routed, hard or offline cases, or a limit on what a gain in quality may cost.',
  check: (context) =>
    context.facts.of(oversizeTopic).flatMap((fact) => {
      const [main] = fact.evidence;
      if (!main) return [];
      return [
        {
          message: `${MESSAGES[fact.form]} The words are "${fact.words}".`,
          range: main.range,
          evidence: fact.evidence,
          fixes: [{ kind: 'append' as const, title: 'Add which cases the large model is for', statement: main.statement }],
        },
      ];
    }),
  suspicion: { known: oversizeTopic, message: 'takes the largest model or the best quality whatever it costs, with no cases left to a smaller one.', fix: 'Add which cases the large model is for' },
};
