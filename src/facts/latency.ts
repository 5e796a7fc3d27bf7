/** How long a user or caller waits: targets, estimates, measured speeds, and "it does not matter". */

import { PatternSet } from '../language/pattern.js';
import { isNegated } from '../language/clauses.js';
import type { Quantity } from '../language/types.js';
import { evidenceOf, findHits, type Hit } from './find.js';
import { figuresOf, isSet, labelOf, namesIn, written, type Figure, type Purpose } from './figures.js';
import type { Topic } from './facts.js';
import { eachStatement } from './kept.js';
import { LATENCY_DEADLINE, LATENCY_MOOT, LATENCY_WORDS, NOT_LATENCY } from './lexicons/latency.js';
import { QUALITY_WORDS } from './lexicons/quality.js';
import { once } from './memo.js';
import { subjectOf } from './subjects.js';
import { isTotalLabel } from './table-kinds.js';
import type { Fact, Reading } from './types.js';

/** One statement about waiting. */
export interface LatencyFact extends Fact {
  readonly kind: 'latency';
  /** `deadline`: a time of day; `moot`: it does not matter, with a reason. */
  readonly purpose: Purpose | 'deadline' | 'moot';
  readonly quantity?: Quantity;
  readonly figure?: Figure;
  /** Stages are parts of a wait, and no target for it. */
  readonly scope: 'whole' | 'stage';
  readonly subject: string;
}

const words = new PatternSet(LATENCY_WORDS);
const others = new PatternSet(NOT_LATENCY);
const moot = new PatternSet({ moot: LATENCY_MOOT });
const errors = new PatternSet({ error: QUALITY_WORDS.error ?? [] });
const deadlines = new PatternSet({ deadline: LATENCY_DEADLINE });
const results = new PatternSet({ result: ['{thing.output}', '{thing.system}', '(roster|rota|timetable|tray|pack|sheet|digest|mail|file|run|batch|data|job|index|card|bulletin|map|queue|feed|work|catalog|page|paper)'] });

const DAY = 86_400;

/** Names of cues in the stretch or the clause of a figure. */
function cuesNear(figure: Figure, patterns: PatternSet, where: 'stretch' | 'clause' | 'statement'): ReadonlySet<string> {
  const { annotation } = figure.statement;
  const clause = annotation.tokens[figure.quantity.first]?.clause;
  return new Set(
    patterns
      .find(annotation)
      .filter((match) => {
        if (match.first <= figure.quantity.first && match.last >= figure.quantity.last) return true;
        if (where === 'statement') return true;
        if (where === 'clause') return match.clause === clause;
        return match.first >= figure.from && match.last <= figure.to;
      })
      .map((match) => match.name),
  );
}

/** Whether a duration is how long somebody waits for the system. */
export function isWaiting(figure: Figure): boolean {
  const { quantity } = figure;
  if (quantity.dimension !== 'duration' || quantity.delta || quantity.value <= 0) return false;
  // How far a predicted time may be off is a quality.
  if ([figure.label, figure.lead, figure.header].some((text) => namesIn(text, errors).size > 0) || (figure.cell === undefined && cuesNear(figure, errors, 'clause').size > 0)) return false;
  if (figure.cell !== undefined) return isWaitingInRow(figure);
  const not = cuesNear(figure, others, 'stretch');
  const sure = quantity.percentile !== undefined;
  const own = cuesNear(figure, words, 'stretch');
  const noun = own.has('noun') || cuesNear(figure, words, 'clause').has('noun');
  if (not.size > 0 && !(sure && own.has('noun'))) return false;
  if (isPartOfKeeping(figure)) return false;
  if (sure && quantity.value < DAY) return true;
  const bounded = ['at-most', 'less'].includes(quantity.comparator) || figure.purpose === 'target' || quantity.average || isReached(figure);
  if (noun || saysNoun(figure)) return quantity.value < DAY || bounded;
  const arrives = own.has('arrive') || own.has('work') || cuesNear(figure, words, 'clause').has('arrive');
  return arrives && bounded && quantity.value < DAY;
}

/** "Answers in two to three seconds", "is on the screen before eight seconds are up". */
function isReached(figure: Figure): boolean {
  const { tokens } = figure.statement.annotation;
  return figure.purpose === 'stated' && /^(?:in|within|before|inside)$/.test(tokens[figure.quantity.first - 1]?.lower ?? '');
}

