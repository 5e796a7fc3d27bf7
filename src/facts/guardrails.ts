/** What checks or bounds generated output, and what keeps foreign content from steering the model. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn, type Hit } from './find.js';
import { eachStatement } from './kept.js';
import { GUARDRAILS, INJECTION } from './lexicons/guardrails.js';
import type { Fact, ReadStatement, SectionRole } from './types.js';

/** How output is kept in bounds. */
export type GuardrailMeans = 'grounding' | 'check' | 'bounded' | 'approval';

export interface GuardrailFact extends Fact {
  readonly kind: 'guardrail';
  /** Undefined where the text says that there is none. */
  readonly means?: GuardrailMeans;
}

export interface InjectionDefenseFact extends Fact {
  readonly kind: 'injection-defense';
  /** Whether it is done, or only asked about. */
  readonly planned: boolean;
}

const guardrails = new PatternSet(GUARDRAILS);
const defenses = new PatternSet(INJECTION);

/** Sections that do not speak of how the proposed system works. */
const ELSEWHERE: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'background', 'problem', 'alternatives', 'non-goals', 'future', 'examples', 'template', 'appendix', 'questions', 'success', 'assumptions', 'cost', 'ownership', 'rollout', 'monitoring', 'feedback', 'fairness', 'data',
]);

/** Injections are as often spoken of among the risks. */
const UNHELPFUL: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'alternatives', 'non-goals', 'future', 'examples', 'template', 'appendix', 'cost', 'ownership']);

const STANDS: ReadonlySet<Hit['status']> = new Set<Hit['status']>(['asserted', 'target', 'estimate', 'conditional', 'hypothetical']);

const stands = (hit: Hit): boolean => STANDS.has(hit.status) && STANDS.has(hit.statement.status);

/** Bounds are often put negatively ("never composed", "nothing is sent before …"), approvals and checks are not. */
const mayBeNegative = (hit: Hit): boolean => hit.name === 'grounding' || hit.name === 'bounded' || /^(?:no|not|never|nothing|without)\b/i.test(hit.statement.text.slice(hit.match.start));

function guardrailOf(statement: ReadStatement): GuardrailFact | undefined {
  if (statement.form === 'heading' || ELSEWHERE.has(statement.role)) return undefined;
  const hits = hitsIn(statement, guardrails);
  if (hits.some((hit) => hit.name === 'none' && stands(hit))) return undefined;
  const hit = hits.find((one) => stands(one) && (!one.negated || mayBeNegative(one)));
  if (!hit) return undefined;
  return { kind: 'guardrail', means: hit.name as GuardrailMeans, status: hit.status, polarity: 'positive', evidence: [evidenceOf(statement)] };
}

export const guardrailTopic: Topic<GuardrailFact> = {
  name: 'guardrail',
  title: 'What checks or bounds generated output',
  extract: eachStatement((statement): readonly GuardrailFact[] => {
    const fact = guardrailOf(statement);
    return fact === undefined ? [] : [fact];
  }),
  show: (fact) => ({ label: fact.evidence[0]?.text.slice(0, 120) ?? '', detail: { means: fact.means ?? 'none' } }),
};

export const injectionDefenseTopic: Topic<InjectionDefenseFact> = {
  name: 'injection-defense',
  title: 'What keeps foreign text from giving orders',
  extract: eachStatement((statement): InjectionDefenseFact[] => {
    if (statement.form === 'heading' || UNHELPFUL.has(statement.role)) return [];
    const hits = hitsIn(statement, defenses);
    if (hits.length === 0 || hits.some(({ name }) => name === 'other')) return [];
    // "… is told that it holds quotations; it has no tools": one clause may report, the next one says.
    const own = statement.status === statement.annotation.status && statement.status === 'quoted';
    const planned = hits.some((hit) => stands(hit) || (own && STANDS.has(hit.status)));
    return [{ kind: 'injection-defense', planned, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] }];
  }),
  show: (fact) => ({ label: fact.evidence[0]?.text.slice(0, 120) ?? '', detail: { planned: fact.planned } }),
};
