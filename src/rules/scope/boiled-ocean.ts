import { capabilityTopic } from '../../facts/capabilities.js';
import type { Rule } from '../types.js';
import { whatIsLeftOut } from '../left-out.js';

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
    if (whatIsLeftOut(context.facts).length > 0) return [];
    const said = context.facts.of(capabilityTopic);
    // However often it is said, it is one first version: the longest list tells most of it.
    const most = Math.max(...said.map(({ count }) => count));
    const longest = said.find(({ count }) => count === most);
    const [main, ...rest] = longest?.evidence ?? [];
    if (!longest || !main) return [];
    const size = longest.everything ? 'everything at once' : `${longest.count} separate capabilities`;
    const listed = longest.everything && rest.length > 0 ? ` (${rest.length} items in the list)` : '';
    return [
      {
        message: `The first version takes on ${size}${listed}, and nothing in the document is left out or left for later.`,
        range: main.range,
        evidence: longest.evidence,
        fixes: [{ kind: 'insert', title: 'Say what waits for a later version', role: 'non-goals' }],
      },
    ];
  },
};
