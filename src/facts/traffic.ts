/** How much the system has to serve: uses per time, people, documents, machines. */

import { lemmaOf } from '../language/lemma.js';
import { PatternSet } from '../language/pattern.js';
import type { Quantity } from '../language/types.js';
import { evidenceOf } from './find.js';
import { figuresOf, namesIn, wordsOf, written, type Figure, type Purpose } from './figures.js';
import type { Topic } from './facts.js';
import { LOAD_LABELS, LOAD_WORDS, NOT_LOAD } from './lexicons/traffic.js';
import { once } from './memo.js';
import { subjectOf } from './subjects.js';
import type { Fact } from './types.js';

export interface TrafficFact extends Fact {
  readonly kind: 'traffic';
  readonly purpose: Purpose;
  readonly quantity: Quantity;
  readonly figure: Figure;
  /** What is counted, lower case, singular: "card", "conversation"; empty if it is not said. */
  readonly unit: string;
  /** `day`, `month` …; empty for a stock such as users or documents. */
  readonly per: string;
  readonly subject: string;
}

const load = new PatternSet({ load: LOAD_WORDS, label: LOAD_LABELS });
const others = new PatternSet(NOT_LOAD);

const TIME = /^(?:second|minute|hour|day|night|week|month|quarter|year|shift|season|weekday|workday|term|morning|evening)$/;
const BY_PERSON = /\b(?:user|account|person|customer|member|travell?er|seat|consultant|agent|sender|client|device|patient|student|key|tenant|visitor|team|head|employee|listener|driver|ip)\b/;
const AREA = /\b(?:ha|hectares?|acres?|km|square)\b/i;
const MANY = 1_000;
const NO_STOCK = /\b(?:word|pixel|parameter|token|character|iteration|line|degree|vote|download|dollar|euro|hour|minute|second|point|number|vector|dimension|feature|test|example|year|calorie|lumen|volt)\b/i;
/** Fewer of a stock say nothing of the load. */
const STOCK = 100;

function othersNear(figure: Figure): ReadonlySet<string> {
  const { annotation } = figure.statement;
  const clause = annotation.tokens[figure.quantity.first]?.clause;
  // A row's label says it of all its cells: "Sent for labeling | 4,000 photos a week".
  const labelled = figure.cell === undefined ? [] : [...namesIn(figure.label, others)].filter((name) => name !== 'people');
  return new Set([...labelled,
    ...others
      .find(annotation)
      .filter((match) => match.name !== 'people' && !(match.first >= figure.quantity.first && match.last <= figure.quantity.last && figure.quantity.dimension === 'rate') && (match.clause === clause || (match.first <= figure.quantity.first && match.last >= figure.quantity.last)))
      .map((match) => match.name),
  ]);
}

/** A set that is looked at to test or to learn, or a limit for each of somebody: no load. */
export function isSampleOrCap(figure: Figure): boolean {
  const { quantities } = figure.statement.annotation;
  // "No more than €900 a month for the 50 masts": the cap is on what stands next to its words.
  const isCapped = others.find(figure.statement.annotation).some((match) => match.name === 'cap' && match.first <= figure.quantity.first && match.last >= figure.quantity.last && !quantities.some((other) => other !== figure.quantity && other.first >= match.first && other.last <= figure.quantity.first));
  return isCapped || othersNear(figure).has('sample');
}

/** "The number of recorded meetings stays around 400,000 a month". */
const NUMBER_OF = /\b(?:number|volume|count|amount) of ((?:[\p{L}-]+ ){0,3}?[\p{L}-]+) (?:is|are|was|were|stays?|remains?|will|would|should|can|may|could|reaches|reach|grows?|rises?|comes?|goes|per|at|around|about)\b[^.;:]*$/iu;

/** What is counted, from the unit, the words before or right behind the figure, or the row's label. */
function unitOf(figure: Figure): string {
  const { quantity, label, statement } = figure;
  if (quantity.unit !== '' && /^[a-z -]+$/i.test(quantity.unit) && !/^(?:hours?|minutes?|days?)$/.test(quantity.unit)) return quantity.unit.toLowerCase();
  if (/^hours?|^minutes?/.test(quantity.unit)) return quantity.unit.toLowerCase().replace(/s$/, '');
  const counted = NUMBER_OF.exec(statement.text.slice(0, quantity.start))?.[1];
  if (counted !== undefined) return lemmaOf(counted.toLowerCase().split(' ').at(-1) ?? '');
  const head = wordsOf(label).tokens.filter((token) => token.kind === 'word');
  return head.at(-1)?.lemma ?? '';
}

