/** Stages that take longer, or cost more, than the whole is allowed to. */

import { PatternSet } from '../../language/pattern.js';
import type { Quantity } from '../../language/types.js';
import type { Facts } from '../facts.js';
import { figuresOf, labelOf, namesIn, type Figure } from '../figures.js';
import { isWaiting, latencyTopic, type LatencyFact } from '../latency.js';
import { NOT_LATENCY } from '../lexicons/latency.js';
import { ORDER_WORDS } from '../lexicons/figures.js';
import { isTotalLabel, tablesOf } from '../table-kinds.js';
import type { ReadStatement, Reading } from '../types.js';
import { conflictOf, ROUNDING, spoken, spokenDuration, type Conflict } from './conflict.js';

const order = new PatternSet(ORDER_WORDS);
const others = new PatternSet(NOT_LATENCY);
const whole = new PatternSet({
  whole: ['(whole|complete|entire|full|end to end|e2e|total|all|finished|final|everything|overall|altogether|last|round trip|from ...6 to|none may|hard limit|request|answer|response|reply)'],
  budget: ['(budget|split|spent|spend|stage|stages|step|steps|allot|allotted|allocate|allocated|breakdown|broken down|where the time goes|time goes|add up|adds up|made up|divided|latency|path|pipeline|in order|hop|hops)'],
});

/** What takes days is a period of storage or of a project, and no stage of a wait. */
const LONGEST_STAGE = 2 * 86_400;

interface Part {
  readonly statement: ReadStatement;
  readonly quantity: Quantity;
}

const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + part.quantity.value, 0);
const namesOf = (statement: ReadStatement): ReadonlySet<string> => new Set(order.find(statement.annotation).map((match) => match.name));

/** A part in itself runs beside the others. */
const isParallel = (statement: ReadStatement): boolean => namesOf(statement).has('parallel');

/** The sum as it would be written out: "3 + 12 + 2 = 17 minutes". */
function sumText(parts: readonly Part[]): string {
  const [first] = parts;
  if (first === undefined) return '';
  const list = parts.map((part) => spoken(part.quantity.value, part.quantity)).join(' + ');
  return `${list} = ${spoken(sumOf(parts), first.quantity)}`;
}

/** Statements around a table or list that say whether its steps run side by side. */
function saysParallel(reading: Reading, first: ReadStatement, last: ReadStatement): boolean {
  const near = reading.statements.slice(Math.max(0, first.index - 3), last.index + 4).filter((statement) => statement.section === first.section);
  return near.some((statement) => isParallel(statement) && !namesOf(statement).has('serial')) || namesIn(first.leadIn ?? '', order).has('parallel');
}

/** A table's or fence's own total row, column by column. */
function inTables(reading: Reading, target: LatencyFact | undefined): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const { rows, table, kind } of tablesOf(reading).values()) {
    if (kind === 'options' || kind === 'steps' || kind === 'signals' || rows.length < 2) continue;
    const last = rows.at(-1);
    const first = rows[0];
    if (last === undefined || first === undefined || rows.some((row) => !row.asserted)) continue;
    for (let column = 1; column < Math.max(table.headers.length, 2); column++) {
      // Rows of a fence have no header, and their figure stands in the last cell.
      const headed = table.headers.some((header) => header !== '');
      const parts = rows.flatMap((statement) => partIn(statement, headed ? column : (statement.cells?.at(-1)?.column ?? column)) ?? []);
      if (parts.length < rows.length || parts.some((part) => part.quantity.dimension !== parts[0]?.quantity.dimension || part.quantity.upper !== undefined)) continue;
      const dimension = parts[0]?.quantity.dimension;
      if (dimension !== 'duration' && dimension !== 'money' && dimension !== 'size' && dimension !== 'tokens') continue;
      if (dimension === 'duration' && (saysParallel(reading, first, last) || parts.some((part) => part.quantity.value > LONGEST_STAGE))) continue;
      const total = parts.at(-1);
      if (total === undefined) continue;
      const stages = parts.slice(0, -1);
      if (isWholeRow(last, stages, total) || isTargetAgain(total, stages, target)) {
        const conflict = stages.length > 1 && sumOf(stages) > total.quantity.value * ROUNDING ? tooMuch([last], stages, total) : undefined;
        if (conflict) conflicts.push(conflict);
      } else if (kind === 'stages' && dimension === 'duration' && target !== undefined) {
        const conflict = beyondTarget(parts, target);
        if (conflict) conflicts.push(conflict);
      }
    }
  }
  return conflicts;
}

