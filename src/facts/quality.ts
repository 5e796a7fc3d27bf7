/** How good the model's output has to be, and how good it was found to be. */

import { PatternSet } from '../language/pattern.js';
import type { Quantity } from '../language/types.js';
import { evidenceOf, findHits } from './find.js';
import { figuresOf, namesIn, wordsOf, written, type Figure, type Purpose } from './figures.js';
import type { Topic } from './facts.js';
import { NOT_QUALITY, OTHER_SHARES, QUALITY_WORDS } from './lexicons/quality.js';
import { once } from './memo.js';
import { subjectOf } from './subjects.js';
import type { Fact, Reading } from './types.js';

export interface QualityFact extends Fact {
  readonly kind: 'quality';
  readonly purpose: Purpose | 'named';
  readonly quantity?: Quantity;
  readonly figure?: Figure;
  readonly subject: string;
}

const words = new PatternSet(QUALITY_WORDS);
const others = new PatternSet(NOT_QUALITY);
const otherShares = new PatternSet({ other: OTHER_SHARES });
const persons = new PatternSet({ person: ['{person}', '(people|person|owner|driver|starter|reader|solver|diarist|clients|buyers|buyer|household|family|school|branch|company|team|hospital|store|site|colleague|member|volunteer|tablet|phone|handset|device|laptop|computer|machine|vehicle|truck|bus|car|lamp|box)'] });

/** Sections that tell what was found. */
const REPORTING: ReadonlySet<string> = new Set(['model', 'alternatives', 'background', 'data', 'limitations', 'monitoring', 'architecture', 'problem', 'appendix']);

const SHARES: ReadonlySet<string> = new Set(['percent', 'ratio', 'points', 'number']);

function matchesNear(figure: Figure, patterns: PatternSet, wide: boolean): ReadonlySet<string> {
  const { annotation } = figure.statement;
  const clause = annotation.tokens[figure.quantity.first]?.clause;
  return new Set(
    patterns
      .find(annotation)
      .filter((match) => (match.first >= figure.from && match.last <= figure.to) || (wide && match.clause === clause) || (match.first <= figure.quantity.first && match.last >= figure.quantity.last))
      .map((match) => match.name),
  );
}

/** Whether a share or score is about how good the output is. */
export function isQuality(figure: Figure): boolean {
  const { quantity } = figure;
  if (isError(figure)) return true;
  if (quantity.delta || !(SHARES.has(quantity.dimension) || isCountOf(figure))) return false;
  if (figure.cell !== undefined) return isQualityInRow(figure);
  const near = matchesNear(figure, words, true);
  const not = matchesNear(figure, others, false);
  if (near.has('metric')) return quantity.dimension !== 'number' || quantity.value <= 100;
  if (not.size > 0 || matchesNear(figure, others, true).has('confidence')) return false;
  if (saysMetric(figure)) return quantity.dimension !== 'number' || !Number.isInteger(quantity.value) || figure.purpose === 'target';
  const share = quantity.dimension === 'percent' || quantity.dimension === 'ratio' || isCountOf(figure);
  return share && (near.has('verdict') || namesIn(figure.lead, words).has('verdict') || isDemanded(figure));
}

const FIELD_OF_TARGETS = /^(?:targets?|goals?|requirements?|slos?|bars?|limits?|budgets?)\b/i;

/**
 * "Notes with a fresh avalanche: 99 in 100 are in the draft": where figures are set, a share of things that is no
 * result of the business, no load and no part of a machine is how good the output has to be.
 */
function isDemanded(figure: Figure): boolean {
  const { statement, section, quantity, label, lead, header } = figure;
  const setsFigures = section?.role === 'requirements' || (statement.form === 'field' && FIELD_OF_TARGETS.test(statement.text)) || (figure.onSheet && section?.role !== 'success' && section?.role !== 'goals' && section?.role !== 'cost');
  if (!setsFigures || figure.purpose !== 'target' || quantity.percentile !== undefined || quantity.upper === 100) return false;
  const isField = statement.form === 'field';
  const name = figure.cell === undefined ? (lead === '' || isField ? statement.text : lead) : label;
  // In running text a bare "half of" or "97 %" tells more often than it demands.
  const isSaid = figure.cell !== undefined || lead !== '' || statement.list !== undefined || quantity.comparator !== 'equal' || (quantity.dimension === 'ratio' && /\d/.test(statement.text.slice(quantity.start, quantity.end)));
  if (!isSaid || /\bassum/i.test(statement.text)) return false;
  if ([name, header].some((text) => namesIn(text, otherShares).size > 0 || namesIn(text, others).has('gap')) || persons.find(wordsOf(quantity.unit)).length > 0) return false;
  // "Owners who turn up for nothing": people, and what they do.
  const start = wordsOf(name).tokens.findIndex((token) => token.kind === 'word' && !/^(?:the|a|an|of|in|share|percentage|proportion|number|all|our|new|those)$/.test(token.lower));
  return !persons.find(wordsOf(name)).some((match) => match.first === start || match.first === start + 1) && statement.status !== 'estimate';
}

