/** What happens by design when the model fails, is late or is not sure. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn, type Hit } from './find.js';
import { eachStatement } from './kept.js';
import { FALLBACK } from './lexicons/fallback.js';
import type { Fact, ReadStatement, SectionRole } from './types.js';

export interface FallbackFact extends Fact {
  readonly kind: 'fallback';
  /** Whether the author plans it, or only asks about it or denies it. */
  readonly planned: boolean;
}

const patterns = new PatternSet(FALLBACK);

/** Sections that do not speak of how the proposed system works. */
const ELSEWHERE: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'background', 'problem', 'alternatives', 'non-goals', 'future', 'examples', 'template', 'appendix', 'monitoring', 'rollout', 'privacy', 'success', 'assumptions', 'cost', 'fairness', 'ownership',
]);

const STANDS: ReadonlySet<Hit['status']> = new Set<Hit['status']>(['asserted', 'target', 'estimate', 'conditional', 'measured', 'hypothetical']);

/** "Not sure what you said → two guesses" has a question's word, and asks nothing. */
/** "No route from the planner? Drivers take the paper tour." */
const ELLIPSIS = /^(?:no|nothing|not|unsure|in doubt|nobody)\b[^?]{0,60}\?$/iu;

const asks = (status: Hit['status'], statement: ReadStatement): boolean =>
  !ELLIPSIS.test(statement.text.trim()) && status === 'question' && (statement.text.includes('?') || statement.role === 'questions');

const stands = (hit: Hit): boolean =>
  (STANDS.has(hit.status) || hit.status === 'question') && !asks(hit.status, hit.statement) && !asks(hit.statement.status, hit.statement) && hit.statement.status !== 'placeholder';

/** "There is no fallback", "nothing takes over". */
function isDenied(hit: Hit): boolean {
  if (hit.name === 'alone') return hit.negated;
  if (hit.name !== 'action' || !hit.negated) return false;
  // The negation in "if it has not answered, …" is the trigger's own.
  const before = hit.statement.annotation.tokens.slice(Math.max(0, hit.match.first - 3), hit.match.first + 1);
  return before.some(({ lower }) => /^(?:no|not|never|nobody|nothing|none|nor|without)$/.test(lower) || lower.endsWith("n't"));
}

/** Words that make the one follow from the other. */
const CONDITION = /\b(?:if|when|whenever|once|should|where|wherever|until|unless|after|under|below|while|in case|in doubt|unsure|uncertain|not sure|as soon as|down|without|cannot|what it|less than|fewer than|in a row|unanswered|absence|gone|doubtful|unclear|slower|sooner|rather|whatever|on (?:an?|any) (?:error|failure|time-?out|outage))\b|→|->|:/iu;

interface Reading {
  readonly trigger?: Hit;
  readonly action?: Hit;
  readonly alone?: Hit;
}

function parts(statement: ReadStatement): Reading {
  if (statement.form !== 'row' && statement.form !== 'arrow' && statement.leadIn === undefined && statement.role !== 'safety' && !CONDITION.test(statement.text) && !ELLIPSIS.test(statement.text.trim())) return {};
  const hits = hitsIn(statement, patterns).filter((hit) => stands(hit) && !isDenied(hit));
  if (hits.some(({ name }) => name === 'other')) return {};
  const first = (name: string, after?: Hit): Hit | undefined => hits.find((hit) => hit.name === name && (after === undefined || hit.match.first >= after.match.last || hit.match.last <= after.match.first));
  const trigger = first('trigger');
  // Trigger and action have to be two different stretches.
  const action = trigger ? first('action', trigger) : first('action');
  return { ...(trigger && { trigger }), ...(action && { action }), ...(first('alone') && { alone: first('alone') as Hit }) };
}

const isNext = (one: ReadStatement, other: ReadStatement | undefined): boolean =>
  other !== undefined && other.section === one.section && other.form !== 'heading' && (other.block === one.block || other.leadInStatement === one.index);

/** Statements that say what happens instead, in reading order. */
export const fallbackTopic: Topic<FallbackFact> = {
  name: 'fallback',
  title: 'When the model fails or is unsure',
  extract: eachStatement((statement, { statements }): FallbackFact[] => {
    const { index } = statement;
    if (statement.form === 'heading' || ELSEWHERE.has(statement.role)) return [];
    const { trigger, action, alone } = parts(statement);
    const fact = (...all: readonly ReadStatement[]): FallbackFact[] => [{ kind: 'fallback', planned: true, status: statement.status, polarity: 'positive', evidence: all.map((one) => evidenceOf(one)) }];
    // An arrow from "below 0.5" says by its head what comes then.
    if (alone || (trigger && (action || statement.form === 'arrow'))) return fact(statement);
    if (!trigger) {
      const asked = asks(statement.status, statement) && hitsIn(statement, patterns).some(({ name }) => name !== 'other');
      return asked ? [{ kind: 'fallback', planned: false, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] }] : [];
    }
    // "Below 0.6 the light turns blue. Blue means: look yourself." The answer may stand in the next sentence.
    const next = statements[index + 1];
    const conditional = trigger.status === 'conditional' || statement.form === 'row' || /[:?]$/u.test(statement.text.trimEnd());
    return conditional && next !== undefined && isNext(statement, next) && parts(next).action ? fact(statement, next) : [];
  }),
  show: (fact) => ({ label: fact.evidence[0]?.text.slice(0, 120) ?? '', detail: { planned: fact.planned } }),
};
