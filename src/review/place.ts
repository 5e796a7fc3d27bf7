/** Where in a document an answer belongs. */

import type { ReadSection, Reading, SectionRole } from '../facts/types.js';
import { lineStart } from '../markdown/lines.js';
import { mainDepth } from './style.js';

/** The order in which a room wants to hear it; new sections are made where it disturbs the least. */
const ORDER: readonly SectionRole[] = [
  'summary',
  'problem',
  'background',
  'goals',
  'success',
  'non-goals',
  'assumptions',
  'requirements',
  'architecture',
  'model',
  'alternatives',
  'data',
  'feedback',
  'privacy',
  'fairness',
  'safety',
  'limitations',
  'operations',
  'monitoring',
  'ownership',
  'cost',
  'rollout',
  'questions',
  'future',
  'appendix',
];

/** Roles that have to stand before the architecture. */
const EARLY: ReadonlySet<SectionRole> = new Set<SectionRole>(['summary', 'problem', 'goals', 'success', 'non-goals', 'assumptions', 'requirements']);

/** How early a room wants to hear what a role stands for; -1 where the place does not matter. */
export const rankOf = (role: SectionRole): number => ORDER.indexOf(role);

/** What stands in a section of one of these is not what the system does. */
const ASIDE: ReadonlySet<SectionRole> = new Set<SectionRole>(['non-goals', 'alternatives', 'questions', 'future', 'appendix']);

function isAside(section: ReadSection, reading: Reading): boolean {
  for (let around = reading.sections[section.parent]; around && around.kind !== 'root'; around = reading.sections[around.parent]) {
    if (around.role !== section.role && ASIDE.has(around.role)) return true;
  }
  return false;
}

/** The section that has this role: a real heading before a run-in one, the outermost first. */
export function sectionOfRole(reading: Reading, role: SectionRole): ReadSection | undefined {
  const own = reading.sections.filter((section) => section.role === role && section.kind !== 'root' && section.path.at(-1) !== undefined && !isAside(section, reading));
  return own.filter((section) => section.kind !== 'run-in').sort((one, other) => one.depth - other.depth || one.index - other.index)[0] ?? own[0];
}

/** The sections of the document's main depth. */
function mainSections(reading: Reading): ReadSection[] {
  const depth = mainDepth(reading);
  return reading.sections.filter((section) => section.kind !== 'root' && section.kind !== 'run-in' && section.depth === depth);
}

/**
 * Offset for a summary in a document without sections: under its title, and without a heading, which would
 * take in all that follows. Undefined for everything else.
 */
export function placeForOpening(reading: Reading, role: SectionRole): number | undefined {
  if (role !== 'summary' || mainSections(reading).length > 0) return undefined;
  const { blocks, text } = reading.document;
  const first = blocks.find(({ type }) => type !== 'yaml');
  if (!first) return text.length;
  return first.type === 'heading' ? first.range.end : lineStart(text, first.range.start);
}

/** Offset before the block in which a statement stands, and before the words that announce that block ("The path is this:"). */
export function placeBeforeStatement({ document: { blocks, text }, statements }: Reading, statement: number): number {
  const own = statements[statement]?.block ?? 0;
  const announced = blocks[own - 1];
  const first = announced?.type === 'paragraph' && text.slice(announced.range.start, announced.range.end).trimEnd().endsWith(':') ? announced : blocks[own];
  return lineStart(text, first?.range.start ?? 0);
}

/**
 * Offset at which a new main section of this role is made: the gap between main sections that leaves
 * the fewest of them out of order.
 */
export function placeForSection(reading: Reading, role: SectionRole): number {
  const { text } = reading.document;
  const main = mainSections(reading);
  if (main.length === 0) return text.length;
  const own = rankOf(role);
  const ranks = main.map((section) => rankOf(section.role));
  let best = main.length;
  let fewest = Infinity;
  for (let gap = 0; gap <= main.length; gap++) {
    const wrong = ranks.filter((other, index) => other >= 0 && (index < gap ? other > own : other < own)).length;
    if (wrong < fewest || (wrong === fewest && !EARLY.has(role))) {
      best = gap;
      fewest = wrong;
    }
  }
  const before = main[best];
  return before ? lineStart(text, before.heading.start) : (main.at(-1)?.whole.end ?? text.length);
}
