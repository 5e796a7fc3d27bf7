/** Lists, diagrams and drawings with one figure for each step. */

import { PatternSet } from '../../language/pattern.js';
import { figuresOf, namesIn, type Figure } from '../figures.js';
import { eachStatement } from '../kept.js';
import { isWaiting } from '../latency.js';
import { NOT_LATENCY } from '../lexicons/latency.js';
import { isTotalLabel } from '../table-kinds.js';
import type { ReadStatement, Reading } from '../types.js';
import { order, partOf, saysParallel, sumOf, within, withinTarget, type Allocation, type Part } from './parts.js';

const others = new PatternSet(NOT_LATENCY);
const budget = new PatternSet({
  budget: ['(budget|split|spent|spend|stage|stages|step|steps|allot|allotted|allocate|allocated|breakdown|broken down|where the time goes|time goes|add up|adds up|made up|divided|latency|path|pipeline|in order|hop|hops)'],
});

/** Items, code lines and arrows with one duration each. */
export function inSeries(reading: Reading, target: Part | undefined): Allocation[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figuresOf(reading)) {
    const { statement, quantity } = figure;
    if (quantity.dimension !== 'duration' || quantity.delta || quantity.upper !== undefined || !statement.asserted) continue;
    const key =
      statement.form === 'arrow' || statement.form === 'code-line'
        ? `${statement.form} ${statement.block}`
        : statement.list !== undefined && statement.form === 'sentence'
          ? `list ${statement.list.list}`
          : undefined;
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((figures) => inGroup(reading, figures, target));
}

function inGroup(reading: Reading, figures: readonly Figure[], target: Part | undefined): Allocation[] {
  const [first] = figures;
  const last = figures.at(-1);
  if (first === undefined || last === undefined || figures.length < 2) return [];
  const statements = new Set(figures.map((figure) => figure.statement));
  if (statements.size < figures.length && first.statement.form !== 'arrow') return [];
  if (figures.some((figure) => figure.purpose === 'measured' || figure.purpose === 'compared' || figure.quantity.percentile === 100)) return [];
  if (saysParallel(reading, first.statement, last.statement)) return [];
  const leadIn = first.statement.leadIn ?? '';
  const around = namesIn(leadIn, order).has('serial') || namesIn(leadIn, budget).has('budget') || first.statement.form === 'arrow';
  const parts = partsOf(figures);
  if (parts === undefined) return [];
  const total = parts.at(-1);
  const stages = parts.slice(0, -1);
  if (total !== undefined && stages.length > 1 && first.statement.form !== 'arrow' && (isTotalLabel(total.statement.text) || isSum(total, stages))) {
    return [within(stages, total, 'own', total.statement)];
  }
  if (!around) return [];
  const led = leadFigure(reading, first.statement);
  if (led !== undefined) return [within(parts, led, 'led', last.statement)];
  if (figures.some((figure) => parts.some((part) => part.span === figure.quantity) && !isWaiting(figure) && others.find(figure.statement.annotation).length > 0)) return [];
  return withinTarget(parts, target);
}

/** "pattern on screen .... 90 s" under stages that come to 90 s: the last line is their sum, whatever it is called. */
const isSum = (total: Part, stages: readonly Part[]): boolean => stages.length > 2 && Math.abs(sumOf(stages) - total.value) <= total.value * 0.001;

/** In a diagram a node's time is written on each arrow that touches it; it counts once. Branches are not added. */
function partsOf(figures: readonly Figure[]): Part[] | undefined {
  if (figures[0]?.statement.form !== 'arrow') return figures.map(({ statement, quantity }) => partOf(statement, quantity));
  const starts = new Set<string>();
  const seen = new Set<string>();
  const parts: Part[] = [];
  for (const { statement, quantity } of figures) {
    const { arrow } = statement;
    if (arrow === undefined) return undefined;
    const words = statement.text.slice(quantity.start, quantity.end);
    const holder = [arrow.from, arrow.to].find((node) => node.includes(words));
    if (holder === undefined && starts.has(arrow.from)) return undefined;
    if (holder === undefined) starts.add(arrow.from);
    const key = holder ?? `${arrow.from} ${arrow.to}`;
    if (seen.has(key)) continue;
    seen.add(key);
    parts.push(partOf(statement, quantity));
  }
  return parts;
}

/** A figure of the sentence that leads in: "The 1.5 s are spent like this:". */
function leadFigure(reading: Reading, statement: ReadStatement): Part | undefined {
  const lead = statement.leadInStatement === undefined ? undefined : reading.statements[statement.leadInStatement];
  const durations = lead?.annotation.quantities.filter((quantity) => quantity.dimension === 'duration') ?? [];
  const [quantity] = durations;
  return lead !== undefined && lead.asserted && durations.length === 1 && quantity !== undefined ? partOf(lead, quantity) : undefined;
}

/** "seconds, p95   90   60   120   45": a unit and, under the boxes of a drawing, a number for each. */
const UNIT_ALONE = /^(ms|milliseconds|s|sec|seconds|min|minutes)\b[^\d]*(?:p\d{2}(?:\.\d)?|\d{2}(?:\.\d)?th(?: percentile)?)?$/i;
const NUMBER_ALONE = /^\d+(?:\.\d+)?$/;

function numbersUnderBoxes(reading: Reading, label: ReadStatement, factor: number): Part[] {
  const parts: Part[] = [];
  for (let index = label.index + 1; index < reading.statements.length; index++) {
    const statement = reading.statements[index];
    if (statement?.form !== 'code-line' || statement.block !== label.block || !NUMBER_ALONE.test(statement.text.trim())) break;
    parts.push({ statement, value: Number(statement.text) * factor, isRange: false, measure: { dimension: 'duration' }, span: { start: 0, end: statement.text.length } });
  }
  return parts;
}

const units = eachStatement((statement) => {
  const unit = statement.form === 'code-line' && statement.asserted ? UNIT_ALONE.exec(statement.text.trim())?.[1]?.toLowerCase() : undefined;
  return unit === undefined ? [] : [{ statement, unit }];
});

/** Boxes of a drawing with a time under each, held against the target for the whole. */
export function inDrawings(reading: Reading, target: Part | undefined): Allocation[] {
  return units(reading).flatMap(({ statement, unit }) => {
    if (saysParallel(reading, statement, statement)) return [];
    const parts = numbersUnderBoxes(reading, statement, unit.startsWith('min') ? 60 : unit.startsWith('s') ? 1 : 0.001);
    return parts.length < 3 ? [] : withinTarget(parts, target, statement);
  });
}
