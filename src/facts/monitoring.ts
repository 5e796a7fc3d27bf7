/** What is watched once the system runs: the quality of what it says, drift, how long it takes, what it costs. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { namesIn, wordsOf } from './labels.js';
import { evidenceOf, hitsIn } from './find.js';
import { eachStatement, ofAll } from './kept.js';
import { COUNTED, NOT_WATCHED, SHIFTS, WATCH_TITLES, WATCHED, WATCHING } from './lexicons/monitoring.js';
import { byWords, once } from './memo.js';
import { answersAboutWatching, isOfMachines, isRun, itemsOf } from './signal-runs.js';
import { tablesOf } from './table-kinds.js';
import type { Fact, ReadSection, ReadStatement, Reading, SectionRole } from './types.js';

/** The four kinds of signal, in the order in which they are named. */
export const MONITORED = ['output quality', 'drift', 'latency percentiles', 'cost'] as const;

export interface MonitoringFact extends Fact {
  readonly kind: 'monitoring';
  /** `latency` is time watched without a percentile. */
  readonly signal: (typeof MONITORED)[number] | 'latency';
  readonly words: string;
}

const watching = new PatternSet(WATCHING);
const titles = new PatternSet(WATCH_TITLES);
const watched = new PatternSet(WATCHED);
const shifts = new PatternSet(SHIFTS);
const counted = new PatternSet(COUNTED);
const unwatched = new PatternSet(NOT_WATCHED);

const SIGNALS: Readonly<Record<string, MonitoringFact['signal']>> = {
  quality: 'output quality',
  drift: 'drift',
  latency: 'latency percentiles',
  finish: 'latency percentiles',
  clock: 'latency',
  cost: 'cost',
};

/** Sections that speak of another time, or of the system before it runs. */
const OUTSIDE: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'alternatives', 'non-goals', 'examples', 'template', 'questions', 'future', 'appendix', 'model', 'problem', 'summary', 'assumptions', 'fairness', 'privacy']);

const WATCH_ROLES: ReadonlySet<SectionRole> = new Set<SectionRole>(['monitoring']);
/** Where a statement that only names a cadence or a sample speaks of the running system. */
const RUNNING_ROLES: ReadonlySet<SectionRole> = new Set<SectionRole>(['monitoring', 'operations', 'ownership', 'feedback', 'safety', 'success', 'requirements', 'rollout', 'other', 'cost', 'data', 'goals', 'architecture', 'fairness', 'limitations']);

/** Sections on another system, or on what is not done. */
const ANOTHER_TIME: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'alternatives', 'non-goals', 'examples', 'template', 'questions', 'future', 'appendix', 'model', 'problem']);

/** So many kinds of signal side by side are a list of what is watched, whatever stands above it. */
const CLUSTER = 3;

/** Sections on the time after launch: what is named there side by side is looked at. */
const isAfterLaunch = once((section: ReadSection): boolean => AFTER_LAUNCH.has(section.role) || (section.title !== '' && section.kind !== 'root' && namesIn(section.title, titles).has('running')));

const standsAfterLaunch = (statement: ReadStatement, reading: Reading): boolean => {
  const section = reading.sections[statement.section];
  return section !== undefined && isAfterLaunch(section);
};

const AFTER_LAUNCH: ReadonlySet<SectionRole> = new Set<SectionRole>(['monitoring', 'operations', 'ownership']);

/** The items of a list and the rows of a table belong together; a sentence stands for itself, but after launch its paragraph goes on. */
function togetherBy(statement: ReadStatement, afterLaunch: boolean, answers: ReadonlyMap<number, number>): string {
  const question = answers.get(statement.index);
  if (question !== undefined) return `answer ${question}`;
  if (statement.table !== undefined) return `table ${statement.table}`;
  if (statement.list !== undefined) return `list ${statement.list.list}`;
  return afterLaunch ? `block ${statement.block}` : `statement ${statement.index}`;
}

/** Statements that may stand side by side with others. */
const candidates = eachStatement((statement) => (statement.form === 'heading' || statement.form === 'arrow' || (!statement.asserted && !isRun(statement)) || ANOTHER_TIME.has(statement.role) ? [] : [statement]));

const signalsIn = once((statement: ReadStatement): readonly string[] => factsIn(statement, true, isRun(statement)).map((fact) => fact.signal));
const isShift = byWords((statement: ReadStatement): boolean => shifts.find(statement.annotation).length > 0);

/**
 * Statements that say side by side what moves against another time, and what else is looked at. Targets name
 * quality, time and cost together as well; only those who watch hold this week against another.
 */
