/** All topics, in the order in which they are shown. */

import type { Topic } from './facts.js';
import type { Fact } from './types.js';
import { phaseTopic } from './phases.js';
import { placeholderTopic } from './placeholders.js';
import { rollbackTopic } from './rollback.js';
import { buildOrBuyTopic, comparisonTopic } from './alternatives.js';
import { capabilityTopic } from './capabilities.js';
import { exclusionTopic } from './exclusions.js';
import { goalLeaningTopic } from './goal-leaning.js';
import { leverTopic } from './levers.js';
import { modelTopic, stewardTopic } from './models.js';
import { oversizeTopic } from './oversize.js';
import { successMetricTopic } from './success-metric.js';
import { summaryTopic } from './summary.js';
import { traitTopic } from './traits.js';

// A topic's own fact type is known only to who asks for it; here they are all just facts.
const topic = <T extends Fact>(one: Topic<T>): Topic<Fact> => one as unknown as Topic<Fact>;

export const TOPICS: readonly Topic<Fact>[] = [
  topic(traitTopic),
  topic(phaseTopic),
  topic(rollbackTopic),
  topic(placeholderTopic),
  topic(successMetricTopic),
  topic(goalLeaningTopic),
  topic(exclusionTopic),
  topic(capabilityTopic),
  topic(leverTopic),
  topic(buildOrBuyTopic),
  topic(comparisonTopic),
  topic(modelTopic),
  topic(stewardTopic),
  topic(oversizeTopic),
  topic(summaryTopic),
];
