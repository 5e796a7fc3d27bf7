/** Different figures for the same thing and scope, in different places. */

import { PatternSet } from '../../language/pattern.js';
import { ROUNDING } from '../arithmetic/rounding.js';
import { spoken } from '../arithmetic/spoken.js';
import { costTopic } from '../cost.js';
import type { Facts } from '../facts.js';
import { cellOf, figuresOf, namesIn, written, type Figure } from '../figures.js';
import { isWaiting } from '../latency.js';
import { KEEPING_WORDS, sameWord, SCOPE_WORDS } from '../lexicons/contradictions.js';
import { NOT_LATENCY } from '../lexicons/latency.js';
import { once } from '../memo.js';
import { isQuality } from '../quality.js';
import { aboutOf } from '../subjects.js';
import { trafficTopic } from '../traffic.js';
import type { Reading } from '../types.js';
import { conflictOf, type Conflict } from './conflict.js';

const keeping = new PatternSet({ kept: NOT_LATENCY.kept ?? [] });
const steps = new PatternSet({
  step: ['(phase|stage|step|wave|pilot|shadow|canary|beta|alpha|gate|milestone|v1|v2|v3|sprint|mvp|go on|first year|second year|until then|at first|to begin with|interim|stretch|ambition|dream|=later (on|version|phase|stage|step|release|than|in)|eventually|in time|long term)', '(in|for|of|with|until|by|from) (the)? (first|second|third|next|later) (version|release)'],
});

type Kind = 'wait' | 'share' | 'cost' | 'keeping' | 'load';

/** A figure that can be held against another one. */
interface Claim {
  readonly kind: Kind;
  readonly figure: Figure;
  readonly about: ReadonlySet<string>;
}

/** What kind a figure is by itself, if it is neither a load nor a cost. */
const ownKindOf = once((figure: Figure): Kind | undefined => {
  const { quantity } = figure;
  if (quantity.dimension === 'duration') {
    if (isKeeping(figure)) return 'keeping';
    if (figure.purpose !== 'target') return undefined;
    return isWaiting(figure) ? 'wait' : isQuality(figure) ? 'share' : undefined;
  }
  if (figure.purpose !== 'target') return undefined;
  return quantity.dimension === 'percent' || quantity.dimension === 'ratio' || (quantity.dimension === 'number' && isQuality(figure)) ? 'share' : undefined;
});

/** How long something is kept, and not how long something takes. */
export const isKeeping = once((figure: Figure): boolean => {
  if (figure.quantity.value < 3600) return false;
  if (figure.cell !== undefined) return [figure.header, figure.label, cellOf(figure)].some((text) => namesIn(text, keeping).has('kept'));
  const clause = figure.statement.annotation.tokens[figure.quantity.first]?.clause;
  return keeping.find(figure.statement.annotation).some((match) => match.clause === clause);
});

/** "Or at once if fewer than …": what starts something is no figure that is set. */
const TRIGGERS = /\b(?:if|when|whenever|once|unless|as soon as) (?:\w+ )?(?:fewer|less|more|under|below|above|over)(?: than)? \S+(?: (?:of|in) \d+)?(?: ?%| \w+)?$/i;

/** Whether a figure starts something where it is passed. */
export const isTrigger = once(({ statement, quantity }: Figure): boolean => TRIGGERS.test(statement.text.slice(0, quantity.end)));

/** Whether the section or the sentence speaks of a step of a rollout, of what comes later, or of a group of people. */
export const saysStep = once(
  (figure: Figure): boolean =>
    figure.section?.role === 'rollout' ||
    figure.section?.role === 'future' ||
    figure.section?.role === 'fairness' ||
    steps.find(figure.statement.annotation).length > 0 ||
    namesIn(figure.section?.title ?? '', steps).size > 0,
);

/** Steps of a rollout have figures of their own, and so have alarms and other people. */
export const isStep = (figure: Figure): boolean => figure.table?.kind === 'steps' || figure.table?.kind === 'options' || figure.table?.kind === 'stages' || saysStep(figure);

/** Whether a figure is set at all, and for the whole. */
const isClaimed = once(
  (figure: Figure): boolean =>
    figure.statement.asserted && !figure.quantity.delta && figure.purpose !== 'open' && figure.purpose !== 'measured' && figure.purpose !== 'compared' && figure.section?.role !== 'background' && !isStep(figure) && !isTrigger(figure),
);

const sameWordsOf = once((figure: Figure): ReadonlySet<string> => new Set([...aboutOf(figure)].map(sameWord)));
const wordsOfKept = once((figure: Figure): ReadonlySet<string> => new Set([...sameWordsOf(figure)].filter((word) => !KEEPING_WORDS.has(word))));

function claimsOf(reading: Reading, facts: Facts): Claim[] {
  const costs = new Set(facts.of(costTopic).filter((fact) => fact.money === 'run' && (fact.purpose === 'target' || fact.purpose === 'estimate') && fact.quantity.per !== undefined).map((fact) => fact.figure));
  const loads = new Set(facts.of(trafficTopic).filter((fact) => fact.per !== '' && fact.unit !== '' && fact.purpose !== 'measured' && (fact.figure.cell === undefined || fact.purpose !== 'stated')).map((fact) => fact.figure));
  return figuresOf(reading).flatMap((figure) => {
    if (!isClaimed(figure)) return [];
    const kind = loads.has(figure) ? 'load' : costs.has(figure) ? 'cost' : ownKindOf(figure);
    return kind === undefined ? [] : [{ kind, figure, about: kind === 'keeping' ? wordsOfKept(figure) : sameWordsOf(figure) }];
  });
}

