/** What crosses the worker's boundary: flat data only, never the tree. */

import type { Group, Persona, Severity } from '../rules/types.js';
import type { Problem, RuleSetting } from '../review/types.js';
import type { PackedReview } from './packed.js';

/** A rule as the editor shows it. */
export interface RuleInfo {
  readonly id: string;
  readonly title: string;
  readonly group: Group;
  readonly severity: Severity;
  readonly type: 'missing' | 'statement';
  readonly rationale: string;
  readonly whenToSwitchOff: string;
  readonly question: { readonly who: Persona; readonly text: string };
  readonly satisfiedBy: string;
}

/** The editor's settings that bear on a review. */
export interface ReviewSettings {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly terms: Readonly<Partial<Record<'products' | 'vendors' | 'data' | 'owners', readonly string[]>>>;
  /** The document's path from its workspace folder, with slashes; none for an untitled one. */
  readonly path?: string;
}

/** One version of a document, and all that bears on its review. */
export interface ReviewInput {
  readonly text: string;
  readonly settings: ReviewSettings;
  /** The nearest configuration file's text, and the document's path from that file's folder. */
  readonly configuration?: { readonly text: string; readonly path: string };
  /** What the user chose for this document in this window; `named` where somebody asked for just this one. */
  readonly choice?: 'review' | 'leave' | 'named';
}

/** A change to a configuration file. */
export interface RuleChange {
  readonly text: string;
  readonly format: 'yaml' | 'json';
  readonly ruleId: string;
  readonly setting: RuleSetting;
  readonly reason: string;
}

/** What may be written at a place of a configuration file in YAML. */
export interface ConfigurationOffer {
  readonly label: string;
  readonly kind: 'key' | 'value';
  readonly detail: string;
  /** With what has to follow a key; the lines below are indented for their place. */
  readonly insert: string;
}

/** Every question that can be put to the worker, with its answer. */
export interface Questions {
  review: { ask: { readonly key: string; readonly input: ReviewInput }; answer: PackedReview };
  /** Drops what is kept for a document. */
  forget: { ask: { readonly key: string }; answer: null };
  rules: { ask: Record<string, never>; answer: readonly RuleInfo[] };
  /** Where the top-level block that holds an offset starts; a suppression stands before it. */
  blockStart: { ask: { readonly text: string; readonly offset: number }; answer: number };
  /** Those of some paths that match one of some patterns. */
  matching: { ask: { readonly paths: readonly string[]; readonly patterns: readonly string[] }; answer: readonly string[] };
  /** What is wrong with a configuration file. */
  checkConfiguration: { ask: { readonly text: string }; answer: readonly Problem[] };
  /** What may be written at an offset of a configuration file in YAML, and where that starts. */
  completeConfiguration: {
    ask: { readonly text: string; readonly offset: number };
    answer: { readonly start: number; readonly offers: readonly ConfigurationOffer[] };
  };
  /** The configuration file's text with one rule set. */
  setRule: { ask: RuleChange; answer: string };
}

/** The name of a question. */
export type QuestionName = keyof Questions;

/** A question on its way to the worker. */
export type Request = {
  [Name in QuestionName]: { readonly id: number; readonly name: Name; readonly ask: Questions[Name]['ask'] };
}[QuestionName];

/** What comes back. `ready` is sent once, when everything is loaded. */
export type Response =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };
