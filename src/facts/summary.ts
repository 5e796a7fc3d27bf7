/** The opening part: whether somebody who is no engineer learns there what it does, for whom, and why so. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn } from './find.js';
import { ofAll, titleOf } from './kept.js';
import { KNOWN_ACRONYMS, SUMMARY_WORDS } from './lexicons/summary.js';
import type { Fact, ReadStatement, SectionRole } from './types.js';

export interface SummaryFact extends Fact {
  readonly kind: 'summary';
  readonly what: boolean;
  readonly whom: boolean;
  readonly why: boolean;
  /** Stands under a heading that calls it a summary. */
  readonly called: boolean;
  /** Terms of art in it, without repeats. */
  readonly jargon: readonly string[];
}

/** From this many terms of art on, an executive stops reading. */
export const HEAVY = 4;

const patterns = new PatternSet(SUMMARY_WORDS);

/** Sentences of the document within which an opening has to come. */
const OPENING = 16;
/** The part of the document in which a section called a summary is still an opening. */
const FIRST_PART = 0.34;
const LONGEST = 8;

const NO_OPENING: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'requirements', 'architecture', 'model', 'data', 'privacy', 'fairness', 'safety', 'operations', 'monitoring', 'ownership', 'cost', 'rollout', 'questions', 'future', 'examples', 'template', 'appendix', 'non-goals', 'assumptions', 'alternatives', 'feedback', 'limitations',
]);

/** Sentences that belong together: those of one paragraph, call-out or list item run. */
function passages(statements: readonly ReadStatement[]): ReadStatement[][] {
  const found: ReadStatement[][] = [];
  for (const statement of statements) {
    const last = found.at(-1);
    const before = last?.at(-1);
    if (last && before?.block === statement.block && before.section === statement.section && last.length < LONGEST) last.push(statement);
    else found.push([statement]);
  }
  return found;
}

const openingOf = ofAll((reading): readonly ReadStatement[] => {
  const sentences = reading.statements.filter((statement) => statement.form === 'sentence');
  const end = reading.document.text.length * FIRST_PART;
  return sentences.filter((statement, index) => {
    if (statement.role === 'summary') return statement.range.start <= end || index < OPENING;
    return index < OPENING && !NO_OPENING.has(statement.role);
  });
});

function jargonOf(statement: ReadStatement): string[] {
  const { annotation } = statement;
  const terms = annotation.terms.filter((term) => term.class === 'jargon' && !term.ambiguous).map((term) => ({ start: term.start, text: term.text.toLowerCase() }));
  const more = hitsIn(statement, patterns).filter((hit) => hit.name === 'jargon').map(({ match }) => ({ start: match.start, text: statement.text.slice(match.start, match.end).toLowerCase() }));
  const letters = annotation.tokens.filter((token) => /^[A-Z][A-Z&]{1,5}s?$/.test(token.text) && !KNOWN_ACRONYMS.has(token.text.toUpperCase())).map((token) => ({ start: token.start, text: token.lower }));
  const places = new Map([...terms, ...more, ...letters].map((one) => [one.start, one.text]));
  return [...places.values()];
}

/** Names in the title, by which a sentence can speak of the thing: "Orion works without a signal". */
const namesOf = (title: string): ReadonlySet<string> => new Set((title.match(/\b[A-Z][\p{L}\d]{2,}/gu) ?? []).map((name) => name.toLowerCase()));

function factOf(passage: readonly ReadStatement[], titled: ReadonlySet<string>): SummaryFact | undefined {
  const [first] = passage;
  const spoken = passage.filter((statement) => statement.status !== 'question' && statement.status !== 'placeholder' && statement.status !== 'quoted');
  const words = spoken.reduce((sum, statement) => sum + statement.annotation.tokens.filter((token) => token.kind === 'word').length, 0);
  if (!first || words < 10) return undefined;
  const names = new Set(spoken.flatMap((statement) => hitsIn(statement, patterns).filter((hit) => hit.name !== 'what' || !hit.negated).map((hit) => hit.name)));
  return {
    kind: 'summary',
    what: names.has('what') || spoken.some((statement) => titled.has(statement.annotation.tokens[0]?.lower ?? '')),
    whom: names.has('whom'),
    why: names.has('why'),
    called: first.role === 'summary',
    jargon: [...new Set(spoken.flatMap(jargonOf))],
    status: first.status,
    polarity: 'positive',
    evidence: passage.map((statement) => evidenceOf(statement)),
  };
}

/** Passages of the opening part, in reading order. */
export const summaryTopic: Topic<SummaryFact> = {
  name: 'summary',
  title: 'Opening',
  extract: (reading) => {
    const titled = namesOf(titleOf(reading));
    return passages(openingOf(reading)).flatMap((passage) => factOf(passage, titled) ?? []);
  },
  show: (fact) => ({
    label: [fact.what ? 'what it does' : '', fact.whom ? 'for whom' : '', fact.why ? 'why so' : ''].filter((part) => part !== '').join(', ') || 'none of what, whom and why',
    detail: { what: fact.what, whom: fact.whom, why: fact.why, jargon: fact.jargon.join(', ') },
  }),
};
