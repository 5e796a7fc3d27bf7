/** What happens by design when the model fails, is late or is not sure. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn, type Hit } from './find.js';
import { eachStatement } from './kept.js';
import { wordsOf } from './labels.js';
import { FALLBACK } from './lexicons/fallback.js';
import type { Fact, Reading as Document, ReadStatement, SectionRole } from './types.js';

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

interface Parts {
  readonly trigger?: Hit;
  readonly action?: Hit;
  readonly alone?: Hit;
}

function parts(statement: ReadStatement): Parts {
  if (statement.form !== 'row' && statement.form !== 'arrow' && statement.leadIn === undefined && statement.role !== 'safety' && !CONDITION.test(statement.text) && !ELLIPSIS.test(statement.text.trim())) return {};
  const hits = hitsIn(statement, patterns).filter((hit) => stands(hit) && !isDenied(hit));
  if (hits.some(({ name }) => name === 'other')) return {};
  const first = (name: string, after?: Hit): Hit | undefined => hits.find((hit) => hit.name === name && (after === undefined || hit.match.first >= after.match.last || hit.match.last <= after.match.first));
  const trigger = first('trigger');
  // Trigger and action have to be two different stretches.
  const action = trigger ? first('action', trigger) : first('action');
  return { ...(trigger && { trigger }), ...(action && { action }), ...(first('alone') && { alone: first('alone') as Hit }) };
}

/** Sections in which a condition mostly speaks of weaknesses, money or people. */
const ASIDE: ReadonlySet<SectionRole> = new Set<SectionRole>(['limitations', 'feedback', 'goals', 'operations', 'summary', 'data']);

/** "Limitations and guardrails": a heading that promises both. */
const MIXED = /\b(?:guard ?rails?|safe ?guards?|fall ?backs?|failures?|fails?|breaks?|goes wrong|safety)\b/i;

/** "When you fail a rep": not the program's failure. */
const BY_PEOPLE = /^(?:if|when|whenever|should|once)\s+(?:you|we|they|i|he|she|somebody|someone|people|(?:an?|the|any|each|every) (?:user|member|player|driver|child|pupil|student|customer|person|guest|patient|farmer|officer))\b/i;

/** So many words at least say what follows. */
const LEAST_WORDS = 3;

/** A label is short. */
const LABEL_WORDS = 8;

/** What the condition leads to, in the same statement: "if the feed is late, yesterday's prices stand". */
function consequence({ name, statement, match }: Hit): { first: number; last: number } | undefined {
  const { tokens } = statement.annotation;
  if (name === 'label') return match.first <= LABEL_WORDS ? { first: match.last, last: tokens.length } : undefined;
  if (match.first > 4 && !/^[.,;:–—]$/.test(tokens[match.first - 1]?.text ?? '') && !/^(?:or|and|on|that|box|it)$/.test(tokens[match.first - 1]?.lower ?? '')) return { first: 0, last: match.first };
  const joint = tokens.findIndex((token, index) => index >= match.last && /^(?:,|:|→|->|=>|–|—|;)$/.test(token.text) && !/^(?:or|and)$/.test(tokens[index + 1]?.lower ?? ''));
  return joint < 0 ? undefined : { first: joint + 1, last: tokens.length };
}

/** Whether the statement's own condition is one of failure or doubt, and something follows from it. */
function isConditionMet(statement: ReadStatement, reading: Document): boolean {
  if ((ASIDE.has(statement.role) && !MIXED.test(reading.sections[statement.section]?.title ?? '')) || statement.status === 'question' || !statement.asserted) return false;
  const hits = hitsIn(statement, patterns);
  if (hits.some(({ name }) => name === 'other')) return false;
  return hits.some((hit) => {
    if ((hit.name !== 'condition' && hit.name !== 'label') || BY_PEOPLE.test(statement.text.slice(hit.match.start, hit.match.end)) || !stands(hit) || asks(hit.status, statement)) return false;
    const then = consequence(hit);
    if (!then || then.last - then.first < LEAST_WORDS) return false;
    if (/\bwould\b/i.test(statement.text.slice(statement.annotation.tokens[then.first]?.start, statement.annotation.tokens[then.last - 1]?.end))) return false;
    return !hits.some(({ name, match }) => name === 'mending' && match.first >= then.first && match.last <= then.last);
  });
}

