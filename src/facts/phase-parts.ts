/** What one step to users is made of: its name, whom it reaches, and what decides to go on. */

import { PatternSet } from '../language/pattern.js';
import type { Quantity } from '../language/types.js';
import { evidenceOf, hitsIn, quantitiesIn, type Hit } from './find.js';
import { CHECKABLE, LAUNCHES, STEPS } from './lexicons/rollout.js';
import { isOtherStep } from './step-runs.js';
import type { Fact, ReadStatement } from './types.js';

/** How a step limits who is exposed. */
export type Exposure = 'shadow' | 'canary' | 'limited' | 'everyone' | 'unknown';

export interface PhaseFact extends Fact {
  readonly kind: 'phase';
  /** The step's name as written, e.g. "Pilot" or the start of its sentence. */
  readonly name: string;
  readonly exposure: Exposure;
  /** A row of a rollout table, or what a sentence or item says of a step. */
  readonly form: 'row' | 'text';
  /** Which marks of a step it shows; see `STEPS`. Empty where only its place in the order shows it. */
  readonly marks: readonly string[];
  /** Numbers of phases, steps or versions that it names: "1", "second". */
  readonly numbers: readonly string[];
  /** What decides to go on from here, as written; absent where nothing does. */
  readonly gate?: string;
}

export const steps = new PatternSet(STEPS);
const launches = new PatternSet(LAUNCHES);
export const checkable = new PatternSet(CHECKABLE);

// Numbers that can decide; a date, a duration alone or a number of people does not.
const DECIDING: ReadonlySet<Quantity['dimension']> = new Set<Quantity['dimension']>(['percent', 'ratio', 'points', 'money', 'factor', 'rate']);

const BOUNDS: ReadonlySet<Quantity['comparator']> = new Set<Quantity['comparator']>(['at-most', 'less', 'at-least', 'more']);

export const decides = (quantity: Quantity): boolean => DECIDING.has(quantity.dimension) || BOUNDS.has(quantity.comparator) || quantity.percentile !== undefined;

/** Whether a stretch of a statement holds something that can be checked: a number that decides, or a checkable condition. */
export function isCheckable(statement: ReadStatement, start: number, end: number): boolean {
  const inside = (span: { start: number; end: number }): boolean => span.start >= start && span.end <= end;
  return statement.annotation.quantities.some((quantity) => inside(quantity) && decides(quantity)) || checkable.find(statement.annotation).some(inside);
}

const MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*/i;

/** "1 April", "week 27", "Q3 2026". */
const isDate = (text: string): boolean => (MONTH.test(text) || /\b(?:weeks?|q[1-4]|days?|months?|quarter|20\d\d)\b/i.test(text)) && text.split(/\s+/).length <= 5;

/** What is held against something else. */
const BOUND = /\b(?:within|held?|below|under|above|over|down by|up by|fewer|less|more than|no (?:more|fewer|less|worse|longer|\w+ (?:missed|lost|put off|open))|at (?:least|most)|beats?|better than|as good as|signed off|passed|green|zero|none)\b/i;

/** A bare cell such as "–" or "" holds no gate; a date alone is none either. */
export function gateOfCell(statement: ReadStatement, start: number, end: number): string | undefined {
  const text = statement.text.slice(start, end).trim();
  if (text.length < 4) return undefined;
  const some = quantitiesIn(statement, { start, end }).some((quantity) => quantity.dimension !== 'duration') || (/\d/.test(text) && !isDate(text)) || BOUND.test(text);
  return isCheckable(statement, start, end) || some ? text : undefined;
}

function exposureOf(names: ReadonlySet<string>): Exposure {
  if (names.has('shadow') || names.has('shadow here')) return 'shadow';
  if (names.has('canary')) return 'canary';
  if (names.has('pilot') || names.has('share') || names.has('limited') || names.has('some first')) return 'limited';
  return names.has('everyone') ? 'everyone' : 'unknown';
}

