/** Reads a statement's clauses: where they are, whether they affirm or deny, and how they are meant. */

import { splitClauses } from './clauses-split.js';
import type { Boundary, Split } from './clauses-units.js';
import { readPolarity } from './polarity.js';
import { readStatus, type Reading } from './status.js';
import { tokenize, type UnplacedToken } from './tokens.js';
import type { Clause, Hints, Polarity, Status } from './types.js';

export { splitClauses } from './clauses-split.js';
export type { Boundary, Joint, Split, Unit } from './clauses-units.js';

interface Known {
  readonly split: Split;
  readonly covered: Uint8Array;
}

// What was found out on the way, kept by the clauses it belongs to and gone with them.
const known = new WeakMap<readonly Clause[], Known>();

/**
 * Splits a statement into clauses and reads the polarity and the status of each.
 *
 * @param text the statement's text
 * @param tokens its tokens, from `tokenize`
 * @param hints where it comes from: cells, lead-in, struck-out stretches
 * @returns clauses that cover all tokens in order; none if there are no tokens
 */
export function readClauses(text: string, tokens: readonly UnplacedToken[], hints: Hints): Clause[] {
  const leadIn = readLeadIn(hints.leadIn);
  const split = splitClauses(text, tokens, hints);
  const polarity = readPolarity(text, tokens, split, leadIn.polarity);
  const readings = readStatus(text, tokens, split, hints, leadIn.status);
  const blank = hasTemplateBlank(text, hints);
  const clauses = split.boundaries.map((boundary, index) => {
    const clause = toClause(tokens, boundary, index, polarity.units, readings);
    return blank ? { ...clause, status: 'placeholder' as const } : clause;
  });
  known.set(clauses, { split, covered: polarity.covered });
  return clauses;
}

/** Words in angle brackets: what a template asks for. A quotation mark around them means that they are talked about. */
const TEMPLATE_BLANK = /(?<!["'“”„‘’«»`])<\p{L}[\p{L}\p{N} ,.'’/()+-]{0,80}>/u;

/** A statement of a template says nothing until its last blank is filled in. */
function hasTemplateBlank(text: string, hints: Hints): boolean {
  if (!text.includes('<')) return false;
  const match = TEMPLATE_BLANK.exec(text);
  return match !== null && !(hints.code ?? []).some((span) => span.start <= match.index && span.end > match.index);
}

function toClause(tokens: readonly UnplacedToken[], boundary: Boundary, index: number, polarities: readonly Polarity[], readings: readonly Reading[]): Clause {
  const { first, last, unit, cell } = boundary;
  return {
    index,
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    polarity: polarities[unit] ?? 'positive',
    status: readings[unit]?.status ?? 'asserted',
    ...(cell === undefined ? {} : { cell }),
  };
}

/** "We will not:", "Open questions:", "Later:" over a list. */
function readLeadIn(leadIn: string | undefined): { status: Status; polarity: Polarity } {
  // A whole sentence before a list introduces it, but does not carry its verb: only an open one does.
  if (leadIn === undefined || !/[\p{L}\p{N}:–—]["'”’)*_]*$/u.test(leadIn.trim())) return { status: 'asserted', polarity: 'positive' };
  // The last sentence of it is the one that introduces.
  const tokens = tokenize(leadIn);
  const clauses = readClauses(leadIn, tokens, { form: 'sentence' });
  const last = clauses.at(-1);
  return last === undefined ? { status: 'asserted', polarity: 'positive' } : { status: last.status, polarity: last.polarity };
}

/**
 * Whether a negation covers the token: "audio" in "we store no audio", "review" in "without human
 * review", "cloud" in "on the phone rather than the cloud". The subject of a negated verb is not
 * covered; `Clause.polarity` tells about the verb.
 */
export function isNegated(_tokens: readonly UnplacedToken[], clauses: readonly Clause[], index: number): boolean {
  return known.get(clauses)?.covered[index] === 1;
}

/** Status of the main clause. */
export function statementStatus(clauses: readonly Clause[]): Status {
  const split = known.get(clauses)?.split;
  const first = clauses[0];
  if (first === undefined) return 'asserted';
  if (split === undefined) return first.status;
  const row = clauses.filter((clause) => clause.cell !== undefined && clause.cell > 0);
  if (row.length > 0) return row.find((clause) => clause.status !== 'asserted')?.status ?? 'asserted';
  return clauses[mainClause(clauses, split)]?.status ?? first.status;
}

/** Index of the main clause: not a condition, a relative clause, a bracket, or a label before a colon. */
function mainClause(clauses: readonly Clause[], split: Split): number {
  const unitOf = (index: number) => split.units[split.boundaries[index]?.unit ?? 0];
  const first = unitOf(0);
  const second = unitOf(1);
  if (clauses.length > 1 && first !== undefined && second !== undefined) {
    if (first.introduces && !first.hasVerb) return 1;
    // "If …, we show …": the main clause comes after the condition, perhaps after several.
    const main = split.boundaries.findIndex((boundary) => boundary.joint === 'main');
    const sentence = main >= 0 ? unitOf(main)?.sentence : undefined;
    if (main > 0 && sentence === first.sentence && unitOf(main)?.parent === split.boundaries[0]?.unit) return main;
  }
  return 0;
}
