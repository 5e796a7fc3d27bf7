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
import { automationTopic } from './automation.js';
import { fairnessPlanTopic, platitudeTopic } from './fairness.js';
import { fallbackTopic } from './fallback.js';
import { guardrailTopic, injectionDefenseTopic } from './guardrails.js';
import { limitationTopic } from './limitations.js';
import { overclaimTopic } from './overclaims.js';
import { architectureTopic } from './architecture.js';
import { assumptionTopic } from './assumptions.js';
import { contradictionTopic } from './contradictions.js';
import { costTopic, economicsTopic } from './cost.js';
import { latencyTopic } from './latency.js';
import { qualityTopic } from './quality.js';
import { trafficTopic } from './traffic.js';
import { vagueTopic } from './vague.js';
import { accessTopic } from './access.js';
import { auditTopic } from './audit.js';
import { borderTopic } from './borders.js';
import { claimTopic } from './claims.js';
import { flowTopic } from './flows.js';
import { lifecycleTopic } from './lifecycle.js';
import { mitigationTopic } from './mitigations.js';
import { deferralTopic } from './obligations.js';
import { atOnceTopic } from './at-once.js';
import { retentionTopic } from './retention.js';
import { vendorTopic } from './vendors.js';
import { coldStartTopic } from './cold-start.js';
import { dataConditionTopic } from './data-conditions.js';
import { feedbackTopic } from './feedback.js';
import { monitoringTopic } from './monitoring.js';
import { ownerTopic } from './owners.js';
import { retrainingTopic } from './retraining.js';
import { spendGuardTopic } from './spend-guards.js';
import { deviceCostTopic, teamCostTopic } from './upkeep.js';

// A topic's own fact type is known only to who asks for it; here they are all just facts.
const topic = <T extends Fact>(one: Topic<T>): Topic<Fact> => one;

export const TOPICS: readonly Topic<Fact>[] = [
  topic(traitTopic),
  topic(latencyTopic),
  topic(costTopic),
  topic(economicsTopic),
  topic(qualityTopic),
  topic(trafficTopic),
  topic(assumptionTopic),
  topic(vagueTopic),
  topic(contradictionTopic),
  topic(architectureTopic),
  topic(vendorTopic),
  topic(flowTopic),
  topic(mitigationTopic),
  topic(retentionTopic),
  topic(accessTopic),
  topic(auditTopic),
  topic(borderTopic),
  topic(deferralTopic),
  topic(claimTopic),
  topic(lifecycleTopic),
  topic(phaseTopic),
  topic(atOnceTopic),
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
  topic(fallbackTopic),
  topic(guardrailTopic),
  topic(injectionDefenseTopic),
  topic(automationTopic),
  topic(overclaimTopic),
  topic(limitationTopic),
  topic(fairnessPlanTopic),
  topic(platitudeTopic),
  topic(coldStartTopic),
  topic(feedbackTopic),
  topic(retrainingTopic),
  topic(dataConditionTopic),
  topic(monitoringTopic),
  topic(ownerTopic),
  topic(deviceCostTopic),
  topic(teamCostTopic),
  topic(spendGuardTopic),
];