const clusters = ofAll((reading): ReadonlySet<ReadStatement> => {
  const together = new Map<string, ReadStatement[]>();
  const answers = answersAboutWatching(reading);
  for (const statement of candidates(reading)) {
    const key = togetherBy(statement, standsAfterLaunch(statement, reading), answers);
    const group = together.get(key);
    if (group) group.push(statement);
    else together.set(key, [statement]);
  }
  const found = new Set<ReadStatement>();
  for (const group of together.values()) {
    const [first] = group;
    if (!first || (!standsAfterLaunch(first, reading) && !group.some(isShift))) continue;
    const signals = new Set(group.flatMap(signalsIn));
    if (MONITORED.filter((signal) => signals.has(signal)).length >= CLUSTER) for (const statement of group) found.add(statement);
  }
  return found;
});

/** What a statement that may be about what is watched says of it by itself. */
interface Watch {
  readonly statement: ReadStatement;
  readonly isSaid: boolean;
  readonly goesOn: boolean;
}

const watches = eachStatement((statement): readonly Watch[] => {
  if (statement.form === 'heading' || statement.form === 'arrow' || (!statement.asserted && !isRun(statement)) || OUTSIDE.has(statement.role)) return [];
  const names = new Set(hitsIn(statement, watching).filter((hit) => !hit.negated && hit.asserted).map((hit) => hit.name));
  const watchesOften = names.has('watches') && names.has('cadence') && RUNNING_ROLES.has(statement.role);
  return [{ statement, isSaid: watchesOften || isBoard(statement) || isRun(statement), goesOn: statement.status !== 'target' && statement.form === 'sentence' && continues.find(statement.annotation).length > 0 }];
});

/** Statements that are read as being about what is watched. */
const watchStatements = ofAll((reading): readonly ReadStatement[] => {
  const found = new Set(clusters(reading));
  const tables = tablesOf(reading);
  let last: ReadStatement | undefined;
  for (const { statement, isSaid, goesOn } of watches(reading)) {
    const section = reading.sections[statement.section];
    const isTitled = section !== undefined && (WATCH_ROLES.has(section.role) || (section.kind === 'run-in' && namesIn(section.title, titles).has('watch')));
    const isSignalRow = statement.table !== undefined && tables.get(statement.table)?.kind === 'signals' && statement.cells !== undefined;
    const leadIn = statement.leadInStatement === undefined ? undefined : reading.statements[statement.leadInStatement];
    // "Four things are on the board. …": the next sentences of the same paragraph go on with it.
    const continuesLast = goesOn && last !== undefined && last.block === statement.block && statement.index === last.index + 1 && statement.list?.list === last.list?.list && found.has(last);
    if (isTitled || isSignalRow || isSaid || (leadIn !== undefined && found.has(leadIn)) || continuesLast) found.add(statement);
    last = statement;
  }
  return [...found].sort((one, other) => one.index - other.index);
});

const continues = new PatternSet({
  continues: ['^ (also|they also|it also|we also|she also|he also|and|beside|besides|next to|below|under|above|alongside|another|the (other|second|third|fourth|fifth|last|first|same)|a (second|third|fourth|fifth)|one|two|then|further|in addition|finally|last|second|third|fourth|with it|beside it|there is also|so (are|is|do|does))'],
});

const boards = new PatternSet({
  board: [
    '(dashboard|board|health page|status page|control chart|weekly (report|sheet|figures|mail|page)|monthly (report|sheet|figures)|daily (report|sheet|figures)|wall screen|screen in the|gauges|dials|telemetry|scorecard|panel) ...4 (show|shows|showing|display|displays|plots|carries|carry|has|have|lists|list|holds|contains|with|of|:|are|tracks|track|includes|include|covers|follows|bears)',
    '(watched|monitored|tracked|plotted|charted|logged|alarmed) (:|are|is|at|for|by|with|daily|weekly|in|on|continuously|live)',
    '(is|are|get|gets|be|being|all|also) ...2 (=watched|=monitored|=tracked|=plotted|=charted|=trended|=graphed|=alarmed)',
    '(mail|message|note|text message|notification|ticket|sms) (goes|go|is sent|are sent|reaches|lands|gives|lists|brings|carries|tells) ...4',
    '^ (tracked|watched|monitored|plotted|logged|charted|measured|alarmed)',
    '(dashboard|board|panel|chart|graph|page|screen|wall) ...3 (plot|plots|shows|show|carries|tracks|compares|lists|gives|counts)',
    '(on|onto) (the|a|our|its) ...2 (board|dashboard|wall|screen|page|chart|health page|panel|monitor) (:|are|is|there|we|stand|stands|appear|sits|go|goes|runs|run)',
    '(we|team|squad|desk|they|crew|who|engineer|on call|analyst|analysts|office|lab|bureau|unit|service) ...4 (watch|watches|monitor|monitors|track|tracks|look at|looks at|look ...3 at|follow|follows|plot|plots|chart|charts|keeps an eye on|keep an eye on|observe|observes|review|reviews|measure|measures|check|checks|log|logs|go over|goes over|read off|reads off|survey|surveys)',
    '(alert|alerts|alarm|alarms|page|pages|pager|ring|rings|ping|pings|warn|warns|warning|red line|trips|trip|flashes|turns red|goes red|notified|notify|notifies|wakes|paged) ...10 (when|if|at|above|below|over|under|once|beyond|on|past|as soon as|#|for)',
    '(when|if|once|should|as soon as|at|above|below) ~14 (alert|alerts|alarm|pager|rings|paged|ping|pings|pinged|is paged|is warned|is notified|mail goes|a mail|gets a message|gets a call|flashes|turns red|goes red)',
    '(watch|watching|monitor|monitoring|keep an eye on|keeping an eye on|track|tracking) (for|the|its|our|how|whether|what|four|three|five|two|:|p95|p99|cost|quality|drift|share)',
    '(signal|alarm|alert) (at|on|when|above|below)',
  ],
});

