/** What success is judged by: outcomes for users and the business, and measures of the model's output. */

import { PatternSet } from '../language/pattern.js';
import type { Quantity, Span, Status, Term } from '../language/types.js';
import { evidenceOf, quantitiesIn, statusOfClause } from './find.js';
import type { Topic } from './facts.js';
import { wordsOf } from './figures.js';
import { eachStatement } from './kept.js';
import { SUCCESS_FRAMES } from './lexicons/success-metric.js';
import { isAsserted } from './reading.js';
import { tableOf } from './table-kinds.js';
import type { Fact, ReadStatement, Reading, SectionRole } from './types.js';

export interface SuccessMetricFact extends Fact {
  readonly kind: 'success-metric';
  /** `outcome`: for users or the business; `quality`: of the model's output only. */
  readonly measure: 'outcome' | 'quality';
  /** In the document's words. */
  readonly name: string;
  readonly quantity?: Quantity;
}

const frames = new PatternSet(SUCCESS_FRAMES);

type Frame = 'judge' | 'measure' | 'relative' | 'now' | 'want' | 'change' | 'move' | 'not' | 'budget' | 'load' | 'baseline' | 'target' | 'outcome' | 'gate' | 'people' | 'machine';

/** Sections in which a figure is watched, explained or compared, and not what success is judged by. */
const ELSEWHERE: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'monitoring', 'operations', 'safety', 'privacy', 'fairness', 'limitations', 'cost', 'alternatives', 'model', 'questions', 'examples',
  'template', 'appendix', 'data', 'feedback', 'ownership', 'non-goals', 'assumptions', 'architecture',
]);

const framesOf = (text: string): ReadonlySet<string> => new Set(text === '' ? [] : frames.find(wordsOf(text)).map((match) => match.name));
const termsIn = (terms: readonly Term[], name: string): readonly Term[] => terms.filter((term) => term.class === name);
const firm = (terms: readonly Term[]): readonly Term[] => terms.filter((term) => !term.ambiguous);

interface Found {
  readonly measure: SuccessMetricFact['measure'];
  readonly name: string;
  readonly status: Status;
  readonly quantity?: Quantity;
}

const withQuantity = (quantity: Quantity | undefined): { quantity?: Quantity } => (quantity ? { quantity } : {});

/** A measure by the words that name it; undefined where they name none. */
function measureOf(label: string): 'outcome' | 'quality' | undefined {
  const { terms } = wordsOf(label);
  if (termsIn(terms, 'quality').length > 0) return 'quality';
  return termsIn(terms, 'outcome').length > 0 ? 'outcome' : undefined;
}

