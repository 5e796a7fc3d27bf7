/** What a figure is about, in words and as a set of words that can be compared. */

import type { Token } from '../language/types.js';
import { wordsOf, type Figure } from './figures.js';
import { GENERIC_WORDS } from './lexicons/subjects.js';
import { once } from './memo.js';

const MOST_WORDS = 8;

/** In the document's own words, lower case: a row's label, else the words before the figure. */
export const subjectOf = once((figure: Figure): string => {
  if (figure.lead !== '') return figure.lead.toLowerCase();
  if (figure.label !== '') return figure.label.toLowerCase();
  const { tokens } = figure.statement.annotation;
  const clause = tokens[figure.quantity.first]?.clause;
  const own = tokens.filter((token, index) => token.clause === clause && token.kind === 'word' && (index < figure.quantity.first || index >= figure.quantity.last));
  const before = own.filter((token) => token.start < figure.quantity.start).slice(-MOST_WORDS);
  return (before.length > 0 ? before : own.slice(0, MOST_WORDS)).map((token) => token.lower).join(' ');
});

/** "REQ-9", "2.a": the number of a requirement. */
const NUMBERED = /^[a-z]{1,4}[-.]?\d+(?:\.\w+)?$/;

const isContent = (token: Token): boolean => (token.kind === 'word' || token.kind === 'number') && !GENERIC_WORDS.has(token.lower) && !GENERIC_WORDS.has(token.lemma) && !(token.kind === 'word' && NUMBERED.test(token.lower));

/** Base forms of the words that say what the figure is about, without those that every target has. */
export const aboutOf = once((figure: Figure): ReadonlySet<string> => {
  const { annotation } = figure.statement;
  const about = new Set<string>();
  const { arrow } = figure.statement;
  // An arrow's figure speaks of where it leads.
  if (arrow !== undefined) for (const token of wordsOf(arrow.to).tokens) if (isContent(token)) about.add(token.lemma);
  if (figure.cell !== undefined) {
    const header = figure.table?.kind === 'options' || figure.table?.kind === 'stages' ? figure.header : '';
    for (const text of [figure.label, header]) for (const token of wordsOf(text).tokens) if (isContent(token)) about.add(token.lemma);
    return about;
  }
  for (const token of wordsOf(figure.lead).tokens) if (isContent(token)) about.add(token.lemma);
  const clause = annotation.tokens[figure.quantity.first]?.clause;
  const rivals = annotation.quantities.filter((quantity) => quantity.dimension === figure.quantity.dimension);
  const isInFigure = (index: number): boolean => rivals.some((quantity) => index >= quantity.first && index < quantity.last);
  for (const [index, token] of annotation.tokens.entries()) {
    if (token.clause !== clause || isInFigure(index)) continue;
    if (isContent(token)) about.add(token.lemma);
  }
  return about;
});
