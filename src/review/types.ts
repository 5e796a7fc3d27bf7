/** The flat results of a review: plain data that crosses the worker's boundary and is printed as JSON. */

import type { Trait } from '../facts/types.js';
import type { Range } from '../markdown/types.js';
import type { Group, Persona, Severity } from '../rules/types.js';
import type { Aids } from './aids/types.js';

export type DocumentKind = 'design-doc' | 'young-design-doc' | 'other';
export type Verdict = 'ready' | 'ready-with-conditions' | 'not-ready';
export type RuleState = 'done' | 'open' | 'not-applicable';

export interface TextEvidence {
  readonly range: Range;
  readonly text: string;
}

/** A change to the text. It only inserts or moves; `snippet` marks VS Code snippet syntax in `newText`. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

export interface Fix {
  readonly title: string;
  readonly ruleId: string;
  /** Edits with placeholders as plain text, e.g. `<latency in ms>`. Ranges do not overlap. */
  readonly edits: readonly TextEdit[];
  /** The one insertion as a VS Code snippet with tab stops, where the fix is an insertion. */
  readonly snippet?: { readonly offset: number; readonly text: string };
}

export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly type: 'missing' | 'statement';
  readonly message: string;
  readonly range: Range;
  readonly evidence: readonly TextEvidence[];
  readonly related: readonly { readonly range: Range; readonly message: string }[];
  readonly question: { readonly who: Persona; readonly text: string };
  readonly fixes: readonly Fix[];
}

export interface ChecklistRule {
  readonly ruleId: string;
  readonly title: string;
  readonly type: 'missing' | 'statement';
  readonly severity: Severity;
  readonly state: RuleState;
  /** Why it does not apply: the trait that would switch it on, or "off" by configuration. */
  readonly trait?: Trait;
  readonly off?: 'configuration' | 'suppression';
  /** Indexes into `Review.findings`. */
  readonly findings: readonly number[];
}

export interface ChecklistGroup {
  readonly group: Group;
  readonly done: boolean;
  readonly rules: readonly ChecklistRule[];
}

/** A fact as every surface shows it. */
export interface ShownFact {
  readonly kind: string;
  /** One line in the product's words, e.g. "p95 at most 1.2 s". */
  readonly label: string;
  readonly detail: Readonly<Record<string, string | number | boolean>>;
  readonly status: string;
  readonly evidence: readonly TextEvidence[];
}

export interface Strength {
  readonly label: string;
  readonly evidence: readonly TextEvidence[];
}

export interface Problem {
  /** A mistake in configuration, front matter or a suppression, or a limit that was hit. */
  readonly code: 'front-matter' | 'suppression-unused' | 'suppression-unknown' | 'suppression-reason' | 'limit' | 'configuration';
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
}

export interface Review {
  readonly kind: DocumentKind;
  /** Why it is taken for that, for the status item. */
  readonly why: string;
  readonly traits: readonly { readonly trait: Trait; readonly evidence: readonly TextEvidence[] }[];
  readonly verdict: Verdict;
  /** Indexes into `findings` of at most five that would decide the room. */
  readonly conditions: readonly number[];
  readonly findings: readonly Finding[];
  readonly checklist: readonly ChecklistGroup[];
  readonly facts: readonly ShownFact[];
  readonly strengths: readonly Strength[];
  readonly problems: readonly Problem[];
  readonly aids: Aids;
}

/** How a rule is set: its own severity ("on"), another one, or off. */
export type RuleSetting = 'on' | 'off' | Severity;

export interface Configuration {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly terms: {
    readonly products: readonly string[];
    readonly vendors: readonly string[];
    readonly data: readonly string[];
    readonly owners: readonly string[];
  };
}

export interface ReviewOptions {
  readonly configuration?: Configuration;
  /**
   * Review it whatever it looks like. What a person asks for by name wins over everything; a file
   * pattern does not win over `debrief: false` in the document itself.
   */
  readonly requested?: { readonly by: 'person' | 'pattern'; readonly why: string };
}