function partIn(statement: ReadStatement, column: number): Part | undefined {
  const cell = statement.cells?.find((one) => one.column === column);
  const inside = cell === undefined ? [] : statement.annotation.quantities.filter((quantity) => quantity.start >= cell.start && quantity.end <= cell.end);
  const [quantity] = inside;
  return inside.length === 1 && quantity !== undefined && !quantity.delta ? { statement, quantity } : undefined;
}

/** Whether the last row is the sum: by its words, by being set in bold, or by being larger than all others. */
function isWholeRow(last: ReadStatement, stages: readonly Part[], total: Part): boolean {
  const largest = Math.max(...stages.map((part) => part.quantity.value));
  if (total.quantity.value < largest) return isTotalLabel(labelOf(last)) && /^\W*(?:total|sum|all)\b/i.test(last.text);
  if (total.quantity.value > largest && /\S (?:to|until|→|–) \S/.test(labelOf(last))) return true;
  return isTotalLabel(labelOf(last)) || /\b(?:in all|all told|in total|altogether|all together)\W*$/i.test(last.text) || (last.strong.length > 0 && total.quantity.value > largest);
}

/** The row repeats the target for the whole, or is the sum to the point. */
function isTargetAgain(total: Part, stages: readonly Part[], target: LatencyFact | undefined): boolean {
  const { value } = total.quantity;
  return value === target?.quantity?.value || Math.abs(value - sumOf(stages)) <= value * (ROUNDING - 1);
}

function tooMuch(where: readonly ReadStatement[], stages: readonly Part[], total: Part): Conflict | undefined {
  return conflictOf(where, `The parts add up to more than the whole: ${sumText(stages)}, against ${spoken(total.quantity.value, total.quantity)}.`);
}

function beyondTarget(parts: readonly Part[], target: LatencyFact): Conflict | undefined {
  const limit = target.quantity?.value ?? Infinity;
  const statement = target.figure?.statement;
  const last = parts.at(-1);
  if (statement === undefined || last === undefined || parts.some((part) => part.statement === statement)) return undefined;
  const sum = sumOf(parts);
  // Far beyond, it is another clock that is meant.
  if (sum <= limit * ROUNDING || sum > limit * 20) return undefined;
  return conflictOf([last.statement, statement], `The stages add up to more than the whole may take: ${sumText(parts)}, against ${spoken(limit, last.quantity)}.`);
}

/** The widest target for the whole wait, against which stages are held. */
function wholeTarget(facts: Facts): LatencyFact | undefined {
  const targets = facts
    .of(latencyTopic)
    .filter((fact) => fact.scope === 'whole' && fact.quantity !== undefined && fact.purpose === 'target' && fact.quantity.comparator !== 'more' && fact.quantity.comparator !== 'at-least' && fact.figure?.table?.kind !== 'stages');
  return targets.reduce<LatencyFact | undefined>((widest, fact) => ((fact.quantity?.value ?? 0) > (widest?.quantity?.value ?? 0) ? fact : widest), undefined);
}