function ofRow(statement: ReadStatement, reading: Reading): Found | undefined {
  const table = tableOf(statement, reading)?.table;
  const [numbered, ...others] = statement.cells ?? [];
  if (!table || !numbered) return undefined;
  // "R5 | minutes spent on writing up | …": the name stands in the second column.
  const isCode = /^(?:[A-Z]{1,4}[-. ]?\d[\d.]*|\d[\d.]*|#\d+|[A-Z])$/.test(statement.text.slice(numbered.start, numbered.end).trim());
  const [first, ...rest] = isCode && others.length > 1 ? others : [numbered, ...others];
  if (!first) return undefined;
  const label = statement.text.slice(first.start, first.end).trim();
  const inCell = (cell: Span): Quantity | undefined => quantitiesIn(statement, cell)[0];
  const gate = statement.role === 'rollout' ? rest.find((cell) => framesOf(cell.header).has('gate') && inCell(cell)) : undefined;
  if (gate) {
    const words = statement.text.slice(gate.start, gate.end);
    const measure = firm(termsIn(wordsOf(words).terms, 'outcome')).length > 0 ? 'outcome' : measureOf(words);
    return measure && { measure, name: words, status: statement.status, ...withQuantity(inCell(gate)) };
  }
  if (statement.role === 'rollout' || (ELSEWHERE.has(statement.role) && statement.role !== 'cost')) return undefined;
  const headers = table.headers.map(framesOf);
  const [firstHeader] = headers;
  const today = rest.find((cell) => headers[cell.column]?.has('baseline'));
  const aim = rest.find((cell) => cell !== today && (headers[cell.column]?.has('target') ?? false));
  const quantity = (aim && inCell(aim)) ?? rest.map(inCell).find((one) => one !== undefined);
  const labelFrames = framesOf(label);
  const measure = measureOf(label);
  if (measure === 'quality') return quantity && { measure, name: label, status: statement.status, quantity };
  if (labelFrames.has('not')) return undefined;
  const judged = statement.role === 'success' || (firstHeader?.has('outcome') ?? false);
  if (labelFrames.has('budget') || (labelFrames.has('load') && !judged)) return undefined;
  const changes = today !== undefined && aim !== undefined && inCell(today) !== undefined && inCell(aim) !== undefined;
  const inOne = rest.some((cell) => {
    const frame = framesOf(statement.text.slice(cell.start, cell.end));
    return frame.has('now') && (frame.has('want') || frame.has('move')) && quantitiesIn(statement, cell).length > 1;
  });
  // A wait that holds at a percentile is a target of the machine, whatever is waited for.
  const names = measure === 'outcome' && quantity !== undefined && quantity.percentile === undefined;
  if ((judged && (quantity !== undefined || measure === 'outcome')) || changes || inOne || names) {
    return { measure: 'outcome', name: label, status: statement.status, ...withQuantity(quantity) };
  }
  return undefined;
}

/** Dimensions that an outcome can have. A bare speed or size of the machine is none. */
const tells = (quantity: Quantity): boolean => !['size', 'tokens', 'energy', 'length'].includes(quantity.dimension);

/** "Thirty-eight of a hundred end so today." said just before "It should be twenty-five". */
function saysToday(before: ReadStatement, statement: ReadStatement): boolean {
  const names = new Set(frames.find(before.annotation).map((match) => match.name));
  return before.block === statement.block && before.asserted && names.has('now') && !names.has('machine') && !names.has('budget') && before.annotation.quantities.some(tells) && termsIn(before.annotation.terms, 'quality').length === 0;
}

function ofSentence(statement: ReadStatement, before: ReadStatement | undefined): Found | undefined {
  const { annotation } = statement;
  const found = frames.find(annotation).filter((match) => isAsserted(statusOfClause(statement, match.clause)));
  const has = (name: Frame): boolean => found.some((match) => match.name === name);
  const spoken = annotation.terms.filter((term) => isAsserted(statusOfClause(statement, annotation.tokens[term.first]?.clause ?? 0)));
  const outcomes = termsIn(spoken, 'outcome');
  const qualities = termsIn(spoken, 'quality');
  const quantity = annotation.quantities.find((one) => tells(one) && isAsserted(statusOfClause(statement, annotation.tokens[one.first]?.clause ?? 0)));
  const quality = (): Found | undefined =>
    qualities[0] && (quantity !== undefined || has('judge') || statement.role === 'success') && !ELSEWHERE.has(statement.role)
      ? { measure: 'quality', name: qualities[0].text, status: statement.status, ...withQuantity(quantity) }
      : undefined;
  if (has('not')) return quality();
  const outcome = (name: string): Found => ({ measure: 'outcome', name, status: statement.status, ...withQuantity(quantity) });
  const judged = statement.role === 'success' || has('judge') || has('measure');
  const sure = firm(outcomes).length > 0;
  // A word with two meanings ("meeting", "order") is a result only where success is the subject, or a figure moves.
  const [named] = judged || has('move') || statement.role === 'goals' ? [...firm(outcomes), ...outcomes] : firm(outcomes);
  const onlyQuality = qualities.length > 0 && !sure;
  if (onlyQuality) return quality();
  const budget = has('budget') && !sure;
  if (judged && !budget) {
    if (named) return outcome(named.text);
    if (has('judge') && qualities.length === 0 && !ELSEWHERE.has(statement.role)) return outcome(statement.text);
    if (statement.role === 'success' && quantity !== undefined && quantity.dimension !== 'count' && qualities.length === 0) return outcome(statement.text);
  }
  // "22 % today, 55 % by next summer" names today's value and an aim.
  if (statement.status === 'conditional' || (statement.status === 'measured' && !(has('want') && has('move'))) || statement.status === 'hypothetical' || budget) return quality();
  const aims = has('want') || statement.status === 'target' || statement.role === 'goals';
  const elsewhere = ELSEWHERE.has(statement.role);
  if (named && aims && quantity !== undefined && (!elsewhere || (sure && has('move')))) return outcome(named.text);
  if (named && sure && has('change') && !elsewhere && (quantity !== undefined || has('move')) && (aims || has('move'))) return outcome(named.text);
  if (has('move') && aims && !elsewhere && statement.role !== 'rollout' && quantity !== undefined && (has('people') || sure || statement.role === 'goals')) return outcome(named?.text ?? statement.text);
  const people = !has('machine') && qualities.length === 0 && !elsewhere && statement.role !== 'rollout' && quantity !== undefined;
  if (people && has('move') && has('want')) return outcome(statement.text);
  if (people && aims && /\b(?:it|that|this|they|(?:the|our) (?:figure|share|number|count|aim|goal|target))\b/i.test(statement.text.slice(0, 60)) && before !== undefined && saysToday(before, statement)) return outcome(before.text);
  // "300 ms less" is about the machine, "20 minutes less" about people.
  const slow = quantity?.dimension !== 'duration' || quantity.value >= 60;
  if (((has('relative') && slow) || (has('move') && has('now'))) && aims && !elsewhere && statement.role !== 'rollout' && qualities.length === 0) return outcome(statement.text);
  if (has('people') && statement.status === 'target' && has('want') && !elsewhere && statement.role !== 'rollout' && quantity !== undefined && quantity.dimension !== 'duration') {
    return outcome(statement.text);
  }
  return quality();
}

/** "Goal: letters answered within 10 days, 60 % to 90 %" in a drawing or a code fence. */
const NAMED = /\b(?:goal|success|outcome|north star|kpi|result)\s*[:=]\s*\S.*\d/i;

/** Measures of success, in reading order. */
export const successMetricTopic: Topic<SuccessMetricFact> = {
  name: 'success-metric',
  title: 'What success is judged by',
  extract: eachStatement((statement, reading): SuccessMetricFact[] => {
    const { index } = statement;
    if (!statement.asserted || ((statement.form === 'arrow' || statement.form === 'code-line') && !NAMED.test(statement.text))) return [];
    const drawn = statement.form === 'arrow' || statement.form === 'code-line';
    const found = drawn && termsIn(statement.annotation.terms, 'quality').length === 0 ? { measure: 'outcome' as const, name: statement.text, status: statement.status } : statement.form === 'row' ? ofRow(statement, reading) : ofSentence(statement, reading.statements[index - 1]);
    return found ? [{ kind: 'success-metric', polarity: 'positive', evidence: [evidenceOf(statement)], ...found }] : [];
  }),
  show: (fact) => ({ label: `${fact.measure}: ${fact.name}`, detail: { measure: fact.measure, name: fact.name } }),
};
