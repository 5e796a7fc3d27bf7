/**
 * What the language stage hands on: a statement's words, quantities, terms, polarity and status.
 * It knows no Markdown and no design docs. Offsets are UTF-16 units into the statement's text.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type TokenKind = 'word' | 'number' | 'symbol' | 'punctuation';

/** A word, number or mark. `p95`, `GPT-4.1`, `$0.05` and `don't` are each one token; `on-device` is two. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, typographic quotes and dashes made plain. */
  readonly lower: string;
  /** Base form: `sends`, `sent`, `sending` → `send`; `queries` → `query`. */
  readonly lemma: string;
  readonly kind: TokenKind;
  /** Index of the clause it stands in. */
  readonly clause: number;
  /** Stands in inline code. */
  readonly code: boolean;
}

/**
 * A stretch with one polarity and status: split at semicolons, colons, dashes, brackets,
 * coordinating and subordinating conjunctions with a verb of their own, and cell borders.
 */
export interface Clause extends Span {
  readonly index: number;
  /** Token indexes, end exclusive. */
  readonly first: number;
  readonly last: number;
  readonly polarity: Polarity;
  readonly status: Status;
  /** Rows: which cell it stands in. */
  readonly cell?: number;
}

export type Polarity = 'positive' | 'negative';

/** What an author does with a clause. */
export type Status =
  | 'asserted'
  | 'target'
  | 'estimate'
  | 'measured'
  | 'question'
  | 'placeholder'
  | 'deferred'
  | 'rejected'
  | 'quoted' // somebody else's words, or a bad example
  | 'hypothetical' // "would", "if we had"
  | 'conditional' // "if the model fails, …": asserted under a condition
  | 'others'; // about somebody else's system

export type Comparator = 'equal' | 'at-most' | 'less' | 'at-least' | 'more' | 'about';

export type Dimension =
  | 'duration'
  | 'money'
  | 'percent'
  | 'points' // percentage points
  | 'ratio' // 0 to 1, "3 in 10", "19 of 20"
  | 'rate' // per time: QPS, a day
  | 'count' // things: users, documents, images
  | 'size' // bytes
  | 'energy' // battery: mAh, % per hour is a percent with per
  | 'length'
  | 'tokens'
  | 'factor' // 2x, "three times"
  | 'number'; // bare

/** A number with what it measures. */
export interface Quantity extends Span {
  /** In base units: seconds, currency units, percent, bytes, things. For a range, the lower end. */
  readonly value: number;
  /** Upper end of a range, else undefined. */
  readonly upper?: number;
  readonly dimension: Dimension;
  /** As written: `ms`, `minutes`, `USD`, `users`. Base unit for values is the dimension's. */
  readonly unit: string;
  readonly comparator: Comparator;
  /** 50, 90, 95, 99 …; 100 for "never more than", "hard limit"; undefined if none is stated. */
  readonly percentile?: number;
  /** Stated as an average or mean. */
  readonly average: boolean;
  /** What it is per: `query`, `month`, `1000 requests` … lower case, singular. */
  readonly per?: string;
  /** How many of `per` (1 unless "per 1,000 requests"). */
  readonly perCount: number;
  /** A change and not an absolute: "+300 ms", "2 points better", "gains", "costs 400 ms more". */
  readonly delta: boolean;
  /** The unit, or what is measured, was taken from a column header or row label. */
  readonly fromHeader: boolean;
  readonly currency?: string;
  /** Token indexes, end exclusive. */
  readonly first: number;
  readonly last: number;
}

/** A stretch that belongs to a term class of the lexicons. */
export interface Term extends Span {
  /** e.g. `data.health`, `place.vendor`, `verb.transfer`. */
  readonly class: string;
  readonly text: string;
  readonly first: number;
  readonly last: number;
  /** Only with a second cue is it what the class says. */
  readonly ambiguous: boolean;
}

/** What the language stage may know of where a text comes from. */
export interface Hints {
  readonly form: 'sentence' | 'row' | 'arrow' | 'code-line' | 'field' | 'heading';
  readonly cells?: readonly { readonly start: number; readonly end: number; readonly header: string }[];
  readonly leadIn?: string;
  readonly code?: readonly Span[];
  readonly struck?: readonly Span[];
}

/** A statement as the language stage reads it. */
export interface Annotation {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly quantities: readonly Quantity[];
  readonly terms: readonly Term[];
  /** Status of the statement as a whole (of its main clause). */
  readonly status: Status;
  readonly hints: Hints;
  /** What else was found out about it; see `Notes`. */
  readonly notes: unknown[];
}
