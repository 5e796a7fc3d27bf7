import { plainPhases } from '../../facts/at-once.js';
import { comesInSteps, phaseTopic } from '../../facts/phases.js';
import type { Rule } from '../types.js';

export const exitCriteria: Rule = {
  id: 'rollout/exit-criteria',
  title: 'A gate decides the next step',
  group: 'rollout',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale:
    'Dates move a rollout forward whatever happened in the step before. A gate with a number, agreed in advance, is what makes a pilot more than a ceremony, and what spares everybody the argument on the day.',
  whenToSwitchOff: 'Where the gates are set by a release process that all your documents share.',
  question: { who: 'engineering lead', text: 'Which result of the first step would make you not start the second one?' },
  satisfiedBy: 'For at least one step, a number or a condition anybody can check, without which the next step does not start.',
  check({ facts, home, line }) {
    const found = facts.of(phaseTopic);
    if (!comesInSteps(plainPhases(facts)) || found.some((fact) => fact.gate !== undefined)) return [];
    const nearest = found[0]?.evidence[0];
    return [
      {
        message: `There are steps${nearest ? ` (from line ${line(nearest.range.start)})` : ''}, but nothing measurable decides when to go on to the next one; dates and meetings alone do not.`,
        range: home('rollout', 'success', 'goals'),
        evidence: found.flatMap((fact) => fact.evidence).slice(0, 3),
        fixes: [{ kind: 'insert', title: 'Insert what has to be true before the next step', role: 'rollout' }],
      },
    ];
  },
};