const scopesIn = (words: ReadonlySet<string>): string[] => [...words].filter((word) => SCOPE_WORDS.has(word)).sort();

/** Whether two sets of words speak of the same thing and scope. */
function isSameThing(one: Claim, other: Claim): boolean {
  const [small, large] = one.about.size <= other.about.size ? [one.about, other.about] : [other.about, one.about];
  if (scopesIn(small).join(' ') !== scopesIn(large).join(' ')) return false;
  const shared = [...small].filter((word) => large.has(word)).length;
  const same = shared === small.size && small.size === large.size;
  if (one.kind === 'keeping') return (same && small.size > 0) || (small.size >= 2 && shared === small.size && large.size === small.size + 1);
  if (one.kind === 'load') return headOf(one) === headOf(other) && (same || shared >= Math.min(2, small.size)) && large.size - shared <= 2;
  if (same) return small.size > 0 || (one.kind === 'wait' && one.figure.quantity.percentile !== undefined) || one.kind === 'cost';
  if (small.size >= 4) return shared >= small.size - 1 && large.size <= small.size * 2 + 2;
  if (small.size === 3) return shared === 3 && large.size <= 8;
  return small.size === 2 && shared === 2 && large.size <= 4;
}

const headOf = (claim: Claim): string => claim.figure.quantity.unit.toLowerCase();

/** The percentile of the figure, or of the words before its colon. */
function percentileOf(figure: Figure): number | undefined {
  const said = /\bp(\d\d)\b|\b(\d\d)(?:th|st|nd|rd) percentile/i.exec(`${figure.lead} ${figure.label}`);
  return figure.quantity.percentile ?? (said === null ? undefined : Number(said[1] ?? said[2]));
}

/** Values that cannot both be meant: no ranges that meet, no lower bound below an upper one. */
export function excludes(one: Figure, other: Figure): boolean {
  const [a, b] = [one.quantity, other.quantity];
  if (a.dimension !== b.dimension || (a.per ?? '') !== (b.per ?? '') || a.perCount !== b.perCount) return false;
  if (percentileOf(one) !== percentileOf(other) || a.average !== b.average) return false;
  if (a.currency !== undefined && b.currency !== undefined && a.currency !== b.currency) return false;
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  if ((low.upper ?? low.value) >= high.value) return false;
  const floor = (comparator: string): boolean => comparator === 'at-least' || comparator === 'more';
  const roof = (comparator: string): boolean => comparator === 'at-most' || comparator === 'less';
  if ((floor(low.comparator) && roof(high.comparator)) || (roof(low.comparator) && floor(high.comparator))) return false;
  const slack = a.comparator === 'about' || b.comparator === 'about' ? 1.2 : ROUNDING;
  const ratio = high.value / Math.max(low.upper ?? low.value, Number.MIN_VALUE);
  const near = low.dimension === 'percent' && high.value > 50 ? high.value - low.value >= 1 : ratio > slack;
  return near && ratio < 50;
}

const LABELS: Readonly<Record<Kind, string>> = { wait: 'wait', share: 'target', cost: 'cost', keeping: 'period', load: 'load' };

/** All pairs of figures that set the same thing differently. */
export function targetConflicts(reading: Reading, facts: Facts): Conflict[] {
  const claims = claimsOf(reading, facts);
  const conflicts: Conflict[] = [];
  const reported = new Set<number>();
  // Claims are few; only those of a kind are compared, and only across sections.
  for (const [index, later] of claims.entries()) {
    if (reported.has(later.figure.statement.index)) continue;
    const earlier = claims
      .slice(0, index)
      .find((claim) => claim.kind === later.kind && claim.figure.statement.section !== later.figure.statement.section && isSameThing(claim, later) && excludes(claim.figure, later.figure));
    if (earlier === undefined) continue;
    reported.add(later.figure.statement.index);
    const { quantity } = earlier.figure;
    const conflict = conflictOf(
      [later.figure.statement, earlier.figure.statement],
      `Two figures for the same ${LABELS[later.kind]}: ${written(later.figure)} here and ${quantity.fromHeader ? spoken(quantity.value, quantity) : written(earlier.figure)} before.`,
    );
    if (conflict) conflicts.push(conflict);
  }
  return conflicts;
}

const always = new PatternSet({ always: ['(never|ever|none|nobody|hard|absolute|absolutely|whatever happens|under no circumstances|without exception|always)'] });

/** A maximum that not even the slowest request may pass. */
function isHard(figure: Figure): boolean {
  const { comparator, percentile } = figure.quantity;
  if (percentile !== undefined) return percentile === 100;
  return (comparator === 'at-most' || comparator === 'less') && always.find(figure.statement.annotation).length > 0;
}

/** A time-out that lets a request run longer than the hard maximum allows. */
export function timeOutConflicts(reading: Reading): Conflict[] {
  const figures = figuresOf(reading);
  const hard = figures.filter((figure) => figure.purpose === 'target' && isHard(figure) && isWaiting(figure));
  const [limit] = [...hard].sort((one, other) => other.quantity.value - one.quantity.value);
  if (limit === undefined) return [];
  return figures
    .filter((figure) => figure.purpose === 'time-out' && figure.quantity.dimension === 'duration' && figure.quantity.value > limit.quantity.value * ROUNDING && figure.quantity.value < limit.quantity.value * 20)
    .flatMap((figure) => conflictOf([figure.statement, limit.statement], `The time-out of ${written(figure)} is longer than the ${written(limit)} that nothing may exceed.`) ?? []);
}