/** "38,000 hours of meetings a month": work that is counted by its length. */
const isTimedWork = ({ quantity }: Figure): boolean => quantity.dimension === 'duration' && /^(?:hour|minute)s?$/.test(quantity.unit) && TIME.test(quantity.per ?? '') && workOf(quantity) >= STOCK && !quantity.delta;

const workOf = (quantity: Quantity): number => quantity.value / (quantity.unit.startsWith('minute') ? 60 : 3600);

/** Lengths are counted in the unit they are written in. */
const countOf = (quantity: Quantity): Quantity => (quantity.dimension === 'duration' ? { ...quantity, value: workOf(quantity) } : quantity);

function isLoad(figure: Figure): boolean {
  const { quantity } = figure;
  if (isTimedWork(figure)) return !['open', 'alarm', 'gate', 'compared'].includes(figure.purpose) && figure.cell?.column !== 0 && !othersNear(figure).has('sample') && !othersNear(figure).has('cap');
  if (quantity.delta || !['rate', 'count', 'number'].includes(quantity.dimension)) return false;
  if (figure.purpose === 'open' || figure.purpose === 'alarm' || figure.purpose === 'gate' || figure.purpose === 'compared') return false;
  if (figure.cell !== undefined && figure.cell.column === 0) return false;
  const not = othersNear(figure);
  if (not.has('cap') || not.has('sample') || quantity.perCount !== 1) return false;
  const per = quantity.per ?? '';
  if (BY_PERSON.test(per)) return false;
  if (['at-most', 'less'].includes(quantity.comparator) && quantity.dimension !== 'rate') return false;
  const isTimed = TIME.test(per) || quantity.dimension === 'rate';
  const unit = quantity.unit;
  const isWork = /^(?:hours?|days?|times?|points?|%)$/.test(unit) && quantity.value < 500;
  if (isTimed) return !isWork && (quantity.dimension === 'rate' || countsLoad(figure)) && quantity.value >= 1;
  if (quantity.value < STOCK) return false;
  return countsLoad(figure);
}

/** "14,000 questions a month", and "14,000 questions to it in a month". */
function periodOf(figure: Figure): string {
  const { quantity, statement } = figure;
  if (TIME.test(quantity.per ?? '')) return quantity.per ?? '';
  const behind = statement.annotation.tokens.slice(quantity.last, quantity.last + 7).map((token) => token.lower).join(' ');
  return /\b(?:in|per|within|every|each) (?:a |an |one )?(day|night|week|month|quarter|year)\b/.exec(behind)?.[1] ?? '';
}

function countsLoad(figure: Figure): boolean {
  const { quantity, statement, label, header } = figure;
  const { unit } = quantity;
  const { annotation } = statement;
  const behind = annotation.tokens.slice(quantity.first, Math.min(annotation.tokens.length, quantity.last + 3));
  const words = [quantity.unit, ...behind.filter((token) => token.kind === 'word').map((token) => token.lower)].join(' ');
  if (namesIn(unit, others).has('people') && quantity.dimension === 'count') return false;
  if (namesIn(words, load).has('load') || AREA.test(words)) return true;
  // A large stock of whatever it is, outside of the talk about what is learned from.
  if (quantity.dimension === 'count' && quantity.value >= MANY && figure.section?.role !== 'data' && !NO_STOCK.test(unit)) return true;
  const matched = load.find(annotation).some((match) => match.name === 'label' && match.first >= figure.from - 2 && match.last <= figure.to + 2);
  return matched || [label, header].some((text) => namesIn(text, load).size > 0);
}

const factOf = once((figure: Figure): TrafficFact | undefined => {
  if (!isLoad(figure)) return undefined;
  return {
    kind: 'traffic',
    purpose: figure.purpose,
    quantity: countOf(figure.quantity),
    figure,
    unit: unitOf(figure),
    per: periodOf(figure),
    subject: subjectOf(figure),
    status: figure.status,
    polarity: 'positive',
    evidence: [evidenceOf(figure.statement)],
  };
});

export const trafficTopic: Topic<TrafficFact> = {
  name: 'traffic',
  title: 'Load',
  extract: (reading) => figuresOf(reading).flatMap((figure) => factOf(figure) ?? []),
  show: (fact) => ({
    label: `${fact.subject}: ${written(fact.figure)}`,
    detail: { value: fact.quantity.value, ...(fact.unit === '' ? {} : { unit: fact.unit }), ...(fact.per === '' ? {} : { per: fact.per }) },
  }),
};
