/** Levers: what would change if a constraint moved, and what was given up to meet one. */

import { PatternSet } from '../language/pattern.js';
import type { Quantity } from '../language/types.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn } from './find.js';
import { eachStatement } from './kept.js';
import { LEVERS } from './lexicons/levers.js';
import { isStated } from './stated.js';
import type { Fact, ReadStatement, Reading, SectionRole } from './types.js';

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
  if (names('other') && hits.some((hit) => hit.name === 'other' && /^(?:will|shall|to) be/i.test(statement.text.slice(hit.match.start)))) return undefined;
  if ((names('decision') || names('offer')) && !names('other')) return 'condition';
  if (condition && !(names('fault') && !irrealis) && !names('other')) {
    // "Can" and "will" state a plan for a fault as often as a lever; they need a figure.
    if (irrealis || /→|->|=>/.test(statement.text) || /^(?:room|relaxed|frugal|lavish|generous|thrifty|austere|deluxe|leaner|richer|lever|knob|horse|each|every|an?|one|negotiable)\b/i.test(statement.text.slice(condition.match.start)) || (!names('fault') && statement.annotation.quantities.length > 0)) return 'condition';
  }
  return names('cut') && !names('other') ? 'cut' : undefined;
}

/** A row of a table "If … | then …" that speaks of a figure. */
const isIfRow = (statement: ReadStatement): boolean =>
  /^(?:if|should|suppose|were)\b/i.test(statement.cells?.[0]?.header ?? '') && statement.annotation.quantities.length > 0 && !hitsIn(statement, levers).some((hit) => hit.name === 'fault');

/** "+0.1 s: interactions too", "50 kB a day -> species only": so much of something scarce, and what it brings. */
const STEP = /^\s*(?:[-*]\s*)?(?:[+−–-]\s?[€£$]?\d[\d.,]*\s?[^:→]{1,30}[:→]\s*|[^:→]{0,24}?[€£$]?\d[\d.,]*\s?[^:→\d]{1,24}(?:→|[-=]>)\s*)\p{L}/u;
const SIGNED = /^\s*(?:[-*]\s*)?[+−–-]\s?[€£$]?\d/;
const SPENDABLE: ReadonlySet<Quantity['dimension']> = new Set<Quantity['dimension']>(['money', 'duration', 'size', 'rate', 'energy', 'count', 'points', 'factor']);

/** Lines of a list or a code fence that each set an amount against what it would bring. */
function isLadderStep(statement: ReadStatement, { statements }: Reading): boolean {
  if (!isStep(statement) || (statement.form === 'sentence' && !SIGNED.test(statement.text) && !/→|->/.test(statement.text))) return false;
  return [statements[statement.index - 1], statements[statement.index + 1]].some((other) => other?.section === statement.section && isStep(other));
}

const isStep = (statement: ReadStatement): boolean =>
  (statement.list !== undefined || statement.form === 'code-line' || statement.form === 'arrow') && STEP.test(statement.text) && statement.annotation.quantities.some((quantity) => SPENDABLE.has(quantity.dimension)) && !hitsIn(statement, levers).some((hit) => hit.name === 'fault');

/** "1 cent, if granted" on an arrow of a drawing. */
const IF_GRANTED = /\bif (?:granted|approved|allowed|given|funded|raised|agreed|paid|lifted)\b/i;

/** Levers in reading order. */
export const leverTopic: Topic<LeverFact> = {
  name: 'lever',
  title: 'What would change if a constraint moved',
  extract: eachStatement((statement, reading): LeverFact[] => {
    if (statement.form === 'heading' || statement.form === 'field' || ELSEWHERE.has(statement.role) || !isStated(statement.annotation.status)) return [];
    const isRung = isLadderStep(statement, reading);
    if (!isRung && (statement.form === 'code-line' || (statement.form === 'arrow' && !IF_GRANTED.test(statement.text)))) return [];
    const form = isRung || statement.form === 'arrow' ? 'condition' : leverOf(statement) ?? (isIfRow(statement) ? 'condition' : undefined);
    return form ? [{ kind: 'lever', form, status: statement.annotation.status, polarity: 'positive', evidence: [evidenceOf(statement)] }] : [];
  }),
  show: (fact) => ({ label: fact.form === 'cut' ? 'given up to meet a constraint' : 'would change if a constraint moved', detail: { form: fact.form } }),
};
