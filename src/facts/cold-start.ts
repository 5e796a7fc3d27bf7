/** What the system does before it has data: for new people, new things, and on its first day. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn } from './find.js';
import { namesIn } from './figures.js';
import { eachStatement } from './kept.js';
import { BEGINNINGS, COLD_START, NO_STOCK, OTHER_STARTS } from './lexicons/cold-start.js';
import type { Fact, ReadStatement, Reading, SectionRole } from './types.js';

export interface ColdStartFact extends Fact {
  readonly kind: 'cold-start';
  /** Whether it says what happens instead; else the words for it only come up. */
  readonly answers: boolean;
  /** The words that say so, as written; empty where the title does. */
  readonly words: string;
}

const answered = new PatternSet(COLD_START);
const begins = new PatternSet(BEGINNINGS);
const lacking = new PatternSet(NO_STOCK);
const others = new PatternSet(OTHER_STARTS);
const named = new PatternSet({
  early: [
    '(day one|day zero|day 1|day 0|cold start|first (day|morning|week|weeks|days)|at first|to (begin|start) with|at the (start|beginning|outset)|before (there is|we have|the first|any) ...3|newcomer|newcomers|(before|without|no) ...2 (history|data|past)|until ...2 (history|data)|starting (out|point|set)|where it starts|bootstrapping|seed data|without (data|history)|new ({person}|user|users|item|items|product|products))',
  ],
});

/** What is said has to be of data, of a model, or of what stands in for them. */
const ofData = new PatternSet({
  data: ['({thing.model}|data|records|rules|rule|list|table|average|archive|examples|history|trained|taught|learned|labeled|marked|default|defaults|people|person|expert|experts|by hand|similar|nearest|same as|guess|knows|general|bought|borrowed|simulated)'],
});

const OUTSIDE: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'non-goals', 'examples', 'template', 'questions', 'future', 'cost', 'appendix', 'ownership', 'problem', 'summary', 'safety', 'success', 'monitoring']);

/** Sections that count people and cases without saying what it starts from. */
const COUNTS: ReadonlySet<SectionRole> = new Set<SectionRole>(['success', 'requirements', 'monitoring', 'fairness', 'rollout', 'privacy', 'goals', 'operations']);

/** Under "Day one" or "What it learns from at first", whatever is said is the answer. */
function isTitled(statement: ReadStatement, reading: Reading): boolean {
  const section = reading.sections[statement.section];
  return section !== undefined && statement.form === 'sentence' && namesIn(section.title, named).size > 0 && section.role !== 'rollout' && statement.annotation.tokens.length > 4 && ofData.find(statement.annotation).length > 0;
}

function answer(statement: ReadStatement, reading: Reading): string | undefined {
  if (others.find(statement.annotation).length > 0) return undefined;
  if (statement.text.trimEnd().endsWith('?')) return undefined;
  const hit = hitsIn(statement, answered).find((one) => one.asserted);
  // A step of the rollout says who gets it and not what it knows.
  if (hit && statement.role !== 'rollout') return statement.text.slice(hit.match.start, hit.match.end);
  if ((!COUNTS.has(statement.role) || statement.role === 'privacy') && lacking.find(statement.annotation).length === 0) {
    const begin = hitsIn(statement, begins).find((one) => one.asserted && !one.negated && (one.name === 'newcomer' || !COUNTS.has(statement.role)));
    if (begin) return statement.text.slice(begin.match.start, begin.match.end);
  }
  return isTitled(statement, reading) ? '' : undefined;
}

export const coldStartTopic: Topic<ColdStartFact> = {
  name: 'cold-start',
  title: 'Before there is data',
  extract: eachStatement((statement, reading): ColdStartFact[] => {
    if (statement.form === 'heading' || statement.form === 'arrow' || OUTSIDE.has(statement.role)) return [];
    const words = statement.asserted ? answer(statement, reading) : undefined;
    if (words === undefined && named.find(statement.annotation).length === 0) return [];
    return [{ kind: 'cold-start', answers: words !== undefined, words: words ?? '', status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] }];
  }),
  show: (fact) => ({ label: fact.evidence[0]?.text.slice(0, 120) ?? '', detail: { answers: fact.answers, words: fact.words } }),
};
