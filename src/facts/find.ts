/** Finds what patterns mean in a whole document, with the status and polarity of the clause around. */

import { isNegated } from '../language/clauses.js';
import type { PatternMatch, PatternSet } from '../language/pattern.js';
import type { Clause, Quantity, Span, Status } from '../language/types.js';
import { eachStatement } from './kept.js';
import { isAsserted } from './reading.js';
import type { Range } from '../markdown/types.js';
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

/** The quantities in a cell, or in another stretch of a statement. */
export const quantitiesIn = ({ annotation }: ReadStatement, { start, end }: Span): Quantity[] => annotation.quantities.filter((quantity) => quantity.start >= start && quantity.end <= end);

const NONE: readonly Hit[] = [];

/** All matches in a statement. */
export function hitsIn(statement: ReadStatement, patterns: PatternSet): readonly Hit[] {
  const matches = patterns.find(statement.annotation);
  // As most are; this is asked of each statement for each set.
  if (matches.length === 0) return NONE;
  return matches.map((match) => {
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
export function findHits(reading: Reading, patterns: PatternSet): readonly Hit[] {
  let find = finders.get(patterns);
  if (find === undefined) {
    find = eachStatement((statement) => (statement.form === 'heading' ? [] : hitsIn(statement, patterns)));
    finders.set(patterns, find);
  }
  return find(reading);
}

const finders = new WeakMap<PatternSet, (reading: Reading) => readonly Hit[]>();

/** Evidence that asks its statement where it stands: facts outlive the version of the document they were found in. */
class PlacedEvidence implements Evidence {
  readonly text: string;

  constructor(
    private readonly of: ReadStatement,
    private readonly from: number,
    private readonly to: number,
  ) {
    this.text = of.text.slice(from, to);
  }

  get statement(): number {
    return this.of.index;
  }

  get range(): Range {
    const whole = this.from === 0 && this.to === this.of.text.length;
    return whole ? this.of.range : this.of.sourceRange(this.from, this.to);
  }
}

/** Evidence for a whole statement, or for a stretch of its text. */
export function evidenceOf(statement: ReadStatement, start = 0, end = statement.text.length): Evidence {
  return new PlacedEvidence(statement, start, end);
}

/** The common part of a fact that one hit shows; the evidence is the whole statement. */
export function factOf<K extends string>(kind: K, hit: Hit): Fact & { readonly kind: K } {
  return { kind, status: hit.status, polarity: hit.negated ? 'negative' : 'positive', evidence: [evidenceOf(hit.statement)] };
}
