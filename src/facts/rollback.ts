/** How the system is taken out of service, or put back to what was before. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, findHits, type Hit } from './find.js';
import { ROLLBACK, ROLLBACK_OF_OTHERS } from './lexicons/rollout.js';
import type { Fact } from './types.js';

export interface RollbackFact extends Fact {
  readonly kind: 'rollback';
  /** Whether a number decides when it is done. */
  readonly hasThreshold: boolean;
}

const back = new PatternSet(ROLLBACK);
const others = new PatternSet(ROLLBACK_OF_OTHERS);

/** A user's own switch, one verdict undone, a deal moved back: none takes the system out of service. */
const isOfOthers = (hit: Hit): boolean => others.find(hit.statement.annotation).length > 0;

export const rollbackTopic: Topic<RollbackFact> = {
  name: 'rollback',
  title: 'The way back',
  extract: (reading) => {
    const seen = new Set<number>();
    return findHits(reading, back).flatMap((hit): RollbackFact[] => {
      const { statement } = hit;
      if (!hit.asserted || hit.negated || statement.role === 'background' || seen.has(statement.index) || isOfOthers(hit)) return [];
      seen.add(statement.index);
      const hasThreshold = statement.annotation.quantities.some((quantity) => quantity.dimension === 'percent' || quantity.dimension === 'ratio' || quantity.dimension === 'points');
      return [{ kind: 'rollback', status: hit.status, polarity: 'positive', hasThreshold, evidence: [evidenceOf(statement)] }];
    });
  },
  show: (fact) => ({ label: fact.evidence[0]?.text.slice(0, 120) ?? '', detail: { hasThreshold: fact.hasThreshold } }),
};
