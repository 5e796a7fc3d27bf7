/** What helps a writer beside the findings: flat, for an editor to show. Nothing of it is printed or judged. */

import type { Period } from '../../facts/arithmetic/bills.js';
import type { Range } from '../../markdown/types.js';
import type { Persona } from '../../rules/types.js';

export type { Period } from '../../facts/arithmetic/bills.js';
export type { Range } from '../../markdown/types.js';

/** All of it, for one version of a document. */
export interface Aids {
  readonly recognized: readonly Recognized[];
  readonly derived: readonly DerivedFigure[];
  readonly notes: readonly SectionNote[];
  readonly writing: Writing;
}

/** A kind of data about people, as the lexicons class it. */
export type DataKind =
  | 'identifier'
  | 'contact'
  | 'government'
  | 'financial'
  | 'health'
  | 'biometric'
  | 'location'
  | 'content'
  | 'behavior'
  | 'child'
  | 'protected'
  | 'employment'
  | 'credential'
  | 'derived'
  | 'own'; // named in the user's configuration

/** How much harm it does if data of a kind leaks. */
export type Sensitivity = 'personal' | 'sensitive' | 'highly-sensitive';

/** What a number or a data term was taken for, for the hover. */
export type Recognized =
  | { readonly kind: 'number'; readonly range: Range; readonly label: string }
  | { readonly kind: 'data'; readonly range: Range; readonly data: DataKind; readonly sensitivity: Sensitivity };

/** A number in words, for a period where it is for one. */
export interface Amount {
  readonly text: string;
  readonly per?: Period;
}

/** What the figures of a document come to, although it does not say so. `places` are the figures it rests on. */
export type DerivedFigure = BillFigure | SumFigure | RateFigure;

/** A price times a volume. The price is the first of the places. */
export interface BillFigure {
  readonly kind: 'bill';
  readonly places: readonly Range[];
  readonly price: string;
  readonly volume: Amount;
  readonly amount: Amount;
  /** The amount at a glance: `$24k`. */
  readonly short: string;
  /** The price is a ceiling, and so is the amount. */
  readonly isMost: boolean;
  /** The document says the amount itself. */
  readonly isStated: boolean;
  /** What is granted for the period. */
  readonly ceiling?: { readonly amount: Amount; readonly range: Range; readonly isOver: boolean };
}

/** Parts, and the whole that they have to fit into. */
export interface SumFigure {
  readonly kind: 'sum';
  readonly places: readonly Range[];
  readonly parts: readonly string[];
  readonly sum: string;
  readonly whole: string;
  readonly wholeAt: Range;
  readonly difference: string;
  readonly isOver: boolean;
}

/** A load as so many a second or a minute, on average. */
export interface RateFigure {
  readonly kind: 'rate';
  readonly places: readonly Range[];
  readonly often: string;
  readonly per: 'second' | 'minute';
}

/** What stands above a heading; `target` is the place that it speaks of. */
export type SectionNote = AllocationNote | BudgetNote | PhasesNote;

/** How much of a whole its parts take. */
export interface AllocationNote {
  readonly kind: 'allocation';
  readonly heading: Range;
  readonly target: Range;
  readonly topic: 'latency' | 'time' | 'cost' | 'size' | 'tokens';
  /** Without its unit where that of the whole says it. */
  readonly used: string;
  readonly whole: string;
  /** By how much the parts are more than the whole. */
  readonly excess?: string;
}

/** What has to be paid for in a period, against what is granted. */
export interface BudgetNote {
  readonly kind: 'budget';
  readonly heading: Range;
  readonly target: Range;
  readonly amount: string;
  readonly ceiling: Amount;
  readonly isOver: boolean;
}

/** How many steps there are, and how many of them nothing measurable ends. */
export interface PhasesNote {
  readonly kind: 'phases';
  readonly heading: Range;
  readonly target: Range;
  readonly count: number;
  readonly withoutGate: number;
}

/** What a writer may be offered to write next. */
export interface Writing {
  /** In the order in which a room wants to hear them. */
  readonly missing: readonly MissingSection[];
  /** The bodies of sections in which budgets and targets are set. */
  readonly budgets: readonly Range[];
  /** What one use is counted in: "question", "questions". */
  readonly uses: readonly { readonly one: string; readonly many: string }[];
  readonly owners: readonly string[];
  /** Outside companies, and the user's own terms. */
  readonly names: readonly string[];
}

/** A heading that is still missing. */
export interface MissingSection {
  readonly title: string;
  readonly depth: number;
  /** Offset at which it disturbs the order of the document the least. */
  readonly place: number;
  /** What somebody asks as long as it is not there. */
  readonly who: Persona;
  readonly question: string;
}
