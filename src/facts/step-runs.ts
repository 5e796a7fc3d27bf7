/** Finds where a document tells its steps to users one after another, whatever the heading says. */

import { PatternSet } from '../language/pattern.js';
import { hitsIn } from './find.js';
import { eachStatement, ofAll } from './kept.js';
import { OTHER_STEPS, STEP_CUES } from './lexicons/step-runs.js';
import { byWords, once } from './memo.js';
import { roleOfTitle } from './sections.js';
import type { ReadStatement, Reading, SectionRole } from './types.js';

/** What a statement says of a step: `when` it is, who are the `some` or the `rest`, that it is `hidden`, what leads `on`. */
export type StepCue = 'when' | 'some' | 'hidden' | 'rest' | 'on';

const cues = new PatternSet(STEP_CUES);
const others = new PatternSet(OTHER_STEPS);

/** Sections in which what comes one after another is something else. */
const OUTSIDE: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'background', 'problem', 'non-goals', 'questions', 'alternatives', 'examples', 'template', 'appendix', 'cost', 'success', 'requirements', 'goals', 'assumptions', 'limitations', 'monitoring', 'model', 'ownership', 'future',
]);

/** The same for sections whose own heading says so; what only stands below such a heading may still be on the steps. */
const ELSEWHERE: ReadonlySet<SectionRole> = new Set<SectionRole>([...OUTSIDE, 'data', 'feedback', 'architecture', 'operations', 'privacy', 'safety', 'summary']);

/** Steps of a form, of a motor, of another project. */
export const isOtherStep = byWords((statement: ReadStatement): boolean => others.find(statement.annotation).length > 0);

/** The cues of a statement that the author stands behind. */
export const cuesOf = once((statement: ReadStatement): ReadonlySet<StepCue> => {
  if (isOtherStep(statement)) return new Set();
  return new Set(hitsIn(statement, cues).filter((hit) => hit.status !== 'rejected' && hit.status !== 'hypothetical' && hit.status !== 'question').map((hit) => hit.name as StepCue));
});

/** Whether the headings above say that this is about something else. */
function isElsewhere(statement: ReadStatement, reading: Reading): boolean {
  const section = reading.sections[statement.section];
  if (section === undefined || OUTSIDE.has(statement.role)) return true;
  return section.title !== '' && ELSEWHERE.has(section.role) && section.role === roleOfTitle(section.title);
}

const mayTell = (statement: ReadStatement, reading: Reading): boolean =>
  statement.form === 'sentence' && statement.fence === undefined && !isElsewhere(statement, reading) && statement.status !== 'question' && statement.status !== 'quoted' && statement.status !== 'placeholder' && statement.status !== 'rejected';

/** The section that holds the run: bold labels make sections of their own, and their steps belong together. */
export function homeOf(statement: ReadStatement, reading: Reading): number {
  const section = reading.sections[statement.section];
  return section?.kind === 'run-in' ? section.parent : statement.section;
}

/** What belongs to one step: an item of a list with all its sentences, a paragraph that a short label opens, or one sentence. */
interface Unit {
  readonly statements: readonly ReadStatement[];
  readonly cues: ReadonlySet<StepCue>;
  readonly item: boolean;
  readonly words: number;
}

/** So many words a label in front of a step has at most ("*Previews.*", "7.1 March."). */
const LABEL_WORDS = 7;
/** So many words a bare name with a date has at most ("Pinner and Ruislip from November"). */
const SHORT = 16;

function unitsOf(statements: readonly ReadStatement[]): Unit[] {
  const groups: ReadStatement[][] = [];
  let labelled = false;
  for (const statement of statements) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const sameItem = statement.list !== undefined && before?.list !== undefined && before.list.list === statement.list.list && before.list.item === statement.list.item;
    const sameBlock = before !== undefined && before.block === statement.block && statement.list === undefined && before.list === undefined;
    if (last && (sameItem || (sameBlock && labelled))) last.push(statement);
    else {
      labelled = statement.list === undefined && statement.annotation.tokens.length <= LABEL_WORDS && (statement.emphasis.length > 0 || cuesOf(statement).size > 0);
      groups.push([statement]);
    }
  }
  return groups.map((group) => ({
    statements: group,
    cues: new Set(group.flatMap((statement) => [...cuesOf(statement)])),
    item: group[0]?.list !== undefined,
    words: group.reduce((sum, statement) => sum + statement.annotation.tokens.length, 0),
  }));
}

