/** The steps in which the system reaches its users, with what decides to go on. */

import { PatternSet } from '../language/pattern.js';
import type { Quantity } from '../language/types.js';
import type { Table } from '../markdown/types.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn, type Hit } from './find.js';
import { namesIn } from './labels.js';
import { CHECKABLE, GATES, GOING_ON, PHASE_COLUMNS, SEQUENCE, STEPS } from './lexicons/rollout.js';
import type { Fact, ReadStatement, Reading } from './types.js';

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

const columns = new PatternSet(PHASE_COLUMNS);
const steps = new PatternSet(STEPS);
const sequence = new PatternSet(SEQUENCE);
const gates = new PatternSet(GATES);
const goingOn = new PatternSet(GOING_ON);
const checkable = new PatternSet(CHECKABLE);

// Numbers that can decide; a date, a duration alone or a number of people does not.
const DECIDING: ReadonlySet<Quantity['dimension']> = new Set<Quantity['dimension']>(['percent', 'ratio', 'points', 'money', 'factor', 'rate']);

const BOUNDS: ReadonlySet<Quantity['comparator']> = new Set<Quantity['comparator']>(['at-most', 'less', 'at-least', 'more']);

const decides = (quantity: Quantity): boolean => DECIDING.has(quantity.dimension) || BOUNDS.has(quantity.comparator) || quantity.percentile !== undefined;

/** Whether a stretch of a statement holds something that can be checked: a number that decides, or a checkable condition. */
function isCheckable(statement: ReadStatement, start: number, end: number): boolean {
  const inside = (span: { start: number; end: number }): boolean => span.start >= start && span.end <= end;
  return statement.annotation.quantities.some((quantity) => inside(quantity) && decides(quantity)) || checkable.find(statement.annotation).some(inside);
}

