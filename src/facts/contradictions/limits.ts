/** Caps and thresholds that are given twice, and parts that are larger than what they are delivered in. */

import { PatternSet } from '../../language/pattern.js';
import { lemmaOf } from '../../language/lemma.js';
import { ROUNDING } from '../arithmetic/rounding.js';
import { figuresOf, wordsOf, written, type Figure } from '../figures.js';
import { eachStatement } from '../kept.js';
import { INSIDE_WORDS } from '../lexicons/contradictions.js';
import { GENERIC_WORDS } from '../lexicons/subjects.js';
import { NOT_LOAD } from '../lexicons/traffic.js';
import { once } from '../memo.js';
import { aboutOf } from '../subjects.js';
import type { ReadStatement, Reading } from '../types.js';
import { conflictOf, type Conflict } from './conflict.js';
import { isStep } from './targets.js';

const caps = new PatternSet({ cap: NOT_LOAD.cap ?? [] });
const inside = new PatternSet({ inside: INSIDE_WORDS });

/** So many of a thing for somebody, or up to so much money for a case. */
interface Cap {
  readonly statement: ReadStatement;
  readonly value: number;
  /** What is counted, or the currency. */
  readonly thing: string;
  readonly about: ReadonlySet<string>;
  readonly text: string;
}

const TENS: ReadonlyMap<string, number> = new Map(Object.entries({ tenth: 10, twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100 }));
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;

/** "After the fortieth question on a ticket": an ordinal that is a cap. */
function capOfOrdinal(statement: ReadStatement): Cap | undefined {
  const { tokens } = statement.annotation;
  const at = tokens.findIndex((token, index) => index > 1 && tokens[index - 1]?.lower === 'the' && /^(?:after|from|past|beyond|with)$/.test(tokens[index - 2]?.lower ?? '') && (TENS.has(token.lower) || ORDINAL.test(token.lower)));
  const token = tokens[at];
  const noun = tokens[at + 1];
  if (token === undefined || noun?.kind !== 'word') return undefined;
  const value = TENS.get(token.lower) ?? Number(ORDINAL.exec(token.lower)?.[1] ?? 0);
  const { clause } = token;
  const about = new Set(tokens.filter((one, index) => one.clause === clause && index > at + 1 && one.kind === 'word' && !GENERIC_WORDS.has(one.lower)).map((one) => one.lemma));
  return value < 2 ? undefined : { statement, value, thing: noun.lemma, about, text: statement.text.slice(token.start, noun.end) };
}

const ordinalCaps = eachStatement((statement): Cap[] => {
  const cap = statement.asserted && statement.form === 'sentence' ? capOfOrdinal(statement) : undefined;
  return cap === undefined ? [] : [cap];
});

const headOf = (unit: string): string => lemmaOf(unit.toLowerCase().split(/[ -]/).at(-1) ?? '');

const capOfFigure = once((figure: Figure): Cap | undefined => {
  if (!figure.statement.asserted || isStep(figure)) return undefined;
  const { quantity, statement, label } = figure;
  if (figure.purpose === 'open' || figure.purpose === 'measured' || figure.purpose === 'compared' || figure.purpose === 'gate' || quantity.delta) return undefined;
  if (quantity.dimension === 'money') {
    if (quantity.per !== undefined || (quantity.comparator !== 'at-most' && quantity.comparator !== 'less')) return undefined;
    return { statement, value: quantity.value, thing: 'money', about: aboutOf(figure), text: written(figure) };
  }
  if (!['count', 'rate', 'number'].includes(quantity.dimension) || !Number.isInteger(quantity.value) || quantity.value < 2) return undefined;
  if (figure.cell !== undefined) {
    // "questions on one ticket | 25"
    const tokens = wordsOf(label).tokens.filter((token) => token.kind === 'word');
    const holder = tokens.findIndex((token) => /^(?:on|per|for|in)$/.test(token.lower));
    if (holder < 1 || !/^(?:one|a|an|each|every|per)$/.test(tokens[holder + 1]?.lower ?? tokens[holder]?.lower ?? '')) return undefined;
    const thing = tokens[holder - 1];
    return thing === undefined ? undefined : { statement, value: quantity.value, thing: thing.lemma, about: new Set([...aboutOf(figure)].filter((word) => word !== thing.lemma)), text: written(figure) };
  }
  const clause = statement.annotation.tokens[quantity.first]?.clause;
  const isCap = caps.find(statement.annotation).some((match) => match.clause === clause || (match.first <= quantity.first && match.last >= quantity.last));
  return isCap && quantity.unit !== '' ? { statement, value: quantity.value, thing: headOf(quantity.unit), about: aboutOf(figure), text: written(figure) } : undefined;
});

/** Kinds of account and of person, each of which may have a cap of its own. */
const HOLDERS: ReadonlySet<string> = new Set('free paid premium pro plus gold team enterprise guest staff child adult student teacher mobile desktop trial basic small large new'.split(' '));

function isSameCap(one: Cap, other: Cap): boolean {
  if (one.thing !== other.thing || one.value === other.value || one.statement.section === other.statement.section) return false;
  const [small, large] = one.about.size <= other.about.size ? [one, other] : [other, one];
  const shared = [...small.about].filter((word) => large.about.has(word)).length;
  const holders = [one, other].map((cap) => [...cap.about].filter((word) => HOLDERS.has(word)));
  const [ours = [], theirs = []] = holders;
  if (ours.length + theirs.length > 0 && !ours.some((word) => theirs.includes(word))) return false;
  return shared >= 2 || (one.thing !== 'money' && shared >= 1 && shared === small.about.size && large.about.size <= 4);
}

/** Caps and thresholds that differ between two places. */
export function capConflicts(reading: Reading): Conflict[] {
  const found: Cap[] = [...figuresOf(reading).flatMap((figure) => capOfFigure(figure) ?? []), ...ordinalCaps(reading)];
  found.sort((one, other) => one.statement.index - other.statement.index);
  return found.flatMap((later, index) => {
    const earlier = found.slice(0, index).find((cap) => isSameCap(cap, later));
    return earlier === undefined ? [] : (conflictOf([later.statement, earlier.statement], `Two figures for the same limit: "${later.text.trim()}" here and "${earlier.text.trim()}" before.`) ?? []);
  });
}

/** "The model is a file of 240 MB and sits inside the install", which "stays under 80 MB". */
export function sizeConflicts(reading: Reading): Conflict[] {
  const sizes = figuresOf(reading).filter((figure) => figure.quantity.dimension === 'size' && figure.statement.asserted && figure.purpose !== 'open' && figure.purpose !== 'compared');
  return sizes.flatMap((part) => {
    const match = inside.find(part.statement.annotation)[0];
    if (match === undefined) return [];
    const holder = part.statement.annotation.tokens[match.last - 1]?.lemma ?? '';
    const limit = sizes.find(
      (figure) =>
        figure.statement !== part.statement &&
        (figure.quantity.comparator === 'at-most' || figure.quantity.comparator === 'less' || figure.purpose === 'target') &&
        (figure.statement.annotation.tokens.some((token) => token.lemma === holder) || wordsOf(figure.label).tokens.some((token) => token.lemma === holder)) &&
        part.quantity.value > figure.quantity.value * ROUNDING,
    );
    return limit === undefined ? [] : (conflictOf([part.statement, limit.statement], `A part of ${written(part)} cannot be inside of what may have ${written(limit)}.`) ?? []);
  });
}
