/** All topics, in the order in which they are shown. */

import type { Topic } from './facts.js';
import type { Fact } from './types.js';
import { phaseTopic } from './phases.js';
import { placeholderTopic } from './placeholders.js';
import { rollbackTopic } from './rollback.js';
import { traitTopic } from './traits.js';

// A topic's own fact type is known only to who asks for it; here they are all just facts.
const topic = <T extends Fact>(one: Topic<T>): Topic<Fact> => one as unknown as Topic<Fact>;

export const TOPICS: readonly Topic<Fact>[] = [topic(traitTopic), topic(phaseTopic), topic(rollbackTopic), topic(placeholderTopic)];
