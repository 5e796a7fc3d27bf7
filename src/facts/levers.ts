/** Levers: what would change if a constraint moved, and what was given up to meet one. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn } from './find.js';
import { LEVERS } from './lexicons/levers.js';
import { isStated } from './stated.js';
import type { Fact, ReadStatement, SectionRole } from './types.js';

export interface LeverFact extends Fact {
  readonly kind: 'lever';
  /** `condition`: would change if a constraint moved; `cut`: was given up to meet one. */
  readonly form: 'condition' | 'cut';
}

const levers = new PatternSet(LEVERS);

const ELSEWHERE: ReadonlySet<SectionRole> = new Set<SectionRole>(['examples', 'template', 'appendix', 'safety', 'questions', 'privacy', 'fairness', 'monitoring']);

function leverOf(statement: ReadStatement): LeverFact['form'] | undefined {
  const hits = hitsIn(statement, levers).filter((hit) => isStated(hit.status));
  const names = (name: string): boolean => hits.some((hit) => hit.name === name);
  const condition = hits.find((hit) => hit.name === 'condition');
  const irrealis = statement.annotation.tokens.some((token) => token.lower === 'would' || token.lower === 'could' || token.lower.endsWith("'d"));
  if ((names('decision') || names('offer')) && !names('other')) return 'condition';
  if (condition && !(names('fault') && !irrealis) && !names('other')) {
    // "Can" and "will" state a plan for a fault as often as a lever; they need a figure.
    if (irrealis || (!names('fault') && statement.annotation.quantities.length > 0)) return 'condition';
  }
  return names('cut') && !names('other') ? 'cut' : undefined;
}

/** A row of a table "If … | then …" that speaks of a figure. */
const isIfRow = (statement: ReadStatement): boolean =>
  /^(?:if|should|suppose|were)\b/i.test(statement.cells?.[0]?.header ?? '') && statement.annotation.quantities.length > 0 && !hitsIn(statement, levers).some((hit) => hit.name === 'fault');

/** Levers in reading order. */
export const leverTopic: Topic<LeverFact> = {
  name: 'lever',
  title: 'What would change if a constraint moved',
  extract: ({ statements }) =>
    statements.flatMap((statement): LeverFact[] => {
      if (statement.form === 'heading' || statement.form === 'arrow' || statement.form === 'code-line' || statement.form === 'field' || ELSEWHERE.has(statement.role)) return [];
      if (!isStated(statement.annotation.status)) return [];
      const form = leverOf(statement) ?? (isIfRow(statement) ? 'condition' : undefined);
      return form ? [{ kind: 'lever', form, status: statement.annotation.status, polarity: 'positive', evidence: [evidenceOf(statement)] }] : [];
    }),
  show: (fact) => ({ label: fact.form === 'cut' ? 'given up to meet a constraint' : 'would change if a constraint moved', detail: { form: fact.form } }),
};
