/** What a section's figures and steps come to, to stand above its heading. */

import { fitted } from '../../facts/arithmetic/fitted.js';
import { sumOf, type Allocation } from '../../facts/arithmetic/parts.js';
import { spoken } from '../../facts/arithmetic/spoken.js';
import type { Facts } from '../../facts/facts.js';
import { stepsOf, type Steps } from '../../facts/steps.js';
import type { ReadSection, Reading } from '../../facts/types.js';
import { lineStart } from '../../markdown/lines.js';
import type { AllocationNote, DerivedFigure, PhasesNote, SectionNote } from './types.js';

/** All notes of a document, in reading order. */
export function notesIn(facts: Facts, derived: readonly DerivedFigure[]): SectionNote[] {
  const { reading } = facts;
  const notes: SectionNote[] = [
    ...fitted(facts).flatMap((allocation) => allocationNote(allocation, reading)),
    ...derived.flatMap((figure) => budgetNote(figure, reading)),
    ...stepsOf(facts).flatMap((steps) => phasesNote(steps, reading)),
  ];
  return notes.sort((one, other) => one.heading.start - other.heading.start);
}

/** The section around that has a heading of its own, or a bold label that opens a paragraph; labels of items open nothing. */
function headed(reading: Reading, index: number | undefined): ReadSection | undefined {
  const section = reading.sections[index ?? 0];
  if (section === undefined || section.kind === 'root') return undefined;
  return section.kind === 'run-in' && opensItem(section, reading) ? headed(reading, section.parent) : section;
}

function opensItem({ heading }: ReadSection, reading: Reading): boolean {
  const { text } = reading.document;
  return /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(text.slice(lineStart(text, heading.start), heading.start));
}

/** A wait is what a person sits through; what takes longer is only time. */
const LONGEST_WAIT = 60;

function topicOf({ whole }: Allocation): AllocationNote['topic'] | undefined {
  switch (whole.measure.dimension) {
    case 'duration':
      return whole.value <= LONGEST_WAIT ? 'latency' : 'time';
    case 'money':
      return 'cost';
    case 'size':
    case 'tokens':
      return whole.measure.dimension;
    default:
      return undefined;
  }
}

/** "720" of "800 ms", where both have the same unit. */
function withoutUnit(text: string, other: string): string {
  const unit = other.slice(other.lastIndexOf(' '));
  return unit.startsWith(' ') && text.endsWith(unit) ? text.slice(0, -unit.length) : text;
}

function allocationNote(allocation: Allocation, reading: Reading): AllocationNote[] {
  const { parts, whole } = allocation;
  const [first] = parts;
  const section = headed(reading, first?.statement.section);
  const topic = topicOf(allocation);
  if (section === undefined || topic === undefined) return [];
  const sum = sumOf(parts);
  const limit = spoken(whole.value, whole.measure);
  return [
    {
      kind: 'allocation',
      heading: section.heading,
      target: whole.statement.sourceRange(whole.span.start, whole.span.end),
      topic,
      used: withoutUnit(spoken(sum, whole.measure), limit),
      whole: limit,
      ...(sum > whole.value ? { excess: spoken(sum - whole.value, whole.measure) } : {}),
    },
  ];
}

/** A ceiling for a period, and what is to be paid for by it: said above the ceiling where the price stands elsewhere. */
function budgetNote(figure: DerivedFigure, reading: Reading): SectionNote[] {
  if (figure.kind !== 'bill' || figure.ceiling === undefined || figure.isStated) return [];
  const { ceiling, amount } = figure;
  const sectionAt = (offset: number | undefined): ReadSection | undefined =>
    offset === undefined ? undefined : reading.sections.findLast((section) => section.kind !== 'run-in' && section.kind !== 'root' && section.heading.start <= offset);
  const section = sectionAt(ceiling.range.start);
  if (section === undefined || section === sectionAt(figure.places[0]?.start)) return [];
  return [{ kind: 'budget', heading: section.heading, target: ceiling.range, amount: amount.text, ceiling: ceiling.amount, isOver: ceiling.isOver }];
}

/** Steps of which one has no gate; after the last one nothing is left to decide. */
function phasesNote({ section: index, steps }: Steps, reading: Reading): PhasesNote[] {
  const section = headed(reading, index);
  const open = steps.slice(0, -1).filter((step) => !step.hasGate);
  const [first] = open;
  if (section === undefined || first === undefined) return [];
  return [{ kind: 'phases', heading: section.heading, target: first.statement.range, count: steps.length, withoutGate: open.length }];
}