/** A heading, a bold label or the sentence that leads in the list speaks of waiting. */
function saysNoun(figure: Figure): boolean {
  const { statement, section } = figure;
  if ([statement.leadIn ?? '', figure.lead].some((text) => namesIn(text, words).has('noun'))) return true;
  return section !== undefined && (section.kind === 'run-in' || section.depth > 2) && namesIn(section.title, words).has('noun');
}

/** Retention and cadence in the same clause, where the stretch does not say it. */
const isPartOfKeeping = (figure: Figure): boolean => {
  const names = cuesNear(figure, others, 'clause');
  return names.has('kept') || (names.has('rollout') && figure.quantity.value >= 60 * 60);
};

function isWaitingInRow(figure: Figure): boolean {
  const { quantity, table, label, header, section } = figure;
  if (table?.kind === 'steps') return cuesNear(figure, words, 'clause').size > 0 && figure.quantity.comparator !== 'equal';
  const around = [label, header, table?.table.leadIn ?? ''];
  // "hang-up to notes in the mailbox | 6 minutes", "Seconds from the event to the flag": from one event to another.
  const isPath = figure.cell?.column !== 0 && figure.purpose === 'target' && quantity.value < DAY / 4 && quantity.per === undefined && /\bfrom\b.+\bto\b|\S (?:to|until|till|→) \S/.test(label);
  if (isPath && !namesIn(label, others).has('kept') && !namesIn(label, others).has('cadence')) return true;
  if (around.some((text) => namesIn(text, others).size > 0) && quantity.percentile === undefined) return false;
  if (quantity.per !== undefined && /^(?:user|listener|member|person|week|month|year)/.test(quantity.per)) return false;
  // Before-and-after tables of outcomes speak of people's time.
  if (section?.role === 'success' && quantity.value >= 60 && quantity.percentile === undefined) return false;
  if (!quantity.fromHeader && figure.cell?.column !== 0) {
    const cell = cuesNear(figure, words, 'clause');
    if (cell.has('noun')) return true;
  }
  if (figure.cell?.column === 0) return false;
  if (quantity.percentile !== undefined) return true;
  return around.some((text) => namesIn(text, words).size > 0) || (table?.kind === 'stages' && quantity.value < DAY);
}

function scopeOf(figure: Figure): LatencyFact['scope'] {
  if (figure.table?.kind === 'stages') return isTotalLabel(figure.label) || figure.statement === figure.table.rows.at(-1) ? 'whole' : 'stage';
  return 'whole';
}

const factOfFigure = once((figure: Figure): LatencyFact | undefined => {
  if (!isWaiting(figure)) return undefined;
  return {
    kind: 'latency',
    purpose: figure.purpose,
    quantity: figure.quantity,
    figure,
    scope: scopeOf(figure),
    subject: subjectOf(figure),
    status: figure.status,
    polarity: 'positive',
    evidence: [evidenceOf(figure.statement)],
  };
});

const factsOfFigures = (reading: Reading): LatencyFact[] => figuresOf(reading).flatMap((figure) => factOfFigure(figure) ?? []);

