/** The steps in which the system reaches its users, with what decides to go on. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { hitsIn } from './find.js';
import { eachStatement, lookUp, ofDocument } from './kept.js';
import { namesIn } from './labels.js';
import { GATES, GOING_ON, PHASE_COLUMNS, SEQUENCE } from './lexicons/rollout.js';
import { STEP_SEQUENCES } from './lexicons/step-sequences.js';
import { checkable, decides, isCheckable, isTemplate, namesOf, numbersOf, phase, says, steps, type PhaseFact } from './phase-parts.js';
import { phasesOfTable } from './phase-tables.js';
import { rollbackTopic } from './rollback.js';
import { leadsOn, stepRuns, type StepCue } from './step-runs.js';
import { plainTables } from './table-kinds.js';
import type { ReadSection, ReadStatement, Reading } from './types.js';

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
const rolloutSections = ofDocument((reading): ReadonlySet<ReadSection> => {
  const found = new Set(reading.sections.filter((section) => section.role === 'rollout'));
  const steps = new Map<number, number>();
  for (const statement of goOn(reading)) {
    // Bold labels make sections of their own; their steps are counted together.
    const section = reading.sections[statement.section];
    const home = section?.kind === 'run-in' ? section.parent : statement.section;
    steps.set(home, (steps.get(home) ?? 0) + 1);
  }
  for (const section of reading.sections) {
    const home = section.kind === 'run-in' ? section.parent : section.index;
    if (home > 0 && (steps.get(home) ?? 0) >= 2 && section.role !== 'non-goals' && section.role !== 'safety') found.add(section);
  }
  return found;
});

/** What the cues of a run say in the words of `STEPS`. */
const marksOf = (run: ReadonlySet<StepCue> | undefined): string[] => (run === undefined ? [] : [...(run.has('hidden') ? ['shadow here'] : []), ...(run.has('rest') ? ['everyone'] : run.has('some') ? ['limited'] : [])]);

/** Statements that tell the way back. */
const backStatements = ofDocument((reading, facts): ReadonlySet<ReadStatement | undefined> => new Set(facts.of(rollbackTopic).flatMap((fact) => fact.evidence.map((evidence) => reading.statements[evidence.statement]))));

function isInRollout(statement: ReadStatement, reading: Reading): boolean {
  const section = reading.sections[statement.section];
  return section !== undefined && rolloutSections(reading).has(section);
}

/** Sentences and items: those of a rollout section that mark a step, and plain marks elsewhere. */
const fromText = eachStatement((statement, reading, facts): readonly PhaseFact[] => {
  if (statement.form === 'heading') return fromHeading(statement, reading);
  if (statement.form === 'row' || statement.form === 'arrow' || statement.fence !== undefined || !says(statement)) return [];
  const isSequence = statement.status !== 'rejected' && hitsIn(statement, sequences).some((hit) => hit.asserted || hit.status === 'deferred');
  const hits = hitsIn(statement, steps);
  const run = lookUp(reading, (one) => stepRuns(one).get(statement));
  const inRollout = isInRollout(statement, reading) || run !== undefined;
  if (!inRollout && !isSequence && hits.length === 0) return [];
  const names = namesOf(hits, inRollout);
  for (const name of marksOf(run)) names.add(name);
  if (isSequence) names.add('some first').add('everyone');
  const ordered = inRollout && (sequence.find(statement.annotation).length > 0 || isListedStep(statement, reading) || run?.has('when') === true);
  const back = backStatements(reading, facts);
  // "It does so when …" after the way back is when it goes back, not on.
  const isBack = (): boolean => [0, 1, 2, 3].some((before) => {
    const told = reading.statements[statement.index - before];
    return told !== undefined && told.block === statement.block && back.has(told);
  });
  const gate = (inRollout || names.size > 0) && !isBack() ? gateOfSentence(statement, run) : undefined;
  return names.size === 0 && !ordered && gate === undefined ? [] : [phase(statement, statement.text.slice(0, 60), names, gate)];
});

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
    const tables = plainTables(reading).flatMap((table) => phasesOfTable(table, reading));
    return [...tables, ...fromText(reading, facts)].sort((one, other) => (one.evidence[0]?.statement ?? 0) - (other.evidence[0]?.statement ?? 0));
  },
  show: ({ name, exposure, gate }) => ({ label: gate === undefined ? name : `${name}: goes on when ${gate}`, detail: { name, exposure, ...(gate === undefined ? {} : { gate }) } }),
};
