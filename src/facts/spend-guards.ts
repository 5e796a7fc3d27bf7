/** What bounds spend and load: caps, rate limits, caches, alerts on the bill, a switch that stops it. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn } from './find.js';
import { GUARDS, OTHER_GUARDS } from './lexicons/spend-guards.js';
import type { Fact, SectionRole } from './types.js';

export interface SpendGuardFact extends Fact {
  readonly kind: 'spend-guard';
  readonly form: 'cap' | 'cache' | 'stop';
  readonly words: string;
}

const guards = new PatternSet(GUARDS);
const others = new PatternSet(OTHER_GUARDS);

const OUTSIDE: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'non-goals', 'examples', 'template', 'questions', 'future', 'problem', 'appendix', 'alternatives', 'fairness']);

export const spendGuardTopic: Topic<SpendGuardFact> = {
  name: 'spend-guard',
  title: 'What bounds spend and load',
  extract: ({ statements }) =>
    statements.flatMap((statement): SpendGuardFact[] => {
      if (statement.form === 'heading' || !statement.asserted || OUTSIDE.has(statement.role)) return [];
      const aside = others.find(statement.annotation);
      const hit = hitsIn(statement, guards).find((one) => one.asserted && !aside.some((match) => match.start < one.match.end && match.end > one.match.start));
      if (!hit) return [];
      return [{ kind: 'spend-guard', form: hit.name as SpendGuardFact['form'], words: statement.text.slice(hit.match.start, hit.match.end), status: hit.status, polarity: 'positive', evidence: [evidenceOf(statement)] }];
    }),
  show: ({ form, words }) => ({ label: `${form}: ${words}`, detail: { form, words } }),
};
