import { coldStartTopic } from '../../facts/cold-start.js';
import type { Rule } from '../types.js';

export const coldStart: Rule = {
  id: 'data/cold-start',
  title: 'Day one is covered',
  group: 'data',
  severity: 'warning',
  type: 'missing',
  traits: ['learned'],
  rationale:
    'A system that learns from use has nothing to learn from on its first morning, and again for every new person and every new thing after that. What it does then is what most people will remember of it.',
  whenToSwitchOff: 'For a change to a system that has had its data for years and never meets anything new.',
  question: { who: 'designer', text: 'I open it for the first time and it knows nothing about me. What is on the screen, and where does that come from?' },
  satisfiedBy: 'A way to work without data of its own: rules, averages, bought, simulated or hand-labeled examples, or a ready-made model used as it is.',
  check({ facts, home, line }) {
    const found = facts.of(coldStartTopic);
    if (found.some((fact) => fact.answers)) return [];
    const nearest = found[0]?.evidence[0];
    return [
      {
        message: nearest
          ? `The time before there is data comes up on line ${line(nearest.range.start)}, but not what the system works with then.`
          : 'Nothing says what it works with before it has data: on the first day, and for new people and new things.',
        range: home('data', 'feedback', 'model', 'architecture'),
        evidence: nearest ? [nearest] : [],
        fixes: [{ kind: 'insert', title: 'Insert what it works with on the first day', role: 'data' }],
      },
    ];
  },
};
