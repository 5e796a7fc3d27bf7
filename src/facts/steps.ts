/** The steps of a rollout as a table, a list or headings give them: how many, and which have no gate. */

import { PatternSet } from '../language/pattern.js';
import type { Facts } from './facts.js';
import { namesIn } from './labels.js';
import { PHASE_COLUMNS } from './lexicons/rollout.js';
import { phaseTopic, type PhaseFact } from './phases.js';
import type { ReadSection, ReadStatement, Reading } from './types.js';

const columns = new PatternSet(PHASE_COLUMNS);

/** One step of a rollout. */
export interface Step {
  readonly statement: ReadStatement;
  readonly hasGate: boolean;
}

/** Steps that stand together, in order. */
export interface Steps {
  /** Index of the section in which they stand. */
  readonly section: number;
  readonly steps: readonly Step[];
}

/** A phase with the statement that it came from. */
interface Placed {
  readonly fact: PhaseFact;
  readonly statement: ReadStatement;
}

/** Steps that follow one another; prose that only mentions steps is left out, for it cannot be counted. */
export function stepsOf(facts: Facts): Steps[] {
  const { reading } = facts;
  const placed = facts.of(phaseTopic).flatMap((fact): Placed[] => {
    const statement = reading.statements[fact.evidence[0]?.statement ?? -1];
    return statement === undefined ? [] : [{ fact, statement }];
  });
  const groups = [...inTables(placed), ...inLists(placed, reading), ...underHeadings(placed, reading)];
  return groups.filter(({ steps }) => steps.length > 1).map((group) => withSharedGate(group, placed));
}

const hasGate = (placed: readonly Placed[]): boolean => placed.some(({ fact, statement }) => fact.gate !== undefined || saysGate(statement));

/** "The same, for four weeks" under "Goes on when": words that decide, whether they can be measured or not. */
function saysGate({ text, cells = [] }: ReadStatement): boolean {
  return cells.some((cell) => cell.column > 0 && namesIn(cell.header, columns).has('gate') && /\w{2}/.test(text.slice(cell.start, cell.end)));
}

/** What several things share, in reading order. */
function grouped<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => number | undefined): Thing[][] {
  const groups = new Map<number, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return [...groups.values()];
}

/** A group as steps; `parts` has what was said of each step. */
function stepsFrom(section: number | undefined, parts: readonly (readonly Placed[])[]): Steps[] {
  if (section === undefined) return [];
  const steps = parts.flatMap((part): Step[] => (part[0] === undefined ? [] : [{ statement: part[0].statement, hasGate: hasGate(part) }]));
  return [{ section, steps }];
}

function inTables(placed: readonly Placed[]): Steps[] {
  const rows = placed.filter(({ fact }) => fact.form === 'row');
  return grouped(rows, ({ statement }) => statement.table).flatMap((group) => stepsFrom(group[0]?.statement.section, group.map((row) => [row])));
}

/** Lists on the rollout of which each item is a step. */
function inLists(placed: readonly Placed[], reading: Reading): Steps[] {
  const items = placed.filter(({ statement }) => statement.role === 'rollout' && statement.form === 'sentence' && statement.list?.depth === 0);
  return grouped(items, ({ statement }) => statement.list?.list).flatMap((group) => {
    const list = group[0]?.statement.list?.list;
    const all = new Set(reading.statements.flatMap(({ list: place }) => (place?.list === list && place?.depth === 0 ? [place.item] : [])));
    const parts = grouped(group, ({ statement }) => statement.list?.item);
    return parts.length === all.size ? stepsFrom(group[0]?.statement.section, parts) : [];
  });
}

/** "Phase 1" and "Phase 2" as headings under one heading, each with what is said in its section. */
function underHeadings(placed: readonly Placed[], reading: Reading): Steps[] {
  const headings = placed.filter(({ statement }) => statement.form === 'heading');
  const sectionOf = ({ statement }: Placed): ReadSection | undefined => reading.sections[statement.section];
  return grouped(headings, (heading) => sectionOf(heading)?.parent).flatMap((group) => {
    const parts = group.map((heading) => [heading, ...placed.filter(({ statement }) => statement !== heading.statement && isUnder(statement, sectionOf(heading)))]);
    const [first] = group;
    return stepsFrom(first && sectionOf(first)?.parent, parts);
  });
}

const isUnder = (statement: ReadStatement, section: ReadSection | undefined): boolean =>
  section !== undefined && statement.range.start >= section.whole.start && statement.range.end <= section.whole.end;

/** "From one step to the next only if …", beside the table: a gate for all of its steps. */
function withSharedGate({ section, steps }: Steps, placed: readonly Placed[]): Steps {
  const own = new Set(steps.map((step) => step.statement));
  const lists = new Set(steps.map((step) => step.statement.list?.list));
  const beside = placed.filter(({ statement }) => statement.section === section && !own.has(statement) && (statement.list === undefined || !lists.has(statement.list.list)));
  return hasGate(beside) ? { section, steps: steps.map((step) => ({ ...step, hasGate: true })) } : { section, steps };
}
