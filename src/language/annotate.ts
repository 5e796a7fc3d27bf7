/** Reads one statement: words, clauses, quantities and terms. */

import { readClauses, statementStatus } from './clauses.js';
import { findQuantities } from './quantities/index.js';
import { findTerms, termIndex, type TermIndex } from './terms.js';
import { tokenize } from './tokens.js';
import type { Annotation, Hints, Quantity, Token } from './types.js';

/**
 * @param text the statement's words, without markup
 * @param hints where it comes from; see `Hints`
 * @param terms the lexicons, with a user's own terms; the shipped ones by default
 */
export function annotate(text: string, hints: Hints, terms: TermIndex = termIndex()): Annotation {
  const unplaced = tokenize(text, hints.code);
  const clauses = readClauses(text, unplaced, hints);
  const clauseOf = new Array<number>(unplaced.length).fill(0);
  for (const clause of clauses) clauseOf.fill(clause.index, clause.first, clause.last);
  const tokens: Token[] = unplaced.map((token, index) => ({ ...token, clause: clauseOf[index] ?? 0 }));
  return {
    text,
    tokens,
    clauses,
    quantities: placed(findQuantities(text, hints), tokens),
    terms: findTerms(text, tokens, terms),
    status: statementStatus(clauses),
    hints,
    notes: [],
  };
}

/** Gives quantities their token indexes; one that covers no token (past the token limit) is left out. */
function placed(found: readonly Omit<Quantity, 'first' | 'last'>[], tokens: readonly Token[]): Quantity[] {
  const quantities: Quantity[] = [];
  let at = 0;
  for (const quantity of found) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= quantity.start) at++;
    let last = at;
    while (last < tokens.length && (tokens[last]?.start ?? Infinity) < quantity.end) last++;
    if (last > at) quantities.push({ ...quantity, first: at, last });
  }
  return quantities;
}
