import { feedbackTopic } from '../../facts/feedback.js';
import type { Rule } from '../types.js';

export const feedbackLoop: Rule = {
  id: 'data/feedback-loop',
  title: 'Corrections come back',
  group: 'data',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale:
    'The people who use it see its mistakes first, and for nothing. A design that catches what they correct, take or refuse, and does something with it, gets better; one that only counts thumbs makes the same mistake next year.',
  whenToSwitchOff: 'When nobody ever sees single answers, as in a model behind a batch report.',
  question: { who: 'data scientist', text: 'Somebody corrects it today. By which way, and on which day, does it stop making that mistake?' },
  satisfiedBy: 'Something that users or reviewers leave behind, and what it changes: training, prompt, index, rules or test set.',
  check({ facts, home, line }) {
    const found = facts.of(feedbackTopic);
    if (found.some((fact) => fact.use !== undefined)) return [];
    const nearest = found[0];
    const evidence = nearest?.evidence[0];
    return [
      {
        message:
          nearest && evidence
            ? `"${nearest.signal}" on line ${line(evidence.range.start)} is captured, but nothing says that it changes the system: no training, prompt, index, rule or test set that uses it.`
            : 'Nothing catches what users or reviewers correct, take or refuse, and brings it back into the system.',
        range: home('feedback', 'data', 'monitoring', 'operations'),
        evidence: evidence ? [evidence] : [],
        fixes: [{ kind: 'insert', title: 'Insert what comes back and what it changes', role: 'feedback' }],
      },
    ];
  },
};
