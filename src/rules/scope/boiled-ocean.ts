import { capabilityTopic } from '../../facts/capabilities.js';
import { exclusionTopic } from '../../facts/exclusions.js';
import type { Rule } from '../types.js';

export const boiledOcean: Rule = {
  id: 'scope/boiled-ocean',
  title: 'The first version is small',
  group: 'scope',
  severity: 'warning',
  type: 'statement',
  traits: [],
  rationale:
    'A first version that does everything is late, hard to test, and teaches nothing about which part was worth it. When quality disappoints, nobody can tell which of ten capabilities is to blame. A small version with the rest named and deferred gets to a decision sooner.',
  whenToSwitchOff: 'Where a contract or a law demands the full range on one date.',
  question: { who: 'engineering lead', text: 'If only one of these could ship next month, which one, and what do the others lose by waiting?' },
  satisfiedBy: 'Capabilities spread over versions, or something explicitly left out of the first one.',
  check: (context) => {
    if (context.facts.of(exclusionTopic).length > 0) return [];
    return context.facts.of(capabilityTopic).flatMap((first) => {
      const [main, ...rest] = first.evidence;
      if (!main) return [];
      const size = first.everything ? 'everything at once' : `${first.count} separate capabilities`;
      const listed = first.everything && rest.length > 0 ? ` (${rest.length} items in the list)` : '';
      return [
        {
          message: `The first version takes on ${size}${listed}, and nothing in the document is left out or left for later.`,
          range: main.range,
          evidence: first.evidence,
          fixes: [{ kind: 'insert' as const, title: 'Say what waits for a later version', role: 'non-goals' as const }],
        },
      ];
    });
  },
};
