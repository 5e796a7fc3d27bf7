import { atOnceTopic } from '../../facts/at-once.js';
import { comesInSteps, phaseTopic } from '../../facts/phases.js';
import type { Rule } from '../types.js';

export const phases: Rule = {
  id: 'rollout/phases',
  title: 'It ships in steps',
  group: 'rollout',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale:
    'A first version that is small enough to be useful soon teaches what the plan could not know. A document that ships everything to everyone on one day has no place where that learning goes.',
  whenToSwitchOff: 'For documents about one change inside a system whose release plan stands elsewhere.',
  question: { who: 'VP of Product', text: 'What is the smallest thing you could put in front of somebody, and what comes after it?' },
  satisfiedBy: 'Two or more releases, versions or groups of users, each with what it adds or whom it reaches.',
  denials: atOnceTopic,
  check({ facts, home, line }) {
    const found = facts.of(phaseTopic);
    if (comesInSteps(found)) return [];
    const nearest = found[0]?.evidence[0];
    return [
      {
        message: nearest
          ? `Only one step to users is described (line ${line(nearest.range.start)}), and nothing that comes before or after it.`
          : 'Nothing says in which steps this reaches its users: no smaller first version, no pilot, no later release.',
        range: home('rollout', 'goals', 'architecture'),
        evidence: nearest ? [nearest] : [],
        fixes: [{ kind: 'insert', title: 'Insert the steps to everyone', role: 'rollout' }],
      },
    ];
  },
};
