/** Promises to treat people alike, and what there is of a plan: groups, a measure, a limit, an action. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { wordsOf } from './figures.js';
import { evidenceOf, hitsIn, type Hit } from './find.js';
import { eachStatement } from './kept.js';
import { FAIRNESS } from './lexicons/fairness.js';
import { overclaimTopic } from './overclaims.js';
import type { Fact, ReadStatement, SectionRole } from './types.js';

/** What a statement gives towards a plan. */
export interface FairnessPlanFact extends Fact {
  readonly kind: 'fairness-plan';
  /** Groups that are told apart by a measure. */
  readonly compares: boolean;
  /** A limit, or what is done beyond it, stands there or right after. */
  readonly decides: boolean;
  readonly asked: boolean;
}

export interface PlatitudeFact extends Fact {
  readonly kind: 'platitude';
  readonly statement: number;
}

const patterns = new PatternSet(FAIRNESS);

const ELSEWHERE: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'problem', 'alternatives', 'non-goals', 'future', 'examples', 'template', 'appendix']);

/** How many statements after a comparison may still give the limit or the action. */
const REACH = 3;

const STANDS: ReadonlySet<Hit['status']> = new Set<Hit['status']>(['asserted', 'target', 'estimate', 'measured', 'conditional', 'hypothetical']);

interface Parts {
  has(name: string): boolean;
}

/** Headers of columns that hold the largest difference allowed. */
const LIMIT = /\b(?:limit|tolerance|allowed|at most|maximum|threshold|too much|bar|alarm)\b/i;

const NONE: Parts = { has: () => false };

const known = new WeakMap<ReadStatement, Parts>();

function partsOf(statement: ReadStatement): Parts {
  const cached = known.get(statement);
  if (cached) return cached;
  const parts = readParts(statement);
  known.set(statement, parts);
  return parts;
}

function readParts(statement: ReadStatement): Parts {
  if (statement.form === 'heading') return NONE;
  const names = new Set(hitsIn(statement, patterns).filter((hit) => STANDS.has(hit.status) && STANDS.has(statement.status)).map(({ name }) => name));
  if (statement.form === 'row') addHeaders(statement, names);
  return { has: (name) => names.has(name) };
}

/** "Compared by" and "Limit" may stand in the header only. */
function addHeaders(statement: ReadStatement, names: Set<string>): void {
  const headers = (statement.cells ?? []).map(({ header }) => header).filter((header) => header !== '').join('; ');
  if (headers === '') return;
  for (const { name } of patterns.find(wordsOf(headers))) if (name !== 'groups') names.add(name);
  if (LIMIT.test(headers) && statement.annotation.quantities.length > 0) names.add('threshold');
}

const isPart = (one: ReadStatement, other: ReadStatement | undefined): other is ReadStatement => other !== undefined && other.section === one.section && other.form !== 'heading';

/** Groups told apart by a measure: one with the topic, a limit or a cadence at its side. */
function comparesGroups(statement: ReadStatement, parts: Parts, after: readonly Parts[]): boolean {
  if (ELSEWHERE.has(statement.role)) return false;
  const near = statement.role === 'fairness' || parts.has('topic') || parts.has('threshold') || parts.has('cadence') || parts.has('action') || after.some((one) => one.has('threshold') && (one.has('action') || one.has('topic')));
  return parts.has('groups') && (parts.has('measure') || (statement.role === 'fairness' || parts.has('topic') || statement.form !== 'sentence' ? after.some((one) => one.has('measure')) : false)) && near && !parts.has('trap');
}

export const fairnessPlanTopic: Topic<FairnessPlanFact> = {
  name: 'fairness-plan',
  title: 'How differences between groups are measured',
  extract: eachStatement((statement, { statements }): FairnessPlanFact[] => {
    const { index } = statement;
    const parts = partsOf(statement);
    const evidence = [evidenceOf(statement)];
    const after = parts.has('groups') ? statements.slice(index + 1, index + 1 + REACH).filter((other) => isPart(statement, other)).map(partsOf) : [];
    if (comparesGroups(statement, parts, after)) {
      const decides = [parts, ...after].some((one) => one.has('threshold') || one.has('action'));
      return [{ kind: 'fairness-plan', compares: true, decides, asked: false, status: statement.status, polarity: 'positive', evidence }];
    }
    if (statement.status !== 'question') return [];
    const hits = new Set(hitsIn(statement, patterns).map(({ name }) => name));
    return hits.has('groups') && (hits.has('topic') || hits.has('threshold') || hits.has('measure')) && !hits.has('trap')
      ? [{ kind: 'fairness-plan', compares: false, decides: false, asked: true, status: 'question', polarity: 'positive', evidence }]
      : [];
  }),
  show: (fact) => ({ label: fact.evidence[0]?.text.slice(0, 120) ?? '', detail: { compares: fact.compares, decides: fact.decides } }),
};

/** Whether a statement says by what groups are told apart, and what comes of it. */
function isPlan(statement: ReadStatement): boolean {
  const parts = partsOf(statement);
  return parts.has('groups') && parts.has('measure') && (parts.has('threshold') || parts.has('action') || parts.has('cadence'));
}

const plans = eachStatement((statement) => (isPlan(statement) ? [statement] : []));

/** Promises about fairness that hold nothing that could be measured or done. */
const promises = eachStatement((statement) => {
  if (statement.form === 'heading' || (ELSEWHERE.has(statement.role) && statement.role !== 'problem') || statement.role === 'questions' || !statement.asserted) return [];
  const parts = partsOf(statement);
  if (!parts.has('topic') || !parts.has('promise') || parts.has('trap') || parts.has('threshold')) return [];
  return parts.has('groups') && parts.has('measure') && parts.has('cadence') ? [] : [statement];
});

export const platitudeTopic: Topic<PlatitudeFact> = {
  name: 'platitude',
  title: 'Promises about fairness',
  extract: (reading, facts) => {
    const absolutes = new Set(facts.of(overclaimTopic).map(({ statement }) => statement));
    return promises(reading).flatMap((statement): PlatitudeFact[] => {
      // "Incapable of prejudice" promises more than an attitude.
      if (absolutes.has(statement.index) && !/\b(?:we|I|us|our|shall|will)\b/u.test(statement.text)) return [];
      const isMadeGood = plans(reading).some((plan) => plan.section === statement.section && plan !== statement);
      return isMadeGood ? [] : [{ kind: 'platitude', statement: statement.index, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] }];
    });
  },
  show: (fact) => ({ label: fact.evidence[0]?.text.slice(0, 120) ?? '', detail: { statement: fact.statement } }),
};