const isStep = (unit: Unit): boolean => {
  const has = (cue: StepCue): boolean => unit.cues.has(cue);
  return (has('some') || has('hidden') || has('rest') || has('on')) && (has('when') || has('on') || (unit.item && unit.statements[0]?.list?.ordered === true) || (has('hidden') && has('some')));
};

/** A short name with a date goes on where a step stands before it, and so do "the others". */
const goesOn = (unit: Unit): boolean => (unit.cues.has('when') && unit.words <= SHORT) || (unit.cues.has('rest') && (unit.item || unit.statements.some((statement) => /\bthe (?:others?|rest|remaining)\b/i.test(statement.text))));

/** Whether what leads on to the next step holds something that can be checked. */
export function leadsOn(statement: ReadStatement): boolean {
  const { annotation } = statement;
  return cues.find(annotation).some((match) => match.name === 'on' && annotation.quantities.some((quantity) => quantity.start >= match.start && quantity.dimension !== 'duration') && /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|none|zero|quarter|half|third)\b/i.test(statement.text.slice(match.start)));
}

/** How many units may stand between two steps of a run. */
const GAP = 1;

/** The marks of each statement that belongs to a step of a run. */
export const stepRuns = ofAll((reading): ReadonlyMap<ReadStatement, ReadonlySet<StepCue>> => {
  const found = new Map<ReadStatement, ReadonlySet<StepCue>>();
  const homes = new Map<number, ReadStatement[]>();
  const told = telling(reading);
  // Sections without a cue hold no step.
  for (const statement of told) if (cuesOf(statement).size > 0) homes.set(homeOf(statement, reading), []);
  for (const statement of told) homes.get(homeOf(statement, reading))?.push(statement);
  for (const statements of homes.values()) {
    let run: Unit[] = [];
    let gap = 0;
    const close = (): void => {
      // What comes before the first step that limits who sees it belongs to something else.
      const steps = run.slice(Math.max(0, run.findIndex((unit) => unit.cues.has('some') || unit.cues.has('hidden'))));
      if (isRun(steps)) for (const [index, unit] of steps.entries()) mark(unit, steps.slice(index + 1), found);
      run = [];
      gap = 0;
    };
    for (const unit of unitsOf(statements)) {
      if (isStep(unit) || (run.length > 0 && goesOn(unit))) {
        run.push(unit);
        gap = 0;
      } else if (run.length > 0 && ++gap > GAP) close();
    }
    close();
  }
  return found;
});

const telling = eachStatement((statement, reading) => (mayTell(statement, reading) ? [statement] : []));

/** Two steps or more, of which the first reaches only some, and a later one others. */
function isRun(run: readonly Unit[]): boolean {
  const any = (cue: StepCue): boolean => run.some((unit) => unit.cues.has(cue));
  const first = run[0];
  if (run.length < 2 || first === undefined) return false;
  // A list of which each item opens with a date.
  if (run.length >= 3 && run.every((unit) => unit.item && unit.cues.has('when') && unit.words <= SHORT) && any('some')) return true;
  if (!(first.cues.has('some') || first.cues.has('hidden'))) return false;
  const dated = run.filter((unit) => unit.cues.has('when') && unit.words <= SHORT).length;
  const timed = run.filter((unit) => unit.cues.has('when') || unit.statements[0]?.list?.ordered === true).length;
  return ((any('rest') || any('on')) && timed > 0) || (any('hidden') && timed > 1) || (dated >= 2 && any('some'));
}

function mark(unit: Unit, later: readonly Unit[], found: Map<ReadStatement, ReadonlySet<StepCue>>): void {
  const whole = new Set(unit.cues);
  // What comes before "the rest" reaches only some.
  if (!whole.has('rest') && later.some((other) => other.cues.has('rest'))) whole.add('some');
  const [opening] = unit.statements;
  for (const statement of unit.statements) found.set(statement, statement === opening ? whole : cuesOf(statement));
}
