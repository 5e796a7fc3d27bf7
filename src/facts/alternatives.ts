/** Options that were weighed: bought against built, and one model or technique against another. */

import { PatternSet } from '../language/pattern.js';
import type { Quantity } from '../language/types.js';
import { namesIn } from './figures.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn } from './find.js';
import { eachStatement, ofDocument } from './kept.js';
import { BUILD_OR_BUY, COMPARISONS } from './lexicons/alternatives.js';
import { isStated } from './stated.js';
import { tableOf, tablesOf } from './table-kinds.js';
import type { Fact, ReadStatement, Reading, SectionRole } from './types.js';

/** Buying and building are set against each other, or the reason why one is not open is given. */
export interface BuildOrBuyFact extends Fact {
  readonly kind: 'build-or-buy';
  /** False where the text says that nobody has looked. */
  readonly weighed: boolean;
}

/** Models or techniques are compared. */
export interface ComparisonFact extends Fact {
  readonly kind: 'comparison';
  readonly form: 'table' | 'prose';
}

const buildOrBuy = new PatternSet(BUILD_OR_BUY);
const comparisons = new PatternSet(COMPARISONS);

const ELSEWHERE: ReadonlySet<SectionRole> = new Set<SectionRole>(['examples', 'template', 'appendix', 'questions', 'privacy', 'fairness', 'monitoring', 'feedback', 'ownership', 'non-goals', 'rollout', 'safety', 'limitations']);

const readable = (statement: ReadStatement): boolean =>
  statement.form !== 'heading' && statement.form !== 'arrow' && statement.form !== 'code-line' && statement.form !== 'field';

const labelOf = (row: ReadStatement): string => {
  const [first] = row.cells ?? [];
  return first ? row.text.slice(first.start, first.end) : row.text;
};

/** Tables of options with a bought and an own way among the rows. */
function weighingTables(reading: Reading): ReadStatement[] {
  return [...tablesOf(reading).values()].flatMap(({ kind, rows }) => {
    if (kind !== 'options') return [];
    const named = rows.map((row) => ({ row, names: namesIn(labelOf(row), buildOrBuy) }));
    const bought = named.find(({ names }) => names.has('bought'));
    const own = named.find(({ row, names }) => names.has('own') && row !== bought?.row);
    return bought && own ? [bought.row] : [];
  });
}

/** The same with the ways as columns: "Criterion | Own operation | A service | A license". */
function weighingColumns(reading: Reading): ReadStatement[] {
  return [...tablesOf(reading).values()].flatMap(({ table, rows }) => {
    const names = table.headers.slice(1).map((header) => namesIn(header, buildOrBuy));
    const own = names.findIndex((one) => one.has('own'));
    const bought = names.findIndex((one, index) => index !== own && one.has('bought'));
    return own >= 0 && bought >= 0 ? rows.slice(0, 1) : [];
  });
}

/** Rows by which a table sets bought against built. */
const weighingRows = ofDocument((reading): ReadonlySet<ReadStatement> => new Set([...weighingTables(reading), ...weighingColumns(reading)]));

/** How many statements after the question an answer may come. */
const ANSWER = 3;

/** Whether a statement answers the question, or the heading, just before it whether to buy or to build. */
function answersBefore(statement: ReadStatement, statements: readonly ReadStatement[]): boolean {
  const asked = statements.slice(Math.max(0, statement.index - ANSWER), statement.index).some(
    (before) => before.section === statement.section && (before.form === 'heading' || before.annotation.status === 'question') && buildOrBuy.find(before.annotation).some((match) => match.name === 'asks'),
  );
  return asked && statement.form !== 'row' && buildOrBuy.find(statement.annotation).some((match) => match.name === 'reason');
}

function weighing(statement: ReadStatement): boolean | undefined {
  const hits = hitsIn(statement, buildOrBuy).filter((hit) => isStated(hit.status));
  const has = (name: string): boolean => hits.some((hit) => hit.name === name);
  if (has('unweighed') && (has('weighed') || has('bought'))) return false;
  return has('weighed') && !has('aside') ? true : undefined;
}

/** Weighings of bought against built, in reading order. */
export const buildOrBuyTopic: Topic<BuildOrBuyFact> = {
  name: 'build-or-buy',
  title: 'Build or buy',
  extract: eachStatement((statement, reading): BuildOrBuyFact[] => {
    if (!readable(statement) || !isStated(statement.annotation.status) || (ELSEWHERE.has(statement.role) && statement.role !== 'questions')) return [];
    const weighed = weighingRows(reading).has(statement) ? true : (weighing(statement) ?? (answersBefore(statement, reading.statements) ? true : undefined));
    return weighed === undefined ? [] : [{ kind: 'build-or-buy', weighed, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] }];
  }),
  show: (fact) => ({ label: fact.weighed ? 'weighed' : 'not looked at', detail: { weighed: fact.weighed } }),
};

const A_DAY = 86_400;

const SHARES: ReadonlySet<Quantity['dimension']> = new Set(['ratio', 'percent']);

/** Of one kind, so that they can be set against each other. */
const alike = (one: Quantity, other: Quantity): boolean => {
  // "0.7 s; its teacher takes 5": the unit is said once.
  if ((one.dimension === 'number' && other.dimension !== 'money') || (other.dimension === 'number' && one.dimension !== 'money')) return true;
  const kind = ({ dimension }: Quantity): string => (SHARES.has(dimension) || dimension === 'number' ? 'share' : dimension);
  return kind(one) === kind(other);
};

