/** Where the proposed system is first described, or a model first named. */

import { PatternSet } from '../language/pattern.js';
import { evidenceOf, hitsIn } from './find.js';
import type { Topic } from './facts.js';
import { COMPONENT_WORDS, MODEL_NAMES } from './lexicons/architecture.js';
import type { Fact, ReadSection, ReadStatement, Reading, SectionRole } from './types.js';

export interface ArchitectureStart extends Fact {
  readonly kind: 'architecture-start';
  /** Offset from which on the architecture is known. */
  readonly offset: number;
  /** The section that has to come later than the targets. */
  readonly section: number;
  /** `section`: by its heading or content; `model`: a model is named; `diagram`. */
  readonly by: 'section' | 'model' | 'diagram';
}

const models = new PatternSet({ model: MODEL_NAMES });
const components = new PatternSet({ component: COMPONENT_WORDS });

/** Sections that speak of today, of what is not done, or of words and not of the proposal. */
const ASIDE: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'non-goals', 'questions', 'appendix', 'template', 'examples', 'alternatives', 'problem', 'success', 'requirements', 'goals', 'assumptions', 'future']);
/** A drawing among the goals is one of the proposal; here it is one of something else. */
const ANOTHER_SYSTEM: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'non-goals', 'questions', 'appendix', 'template', 'examples', 'alternatives', 'problem', 'future']);
const OPENING: ReadonlySet<SectionRole> = new Set<SectionRole>(['summary', 'other']);

/** What has to be reached is said there, part by part. */
const GOALS: ReadonlySet<SectionRole> = new Set<SectionRole>(['requirements', 'goals', 'success']);

/** Distinct pieces that a section without a telling heading must name to count as architecture. */
const PIECES = 4;

function startOf(reading: Reading): ArchitectureStart | undefined {
  // A model that is only named in the opening starts nothing where a description follows.
  let named: ArchitectureStart | undefined;
  for (const statement of reading.statements) {
    const section = reading.sections[statement.section];
    if (section === undefined || statement.form === 'field') continue;
    const by = kindOfStart(reading, statement, section);
    if (by === undefined) continue;
    const home = sectionOf(reading, section, by);
    const start: ArchitectureStart = {
      kind: 'architecture-start',
      get offset() {
        // In an opening paragraph the targets may follow in the same breath.
        return by === 'model' && isOpening(section) ? section.body.end : by === 'section' ? home.heading.start : statement.range.start;
      },
      section: home.index,
      by,
      status: statement.status,
      polarity: 'positive',
      evidence: [evidenceOf(statement)],
    };
    if (by !== 'model' || !isOpening(section)) return start;
    named ??= start;
  }
  return named;
}

const isOpening = (section: ReadSection): boolean => section.index === 0 || (OPENING.has(section.role) && section.depth <= 2 && section.index <= 2);

function kindOfStart(reading: Reading, statement: ReadStatement, section: ReadSection): ArchitectureStart['by'] | undefined {
  if (statement.form === 'heading') {
    if ((section.role === 'architecture' || section.role === 'model') && ownsRole(reading, section) && !GOALS.has(reading.sections[section.parent]?.role ?? 'other') && section.depth > 1 && describes(reading, section) && (section.kind !== 'run-in' || piecesOf(reading, section) > 0)) return 'section';
    if (section.role === 'other' && section.depth > 1 && section.index > 1 && piecesOf(reading, section) >= PIECES) return 'section';
    return undefined;
  }
  if (statement.form === 'arrow' && !ANOTHER_SYSTEM.has(section.role) && !(ASIDE.has(section.role) && /\d/.test(statement.arrow?.to ?? ''))) return 'diagram';
  if (ASIDE.has(section.role)) return undefined;
  if (isDrawing(statement)) return 'diagram';
  if (statement.form === 'row' || isMetadata(statement, section)) return undefined;
  return hitsIn(statement, models).some((hit) => hit.asserted && !hit.negated && hit.status !== 'measured' && hit.status !== 'others') ? 'model' : undefined;
}

/** "- Runs it: Onboard Systems, and so are the model and the clips": an entry of the document's own header. */
const isMetadata = (statement: ReadStatement, section: ReadSection): boolean => section.index <= 1 && statement.list !== undefined;

/** A heading that only inherits the role of the section around it starts nothing of its own. */
const ownsRole = (reading: Reading, section: ReadSection): boolean => reading.sections[section.parent]?.role !== section.role || section.kind !== 'run-in';

/** Something is asserted in it or below it. */
function describes(reading: Reading, section: ReadSection): boolean {
  return reading.statements.some((statement) => statement.form !== 'heading' && statement.asserted && statement.range.start >= section.heading.end && statement.range.start < section.whole.end);
}

const isDrawing = (statement: ReadStatement): boolean => statement.form === 'code-line' && /[-─=]>|──|\+--|┌|└/.test(statement.text);

function piecesOf(reading: Reading, section: ReadSection): number {
  const pieces = new Set<string>();
  const spoken = section.children.flatMap((child) => (reading.sections[child]?.kind === 'run-in' ? reading.sections[child].statements : []));
  for (const index of [...section.statements, ...spoken]) {
    const statement = reading.statements[index];
    if (statement === undefined || !statement.asserted || statement.form === 'row') continue;
    for (const match of components.find(statement.annotation)) pieces.add(statement.annotation.tokens[match.first]?.lemma ?? '');
  }
  return pieces.size;
}

/** For a run-in heading or a sub-section, itself; for the rest the section it stands in. */
function sectionOf(reading: Reading, section: ReadSection, by: ArchitectureStart['by']): ReadSection {
  const parent = reading.sections[section.parent];
  return by !== 'section' && section.kind === 'run-in' && parent !== undefined && parent.index !== 0 ? parent : section;
}

export const architectureTopic: Topic<ArchitectureStart> = {
  name: 'architecture-start',
  title: 'Where the architecture starts',
  extract: (reading) => {
    const start = startOf(reading);
    return start === undefined ? [] : [start];
  },
  show: (fact) => ({ label: fact.evidence[0]?.text ?? '', detail: { by: fact.by } }),
};