/** Durations of stages that a sentence lists. */
function inSentences(reading: Reading, target: LatencyFact | undefined): Conflict[] {
  const byStatement = new Map<ReadStatement, Figure[]>();
  for (const figure of figuresOf(reading)) {
    const { quantity, statement } = figure;
    if (statement.form === 'row' || quantity.dimension !== 'duration' || quantity.delta || figure.purpose === 'open' || figure.purpose === 'compared') continue;
    byStatement.set(statement, [...(byStatement.get(statement) ?? []), figure]);
  }
  const conflicts: Conflict[] = [];
  for (const [statement, figures] of byStatement) {
    if (figures.length < 2 || !statement.asserted || isParallel(statement) || others.find(statement.annotation).length > 0) continue;
    if (!namesOf(statement).has('serial') && !hasPlus(statement)) continue;
    const parts = figures.map(({ quantity }) => ({ statement, quantity }));
    const own = ownTotal(statement, parts);
    const stages = own === undefined ? parts : parts.filter((part) => part !== own);
    if (stages.length < 2) continue;
    if (own !== undefined) {
      const conflict = sumOf(stages) > own.quantity.value * ROUNDING ? tooMuch([statement], stages, own) : undefined;
      if (conflict) conflicts.push(conflict);
    } else if (target !== undefined) {
      const conflict = beyondTarget(stages, target);
      if (conflict) conflicts.push(conflict);
    }
  }
  return conflicts;
}

const hasPlus = (statement: ReadStatement): boolean => (statement.text.match(/\s\+\s|→|->/g) ?? []).length > 0;

/** "… = 2 s", "a budget of 2 s: …", "… in all 2 s". */
function ownTotal(statement: ReadStatement, parts: readonly Part[]): Part | undefined {
  const { tokens } = statement.annotation;
  return parts.find((part) => {
    const before = tokens.slice(Math.max(0, part.quantity.first - 6), part.quantity.first).map((token) => token.lower).join(' ');
    const after = tokens.slice(part.quantity.last, part.quantity.last + 3).map((token) => token.lower).join(' ');
    return /(?:=|budget of|budget is|total of|total is|total|in all|altogether|limit of|ceiling of|add up to|adds up to|sum to|sums to|allowance of|allotted|we have)(?: \S+){0,2}$/.test(before) || /^(?:in all|in total|altogether|budget|overall|end to end|all told)/.test(after);
  });
}

/** Items, code lines and arrows with one duration each. */
function inSeries(reading: Reading, target: LatencyFact | undefined): Conflict[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figuresOf(reading)) {
    const { statement, quantity } = figure;
    if (quantity.dimension !== 'duration' || quantity.delta || quantity.upper !== undefined || !statement.asserted) continue;
    const key =
      statement.form === 'arrow' || statement.form === 'code-line'
        ? `block ${statement.block}`
        : statement.list !== undefined && statement.form === 'sentence'
          ? `list ${statement.list.list}`
          : undefined;
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((figures) => inGroup(reading, figures, target) ?? []);
}

function inGroup(reading: Reading, figures: readonly Figure[], target: LatencyFact | undefined): Conflict | undefined {
  const [first] = figures;
  const last = figures.at(-1);
  if (first === undefined || last === undefined || figures.length < 2) return undefined;
  const statements = new Set(figures.map((figure) => figure.statement));
  if (statements.size < figures.length && first.statement.form !== 'arrow') return undefined;
  if (figures.some((figure) => figure.purpose === 'measured' || figure.purpose === 'compared' || figure.quantity.percentile === 100)) return undefined;
  if (saysParallel(reading, first.statement, last.statement)) return undefined;
  const leadIn = first.statement.leadIn ?? '';
  const around = namesIn(leadIn, order).has('serial') || namesIn(leadIn, whole).has('budget') || first.statement.form === 'arrow';
  const parts = partsOf(figures);
  if (parts === undefined) return undefined;
  const total = parts.at(-1);
  const stages = parts.slice(0, -1);
  if (total !== undefined && stages.length > 1 && first.statement.form !== 'arrow' && isTotalLabel(total.statement.text)) {
    return sumOf(stages) > total.quantity.value * ROUNDING ? tooMuch([total.statement], stages, total) : undefined;
  }
  if (!around) return undefined;
  const led = leadFigure(reading, first.statement);
  if (led !== undefined) return sumOf(parts) > led.quantity.value * ROUNDING && sumOf(parts) < led.quantity.value * 20 ? tooMuch([last.statement, led.statement], parts, led) : undefined;
  if (parts.some((part) => figures.some((figure) => figure.quantity === part.quantity && !isWaiting(figure) && others.find(figure.statement.annotation).length > 0))) return undefined;
  return target === undefined ? undefined : beyondTarget(parts, target);
}

