/** Which way the document leans when goals collide, or which of two errors it would rather make. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn, type Hit } from './find.js';
import { LEANINGS } from './lexicons/goal-leaning.js';
import type { Fact, ReadStatement, SectionRole } from './types.js';

export interface GoalLeaningFact extends Fact {
  readonly kind: 'goal-leaning';
  /** The words that say it. */
  readonly words: string;
}

const leanings = new PatternSet(LEANINGS);

/** Sections in which a comparison weighs options or describes a rule of the data, and not goals. */
const ELSEWHERE: ReadonlySet<SectionRole> = new Set<SectionRole>(['examples', 'template', 'appendix', 'background']);

/** "We would not rather …": a "no" in the subject ("no answer beats a wrong one") denies nothing. */
const isDenied = ({ statement, match }: Hit): boolean =>
  statement.annotation.tokens.slice(Math.max(0, match.first - 2), match.first).some((token) => /^(?:not|never|cannot|\w+n't)$/.test(token.lower));

function leaningOf(statement: ReadStatement, next: ReadStatement | undefined): string | undefined {
  const hits = hitsIn(statement, leanings);
  if (hits.some((hit) => hit.name === 'other')) return undefined;
  // "Would rather" reads as hypothetical, and is the clearest lean there is.
  const stands = hits.filter((hit) => hit.asserted || hit.status === 'hypothetical');
  const lean = stands.find((hit) => hit.name === 'lean' && !isDenied(hit));
  if (lean) return statement.text.slice(lean.match.start, lean.match.end);
  const stakes = stands.filter((hit) => hit.name === 'stake' && !hit.negated).length;
  if (stakes > 1 || (stakes === 1 && next?.block === statement.block && hitsIn(next, leanings).some((hit) => hit.name === 'stake'))) return statement.text;
  const collide = stands.find((hit) => hit.name === 'collide');
  if (!collide) return undefined;
  // The clause on the collision has to be followed by what gives way.
  const tail = statement.annotation.clauses.at(-1);
  const follows = tail !== undefined && tail.index > collide.match.clause;
  return follows || (next?.section === statement.section && next.asserted) ? statement.text : undefined;
}

/** Leanings in reading order. */
export const goalLeaningTopic: Topic<GoalLeaningFact> = {
  name: 'goal-leaning',
  title: 'What gives way when goals collide',
  extract: ({ statements }) =>
    statements.flatMap((statement, index): GoalLeaningFact[] => {
      if (statement.form === 'heading' || statement.form === 'arrow' || statement.form === 'code-line' || ELSEWHERE.has(statement.role)) return [];
      if (!statement.asserted && statement.status !== 'hypothetical') return [];
      const words = leaningOf(statement, statements[index + 1]);
      return words === undefined ? [] : [{ kind: 'goal-leaning', words, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] }];
    }),
  show: (fact) => ({ label: fact.words, detail: { words: fact.words } }),
};
