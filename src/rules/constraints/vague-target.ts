import { vagueTopic, type Property } from '../../facts/vague.js';
import type { Rule } from '../types.js';
import { quoted } from '../wording.js';

const MISSING: Readonly<Record<Property, string>> = {
  speed: 'time',
  cost: 'sum of money',
  scale: 'number of users or requests',
  quality: 'share or score',
};

export const vagueTarget: Rule = {
  id: 'constraints/vague-target',
  title: 'Requirements rest on numbers',
  group: 'constraints',
  severity: 'warning',
  type: 'statement',
  traits: [],
  rationale:
    'Each reader fills in a different number for a word such as "quick" or "affordable", and each is content until the system is there. A number ends the discussion before it costs anything, even if it is a rough one.',
  whenToSwitchOff: 'For pitches and vision papers that are followed by a document with numbers.',
  question: { who: 'engineering lead', text: 'Which measurement would prove to you that this demand has been met?' },
  satisfiedBy: 'A number for the same property in the statement or in its section.',
  check: (context) => {
    const reported = new Set<number>();
    return context.facts.of(vagueTopic).flatMap((fact) => {
      const evidence = fact.evidence[0];
      if (evidence === undefined || fact.numbered || reported.has(evidence.statement)) return [];
      reported.add(evidence.statement);
      return [
        {
          message: `"${quoted(fact.words)}" asks for something, but no ${MISSING[fact.property]} stands in this statement or its section.`,
          range: evidence.range,
          evidence: [evidence],
          fixes: [{ kind: 'append', title: 'Add the number', statement: evidence.statement } as const],
        },
      ];
    });
  },
  suspicion: { known: vagueTopic, message: 'asks for something, but no number in it says how much is enough.', fix: 'Add the number', withoutFigures: true },
};
