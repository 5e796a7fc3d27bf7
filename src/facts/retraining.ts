/** When a model is trained again: how often, or what sets it off, or only in words that nobody can check. */

import { PatternSet } from '../language/pattern.js';
import type { Quantity } from '../language/types.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn, quantitiesIn } from './find.js';
import { namesIn } from './figures.js';
import { eachStatement } from './kept.js';
import { CADENCE, NO_RETRAINING, RETRAINING, TRIGGER, VAGUE_WHEN } from './lexicons/retraining.js';
import { isProposed } from './stated.js';
import type { Fact, ReadStatement, Reading, SectionRole } from './types.js';

export interface RetrainingFact extends Fact {
  readonly kind: 'retraining';
  /**
   * `cadence`: at least once a quarter; `trigger`: something that can be measured; `slow`: less often
   * than once a quarter; `vague`: a time or reason that nobody could check; `open`: no word on when.
   */
  readonly when: 'cadence' | 'trigger' | 'slow' | 'vague' | 'open';
  /** The words on when, as written; empty where there are none. */
  readonly words: string;
}

const again = new PatternSet(RETRAINING);
const notAgain = new PatternSet(NO_RETRAINING);
const cadence = new PatternSet(CADENCE);
const vague = new PatternSet(VAGUE_WHEN);
const trigger = new PatternSet(TRIGGER);
const explains = new PatternSet({
  explains: [
    '(the|that|this|our|its) (trigger|signal|threshold|limit|rule|line|bar|condition|cadence|rhythm|interval|criterion|schedule|occasion)',
    '(that|this|which|it|stale|worse|needed|necessary|needs|drop) (is|means|mean|happens|comes|amounts|falls due) ...2',
    '(by that|by this|in practice|concretely|in numbers|that is|specifically|in other words)',
    '^ (at the latest|no later than|in any case|at least|otherwise|failing that)',
  ],
});

const isAdverb = new PatternSet({ adverb: ['(periodically|regularly|occasionally|sometimes|now and then|now and again|from time to time|every now and then|every so often|once in a while|ad hoc|as needed|when needed|if needed|as experience)'] });

/** "As needed, and at least monthly": the second part holds for the first. */
const floor = /\b(?:at least|at the latest|in any case|but|no later|otherwise|not less|never less|and always)\b/i;

/** Longest time between two rounds that still counts as a cadence: a quarter. */
const QUARTER_IN_SECONDS = 93 * 86_400;

const OUTSIDE: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'alternatives', 'non-goals', 'examples', 'template', 'questions']);

const MEASURES: ReadonlySet<Quantity['dimension']> = new Set<Quantity['dimension']>(['percent', 'points', 'ratio', 'count', 'number', 'rate', 'money', 'factor', 'size', 'duration']);

/** The stretch of a statement that a hit covers, in its own words. */
const cut = (statement: ReadStatement, start: number, end: number): string => statement.text.slice(start, end).trim();