const isBoard = (statement: ReadStatement): boolean => hitsIn(statement, boards).some((hit) => hit.asserted && !hit.negated);

/** Something is counted, in words that no other signal of the statement has used. */
function countedIn(statement: ReadStatement): string | undefined {
  const moved = shifts.find(statement.annotation);
  const match = counted.find(statement.annotation).find((one) => !moved.some((other) => other.start < one.end && other.end > one.start));
  return match && statement.text.slice(match.start, match.end);
}

/**
 * @param isListed whether it stands in a list of what is watched, so that what is counted there is quality
 * @param isWhole whether its author stands behind all of it, whatever its clauses look like by themselves
 */
function factsIn(statement: ReadStatement, isListed: boolean, isWhole: boolean): MonitoringFact[] {
  const aside = unwatched.find(statement.annotation);
  if (aside.some((match) => match.name === 'unwatched')) return [];
  const elsewhere = aside.filter((match) => match.name === 'elsewhere');
  const seen = new Set<string>();
  const facts = hitsIn(statement, watched).flatMap((hit): MonitoringFact[] => {
    const signal = SIGNALS[hit.name];
    // "Destinations we had not seen" is what is counted; whether it is watched at all was asked above.
    if (signal === undefined || (!hit.asserted && !isWhole) || seen.has(signal)) return [];
    if ((signal === 'drift' || signal === 'cost') && elsewhere.some((match) => match.start < hit.match.end && match.end > hit.match.start)) return [];
    seen.add(signal);
    return [{ kind: 'monitoring', signal, words: statement.text.slice(hit.match.start, hit.match.end), status: hit.status, polarity: 'positive', evidence: [evidenceOf(statement)] }];
  });
  const count = isListed && !seen.has('output quality') ? countedIn(statement) : undefined;
  if (count !== undefined) facts.push({ kind: 'monitoring', signal: 'output quality', words: count, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] });
  const percentile = statement.annotation.quantities.find((quantity) => quantity.percentile !== undefined);
  if (percentile !== undefined && !seen.has('latency percentiles')) facts.push({ kind: 'monitoring', signal: 'latency percentiles', words: statement.text.slice(percentile.start, percentile.end), status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] });
  const besides = isWhole && isListed ? besidesIn(statement, new Set(facts.map((fact) => fact.signal))) : undefined;
  if (besides !== undefined) facts.push({ kind: 'monitoring', signal: 'output quality', words: besides, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] });
  return facts;
}

/**
 * "Hand against camera, …": what else is listed beside two of drift, time and cost is how good it is, unless it
 * is the machines.
 */
function besidesIn(statement: ReadStatement, known: ReadonlySet<string>): string | undefined {
  if (known.has('output quality') || MONITORED.filter((signal) => known.has(signal)).length < 2) return undefined;
  return itemsOf(statement).find((item) => watched.find(wordsOf(item)).length === 0 && !isOfMachines(item));
}

export const monitoringTopic: Topic<MonitoringFact> = {
  name: 'monitoring',
  title: 'What is watched',
  extract: (reading) => {
    const listed = clusters(reading);
    return watchStatements(reading).flatMap((statement) => factsIn(statement, listed.has(statement) || isRun(statement), isRun(statement)));
  },
  show: ({ signal, words }) => ({ label: `${signal}: ${words}`, detail: { signal, words } }),
};

/** The kinds of signal that nobody watches. */
export const unwatchedSignals = (facts: readonly MonitoringFact[]): readonly string[] => MONITORED.filter((signal) => !facts.some((fact) => fact.signal === signal));