/** A number on latency, cost or quality: no contract in years, no head count. */
function counts(quantity: Quantity, statement: ReadStatement): boolean {
  switch (quantity.dimension) {
    case 'percent':
    case 'points':
    case 'ratio':
    case 'factor':
    case 'money':
      return true;
    case 'duration':
      return quantity.value < A_DAY;
    case 'number':
      // "61 of 100; embeddings 78": a bare number beside a share is one too.
      return statement.annotation.terms.some((term) => term.class === 'quality' || term.class.startsWith('metric.')) || statement.annotation.quantities.some((one) => SHARES.has(one.dimension));
    default:
      return quantity.delta;
  }
}

/** Proper names inside the sentence, where two of them are set against each other: "Grand got 47, Petit 41". */
function properNames(statement: ReadStatement): number {
  const names = new Set(statement.annotation.tokens.filter((token, index) => index > 0 && /^[A-Z][a-z]{2,}/.test(token.text)).map((token) => token.lower));
  return names.size;
}

const SIZE = /(?<![€$£\d.])\b\d+(?:\.\d+)?[MB]\b(?=\s*(?:$|[(:,;.]|model|one|encoder|net|version|param|variant|against|vs|and|or|is|was|gets|got|reach|lose|win|suffice|alone))/g;
const LETTER = /\b(?:model|net|option|against|than|variant|vendor) [A-Z]\b/g;

/** Sizes that stand for a model: "30M", "3B". */
const sizesIn = (statement: ReadStatement): number => new Set(statement.text.match(SIZE) ?? []).size + (statement.text.match(LETTER) ?? []).length;

const variantsIn = (statement: ReadStatement): number => hitsIn(statement, comparisons).filter((hit) => hit.name === 'variant').length + sizesIn(statement);

function isQuantified(statement: ReadStatement, before: ReadStatement | undefined): boolean {
  const hits = hitsIn(statement, comparisons).filter((hit) => isStated(hit.status));
  const named = (name: string): number => hits.filter((hit) => hit.name === name).length;
  const near = before !== undefined && before.block === statement.block && before.form !== 'row' ? variantsIn(before) : 0;
  const own = named('variant') + sizesIn(statement) + (named('better') > 0 ? properNames(statement) : 0);
  const variants = own + (named('better') > 0 || named('contrast') > 0 ? near : 0);
  const moves = /\bfrom [^.]{1,30} to\b|\bgap\b/.test(statement.text);
  if (variants === 0 || (own === 0 && !moves) || named('person') > 0 || (named('target') > 0 && statement.status === 'target')) return false;
  const all = statement.annotation.quantities;
  const figures = all.filter((quantity) => counts(quantity, statement));
  if (figures.length === 0 && named('better') > 0 && own > 0 && /\b(?:thrice|half|halves?|twice|doubles?)\b/i.test(statement.text)) return statement.status !== 'target';
  const counted = named('does') > 0 ? all.filter((quantity) => ['count', 'number', 'rate', 'length', 'ratio'].includes(quantity.dimension) || figures.includes(quantity)) : figures;
  if (variants > 1 && own > 0 && named('strong') > 0 && statement.status !== 'target' && statement.status !== 'conditional' && counted.some((one) => counted.some((other) => other !== one && alike(one, other) && other.value !== one.value))) return true;
  if (figures.length === 0) return false;
  if (named('better') > 0 && (statement.status !== 'target' && statement.status !== 'conditional')) return true;
  if (own < 2 || variants < 2 || named('contrast') === 0) return false;
  return figures.some((one) => figures.some((other) => other !== one && alike(one, other) && other.value !== one.value));
}

/** "Mini: 81 % usable. Max: 84 %." */
function isPair(one: ReadStatement | undefined, other: ReadStatement): boolean {
  if (!one || one.block !== other.block || one.form === 'row') return false;
  // "Max: 84 %" reads like a limit; beside another figure of the kind it is a name.
  if (one.status === 'target' && other.status === 'target') return false;
  const shares = [one, other].map((statement) => {
    const names = hitsIn(statement, comparisons).filter((hit) => isStated(hit.status)).map((hit) => hit.name);
    const settled = statement.status !== 'conditional' && names.includes('variant') && !names.includes('person') && !names.includes('target');
    return settled ? statement.annotation.quantities.find((quantity) => SHARES.has(quantity.dimension)) : undefined;
  });
  return shares[0] !== undefined && shares[1] !== undefined && shares[0].value !== shares[1].value;
}

/** Comparisons of models or techniques that carry a number, in reading order. */
export const comparisonTopic: Topic<ComparisonFact> = {
  name: 'comparison',
  title: 'Models and techniques compared',
  extract: eachStatement((statement, reading): ComparisonFact[] => {
    const { index } = statement;
    const table = tableOf(statement, reading);
    const isTable = table?.kind === 'options' && table.rows.length > 1 && table.rows[0] === statement;
    if (!readable(statement) || !isStated(statement.annotation.status)) return [];
    const inProse = (statement.form !== 'row' || (statement.cells ?? []).some((cell) => cell.end - cell.start > 80)) && !ELSEWHERE.has(statement.role);
    const form = isTable ? 'table' : inProse && (isQuantified(statement, reading.statements[index - 1]) || isPair(reading.statements[index - 1], statement)) ? 'prose' : undefined;
    return form ? [{ kind: 'comparison', form, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] }] : [];
  }),
  show: (fact) => ({ label: `compared in ${fact.form === 'table' ? 'a table' : 'the text'}`, detail: { form: fact.form } }),
};
