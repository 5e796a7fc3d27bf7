/** All rules, in the catalogue's order. */

import { latencyBudget } from './constraints/latency-budget.js';
import { costBudget } from './constraints/cost-budget.js';
import { qualityTarget } from './constraints/quality-target.js';
import { lateTargets } from './constraints/late-targets.js';
import { vagueTarget } from './constraints/vague-target.js';
import { averageLatency } from './constraints/average-latency.js';
import { trafficEstimate } from './constraints/traffic-estimate.js';
import { unitEconomics } from './constraints/unit-economics.js';
import { contradiction } from './constraints/contradiction.js';
import { assumptions } from './constraints/assumptions.js';
import { successMetric } from './scope/success-metric.js';
import { metricAfterArchitecture } from './scope/metric-after-architecture.js';
import { goalFraming } from './scope/goal-framing.js';
import { nonGoals } from './scope/non-goals.js';
import { boiledOcean } from './scope/boiled-ocean.js';
import { negotiation } from './scope/negotiation.js';
import { buildVsBuy } from './approach/build-vs-buy.js';
import { unquantifiedTradeOff } from './approach/unquantified-trade-off.js';
import { oversizedModel } from './approach/oversized-model.js';
import { modelSprawl } from './approach/model-sprawl.js';
import { plainSummary } from './approach/plain-summary.js';
import { coldStart } from './data/cold-start.js';
import { feedbackLoop } from './data/feedback-loop.js';
import { retrainingTrigger } from './data/retraining-trigger.js';
import { perfectData } from './data/perfect-data.js';
import { lifecycle } from './data/lifecycle.js';
import { dataEgress } from './privacy/data-egress.js';
import { deferred } from './privacy/deferred.js';
import { retention } from './privacy/retention.js';
import { embeddingsExempt } from './privacy/embeddings-exempt.js';
import { accessControl } from './privacy/access-control.js';
import { auditLog } from './privacy/audit-log.js';
import { crossBorder } from './privacy/cross-border.js';
import { weakMitigation } from './privacy/weak-mitigation.js';
import { biasPlan } from './fairness/bias-plan.js';
import { platitude } from './fairness/platitude.js';
import { overclaim } from './honesty/overclaim.js';
import { limitations } from './honesty/limitations.js';
import { fallback } from './safety/fallback.js';
import { fullAutomation } from './safety/full-automation.js';
import { hallucinationGuardrail } from './safety/hallucination-guardrail.js';
import { promptInjection } from './safety/prompt-injection.js';
import { monitoring } from './operations/monitoring.js';
import { ownership } from './operations/ownership.js';
import { deviceCost } from './operations/device-cost.js';
import { secondOrder } from './operations/second-order.js';
import { spendGuard } from './operations/spend-guard.js';
import { phases } from './rollout/phases.js';
import { exitCriteria } from './rollout/exit-criteria.js';
import { safeExposure } from './rollout/safe-exposure.js';
import { rollback } from './rollout/rollback.js';
import { placeholder } from './document/placeholder.js';
import { emptySection } from './document/empty-section.js';
import type { Group, Rule } from './types.js';

/** The order of the groups in the checklist and in every output. */
export const GROUPS: readonly Group[] = [
  'constraints',
  'scope',
  'approach',
  'data',
  'privacy',
  'fairness',
  'honesty',
  'safety',
  'operations',
  'rollout',
  'document',
];

export const RULES: readonly Rule[] = [
  latencyBudget,
  costBudget,
  qualityTarget,
  lateTargets,
  vagueTarget,
  averageLatency,
  trafficEstimate,
  unitEconomics,
  contradiction,
  assumptions,
  successMetric,
  metricAfterArchitecture,
  goalFraming,
  nonGoals,
  boiledOcean,
  negotiation,
  buildVsBuy,
  unquantifiedTradeOff,
  oversizedModel,
  modelSprawl,
  plainSummary,
  coldStart,
  feedbackLoop,
  retrainingTrigger,
  perfectData,
  lifecycle,
  dataEgress,
  deferred,
  retention,
  embeddingsExempt,
  accessControl,
  auditLog,
  crossBorder,
  weakMitigation,
  biasPlan,
  platitude,
  overclaim,
  limitations,
  fallback,
  fullAutomation,
  hallucinationGuardrail,
  promptInjection,
  monitoring,
  ownership,
  deviceCost,
  secondOrder,
  spendGuard,
  phases,
  exitCriteria,
  safeExposure,
  rollback,
  placeholder,
  emptySection,
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of that id, if there is one. */
export const ruleById = (id: string): Rule | undefined => byId.get(id);
