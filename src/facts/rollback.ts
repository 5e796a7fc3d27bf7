/** How the system is taken out of service, or put back to what was before. */

import { PatternSet } from '../language/pattern.js';
import type { Status } from '../language/types.js';
import type { Topic } from './facts.js';
import { evidenceOf, findHits, type Hit } from './find.js';
import { OFF_SETTING, ROLLBACK, ROLLBACK_OF_OTHERS } from './lexicons/rollout.js';
import type { Fact, ReadStatement } from './types.js';

export interface RollbackFact extends Fact {
  readonly kind: 'rollback';
  /** Whether a number decides when it is done. */
  readonly hasThreshold: boolean;
}

const back = new PatternSet(ROLLBACK);
const others = new PatternSet(ROLLBACK_OF_OTHERS);

/** A user's own switch, one verdict undone, a deal moved back: none takes the system out of service. */
const isOfOthers = (hit: Hit): boolean => others.find(hit.statement.annotation).length > 0;

function factFrom(statement: ReadStatement, status: Status): RollbackFact {
  const hasThreshold = statement.annotation.quantities.some(({ dimension }) => dimension === 'percent' || dimension === 'ratio' || dimension === 'points');
  return { kind: 'rollback', status, polarity: 'positive', hasThreshold, evidence: [evidenceOf(statement)] };
}

export const rollbackTopic: Topic<RollbackFact> = {
  name: 'rollback',
  title: 'The way back',
  extract: (reading) => {
    const seen = new Set<number>();
    const said = findHits(reading, back).flatMap((hit): RollbackFact[] => {
      const { statement } = hit;
      if (!hit.asserted || hit.negated || statement.role === 'background' || seen.has(statement.index) || isOfOthers(hit)) return [];
      seen.add(statement.index);
      return [factFrom(statement, hit.status)];
    });
    const set = reading.statements.filter((statement) => statement.asserted && statement.form !== 'heading' && !seen.has(statement.index) && OFF_SETTING.test(statement.text));
    return [...said, ...set.map((statement) => factFrom(statement, statement.status))];
  },
  show: (fact) => ({ label: fact.evidence[0]?.text.slice(0, 120) ?? '', detail: { hasThreshold: fact.hasThreshold } }),
};
