/** That everybody gets everything on one day: the author's word that there are no steps. */

import { PatternSet } from '../language/pattern.js';
import type { Facts, Topic } from './facts.js';
import { factOf, hitsIn } from './find.js';
import { eachStatement } from './kept.js';
import { AT_ONCE } from './lexicons/at-once.js';
import { likelihoodOf } from './likelihood/likelihood.js';
import { checkable, says, steps, type PhaseFact } from './phase-parts.js';
import { phaseTopic } from './phases.js';
import type { Fact, ReadStatement } from './types.js';

export interface AtOnceFact extends Fact {
  readonly kind: 'at-once';
}

const atOnce = new PatternSet(AT_ONCE);

/** Words that leave somebody for later, or do it before. */
const AFTER = /\b(?:(?:every|each) (?:\w+day|week|month|quarter)|when|if|once|then|the rest|remaining|others?|until|unless|only (?:if|when|after|once)|afterwards|later|finally|stays?|still|must|has to|have to|needs? to|before)\b/i;
const MARKS: ReadonlySet<string> = new Set(['pilot', 'shadow', 'canary']);

const isWhole = (statement: ReadStatement): boolean =>
  says(statement) && !AFTER.test(statement.text) && checkable.find(statement.annotation).length === 0 && !steps.find(statement.annotation).some(({ name }) => MARKS.has(name));

export const atOnceTopic: Topic<AtOnceFact> = {
  name: 'at-once',
  title: 'Everybody on one day',
  extract: eachStatement((statement) => {
    const hit = isWhole(statement) ? hitsIn(statement, atOnce).find((one) => !one.negated && one.status !== 'rejected') : undefined;
    return hit ? [factOf('at-once', hit)] : [];
  }),
  show: () => ({ label: 'everybody on one day', detail: {} }),
};

/** Log-odds below which words are not believed to speak of steps; more is asked where everybody gets it on one day. */
const NO_STEP = -1;
const NO_STEP_AT_ONCE = 0.5;

/** The steps that sound like some. */
export function plainPhases(facts: Facts): readonly PhaseFact[] {
  const bound = facts.of(atOnceTopic).length > 0 ? NO_STEP_AT_ONCE : NO_STEP;
  const { reading } = facts;
  return facts.of(phaseTopic).filter(({ evidence }) => evidence.some(({ statement }) => {
    const told = reading.statements[statement];
    return told === undefined || likelihoodOf(told, 'rollout/phases', reading) >= bound;
  }));
}
