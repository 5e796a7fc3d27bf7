import { phaseTopic } from '../../facts/phases.js';
import type { Rule } from '../types.js';

export const safeExposure: Rule = {
  id: 'rollout/safe-exposure',
  title: 'A few see it before everyone',
  group: 'rollout',
  severity: 'information',
  type: 'missing',
  traits: [],
  rationale:
    'Offline tests never look like the first morning with real people. A shadow run, a pilot or a small share of users finds the surprise while it is still small.',
  whenToSwitchOff: 'For tools that only their own builders use.',
  question: { who: 'on-call engineer', text: 'Before all of them get it on one morning, who has used it for real, and for how long?' },
  satisfiedBy: 'A shadow run, pilot, staged share, beta or controlled test before everyone gets it.',
  check({ facts, home, line }) {
    const found = facts.of(phaseTopic);
    if (found.some((fact) => isCautious(fact.exposure))) return [];
    const nearest = found.find((fact) => fact.exposure === 'everyone')?.evidence[0];
    return [
      {
        message: nearest
          ? `Everyone gets it at once (line ${line(nearest.range.start)}); no shadow run, pilot, staged share or test comes before that.`
          : 'Nothing says that a few people, or nobody, get it before everyone does: no shadow run, pilot, staged share or test.',
        range: home('rollout', 'goals', 'architecture'),
        evidence: nearest ? [nearest] : [],
        fixes: [{ kind: 'insert', title: 'Insert a step that only a few people see', role: 'rollout' }],
      },
    ];
  },
};

const isCautious = (exposure: string): boolean => exposure === 'shadow' || exposure === 'canary' || exposure === 'limited';