/** A bare cell such as "–" or "" holds no gate; a date alone is none either. */
function gateOfCell(statement: ReadStatement, start: number, end: number): string | undefined {
  const text = statement.text.slice(start, end).trim();
  if (text.length < 4) return undefined;
  const some = statement.annotation.quantities.some((quantity) => quantity.start >= start && quantity.end <= end && quantity.dimension !== 'duration');
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

const namesOf = (hits: readonly Hit[], inRollout: boolean): Set<string> =>
  new Set(hits.filter((hit) => hit.status !== 'rejected' && (hit.status !== 'hypothetical' || /\b(?:agreed|decided|settled)\b/.test(hit.statement.text)) && (!hit.negated || hit.name.startsWith('shadow')) && (inRollout || ANYWHERE.has(hit.name))).map((hit) => hit.name));

const says = (statement: ReadStatement): boolean => statement.form !== 'heading' && statement.status !== 'question' && statement.status !== 'quoted' && statement.status !== 'placeholder';

function phase(statement: ReadStatement, name: string, names: ReadonlySet<string>, gate: string | undefined): PhaseFact {
  const form = statement.form === 'row' ? 'row' : 'text';
  return { kind: 'phase', status: statement.status, polarity: 'positive', name: name.trim(), form, marks: [...names], numbers: numbersOf(statement), exposure: exposureOf(names), ...(gate === undefined ? {} : { gate }), evidence: [evidenceOf(statement)] };
}

/** "Phase 2", "the second release", "V1": which ones a statement names, brought to a common form. */
function numbersOf(statement: ReadStatement): string[] {
  if (/\b(?:marketing|campaign|clinical|lunar|moon|school|exam|sales|treatment)\b/i.test(statement.text)) return [];
  // "Step 2: blink." tells a person what to do.
  if (statement.form === 'sentence' && statement.role !== 'rollout' && statement.annotation.tokens.length < 8 && statement.text.includes(':')) return [];
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
const isTemplate = (statement: ReadStatement): boolean => statement.annotation.clauses.every((clause) => clause.status === 'placeholder');

/** A row that says of itself that only some see it. */
const isCautious = (row: ReadStatement | undefined): boolean => row !== undefined && hitsIn(row, steps).some((hit) => hit.name === 'pilot' || hit.name === 'shadow' || hit.name === 'canary');

/** Rows of a table that has a step in its first column, and an audience or a gate in another. */
function fromTable(table: Table, reading: Reading): PhaseFact[] {
  const kinds = table.headers.map((header) => namesIn(header, columns));
  const inRollout = reading.sections[table.section]?.role === 'rollout';
  const others = kinds.slice(1);
  const gateColumn = kinds.findIndex((kind, index) => index > 0 && kind.has('gate'));
  const audience = others.some((kind) => kind.has('audience'));
  const first = kinds[0]?.has('phase') === true || kinds[0]?.has('date') === true;
  const dated = kinds.some((kind) => kind.has('date'));
  const named = kinds[0]?.has('phase') === true && (gateColumn > 0 || (audience && (dated || table.rows.some((row) => isCautious(reading.statements[row])))));
  const dates = kinds[0]?.has('date') === true && audience;
  if (!(inRollout ? first || gateColumn > 0 || audience : named || dates)) return [];
  const audienceColumn = kinds.findIndex((kind, index) => index > 0 && kind.has('audience'));
  const audiences = new Set(table.rows.map((index) => cellText(reading.statements[index], audienceColumn)));
  return table.rows.flatMap((index, row): PhaseFact[] => {
    const statement = reading.statements[index];
    const label = statement?.cells?.[0];
    if (!statement || !label || statement.status === 'question' || isTemplate(statement)) return [];
    const cell = statement.cells.find((candidate) => candidate.column === gateColumn);
    const gate = cell ? gateOfCell(statement, cell.start, cell.end) : undefined;
    const names = namesOf(hitsIn(statement, steps), true);
    // An earlier row whose audience is not the last one's reaches only some.
    if (audienceColumn > 0 && audiences.size > 1 && row < table.rows.length - 1 && !names.has('everyone') && cellText(statement, audienceColumn) !== '') names.add('limited');
    return [phase(statement, statement.text.slice(label.start, label.end), names, gate)];
  });
}

/** The text of a row's cell in a column, empty if there is none. */
function cellText(statement: ReadStatement | undefined, column: number): string {
  const cell = statement?.cells?.find((candidate) => candidate.column === column);
  return cell && statement ? statement.text.slice(cell.start, cell.end).trim() : '';
}

/** The gate that a sentence states, if it does. */
function gateOfSentence(statement: ReadStatement): string | undefined {
  if (!statement.annotation.quantities.some(decides) && checkable.find(statement.annotation).length === 0) return undefined;
  const gate = hitsIn(statement, gates).find((hit) => hit.status !== 'question' && hit.status !== 'rejected' && hit.status !== 'others');
  return gate && isCheckable(statement, 0, statement.text.length) ? statement.text : undefined;
}

/** A numbered item under a heading that speaks of steps; elsewhere such lists hold features. */
function isListedStep(statement: ReadStatement, reading: Reading): boolean {
  const title = reading.sections[statement.section]?.path.join(' ') ?? '';
  return statement.list?.ordered === true && statement.list.sentence === 0 && namesIn(title, columns).has('ordered');
}

/** "Phase 2" as a heading is a step if another one is named too. */
function fromHeading(statement: ReadStatement, reading: Reading): PhaseFact[] {
  const said = reading.sections[statement.section]?.statements.some((index) => {
    const under = reading.statements[index];
    return under !== undefined && says(under) && !isTemplate(under);
  });
  return said === true && numbersOf(statement).length > 0 ? [phase(statement, statement.text, new Set(['numbered']), undefined)] : [];
}

/** Sections that their heading makes ones on the rollout, and those whose words do: two statements go on from step to step. */
function rolloutSections(reading: Reading): ReadonlySet<number> {
  const found = new Set(reading.sections.filter((section) => section.role === 'rollout').map((section) => section.index));
  const steps = new Map<number, number>();
  for (const statement of reading.statements) {
    if (statement.form !== 'sentence' || !says(statement) || goingOn.find(statement.annotation).length === 0) continue;
    // Bold labels make sections of their own; their steps are counted together.
    const section = reading.sections[statement.section];
    const home = section?.kind === 'run-in' ? section.parent : statement.section;
    steps.set(home, (steps.get(home) ?? 0) + 1);
  }
  for (const section of reading.sections) {
    const home = section.kind === 'run-in' ? section.parent : section.index;
    if (home > 0 && (steps.get(home) ?? 0) >= 2 && section.role !== 'non-goals' && section.role !== 'safety') found.add(section.index);
  }
  return found;
}

/** Sentences and items: those of a rollout section that mark a step, and plain marks elsewhere. */
function fromText(reading: Reading): PhaseFact[] {
  const rollout = rolloutSections(reading);
  return reading.statements.flatMap((statement): PhaseFact[] => {
    if (statement.form === 'heading') return fromHeading(statement, reading);
    if (statement.form === 'row' || statement.form === 'arrow' || statement.fence !== undefined || !says(statement)) return [];
    const inRollout = rollout.has(statement.section);
    const names = namesOf(hitsIn(statement, steps), inRollout);
    const ordered = inRollout && (sequence.find(statement.annotation).length > 0 || isListedStep(statement, reading));
    const gate = inRollout || names.size > 0 ? gateOfSentence(statement) : undefined;
    if (names.size === 0 && !ordered && gate === undefined) return [];
    return [phase(statement, statement.text.slice(0, 60), names, gate)];
  });
}

/** Marks that are a step by themselves; "later" and "numbered" only show that there is another one. */
const STEP_MARKS: ReadonlySet<string> = new Set(['some first', 'pilot', 'shadow', 'shadow here', 'canary', 'share', 'limited']);

/**
 * Whether the system comes in steps: two rows of a rollout table, or two different steps in the text.
 * Everybody at once is one step, and the first release alone is one too.
 */
export function comesInSteps(phases: readonly PhaseFact[]): boolean {
  if (phases.filter((fact) => fact.form === 'row').length >= 2) return true;
  const text = phases.filter((fact) => fact.form === 'text');
  const careful = text.filter((fact) => fact.marks.some((mark) => STEP_MARKS.has(mark))).length;
  const gated = text.filter((fact) => fact.gate !== undefined).length;
  const ordered = text.filter((fact) => fact.marks.length === 0 && fact.gate === undefined).length;
  const later = text.some((fact) => fact.marks.includes('later')) ? 1 : 0;
  const numbers = Math.max(0, new Set(text.flatMap((fact) => fact.numbers)).size - 1) * 2;
  const everyone = text.some((fact) => fact.marks.includes('everyone')) ? 1 : 0;
  const before = careful + gated + ordered + numbers + later * 2;
  return before > 0 && before + everyone >= 2;
}

export const phaseTopic: Topic<PhaseFact> = {
  name: 'phase',
  title: 'Steps to everyone',
  extract: (reading) => {
    const tables = reading.document.tables.flatMap((table) => fromTable(table, reading));
    return [...tables, ...fromText(reading)].sort((one, other) => (one.evidence[0]?.statement ?? 0) - (other.evidence[0]?.statement ?? 0));
  },
  show: ({ name, exposure, gate }) => ({ label: gate === undefined ? name : `${name}: goes on when ${gate}`, detail: { name, exposure, ...(gate === undefined ? {} : { gate }) } }),
};
