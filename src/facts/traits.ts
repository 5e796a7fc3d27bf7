/** Properties of the described system that switch rules on, each with the statement that decided it. */

import type { Topic } from './facts.js';
import type { TraitFact } from './types.js';

export const traitTopic: Topic<TraitFact> = {
  name: 'trait',
  title: 'What kind of system it is',
  extract: () => [],
  show: (fact) => ({ label: fact.trait, detail: { trait: fact.trait } }),
};
