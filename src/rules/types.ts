/** What a rule is, and what it reports. A rule sees facts, sections and statements, never raw text. */

import type { Facts, Topic } from '../facts/facts.js';
import type { Evidence, Fact, ReadSection, ReadStatement, SectionRole, Trait } from '../facts/types.js';
import type { Range } from '../markdown/types.js';

export type Severity = 'error' | 'warning' | 'information';

export type Group =
  | 'constraints'
  | 'scope'
  | 'approach'
  | 'data'
  | 'privacy'
  | 'fairness'
  | 'honesty'
  | 'safety'
  | 'operations'
  | 'rollout'
  | 'document';

/** Who in the room asks. */
export type Persona =
  | 'VP of Product'
  | 'engineering lead'
  | 'on-call engineer'
  | 'finance'
  | 'legal counsel'
  | 'data scientist'
  | 'designer'
  | 'executive';

/** Names a template in `snippets/fixes.json`; `id` is the rule's id unless it says otherwise. */
export type FixPlan =
  /**
   * Insert the rule's snippet into the section of this role, made where the order wants it; at the latest
   * before the section of index `before`. Where that one is the text above the first heading, it is inserted
   * without a heading before the statement of index `opens`.
   */
  | { readonly kind: 'insert'; readonly title: string; readonly role: SectionRole; readonly before?: number; readonly opens?: number | undefined }
  /** Insert the rule's snippet right after a statement (sentence, item, row). */
  | { readonly kind: 'append'; readonly title: string; readonly statement: number }
  /** Move a whole section before another one. */
  | { readonly kind: 'move'; readonly title: string; readonly section: number; readonly before: number };

export interface RelatedPlace {
  readonly range: Range;
  readonly message: string;
}

/** What a rule's check yields; the engine adds id, severity and question. */
export interface Report {
  readonly message: string;
  readonly range: Range;
  /** The statements that were read for it, nearest first. */
  readonly evidence?: readonly Evidence[];
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly FixPlan[];
}

/** What a rule may look at. */
export interface RuleContext {
  readonly facts: Facts;
  readonly sections: readonly ReadSection[];
  readonly statements: readonly ReadStatement[];
  readonly title: { readonly text: string; readonly range: Range };
  /** 1-based line of an offset, for messages. */
  readonly line: (offset: number) => number;
  /** Heading of the first section that has one of these roles (in order of preference), else the title. */
  readonly home: (...roles: readonly SectionRole[]) => Range;
  /** Evidence for a statement, or for a stretch of its text. */
  readonly evidence: (statement: ReadStatement, start?: number, end?: number) => Evidence;
}

export interface RuleExample {
  /** A whole small document. */
  readonly text: string;
  /** Statement-rules: 1-based lines on which the finding must stand. */
  readonly lines?: readonly number[];
}

/** How a statement is reported that no pattern knows. */
export interface Suspicion {
  /** What the patterns know: statements that a fact of this topic was taken from are left to the rule's check. */
  readonly known: Topic<Fact>;
  /** Follows the words of the statement, in quotation marks. */
  readonly message: string;
  /** Title of the fix, which appends the rule's sentence. */
  readonly fix: string;
  /** A statement with a quantity is not reported. */
  readonly withoutFigures?: boolean;
}

export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly group: Group;
  readonly severity: Severity;
  /** A missing-rule reports once a document, a statement-rule once for each statement. */
  readonly type: 'missing' | 'statement';
  /** The document must have all of these. */
  readonly traits: readonly Trait[];
  readonly rationale: string;
  readonly whenToSwitchOff: string;
  readonly question: { readonly who: Persona; readonly text: string };
  /** What would satisfy it, one sentence. */
  readonly satisfiedBy: string;
  check(context: RuleContext): readonly Report[];
  /** Of a missing-rule: what says that there is no answer. It sounds like one, and lets those beside it be doubted. */
  readonly denials?: Topic<Fact>;
  /** Of a statement-rule: what is reported of a statement that only sounds at fault (see review/weigh.ts). */
  readonly suspicion?: Suspicion;
}