/** In a diagram a node's time is written on each arrow that touches it; it counts once. Branches are not added. */
function partsOf(figures: readonly Figure[]): Part[] | undefined {
  if (figures[0]?.statement.form !== 'arrow') return figures.map(({ statement, quantity }) => ({ statement, quantity }));
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
    parts.push({ statement, quantity });
  }
  return parts;
}

/** A figure of the sentence that leads in: "The 1.5 s are spent like this:". */
function leadFigure(reading: Reading, statement: ReadStatement): Part | undefined {
  const lead = statement.leadInStatement === undefined ? undefined : reading.statements[statement.leadInStatement];
  const durations = lead?.annotation.quantities.filter((quantity) => quantity.dimension === 'duration') ?? [];
  const [quantity] = durations;
  return lead !== undefined && lead.asserted && durations.length === 1 && quantity !== undefined ? { statement: lead, quantity } : undefined;
}

/** "seconds, p95   90   60   120   45": a unit and, under the boxes of a drawing, a number for each. */
const UNIT_ALONE = /^(ms|milliseconds|s|sec|seconds|min|minutes)\b[^\d]*(?:p\d{2}(?:\.\d)?|\d{2}(?:\.\d)?th(?: percentile)?)?$/i;
const NUMBER_ALONE = /^\d+(?:\.\d+)?$/;

function numbersUnderBoxes(reading: Reading, label: ReadStatement): number[] {
  const values: number[] = [];
  for (let index = label.index + 1; index < reading.statements.length; index++) {
    const statement = reading.statements[index];
    if (statement?.form !== 'code-line' || statement.block !== label.block || !NUMBER_ALONE.test(statement.text.trim())) break;
    values.push(Number(statement.text));
  }
  return values;
}

function inDrawings(reading: Reading, target: LatencyFact | undefined): Conflict[] {
  const limit = target?.quantity?.value ?? Infinity;
  const limitAt = target?.figure?.statement;
  if (limitAt === undefined) return [];
  return reading.statements.flatMap((statement) => {
    const unit = statement.form === 'code-line' && statement.asserted ? UNIT_ALONE.exec(statement.text.trim())?.[1]?.toLowerCase() : undefined;
    if (unit === undefined || saysParallel(reading, statement, statement)) return [];
    const factor = unit.startsWith('min') ? 60 : unit.startsWith('s') ? 1 : 0.001;
    const values = numbersUnderBoxes(reading, statement).map((value) => value * factor);
    const sum = values.reduce((all, value) => all + value, 0);
    if (values.length < 3 || sum <= limit * ROUNDING || sum > limit * 20) return [];
    const sums = values.filter((value) => value > 0).map(spokenDuration).join(' + ');
    return conflictOf([statement, limitAt], `The stages add up to more than the whole may take: ${sums} = ${spokenDuration(sum)}, against ${spokenDuration(limit)}.`) ?? [];
  });
}

/** All places where parts exceed their whole. */
export function stageConflicts(reading: Reading, facts: Facts): Conflict[] {
  const target = wholeTarget(facts);
  return [...inTables(reading, target), ...inSentences(reading, target), ...inSeries(reading, target), ...inDrawings(reading, target)];
}