/** "Predicted wait, against the wait measured: within 3 minutes". */
function isError(figure: Figure): boolean {
  if (!['duration', 'length', 'count', 'percent', 'money', 'number'].includes(figure.quantity.dimension) || figure.cell?.column === 0) return false;
  if ([figure.label, figure.lead, figure.header].some((text) => namesIn(text, words).has('error'))) return true;
  // "Median error, measured 24 h before arrival, must be 55 minutes or less."
  if (figure.quantity.dimension === 'duration' && figure.purpose === 'target' && figure.quantity.comparator !== 'equal' && matchesNear(figure, words, true).has('error')) return true;
  // "The forecast is off by no more than 9 percent of the house."
  return words.find(figure.statement.annotation).some((match) => match.name === 'error' && match.first < figure.quantity.first && match.last >= figure.quantity.last && match.last - figure.quantity.last <= 1 && /^(?:off|out|wrong)$/.test(figure.statement.annotation.tokens[match.first]?.lower ?? ''));
}

/** "85 of 100", "6 words in 100", where the share was read as two counts. */
function isCountOf(figure: Figure): boolean {
  const { quantity, statement } = figure;
  if (quantity.dimension !== 'count' && quantity.dimension !== 'number') return false;
  if (quantity.perCount >= 10) return true;
  const next = statement.annotation.tokens.slice(quantity.last, quantity.last + 2).map((token) => token.lower);
  return /^(?:of|in|per|out)$/.test(next[0] ?? '') && /^\d+(?:,\d{3})?$|^hundred$|^thousand$|^(?:every|a|of)$/.test(next[1] ?? '');
}

function saysMetric(figure: Figure): boolean {
  const { statement, section } = figure;
  if ([statement.leadIn ?? '', figure.lead].some((text) => namesIn(text, words).has('metric'))) return true;
  return section?.kind === 'run-in' && namesIn(section.title, words).has('metric');
}

function isQualityInRow(figure: Figure): boolean {
  const { label, header, quantity, table } = figure;
  if (figure.cell?.column === 0) return false;
  const names = new Set([label, header].flatMap((text) => [...namesIn(text, words)]));
  const own = matchesNear(figure, words, true);
  const not = [label, header].some((text) => namesIn(text, others).size > 0) || matchesNear(figure, others, false).size > 0;
  if (table?.kind === 'steps') return own.size > 0 && !not;
  if (names.has('metric')) return SHARES.has(quantity.dimension);
  if (not) return false;
  if (quantity.dimension === 'percent' || quantity.dimension === 'ratio') return names.has('verdict') || own.size > 0 || isCountable(label) || isDemanded(figure);
  return own.has('metric') || (isCountOf(figure) && (own.size > 0 || names.has('verdict') || isDemanded(figure)));
}

/** "good pallets that get one", under a row on recall: a share of single outputs. */
const isCountable = (label: string): boolean => /\b(?:that|which) (?:get|are|have|need|carry|pass|fail)\b/i.test(label);

/** Metrics that are named without a figure, for messages and for the order of things. */
function namedMetrics(reading: Reading, withFigure: ReadonlySet<number>): QualityFact[] {
  return findHits(reading, words)
    .filter((hit) => hit.name === 'metric' && hit.asserted && !hit.negated && !withFigure.has(hit.statement.index))
    .map((hit) => ({
      kind: 'quality',
      purpose: 'named',
      subject: hit.statement.text.slice(hit.match.start, hit.match.end).toLowerCase(),
      status: hit.status,
      polarity: 'positive',
      evidence: [evidenceOf(hit.statement)],
    }));
}

/** Whether a fact is a bar that the output has to reach. */
export function settlesQuality(fact: QualityFact): boolean {
  if (fact.purpose === 'target' || fact.purpose === 'gate' || fact.purpose === 'estimate') return true;
  // "Accuracy. 94 % …": a label of its own sets the figure, unless the section reports results.
  const section = fact.figure?.section;
  // "Hit rate 70 % at the first suggestion": said outright and nowhere among findings.
  if (fact.purpose === 'stated' && fact.figure?.cell === undefined && !REPORTING.has(section?.role ?? 'other') && section?.role !== 'rollout' && fact.figure !== undefined && matchesNear(fact.figure, words, true).has('metric')) return true;
  return fact.purpose === 'stated' && fact.figure !== undefined && section !== undefined && !REPORTING.has(section.role) && (namesIn(fact.figure.lead, words).size > 0 || (section.kind === 'run-in' && saysMetric(fact.figure)));
}

const factOf = once((figure: Figure): QualityFact | undefined => {
  if (!isQuality(figure)) return undefined;
  return {
    kind: 'quality',
    purpose: figure.purpose,
    quantity: figure.quantity,
    figure,
    subject: subjectOf(figure),
    status: figure.status,
    polarity: 'positive',
    evidence: [evidenceOf(figure.statement)],
  };
});

export const qualityTopic: Topic<QualityFact> = {
  name: 'quality',
  title: 'Quality of the output',
  extract: (reading) => {
    const facts = figuresOf(reading).flatMap((figure) => factOf(figure) ?? []);
    const withFigure = new Set(facts.map((fact) => fact.figure?.statement.index ?? -1));
    return [...facts, ...namedMetrics(reading, withFigure)].sort((one, other) => (one.evidence[0]?.statement ?? 0) - (other.evidence[0]?.statement ?? 0));
  },
  show: (fact) => ({
    label: fact.figure === undefined ? fact.subject : `${fact.subject}: ${written(fact.figure)}`,
    detail: { purpose: fact.purpose, ...(fact.quantity === undefined ? {} : { value: fact.quantity.value, comparator: fact.quantity.comparator }) },
  }),
};