const CLOCK = /^(?:by|before|until|till|no later than|at)\s+(?:about\s+|around\s+)?(?:\d{1,2}[:.]\d{2}\b|(?:half|(?:a )?quarter) (?:past|to) \w+|\d{1,2}\s?(?:a\.?m\b|p\.?m\b|o['’]clock)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:of|per|out|and|or|to|more|other|different|weeks?|days?|[a-z]+s\b|[a-z]+ [a-z]+s\b))|noon\b|midnight\b|dawn\b|sunrise\b|(?:the\s+)?(?:start|beginning|opening) of (?:business|the (?:shift|day|market)))/i;

/** "Scores are in the CRM by 06:30", "the list is printed at seven". */
function factsOfDeadlines(reading: Reading): LatencyFact[] {
  const atClock = (hit: Hit): boolean => {
    const last = hit.statement.annotation.tokens[hit.match.last - 1];
    // "At three in the morning" people write; what is there "at seven" is a result.
    if (last?.lower === 'at' && results.find(hit.statement.annotation).length === 0) return false;
    return last !== undefined && CLOCK.test(hit.statement.text.slice(last.start));
  };
  return findHits(reading, deadlines)
    .filter((hit) => hit.asserted && !hit.negated && hit.status !== 'measured' && atClock(hit))
    .map((hit) => ({
      kind: 'latency',
      purpose: 'deadline',
      scope: 'whole',
      subject: '',
      status: hit.status,
      polarity: 'positive',
      evidence: [evidenceOf(hit.statement)],
    }));
}

/** "The list has to be in the letterbox by the morning, seven o'clock at the latest." */
function factsOfLatest(reading: Reading): LatencyFact[] {
  return figuresOf(reading)
    .filter(({ quantity, statement, purpose }) => quantity.unit === "o'clock" && statement.asserted && purpose !== 'open' && purpose !== 'measured' && /^\W*(?:at the (?:very )?latest|sharp|and no later)/.test(statement.text.slice(quantity.end)) && results.find(statement.annotation).length > 0)
    .map((figure) => ({ kind: 'latency', purpose: 'deadline', scope: 'whole', subject: subjectOf(figure), status: figure.status, polarity: 'positive', evidence: [evidenceOf(figure.statement)] }));
}

/** "Map ready | 06:00 the next day": the time of day stands in its own cell. */
const CELL_CLOCK = /^(?:by |before |until |at )?(?:\d{1,2}[:.]\d{2}\b|\d{1,2}\s?(?:a\.?m\b|p\.?m\b|o['’]clock)|noon\b|midnight\b)/i;

const factsOfClockRows = eachStatement((statement): LatencyFact[] => {
  if (statement.form !== 'row' || !statement.asserted) return [];
  const names = namesIn(labelOf(statement), words);
  const isClock = (names.has('noun') || names.has('arrive')) && (statement.cells ?? []).some((cell) => cell.column > 0 && CELL_CLOCK.test(statement.text.slice(cell.start, cell.end)));
  return isClock ? [{ kind: 'latency', purpose: 'deadline', scope: 'whole', subject: labelOf(statement).toLowerCase(), status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] }] : [];
});

function factsOfMoot(reading: Reading): LatencyFact[] {
  return findHits(reading, moot)
    .filter((hit) => hit.asserted)
    .map((hit) => ({
      kind: 'latency',
      purpose: 'moot',
      scope: 'whole',
      subject: '',
      status: hit.status,
      polarity: isNegated(hit.statement.annotation.tokens, hit.statement.annotation.clauses, hit.match.first) ? 'negative' : 'positive',
      evidence: [evidenceOf(hit.statement)],
    }));
}

/** Sections in which a plain statement of how long it takes describes what was found, or one part. */
const REPORTING: ReadonlySet<string> = new Set(['problem', 'background', 'model', 'alternatives', 'data', 'limitations', 'monitoring', 'architecture', 'appendix', 'rollout', 'examples', 'questions']);

/** "The chat answers in two seconds": said of the system and nowhere among findings, it is what one can expect. */
const isPromised = (figure: Figure): boolean => figure.purpose === 'stated' && figure.cell === undefined && figure.statement.form === 'sentence' && !REPORTING.has(figure.section?.role ?? 'other');

/** Whether a fact says how long one is meant to wait: set, or promised in so many words. */
export const isMeant = (fact: LatencyFact): boolean => fact.scope === 'whole' && fact.figure !== undefined && (isSet(fact.figure) || isPromised(fact.figure));

/** Whether a fact answers how long one waits. */
export const settlesLatency = (fact: LatencyFact): boolean => {
  if (fact.purpose === 'moot' || fact.purpose === 'deadline') return true;
  return isMeant(fact);
};

export const latencyTopic: Topic<LatencyFact> = {
  name: 'latency',
  title: 'How long one waits',
  extract: (reading) =>
    [...factsOfFigures(reading), ...factsOfDeadlines(reading), ...factsOfLatest(reading), ...factsOfClockRows(reading), ...factsOfMoot(reading)].sort(
      (one, other) => (one.evidence[0]?.statement ?? 0) - (other.evidence[0]?.statement ?? 0),
    ),
  show: (fact) => ({
    label: fact.figure === undefined ? (fact.purpose === 'moot' ? 'does not matter' : 'by a time of day') : `${fact.subject}: ${written(fact.figure)}`,
    detail: {
      purpose: fact.purpose,
      scope: fact.scope,
      ...(fact.quantity === undefined ? {} : { seconds: fact.quantity.value, comparator: fact.quantity.comparator, average: fact.quantity.average }),
      ...(fact.quantity?.percentile === undefined ? {} : { percentile: fact.quantity.percentile }),
    },
  }),
};
