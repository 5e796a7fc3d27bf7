/** The steps in which the system reaches its users, with what decides to go on. */

import { PatternSet } from '../language/pattern.js';
import type { Facts, Topic } from './facts.js';
import { hitsIn, type Hit } from './find.js';
import { eachStatement } from './kept.js';
import { namesIn } from './labels.js';
import { GATES, GOING_ON, PHASE_COLUMNS, SEQUENCE } from './lexicons/rollout.js';
import { STEP_SEQUENCES } from './lexicons/step-sequences.js';
import { checkable, decides, isCheckable, isTemplate, namesOf, numbersOf, phase, says, steps, type PhaseFact } from './phase-parts.js';
import { phasesOfTable } from './phase-tables.js';
import { rollbackTopic } from './rollback.js';
import { leadsOn, stepRuns, type StepCue } from './step-runs.js';
import type { ReadStatement, Reading } from './types.js';

export type { Exposure, PhaseFact } from './phase-parts.js';

const columns = new PatternSet(PHASE_COLUMNS);
const sequence = new PatternSet(SEQUENCE);
const gates = new PatternSet(GATES);
const goingOn = new PatternSet(GOING_ON);
const sequences = new PatternSet(STEP_SEQUENCES);

/** The gate that a sentence states, if it does. */
function gateOfSentence(statement: ReadStatement, run: ReadonlySet<StepCue> | undefined): string | undefined {
  if (run?.has('on') === true && (leadsOn(statement) || checkable.find(statement.annotation).length > 0)) return statement.text;
  if (!statement.annotation.quantities.some(decides) && checkable.find(statement.annotation).length === 0) return undefined;
  const gate = hitsIn(statement, gates).find((hit) => hit.status !== 'question' && hit.status !== 'rejected' && hit.status !== 'others' && !/\bat once$/.test(statement.text.slice(hit.match.start, hit.match.end)));
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

const goOn = eachStatement((statement) => (statement.form === 'sentence' && says(statement) && goingOn.find(statement.annotation).length > 0 ? [statement] : []));

/** Sections that their heading makes ones on the rollout, and those whose words do: two statements go on from step to step. */
function rolloutSections(reading: Reading): ReadonlySet<number> {
  const found = new Set(reading.sections.filter((section) => section.role === 'rollout').map((section) => section.index));
  const steps = new Map<number, number>();
  for (const statement of goOn(reading)) {
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

/** What the cues of a run say in the words of `STEPS`. */
const marksOf = (run: ReadonlySet<StepCue> | undefined): string[] => (run === undefined ? [] : [...(run.has('hidden') ? ['shadow here'] : []), ...(run.has('rest') ? ['everyone'] : run.has('some') ? ['limited'] : [])]);

/** What of a step a statement names by itself; nothing where it is a heading. */
interface Named {
  readonly statement: ReadStatement;
  readonly hits: readonly Hit[];
  readonly isSequence: boolean;
  readonly isNext: boolean;
}

const named = eachStatement((statement): readonly Named[] => {
  if (statement.form === 'heading') return [{ statement, hits: [], isSequence: false, isNext: false }];
  if (statement.form === 'row' || statement.form === 'arrow' || statement.fence !== undefined || !says(statement)) return [];
  const isSequence = statement.status !== 'rejected' && hitsIn(statement, sequences).some((hit) => hit.asserted || hit.status === 'deferred');
  return [{ statement, hits: hitsIn(statement, steps), isSequence, isNext: sequence.find(statement.annotation).length > 0 }];
});

/** Sentences and items: those of a rollout section that mark a step, and plain marks elsewhere. */
function fromText(reading: Reading, facts: Facts): PhaseFact[] {
  const rollout = rolloutSections(reading);
  const runs = stepRuns(reading);
  const back = new Set(facts.of(rollbackTopic).flatMap((fact) => fact.evidence.map((evidence) => evidence.statement)));
  // "It does so when …" after the way back is when it goes back, not on.
  const isBack = (statement: ReadStatement): boolean => back.has(statement.index) || [1, 2, 3].some((before) => back.has(statement.index - before) && reading.statements[statement.index - before]?.block === statement.block);
  return named(reading).flatMap(({ statement, hits, isSequence, isNext }): PhaseFact[] => {
    if (statement.form === 'heading') return fromHeading(statement, reading);
    const run = runs.get(statement.index);
    const inRollout = rollout.has(statement.section) || run !== undefined;
    if (!inRollout && !isSequence && hits.length === 0) return [];
    const names = namesOf(hits, inRollout);
    for (const name of marksOf(run)) names.add(name);
    if (isSequence) names.add('some first').add('everyone');
    const ordered = inRollout && (isNext || isListedStep(statement, reading) || run?.has('when') === true);
    const gate = (inRollout || names.size > 0) && !isBack(statement) ? gateOfSentence(statement, run) : undefined;
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
  const marked = careful + gated + numbers + later * 2;
  return (marked > 0 && marked + ordered + everyone >= 2) || ordered >= 2;
}

export const phaseTopic: Topic<PhaseFact> = {
  name: 'phase',
  title: 'Steps to everyone',
  extract: (reading, facts) => {
    const tables = reading.document.tables.flatMap((table) => phasesOfTable(table, reading));
    return [...tables, ...fromText(reading, facts)].sort((one, other) => (one.evidence[0]?.statement ?? 0) - (other.evidence[0]?.statement ?? 0));
  },
  show: ({ name, exposure, gate }) => ({ label: gate === undefined ? name : `${name}: goes on when ${gate}`, detail: { name, exposure, ...(gate === undefined ? {} : { gate }) } }),
};
