/** Which way the document leans when goals collide, or which of two errors it would rather make. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn, type Hit } from './find.js';
import { eachStatement } from './kept.js';
import { LEANINGS } from './lexicons/goal-leaning.js';
import { isSamePassage } from './passage.js';
import type { Fact, ReadStatement, SectionRole } from './types.js';

export interface GoalLeaningFact extends Fact {
  readonly kind: 'goal-leaning';
  /** The words that say it. */
  readonly words: string;
}

const leanings = new PatternSet(LEANINGS);

/** Sections in which a comparison weighs options or describes a rule of the data, and not goals. */
const ELSEWHERE: ReadonlySet<SectionRole> = new Set<SectionRole>(['examples', 'template', 'appendix']);

/** "We would not rather …": a "no" in the subject ("no answer beats a wrong one") denies nothing. */
const isDenied = ({ statement, match }: Hit): boolean =>
  statement.annotation.tokens.slice(Math.max(0, match.first - 2), match.first).some((token) => /^(?:not|never|cannot|\w+n't)$/.test(token.lower));

/** "Skippers would rather fish": what people like is no lean, unless it weighs errors. */
function isTaste({ statement, match }: Hit): boolean {
  const { tokens, terms } = statement.annotation;
  if (!/^(?:would|'d|will|prefer|favou?r)/i.test(statement.text.slice(match.start)) || /\b(?:false|wrong|miss\w*|alarms?|late|errors?|mistakes?|needless)\b/i.test(statement.text)) return false;
  return /(?:ers|ors|ists|ians|men|people)$/.test(tokens[match.first - 1]?.lower ?? '') || terms.some((term) => term.class === 'person' && term.last === match.first && /(?:s|people|staff)$/i.test(term.text));
}

/** "Faithful rather than fluent:", "Late before wrong." */
const MOTTO = /^(?!less|more|better|one|now|then|this|it|rows?|build)[\p{L}-]+ (?:rather than|over|before|sooner than|instead of) [\p{L}-]+(?: [\p{L}-]+)?\s*(?:[.:,;!–—]|$)/iu;

/** "Latency vs. depth → latency". */
function picksOne(text: string): boolean {
  const [, one, other, pick] = /^(\S.{2,40}?) (?:vs\.?|versus|or|against|\/) (\S.{1,40}?\S) ?(?:→|->|=>|=|:|\||\?) ?(\S.{2,60})$/iu.exec(text) ?? [];
  const start = (part: string | undefined): string => part?.toLowerCase().replace(/^(?:the|our|we take|take)\s+/, '').slice(0, 6) ?? '';
  return pick !== undefined && [start(one), start(other)].includes(start(pick));
}

/** "PRIORITIES (upper line wins)" in a code fence. */
const ORDERED = /\bpriorit(?:y|ies)\b.{0,40}\b(?:wins?|order|first|highest|descending|beats?|above)\b/i;

/** Sections in which a motto is about goals, and not about components. */
const OF_GOALS: ReadonlySet<SectionRole> = new Set<SectionRole>(['goals', 'summary', 'problem', 'requirements', 'success', 'other']);

const CLASH = /\b(?:conflicts?|clash\w*|collisions?|collid\w*|against|versus|vs|tension|trade|between|dilemma|if both|pulls?|goals?|choice|or)\b/i;
const GIVES_WAY = /\b(?:gives?|give way|wins?|winner|prefer\w*|choose|chosen|yields?|priority|precedence|we (?:take|pick|choose|side)|goes first|first|loses?|sacrific\w*|prevails?|decides?|lean)\b/i;

/** A row of a table "Conflict | Who gives way". */
function isClashRow(statement: ReadStatement): boolean {
  const [first, ...rest] = statement.cells ?? [];
  return first !== undefined && CLASH.test(first.header) && rest.some((cell) => GIVES_WAY.test(cell.header) && statement.text.slice(cell.start, cell.end).trim() !== '');
}

/** "A note too many is skipped. A note too few is a lawsuit. So it writes long.": the two mishaps, then what follows from them. */
const MISHAP = /^(?:[\d.]+ |[A-Z]: )?(?:an?|one|too (?:many|few|high|low|early|late|much|little)|every|two|three|four|five|ten)\b/i;

function leaningOf(statement: ReadStatement, next: ReadStatement | undefined): string | undefined {
  const hits = hitsIn(statement, leanings);
  if (hits.some((hit) => hit.name === 'other')) return undefined;
  // "Would rather" reads as hypothetical, and is the clearest lean there is.
  const stands = hits.filter((hit) => hit.asserted || hit.status === 'hypothetical');
  const lean = stands.find((hit) => hit.name === 'lean' && !isDenied(hit) && !isTaste(hit));
  if (lean) return statement.text.slice(lean.match.start, lean.match.end);
  if (MOTTO.test(statement.text) && OF_GOALS.has(statement.role)) return statement.text;
  const near = next?.section === statement.section && next.asserted ? hitsIn(next, leanings) : [];
  const bears = (name: string): boolean => hits.some((hit) => hit.name === name);
  const both = (one: string, other: string): boolean => bears(one) && (bears(other) || near.some((hit) => hit.name === other));
  if (both('bear', 'cannotBear') || both('cannotBear', 'bear')) return statement.text;
  if (bears('bear') && (bears('stake') || (MISHAP.test(statement.text) && next?.block === statement.block && MISHAP.test(next.text)))) return statement.text;
  const stakes = stands.filter((hit) => hit.name === 'stake' && !hit.negated).length;
  if (stakes > 1 || (stakes === 1 && next?.block === statement.block && hitsIn(next, leanings).some((hit) => hit.name === 'stake'))) return statement.text;
  const collide = stands.find((hit) => hit.name === 'collide');
  if (!collide) return undefined;
  // The clause on the collision has to be followed by what gives way.
  const tail = statement.annotation.clauses.at(-1);
  const follows = (tail !== undefined && tail.index > collide.match.clause) || statement.text.indexOf(', ', collide.match.end) > 0;
  return follows || (next?.section === statement.section && next.asserted) ? statement.text : undefined;
}

/** "Between a late bus and an empty one, the late one": two things, then which. */
const BETWEEN = /^(?:[\d.]+ )?(?:so )?between [^,;:]{4,90} and [^,;:]{3,90}[,:] [^,]{3,60}$/i;
/** "If it is the margin or the customer, we take the customer". */
const IF_EITHER = /\bif (?:it(?:[’']s| is| comes to| has to be)|we must|(?:I|we)(?:[’']ve got to| have to| must)|(?:the|it) [\w ]{0,20}(?:could|can) either)\b[^.;]{0,70}(?:\bor\b|\bone (?:direction|side|way)\b|\bpick\b|\bchoose\b)[^.;]{0,50}, /i;
/** "A dull answer before a charming one", "clean first, likeness second". */
const RANKED = /^(?:so )?an? [\p{L}-]+(?: [\p{L}-]+){0,3} (?:goes |comes |ranks |is )?(?:before|over|rather than|sooner than) an? [\p{L}-]+(?: [\p{L}-]+){0,2}[.:;,!]?$|^[\p{L} -]{3,30} first, [\p{L} -]{3,30} (?:second|last|after)[.:;,!]?$/iu;
const saysWhich = (text: string): boolean => BETWEEN.test(text) || IF_EITHER.test(text) || RANKED.test(text);

/** What befalls somebody; not every pair of sentences tells of mishaps. */
const BEFALLS = /\b(?:too (?:many|few|much|little|high|low|early|late)|miss\w*|overlook\w*|wrong\w*|false\w*|los[ets]\w*|late|early|costs?|annoy\w*|nuisance|blank|forgotten|left|imagined|invented|made-up|refused|for nothing|needless\w*|harm\w*|strike|unread|killed?)\b/i;
/** Both in one sentence. */
const TWO_MISHAPS = /^(?:[\d.]+ )?(?:an?|one)\b[^;,]{8,90}(?:;|, (?:and|but|while|whereas|which)|,) ?(?:an?|one)\b/i;
const HENCE = /^(?:so|then|hence|thus|therefore|late it|leave|when (?:torn|unsure|in doubt)|(?:if|in) (?:any )?doubt|that is why|which is why|the latter|the first|the second)\b|\b(?:therefore|on purpose|hence|is preferred|shall be)\b/i;

function isWeighed(statement: ReadStatement, statements: readonly ReadStatement[]): boolean {
  if (!HENCE.test(statement.text)) return false;
  const beside = (step: number): string | undefined => {
    const other = statements[statement.index - step];
    return other !== undefined && isSamePassage(other, statement) && other.form === 'sentence' && other.status !== 'question' ? other.text : undefined;
  };
  const [last, first] = [beside(1), beside(2)];
  return last !== undefined && BEFALLS.test(`${first ?? ''} ${last}`) && (TWO_MISHAPS.test(last) || (first !== undefined && MISHAP.test(last) && MISHAP.test(first)));
}

/** "A tray too few, or a tray too many?" */
const EITHER = /^[^,.;]{2,60}?,? or [^,.;]{2,40}\?$/i;
const VERB_FIRST = /^(?:is|are|do|does|did|can|could|will|would|should|shall|has|have|what|who|where|how|why|when)\b/i;

/** So many words a short answer has at most. */
const SHORT = 8;

/** "Would we rather keep a rough line or lose a good one? Lose it." */
const isShortAnswer = (question: ReadStatement, answer: ReadStatement): boolean =>
  answer.asserted && answer.form === 'sentence' && isSamePassage(answer, question) && answer.status !== 'others' && answer.annotation.tokens.filter(({ kind }) => kind !== 'punctuation').length <= SHORT && ((EITHER.test(question.text) && !VERB_FIRST.test(question.text)) || leanings.find(question.annotation).some(({ name }) => name === 'asks'));

/** Leanings in reading order. */
export const goalLeaningTopic: Topic<GoalLeaningFact> = {
  name: 'goal-leaning',
  title: 'What gives way when goals collide',
  extract: eachStatement((statement, { statements }): GoalLeaningFact[] => {
    const { index } = statement;
    if (statement.form === 'heading' || statement.form === 'arrow' || ELSEWHERE.has(statement.role)) return [];
    if (statement.form === 'code-line' && !ORDERED.test(statement.text) && !picksOne(statement.text)) return [];
    const answer = statements[index + 1];
    if (statement.status === 'question' && answer !== undefined && isShortAnswer(statement, answer)) return [{ kind: 'goal-leaning', words: answer.text, status: answer.status, polarity: 'positive', evidence: [evidenceOf(answer)] }];
    if (!statement.asserted && statement.status !== 'hypothetical') return [];
    const words = isClashRow(statement) || statement.form === 'code-line' || picksOne(statement.text) || saysWhich(statement.text) || isWeighed(statement, statements) ? statement.text : leaningOf(statement, answer);
    return words === undefined ? [] : [{ kind: 'goal-leaning', words, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] }];
  }),
  show: (fact) => ({ label: fact.words, detail: { words: fact.words } }),
};