/** Marks that say a step wherever they stand; the others need a section on the rollout around them. */
const ANYWHERE: ReadonlySet<string> = new Set(['numbered', 'some first', 'pilot', 'shadow', 'canary', 'later', 'everyone']);

/** "All of the answers" is not everyone who uses it; outside a section on the rollout it has to be said that they get it. */
const reaches = (statement: ReadStatement): boolean => launches.find(statement.annotation).length > 0;

/** "All eleven colleges" are not some. */
const isAll = ({ statement, match }: Hit): boolean => /^(?:all|every|both|the|our)$/.test(statement.annotation.tokens[match.first - 1]?.lower ?? '') && /\b(?:all|every|both)\b/i.test(statement.text.slice(Math.max(0, match.start - 12), match.start));

const isMark = (hit: Hit, inRollout: boolean): boolean =>
  hit.status !== 'rejected' &&
  (hit.status !== 'hypothetical' || /\b(?:agreed|decided|settled)\b/.test(hit.statement.text)) &&
  (!hit.negated || hit.name.startsWith('shadow')) &&
  !(hit.name === 'limited' && isAll(hit)) &&
  !(hit.name === 'later' && /\b(?:maybe|perhaps|might|some ?day)\b/i.test(hit.statement.text)) &&
  (inRollout || ANYWHERE.has(hit.name));

/** The marks of a step in a statement. */
export function namesOf(hits: readonly Hit[], inRollout: boolean): Set<string> {
  const names = new Set(hits.filter((hit) => isMark(hit, inRollout)).map((hit) => hit.name));
  if (!inRollout && names.size === 1 && !hits.some((hit) => reaches(hit.statement))) names.delete('everyone');
  return names;
}

export const says = (statement: ReadStatement): boolean => statement.form !== 'heading' && statement.status !== 'question' && statement.status !== 'quoted' && statement.status !== 'placeholder';

export function phase(statement: ReadStatement, name: string, names: ReadonlySet<string>, gate: string | undefined): PhaseFact {
  const form = statement.form === 'row' ? 'row' : 'text';
  return { kind: 'phase', status: statement.status, polarity: 'positive', name: name.trim(), form, marks: [...names], numbers: numbersOf(statement), exposure: exposureOf(names), ...(gate === undefined ? {} : { gate }), evidence: [evidenceOf(statement)] };
}

/** "Phase 2", "the second release", "V1": which ones a statement names, brought to a common form. */
export function numbersOf(statement: ReadStatement): string[] {
  if (isOtherStep(statement)) return [];
  if (/\b(?:marketing|campaign|clinical|lunar|moon|school|exam|sales|treatment)\b/i.test(statement.text)) return [];
  // "Step 2: blink." tells a person what to do.
  if (statement.form === 'sentence' && statement.role !== 'rollout' && statement.annotation.tokens.length < 8 && statement.text.includes(':') && /\b(?:step|stage|phase)\b/i.test(statement.text)) return [];
  return hitsIn(statement, steps)
    .filter((hit) => hit.name === 'numbered')
    .map((hit) => NUMBERS.get(statement.text.slice(hit.match.start, hit.match.end).toLowerCase().replace(/\b(?:phase|step|stage|wave|release|version|milestone|increment|iteration|season|edition|s)\b/g, '').trim()) ?? hit.match.source);
}

const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...['first', 'one', '1', 'i', 'a', 'v1', 'mvp'].map((word): [string, string] => [word, '1']),
  ...['second', 'two', '2', 'ii', 'b', 'v2', 'next', 'later'].map((word): [string, string] => [word, '2']),
  ...['third', 'three', '3', 'iii', 'c', 'v3', 'last', 'final'].map((word): [string, string] => [word, '3']),
]);

/** A row of a template that nobody has filled in. */
export const isTemplate = (statement: ReadStatement): boolean => statement.annotation.clauses.every((clause) => clause.status === 'placeholder');
