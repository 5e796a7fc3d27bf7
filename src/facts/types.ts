/** What the document says: typed facts, each with the statements it came from. */

import type { Kept } from './kept.js';
import type { Annotation, Polarity, Quantity, Status } from '../language/types.js';
import type { MarkdownDocument, Range, Section, Statement } from '../markdown/types.js';

/** What a section is for; taken from its heading, and from what stands in it where that says more. */
export type SectionRole =
  | 'summary'
  | 'problem'
  | 'background' // the system or process that exists today
  | 'goals'
  | 'non-goals'
  | 'requirements' // targets, constraints, budgets, service levels
  | 'success' // how success is judged
  | 'assumptions'
  | 'architecture' // the proposed system: flow, components, models
  | 'model' // choice of model
  | 'alternatives'
  | 'data'
  | 'feedback'
  | 'privacy'
  | 'fairness'
  | 'safety'
  | 'limitations' // known weaknesses, risks
  | 'operations'
  | 'monitoring'
  | 'ownership'
  | 'cost'
  | 'rollout'
  | 'questions'
  | 'future'
  | 'examples' // counter-examples, common mistakes
  | 'template' // instructions of a template that were left in
  | 'appendix' // glossary, references, change history
  | 'other';

/** A section with its role. */
export interface ReadSection extends Section {
  readonly role: SectionRole;
  /** Titles from the outermost section to this one. */
  readonly path: readonly string[];
}

/** A statement joined with its annotation and what its surroundings lend it. */
export interface ReadStatement extends Statement {
  readonly annotation: Annotation;
  readonly role: SectionRole;
  /**
   * Status of the statement, with what its section lends it (a bullet under "Alternatives
   * considered" is rejected, one under "Open questions" a question) unless it overrules that.
   */
  readonly status: Status;
  /** Whether the author asserts it: neither question, placeholder, quotation, rejection nor struck out. */
  readonly asserted: boolean;
}

/** The document as facts and rules see it. */
export interface Reading {
  readonly document: MarkdownDocument;
  readonly sections: readonly ReadSection[];
  readonly statements: readonly ReadStatement[];
  /**
   * The same object as in the version before where all numbers of statements, sections, blocks, lists and
   * tables still name the same.
   */
  readonly shape: object;
  /** Only of a document that is written in: what is kept from version to version. */
  readonly kept?: Kept | undefined;
}

/** Where a fact was found. */
export interface Evidence {
  /** Index of the statement. */
  readonly statement: number;
  readonly range: Range;
  readonly text: string;
}

/** Common to all facts. */
export interface Fact {
  readonly kind: string;
  readonly status: Status;
  readonly polarity: Polarity;
  readonly evidence: readonly Evidence[];
}

/** A fact that carries a number. */
export interface QuantityFact extends Fact {
  readonly quantity: Quantity;
  /** What it is about, in the document's words, lower case: "first token", "answer card". */
  readonly subject: string;
}

export type Trait = 'personal' | 'generative' | 'learned' | 'device' | 'people' | 'untrusted';

export interface TraitFact extends Fact {
  readonly kind: 'trait';
  readonly trait: Trait;
}
