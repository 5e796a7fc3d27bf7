/** What the likelihoods are learned from and asked with: the marks of a statement. */

import type { ReadStatement } from '../types.js';

/** Words longer than this also count by their beginning, so that "reviewing" and "reviewer" share a mark. */
const LONG_WORD = 6;
const BEGINNING = 5;
const TITLE_WORD = /\p{L}+/gu;

/**
 * The marks of a statement, each once: base forms, pairs of neighbors ("hand_over"), beginnings of long
 * words ("revie*"), classes of terms ("{person}"), dimensions of quantities ("#money"), words of the
 * section's title (":rollout"), the role of the section ("@rollout"), the status ("!target") and whether
 * something is denied ("-"). Numbers are one mark ("#"), whatever their value.
 *
 * @param title of the section that the statement stands in, as read
 */
export function marksOf(statement: ReadStatement, title: string): ReadonlySet<string> {
  const { tokens, terms, quantities, clauses } = statement.annotation;
  const marks = new Set<string>();
  let before: string | undefined;
  for (const { kind, lower, lemma } of tokens) {
    if (kind === 'punctuation') continue;
    const word = kind === 'number' || /\d/.test(lower) ? '#' : lemma;
    marks.add(word);
    if (word.length > LONG_WORD) marks.add(`${word.slice(0, BEGINNING)}*`);
    if (before !== undefined) marks.add(`${before}_${word}`);
    before = word;
  }
  for (const term of terms) marks.add(`{${term.class}}`);
  for (const { dimension, comparator, per } of quantities) {
    marks.add(`#${dimension}`);
    if (comparator !== 'equal') marks.add(`#${dimension}<`);
    if (per !== undefined) marks.add(`#${dimension}/`);
  }
  for (const [word] of title.toLowerCase().matchAll(TITLE_WORD)) marks.add(`:${word}`);
  marks.add(`@${statement.role}`);
  marks.add(`!${statement.status}`);
  marks.add(clauses.some(({ polarity }) => polarity === 'negative') ? '-' : '+');
  return marks;
}
