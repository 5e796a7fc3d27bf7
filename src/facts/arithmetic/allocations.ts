/** Parts that add up, and the whole that they share: stages of a wait, lines of a sum. */

import { PatternSet } from '../../language/pattern.js';
import type { Facts } from '../facts.js';
import { ofDocument } from '../kept.js';
import { quantitiesIn } from '../find.js';
import { figuresOf, labelOf, type Figure } from '../figures.js';
import { latencyTopic, type LatencyFact } from '../latency.js';
import { NOT_LATENCY } from '../lexicons/latency.js';
import { isTotalLabel, tablesOf } from '../table-kinds.js';
import type { ReadStatement, Reading } from '../types.js';
import { isParallel, namesOf, partOf, saysParallel, sumOf, within, withinTarget, type Allocation, type Part } from './parts.js';
import { inDrawings, inSeries } from './series.js';
import { ROUNDING } from './rounding.js';

const others = new PatternSet(NOT_LATENCY);

/** What takes days is a period of storage or of a project, and no stage of a wait. */
const LONGEST_STAGE = 2 * 86_400;

/** A table's or fence's rows, column by column. */
function inTables(reading: Reading, target: Part | undefined, values: ReadonlySet<number>): Allocation[] {
  const allocations: Allocation[] = [];
  for (const { rows, table, kind } of tablesOf(reading).values()) {
    if (kind === 'options' || kind === 'steps' || kind === 'signals' || rows.length < 2) continue;
    const last = rows.at(-1);
    const first = rows[0];
    if (last === undefined || first === undefined || rows.some((row) => !row.asserted)) continue;
    for (let column = 1; column < Math.max(table.headers.length, 2); column++) {
      // Rows of a fence have no header, and their figure stands in the last cell.
      const headed = table.headers.some((header) => header !== '');
      const parts = rows.flatMap((statement) => partIn(statement, headed ? column : (statement.cells?.at(-1)?.column ?? column)) ?? []);
      if (parts.length < rows.length || parts.some((part) => part.measure.dimension !== parts[0]?.measure.dimension || part.isRange)) continue;
      const dimension = parts[0]?.measure.dimension;
      if (dimension !== 'duration' && dimension !== 'money' && dimension !== 'size' && dimension !== 'tokens') continue;
      if (dimension === 'duration' && (saysParallel(reading, first, last) || parts.some((part) => part.value > LONGEST_STAGE))) continue;
      const total = parts.at(-1);
      if (total === undefined) continue;
      const stages = parts.slice(0, -1);
      if (isWholeRow(last, stages, total) || isTargetAgain(total, stages, values)) {
        if (stages.length > 1) allocations.push(within(stages, total, 'own', last));
      } else if (kind === 'stages' && dimension === 'duration') {
        allocations.push(...withinTarget(parts, target));
      }
    }
  }
  return allocations;
}

function partIn(statement: ReadStatement, column: number): Part | undefined {
  const cell = statement.cells?.find((one) => one.column === column);
  const inside = cell === undefined ? [] : quantitiesIn(statement, cell);
  const [quantity] = inside;
  return inside.length === 1 && quantity !== undefined && !quantity.delta ? partOf(statement, quantity) : undefined;
}

/** Whether the last row is the sum: by its words, by being set in bold, or by being larger than all others. */
function isWholeRow(last: ReadStatement, stages: readonly Part[], total: Part): boolean {
  const largest = Math.max(...stages.map((part) => part.value));
  if (total.value < largest) return isTotalLabel(labelOf(last)) && /^\W*(?:total|sum|all)\b/i.test(last.text);
  if (total.value > largest && /\S (?:to|until|→|–) \S/.test(labelOf(last))) return true;
  return isTotalLabel(labelOf(last)) || /\b(?:in all|all told|in total|altogether|all together)\W*$/i.test(last.text) || (last.strong.length > 0 && total.value > largest);
}

/** The row repeats a target for the whole, or is the sum to the point. */
function isTargetAgain(total: Part, stages: readonly Part[], values: ReadonlySet<number>): boolean {
  const { value } = total;
  return values.has(value) || Math.abs(value - sumOf(stages)) <= value * (ROUNDING - 1);
}

