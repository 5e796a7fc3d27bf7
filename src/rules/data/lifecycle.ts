import { lifecycleTopic, STAGES } from '../../facts/lifecycle.js';
import type { Rule } from '../types.js';

/** So many stages may be left out before it is reported. */
const MISSING_ALLOWED = 1;

export const lifecycle: Rule = {
  id: 'data/lifecycle',
  title: 'The life of the data is described',
  group: 'data',
  severity: 'warning',
  type: 'missing',
  traits: ['personal'],
  rationale:
    'Data about people is collected, stripped of what is not needed, stored, used again and deleted. A stage that the design leaves out still happens, only without anyone having decided how.',
  whenToSwitchOff: 'When a data inventory kept elsewhere walks through these stages for every system.',
  question: { who: 'data scientist', text: 'Follow one record from the day it comes in to the day it goes: where does the story stop?' },
  satisfiedBy: 'At least four of the five stages (collect, de-identify, store, use for training or refresh, delete) are described.',
  check(context) {
    const facts = context.facts.of(lifecycleTopic);
    const missing = STAGES.filter((stage) => !facts.some((fact) => fact.stage === stage));
    if (missing.length <= MISSING_ALLOWED) return [];
    const present = facts.map((fact) => `${fact.stage} (line ${String(context.line(fact.evidence[0]?.range.start ?? 0))})`);
    return [
      {
        message: `Stages of the data's life that are nowhere described: ${missing.join(', ')}. ${present.length === 0 ? 'None of the five was found.' : `Found: ${present.join(', ')}.`}`,
        range: context.home('privacy', 'data'),
        evidence: facts.flatMap((fact) => fact.evidence),
        fixes: [{ kind: 'insert', title: 'Add the stages of the data\'s life', role: 'data' }],
      },
    ];
  },
};
