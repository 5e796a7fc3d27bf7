/** Levers: what would change if a constraint moved, and what was given up to meet one. */

import { PatternSet } from '../language/pattern.js';
import type { Quantity } from '../language/types.js';
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
function ladderSteps(statements: readonly ReadStatement[]): ReadonlySet<number> {
  const steps = statements.filter(
    (statement) => (statement.list !== undefined || statement.form === 'code-line' || statement.form === 'arrow') && STEP.test(statement.text) && statement.annotation.quantities.some((quantity) => SPENDABLE.has(quantity.dimension)) && !hitsIn(statement, levers).some((hit) => hit.name === 'fault'),
  );
  return new Set(steps.filter((step) => (step.form !== 'sentence' || SIGNED.test(step.text) || /→|->/.test(step.text)) && steps.some((other) => other !== step && other.section === step.section && Math.abs(other.index - step.index) === 1)).map((step) => step.index));
}

/** "1 cent, if granted" on an arrow of a drawing. */
const IF_GRANTED = /\bif (?:granted|approved|allowed|given|funded|raised|agreed|paid|lifted)\b/i;

/** Levers in reading order. */
export const leverTopic: Topic<LeverFact> = {
  name: 'lever',
  title: 'What would change if a constraint moved',
  extract: ({ statements }) => {
    const ladder = ladderSteps(statements);
    return statements.flatMap((statement): LeverFact[] => {
      if (statement.form === 'heading' || statement.form === 'field' || (statement.form === 'code-line' && !ladder.has(statement.index)) || (statement.form === 'arrow' && !ladder.has(statement.index) && !IF_GRANTED.test(statement.text)) || ELSEWHERE.has(statement.role)) return [];
      if (!isStated(statement.annotation.status)) return [];
      const form = ladder.has(statement.index) || statement.form === 'arrow' ? 'condition' : leverOf(statement) ?? (isIfRow(statement) ? 'condition' : undefined);
      return form ? [{ kind: 'lever', form, status: statement.annotation.status, polarity: 'positive', evidence: [evidenceOf(statement)] }] : [];
    });
  },
  show: (fact) => ({ label: fact.form === 'cut' ? 'given up to meet a constraint' : 'would change if a constraint moved', detail: { form: fact.form } }),
};
