/** How the system is taken out of service, or put back to what was before. */

import { PatternSet } from '../language/pattern.js';
import type { Status } from '../language/types.js';
import type { Topic } from './facts.js';
import { evidenceOf, findHits, hitsIn, type Hit } from './find.js';
import { eachStatement } from './kept.js';
import { OFF_SETTING, ROLLBACK, ROLLBACK_OF_OTHERS, ROLLBACK_PARTS } from './lexicons/rollback.js';
import { byWords } from './memo.js';
import type { Fact, ReadStatement, Reading, SectionRole } from './types.js';

export interface RollbackFact extends Fact {
  readonly kind: 'rollback';
  /** Whether a number decides when it is done. */
  readonly hasThreshold: boolean;
}

const back = new PatternSet(ROLLBACK);
const others = new PatternSet(ROLLBACK_OF_OTHERS);
const parts = new PatternSet(ROLLBACK_PARTS);

/** Sections that speak of something else going back, of what might be, or of today. */
const OUTSIDE: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'questions', 'alternatives', 'non-goals', 'examples', 'template', 'future', 'problem']);

/** A user's own switch, one verdict undone, a deal moved back: none takes the system out of service. */
const isOfOthers = byWords((statement: ReadStatement): boolean => others.find(statement.annotation).length > 0);

const says = (statement: ReadStatement): boolean => statement.form !== 'heading' && statement.asserted && !OUTSIDE.has(statement.role);

/** What of a way back a statement names, as far as the author stands behind it. */
const partsOf = (statement: ReadStatement): Set<string> => new Set(hitsIn(statement, parts).filter((hit) => hit.asserted && !hit.negated).map((hit) => hit.name));

/**
 * "A tick in the settings hides the drafts", "the shift leader may go back to the telephone for all wards": a
 * control with what it does, or somebody in charge who can undo it. What a sentence begins the next one may finish.
 */
function isPutTogether(statement: ReadStatement, reading: Reading): boolean {
  if (!says(statement) || isOfOthers(statement)) return false;
  const own = partsOf(statement);
  const next = reading.statements[statement.index + 1];
  const goesOn = next?.block === statement.block && says(next) && !isOfOthers(next) ? partsOf(next) : new Set<string>();
  const has = (name: string): boolean => own.has(name);
  const either = (name: string): boolean => own.has(name) || goesOn.has(name);
  const does = has('effect') || has('before') || (goesOn.has('effect') && (goesOn.has('before') || goesOn.has('trigger')));
  if (has('control') && does && (either('before') || either('power') || either('reach') || either('trigger'))) return true;
  if (has('power') && (has('hidden') || has('off')) && (either('reach') || either('trigger'))) return true;
  return has('before') && has('power') && (has('effect') || either('trigger'));
}

/** Statements that no pattern for a way back finds, and that are one all the same. */
const ways = eachStatement((statement, reading) => (statement.asserted && statement.form !== 'heading' && (OFF_SETTING.test(statement.text) || isPutTogether(statement, reading)) ? [statement] : []));

function factFrom(statement: ReadStatement, status: Status): RollbackFact {
  const hasThreshold = statement.annotation.quantities.some(({ dimension }) => dimension === 'percent' || dimension === 'ratio' || dimension === 'points');
  return { kind: 'rollback', status, polarity: 'positive', hasThreshold, evidence: [evidenceOf(statement)] };
}

export const rollbackTopic: Topic<RollbackFact> = {
  name: 'rollback',
  title: 'The way back',
  extract: (reading) => {
    const seen = new Set<number>();
    const isNamed = (hit: Hit): boolean => hit.asserted && !hit.negated && hit.statement.role !== 'background' && !seen.has(hit.statement.index) && !isOfOthers(hit.statement);
    const said = findHits(reading, back).flatMap((hit): RollbackFact[] => {
      if (!isNamed(hit)) return [];
      seen.add(hit.statement.index);
      return [factFrom(hit.statement, hit.status)];
    });
    const set = ways(reading).filter((statement) => !seen.has(statement.index));
    return [...said, ...set.map((statement) => factFrom(statement, statement.status))];
  },
  show: (fact) => ({ label: fact.evidence[0]?.text.slice(0, 120) ?? '', detail: { hasThreshold: fact.hasThreshold } }),
};
