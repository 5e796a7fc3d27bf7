/** What the author takes as given. */

import { PatternSet } from '../language/pattern.js';
import { evidenceOf, findHits } from './find.js';
import { eachStatement } from './kept.js';
import type { Topic } from './facts.js';
import { ASSUMPTION_WORDS, OTHERS_ASSUME } from './lexicons/assumptions.js';
import type { Fact, Reading } from './types.js';

export interface AssumptionFact extends Fact {
  readonly kind: 'assumption';
  /** False where somebody else assumes, or the word stands in a question or a denial. */
  readonly ours: boolean;
}

const words = new PatternSet({ assume: ASSUMPTION_WORDS });
const others = new PatternSet({ others: OTHERS_ASSUME });

/** What stands under a heading for them. */
const listed = eachStatement((statement) => (statement.role === 'assumptions' && statement.asserted ? [statement] : []));

function extract(reading: Reading): AssumptionFact[] {
  const facts = new Map<number, AssumptionFact>();
  for (const statement of listed(reading)) {
    facts.set(statement.index, { kind: 'assumption', ours: true, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] });
  }
  for (const hit of findHits(reading, words)) {
    const { statement, match } = hit;
    const theirs = others.find(statement.annotation).some((other) => other.first < match.last && other.last > match.first);
    // What the author assumes is often read as hypothetical or conditional, and stands all the same.
    const isOwn = /\b(?:I|we)(?:['’](?:m|re)| am| are)? (?:\w+ )?(?:assum|presum|suppos|reckon|count on|take for granted)/i.test(statement.text);
    const stands = hit.asserted || hit.status === 'hypothetical' || (hit.status === 'rejected' && isOwn);
    const ours = stands && statement.status !== 'question' && statement.status !== 'quoted' && statement.status !== 'placeholder' && !hit.negated && !theirs;
    const known = facts.get(statement.index);
    if (known?.ours === true) continue;
    facts.set(statement.index, { kind: 'assumption', ours, status: hit.status, polarity: hit.negated ? 'negative' : 'positive', evidence: [evidenceOf(statement)] });
  }
  return [...facts.entries()].sort(([one], [other]) => one - other).map(([, fact]) => fact);
}

export const assumptionTopic: Topic<AssumptionFact> = {
  name: 'assumption',
  title: 'Assumptions',
  extract,
  show: (fact) => ({ label: fact.evidence[0]?.text ?? '', detail: { ours: fact.ours } }),
};
