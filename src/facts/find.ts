/** Finds what patterns mean in a whole document, with the status and polarity of the clause around. */

import { isNegated } from '../language/clauses.js';
import type { PatternMatch, PatternSet } from '../language/pattern.js';
import type { Clause, Status } from '../language/types.js';
import { isAsserted } from './reading.js';
import type { Evidence, Fact, ReadStatement, Reading } from './types.js';

/** A pattern found in a statement. */
export interface Hit {
  readonly name: string;
  readonly statement: ReadStatement;
  readonly match: PatternMatch;
  /** Status of the clause, with what the section lends it. */
  readonly status: Status;
  /** Whether a negation covers the match. */
  readonly negated: boolean;
  /** Whether the author stands behind it (says nothing of polarity). */
  readonly asserted: boolean;
}

const clauseOf = (statement: ReadStatement, index: number): Clause | undefined => statement.annotation.clauses[index];

/** The clause's own status where it has one, else what the statement and its section give it. */
export function statusOfClause(statement: ReadStatement, clause: number): Status {
  const own = clauseOf(statement, clause)?.status ?? statement.status;
  return isAsserted(own) && !isAsserted(statement.status) && statement.status !== statement.annotation.status ? statement.status : own;
}

/** All matches in a statement. */
export function hitsIn(statement: ReadStatement, patterns: PatternSet): Hit[] {
  return patterns.find(statement.annotation).map((match) => {
    const status = statusOfClause(statement, match.clause);
    return {
      name: match.name,
      statement,
      match,
      status,
      negated: isNegated(statement.annotation.tokens, statement.annotation.clauses, match.first),
      asserted: isAsserted(status) && statement.form !== 'heading',
    };
  });
}

/** All matches in the document, in reading order; headings are left out, for they assert nothing. */
export function findHits(reading: Reading, patterns: PatternSet): Hit[] {
  return reading.statements.filter((statement) => statement.form !== 'heading').flatMap((statement) => hitsIn(statement, patterns));
}

/** Evidence for a whole statement, or for a stretch of its text. */
export function evidenceOf(statement: ReadStatement, start = 0, end = statement.text.length): Evidence {
  const whole = start === 0 && end === statement.text.length;
  return { statement: statement.index, range: whole ? statement.range : statement.sourceRange(start, end), text: statement.text.slice(start, end) };
}

/** The common part of a fact that one hit shows; the evidence is the whole statement. */
export function factOf<K extends string>(kind: K, hit: Hit): Fact & { readonly kind: K } {
  return { kind, status: hit.status, polarity: hit.negated ? 'negative' : 'positive', evidence: [evidenceOf(hit.statement)] };
}
