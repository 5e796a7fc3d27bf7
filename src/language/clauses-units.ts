/** What the splitter hands on: where clauses are, and which of them are read as one. */

/** How a clause is joined to what stands before it. */
export type Joint =
  | 'start' | 'sentence' | 'cell' | 'semicolon' | 'colon' | 'dash' | 'arrow' | 'bracket' | 'quote'
  | 'coordinate' | 'subordinate' | 'relative'
  | 'main' // the main clause after "If …,"
  | 'splice' // joined by a comma alone
  | 'resume'; // goes on after a bracket, quotation or relative clause

/** Where a clause stands in the tokens, and how it is joined. */
export interface Boundary {
  readonly first: number;
  readonly last: number;
  readonly joint: Joint;
  /** The conjunction or mark that opens it, lower case; "" if none. */
  readonly word: string;
  readonly unit: number;
  readonly cell?: number;
}

/** What is read as one. */
export interface Unit {
  readonly joint: Joint;
  readonly word: string;
  /** The unit it depends on or goes on from; -1 for the first of a sentence or cell. */
  readonly parent: number;
  readonly sentence: number;
  hasVerb: boolean;
  /** A condition, or one joined to it, whose main clause is still to come. */
  pending: boolean;
  /** Ends with a colon. */
  introduces: boolean;
}

export interface Split {
  readonly boundaries: readonly Boundary[];
  readonly units: readonly Unit[];
  /** Unit of each token. */
  readonly unitOf: Int32Array;
  /** 1 for tokens of a "that …" or "who …" inside a clause, whose verb is not the clause's own. */
  readonly inner: Uint8Array;
}