const titles = new PatternSet({ titled: FALLBACK.titled ?? [] });

/** "1.2 If unsure", "What if the vendor is down?": what stands first under it is the answer. */
function answersTitle(statement: ReadStatement, reading: Document): boolean {
  if (!statement.asserted || statement.status === 'question' || statement.form === 'arrow') return false;
  const section = reading.sections[statement.section];
  if (section === undefined || section.title.length > LONGEST_TITLE || !titles.find(wordsOf(section.title)).length) return false;
  if (statement.annotation.tokens.length <= LEAST_WORDS + 1) return false;
  const first = section.statements.map((index) => reading.statements[index]).find((one) => one !== undefined && one.form !== 'heading');
  return first === statement && !hitsIn(statement, patterns).some(({ name }) => name === 'mending' || name === 'other');
}

/** A longer heading says more than when. */
const LONGEST_TITLE = 60;

/** "0.6 to 0.9: goes to the teacher": a band of scores that a person gets. */
const BAND = /^\W{0,3}(?:between |under |below |less than |from |over |above )?\d?\.?\d+ ?%? ?(?:to|and|[-–—]|\.\.) ?\d?\.?\d+ ?%? ?(?::|\||→|->|=>|,)/i;

const WHEN_HEADER = /^(?:when|whenever|if|trigger|failure|fault|situation|what (?:fails|goes wrong|breaks|if)|in case)\b/i;

/** "model down | the timetable" under "When | The portal shows": the next cell is what comes then. */
function isWhenRow(statement: ReadStatement, trigger: Hit): boolean {
  const [when, ...then] = statement.cells ?? [];
  return statement.asserted && when !== undefined && WHEN_HEADER.test(when.header) && trigger.match.end <= when.end && then.some((cell) => /\p{L}{3}/u.test(statement.text.slice(cell.start, cell.end)));
}

const isNext = (one: ReadStatement, other: ReadStatement | undefined): boolean =>
  other !== undefined && other.section === one.section && other.form !== 'heading' && (other.block === one.block || other.leadInStatement === one.index);

/** Statements that say what happens instead, in reading order. */
export const fallbackTopic: Topic<FallbackFact> = {
  name: 'fallback',
  title: 'When the model fails or is unsure',
  extract: eachStatement((statement, reading): FallbackFact[] => {
    const { index } = statement;
    if (statement.form === 'heading' || ELSEWHERE.has(statement.role)) return [];
    const { trigger, action, alone } = parts(statement);
    const fact = (...all: readonly ReadStatement[]): FallbackFact[] => [{ kind: 'fallback', planned: true, status: statement.status, polarity: 'positive', evidence: all.map((one) => evidenceOf(one)) }];
    if (isConditionMet(statement, reading) || answersTitle(statement, reading) || (action && BAND.test(statement.text))) return fact(statement);
    if (trigger && isWhenRow(statement, trigger)) return fact(statement);
    // An arrow from "below 0.5" says by its head what comes then.
    if (alone || (trigger && (action || statement.form === 'arrow'))) return fact(statement);
    if (!trigger) {
      const asked = asks(statement.status, statement) && hitsIn(statement, patterns).some(({ name }) => name !== 'other');
      return asked ? [{ kind: 'fallback', planned: false, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] }] : [];
    }
    // "Below 0.6 the light turns blue. Blue means: look yourself." The answer may stand in the next sentence.
    const next = reading.statements[index + 1];
    const conditional = trigger.status === 'conditional' || statement.form === 'row' || /[:?]$/u.test(statement.text.trimEnd());
    return conditional && next !== undefined && isNext(statement, next) && parts(next).action ? fact(statement, next) : [];
  }),
  show: (fact) => ({ label: fact.evidence[0]?.text.slice(0, 120) ?? '', detail: { planned: fact.planned } }),
};