/** "When there is time between two releases" measures nothing. */
const LEISURE = /\b(?:there(?: is|'s)|have|has|finds?|allows?) (?:the |some |a |enough )?(?:time|week|moment|hand|budget|capacity)\b/i;

/** What a statement says of when, by the strongest of its words. */
function whenOf(statement: ReadStatement): Pick<RetrainingFact, 'when' | 'words'> {
  const { annotation } = statement;
  const [loose] = vague.find(annotation);
  const [regular] = cadence.find(annotation).filter((match) => match.name === 'cadence' && !isLong(statement, match.start, match.end));
  // "We fit the scorer again when it feels stale; the balance is fitted each month": the first half is the first model's.
  if (loose && regular && loose.end <= regular.start && /;/.test(statement.text.slice(loose.end, regular.start)) && !floor.test(statement.text.slice(loose.end, regular.start))) return { when: 'vague', words: cut(statement, loose.start, loose.end) };
  // "The tower every now and then, the ranker nightly": what comes first is the first model's.
  if (loose && regular && loose.end <= regular.start && isAdverb.find(annotation).some((match) => match.start === loose.start) && !floor.test(statement.text.slice(loose.end, regular.end))) return { when: 'vague', words: cut(statement, loose.start, loose.end) };
  if (regular) return { when: 'cadence', words: cut(statement, regular.start, regular.end) };
  const measured = trigger.find(annotation).find((match) => isMeasured(statement, match.start, match.end) && !LEISURE.test(statement.text.slice(match.start, match.end)));
  if (measured) return { when: 'trigger', words: cut(statement, measured.start, measured.end) };
  const [slow] = cadence.find(annotation);
  if (slow) return { when: 'slow', words: cut(statement, slow.start, slow.end) };
  return loose ? { when: 'vague', words: cut(statement, loose.start, loose.end) } : { when: 'open', words: '' };
}

/** "Every six months" is no cadence that keeps a model fresh. */
const isLong = (statement: ReadStatement, start: number, end: number): boolean =>
  quantitiesIn(statement, { start, end }).some((quantity) => quantity.dimension === 'duration' && quantity.value > QUARTER_IN_SECONDS);

/** A trigger has a number of something to it, or a threshold set elsewhere; a date or a duration alone is none. */
function isMeasured(statement: ReadStatement, start: number, end: number): boolean {
  const inside = statement.annotation.quantities.filter((quantity) => quantity.start >= start && quantity.start < end);
  if (inside.length === 0) return true;
  return inside.some((quantity) => MEASURES.has(quantity.dimension) && (quantity.dimension !== 'duration' || quantity.value <= QUARTER_IN_SECONDS));
}

/** The next sentence of the same paragraph or item, where it explains this one ("The trigger is …") or says it again with a date. */
function explanation(statement: ReadStatement, next: ReadStatement | undefined): Pick<RetrainingFact, 'when' | 'words'> | undefined {
  if (next?.block !== statement.block || next.form !== 'sentence' || !next.asserted) return undefined;
  if (explains.find(next.annotation).length === 0 && mentions(next) !== 'retrain') return undefined;
  const said = whenOf(next);
  return said.when === 'cadence' || said.when === 'trigger' ? said : undefined;
}

/** Whether a bold label, a heading or a column's header says it in place of the verb. */
function isTitled(statement: ReadStatement, reading: Reading): boolean {
  const section = reading.sections[statement.section];
  const isFirst = section !== undefined && section.statements.find((index) => reading.statements[index]?.form !== 'heading') === statement.index;
  const titles = [...(isFirst ? [section.title] : []), ...(statement.cells ?? []).map((cell) => cell.header)];
  return titles.some((title) => namesIn(title, again).has('retrain') && !namesIn(title, notAgain).has('people'));
}

/** Whether a statement says that a model is trained again, or only that it is trained. */
function mentions(statement: ReadStatement): 'retrain' | 'train' | undefined {
  const aside = notAgain.find(statement.annotation);
  const outside = (start: number, end: number): boolean => !aside.some((match) => match.start < end && match.end > start);
  const hits = hitsIn(statement, again).filter((hit) => !hit.negated && hit.status !== 'rejected' && (hit.status !== 'hypothetical' || isProposed(hit.status, statement)) && hit.status !== 'others' && hit.status !== 'question' && outside(hit.match.start, hit.match.end));
  if (hits.length === 0 || aside.some((match) => match.name === 'people' && hits.every((hit) => hit.match.clause === match.clause))) return undefined;
  return hits.some((hit) => hit.name === 'retrain') ? 'retrain' : 'train';
}

export const retrainingTopic: Topic<RetrainingFact> = {
  name: 'retraining',
  title: 'Training again',
  extract: eachStatement((statement, reading): RetrainingFact[] => {
    if (statement.form === 'heading' || statement.form === 'arrow' || statement.status === 'question' || statement.status === 'quoted' || statement.status === 'placeholder' || statement.status === 'rejected' || OUTSIDE.has(statement.role)) return [];
    const mention = mentions(statement) ?? (isTitled(statement, reading) ? 'title' : undefined);
    if (mention === undefined) return [];
    const said = whenOf(statement);
    // Training without "again" is a rhythm only where it names one.
    if (mention === 'title' && said.when === 'open') return [];
    if (mention === 'train' && said.when !== 'cadence' && said.when !== 'slow' && !(said.when === 'trigger' && /^(?:when|once|whenever|as soon as|after|if|every|each)\b/i.test(said.words))) return [];
    const better = said.when === 'cadence' || said.when === 'trigger' ? undefined : explanation(statement, reading.statements[statement.index + 1]);
    return [{ kind: 'retraining', ...(better ?? said), status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] }];
  }),
  show: (fact) => ({ label: fact.words === '' ? 'trained again, no word on when' : `trained again: ${fact.words}`, detail: { when: fact.when, words: fact.words } }),
};
