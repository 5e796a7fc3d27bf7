import { ownerTopic } from '../../facts/owners.js';
import type { Rule } from '../types.js';

export const ownership: Rule = {
  id: 'operations/ownership',
  title: 'Somebody runs it',
  group: 'operations',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale:
    'After the launch party the project is over and the model stays. If no team or role is named for running it, its data and its training, each fault goes first to whoever still remembers how it was built.',
  whenToSwitchOff: 'When a service catalog names the owner and your readers look there.',
  question: { who: 'on-call engineer', text: 'The answers went bad overnight and nothing is down. Whom do I wake, and is it their job?' },
  satisfiedBy: 'A team, role or person who runs the model, its data or its training after launch; an author, sponsor or approver is none.',
  check({ facts, home, line }) {
    const found = facts.of(ownerTopic);
    if (found.some((fact) => fact.role === 'owner')) return [];
    const nearest = found[0];
    const evidence = nearest?.evidence[0];
    return [
      {
        message:
          nearest && evidence
            ? `Nobody is named for running it after launch; the nearest is line ${line(evidence.range.start)} ("${nearest.words}"), which names somebody for the paper or the project.`
            : 'Nobody is named for running the model, its data or its training after launch: no team, role or person.',
        range: home('ownership', 'operations', 'monitoring', 'rollout'),
        evidence: evidence ? [evidence] : [],
        fixes: [{ kind: 'insert', title: 'Insert who looks after it', role: 'ownership' }],
      },
    ];
  },
};
