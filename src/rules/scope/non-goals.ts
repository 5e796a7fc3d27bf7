import type { Rule } from '../types.js';
import { whatIsLeftOut } from '../left-out.js';

export const nonGoals: Rule = {
  id: 'scope/non-goals',
  title: 'Non-goals are stated',
  group: 'scope',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale:
    'Readers fill silence with their own wishes. A short list of what is left out, or left for a later version, is the cheapest way to keep a first version small and to find out early who disagrees. Rules for handling data and options that were turned down are a different subject.',
  whenToSwitchOff: 'For a document on one small change whose limits nobody could mistake.',
  question: { who: 'VP of Product', text: 'Who will ask where their feature is, and where does this page tell them that it is not coming?' },
  satisfiedBy: 'A list of non-goals, or a sentence that rules a feature out or leaves it for a later version.',
  check: (context) => {
    if (whatIsLeftOut(context.facts).length > 0) return [];
    const empty = context.sections.find((section) => section.role === 'non-goals');
    const nearest = empty
      ? `The heading on line ${context.line(empty.heading.start)} has nothing under it that rules anything out.`
      : 'No heading and no sentence does so.';
    return [
      {
        message: `Looked for what is left out or left for a later version. ${nearest}`,
        range: empty?.heading ?? context.home('goals', 'requirements', 'rollout', 'problem', 'summary'),
        fixes: [{ kind: 'insert', title: 'Add non-goals', role: 'non-goals' }],
      },
    ];
  },
};