/** All targets for the whole wait. */
function wholeTargets(facts: Facts): LatencyFact[] {
  return facts
    .of(latencyTopic)
    .filter((fact) => fact.scope === 'whole' && fact.quantity !== undefined && fact.purpose === 'target' && fact.quantity.comparator !== 'more' && fact.quantity.comparator !== 'at-least' && fact.figure?.table?.kind !== 'stages');
}

/** Set with a bound, a percentile or a place of its own; a mere "annoys for a minute" is not. */
const isFirm = ({ figure, quantity, status }: LatencyFact): boolean =>
  status !== 'conditional' && (quantity?.percentile !== undefined || quantity?.comparator === 'at-most' || quantity?.comparator === 'less' || figure?.cell !== undefined || (figure?.lead ?? '') !== '');

/** The widest target for the whole wait, against which stages are held. */
function widestTarget(facts: Facts): Part | undefined {
  const targets = wholeTargets(facts);
  const firm = targets.filter(isFirm);
  return (firm.length > 0 ? firm : targets)
    .flatMap(({ figure }) => (figure === undefined ? [] : [partOf(figure.statement, figure.quantity)]))
    .reduce<Part | undefined>((widest, part) => (part.value > (widest?.value ?? 0) ? part : widest), undefined);
}

/** Whether the target is the only one for a whole wait, and not the first word's beside the last word's. */
export function isOnlyTarget(facts: Facts, { parts, whole }: Allocation): boolean {
  const own = new Set(parts.map((part) => part.statement));
  return wholeTargets(facts).every(({ figure, quantity }) => (figure !== undefined && own.has(figure.statement)) || quantity?.value === whole.value);
}

/** Durations of stages that a sentence lists. */
function inSentences(reading: Reading, target: Part | undefined): Allocation[] {
  const byStatement = new Map<ReadStatement, Figure[]>();
  for (const figure of figuresOf(reading)) {
    const { quantity, statement } = figure;
    if (statement.form === 'row' || quantity.dimension !== 'duration' || quantity.delta || figure.purpose === 'open' || figure.purpose === 'compared') continue;
    byStatement.set(statement, [...(byStatement.get(statement) ?? []), figure]);
  }
  return [...byStatement].flatMap(([statement, figures]): Allocation[] => {
    if (figures.length < 2 || !statement.asserted || isParallel(statement) || others.find(statement.annotation).length > 0) return [];
    if (!namesOf(statement).has('serial') && !hasPlus(statement)) return [];
    const own = figures.find((figure) => isOwnTotal(figure));
    const stages = figures.filter((figure) => figure !== own).map(({ quantity }) => partOf(statement, quantity));
    if (stages.length < 2) return [];
    return own === undefined ? withinTarget(stages, target) : [within(stages, partOf(statement, own.quantity), 'own', statement)];
  });
}

const hasPlus = (statement: ReadStatement): boolean => (statement.text.match(/\s\+\s|→|->/g) ?? []).length > 0;

/** "… = 2 s", "a budget of 2 s: …", "… in all 2 s". */
function isOwnTotal({ statement, quantity }: Figure): boolean {
  const { tokens } = statement.annotation;
  const before = tokens.slice(Math.max(0, quantity.first - 6), quantity.first).map((token) => token.lower).join(' ');
  const after = tokens.slice(quantity.last, quantity.last + 3).map((token) => token.lower).join(' ');
  return /(?:=|budget of|budget is|total of|total is|total|in all|altogether|limit of|ceiling of|add up to|adds up to|sum to|sums to|allowance of|allotted|we have)(?: \S+){0,2}$/.test(before) || /^(?:in all|in total|altogether|budget|overall|end to end|all told)/.test(after);
}

const all = ofDocument((reading, facts): readonly Allocation[] => {
  const target = widestTarget(facts);
  const values = new Set(wholeTargets(facts).map((fact) => fact.quantity?.value ?? 0));
  return [...inTables(reading, target, values), ...inSentences(reading, target), ...inSeries(reading, target), ...inDrawings(reading, target)];
});

/** All places where parts share a whole, whether they fit into it or not. */
export const allocationsOf = (facts: Facts): readonly Allocation[] => all(facts.reading, facts);
