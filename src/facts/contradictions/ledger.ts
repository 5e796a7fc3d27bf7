/** What one of a thing costs, how many there are, and what may be spent: wherever in the document each stands. */

import { PatternSet } from '../../language/pattern.js';
import type { Quantity, Token } from '../../language/types.js';
import { isPartly } from '../arithmetic/bills.js';
import { stretchNamed, stretchOfDuration, type Stretch } from '../arithmetic/times.js';
import { costTopic, type CostFact } from '../cost.js';
import type { Facts } from '../facts.js';
import { figuresOf, namesIn, wordsOf, type Figure } from '../figures.js';
import { CEILING_WORDS, OFFER_WORDS, sameWord } from '../lexicons/contradictions.js';
import { once } from '../memo.js';
import { isSampleOrCap } from '../traffic.js';
import type { Reading } from '../types.js';
import { saysStep } from './targets.js';

const ceilings = new PatternSet({ ceiling: CEILING_WORDS });
const offers = new PatternSet({ offer: OFFER_WORDS });

/** What one of a thing costs, for one use or for a stretch of time. */
export interface Price {
  readonly figure: Figure;
  /** Base forms of what it may be a price for. */
  readonly things: ReadonlySet<string>;
  /** For each of a stock. */
  readonly every?: Stretch;
}

/** How many of a thing there are, or come in a stretch of time. */
export interface Volume {
  readonly figure: Figure;
  readonly count: number;
  /** Base form; empty where it is said in the words before ("64 of them"). */
  readonly thing: string;
  readonly every?: Stretch;
  /** "Each one is marked once": as many uses as there are things. */
  readonly isOnce: boolean;
}

/** What may be spent in a stretch of time. */
export interface Ceiling {
  readonly figure: Figure;
  readonly every: Stretch;
}

const DETERMINER = /^(?:a|an|one|each|every|per|single)$/;
const BREAK = /^(?:of|for|in|on|at|to|and|or|with|from|by|is|are|was|has|may|can|will|that|which|we|us|our|it|its|the|costs?|comes?|takes?|runs?|needs?|uses?|stands?|makes?|amounts?|a|an|one|each|every|per|as|than|than|start|end)$/;
const FAR = 10;

/** Heads of "a …", "each …", "per …": what a sum could be the price of. */
function namedIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token, at) => {
    if (!DETERMINER.test(token.lower)) return [];
    const words: Token[] = [];
    for (const next of tokens.slice(at + 1, at + 5)) {
      if (next.kind !== 'word' || BREAK.test(next.lower)) break;
      words.push(next);
    }
    const head = words.length < 4 ? words.at(-1) : words[0];
    return head === undefined || stretchNamed(head.lemma) !== undefined ? [] : [sameWord(head.lemma)];
  });
}

const PER_TAIL = /^(?:, ?)?(?:(?:for |per )?(?:a|an|per|each|every|one)\s+|\/\s*)([\p{L}-]+)/iu;
const ADVERB = /^(daily|nightly|weekly|monthly|quarterly|yearly|annually)\b/iu;

/** The words after a sum that say what it is for, and for how long: "a hive and year", "per seat/month". */
function perOf({ quantity, statement }: Figure): string[] {
  const parts = (quantity.per ?? '').split(' and ').filter((part) => part !== '');
  let rest = statement.text.slice(quantity.end).trimStart();
  for (let match = PER_TAIL.exec(rest); match !== null; match = PER_TAIL.exec(rest)) {
    parts.push((match[1] ?? '').toLowerCase());
    rest = rest.slice(match[0].length).trimStart();
  }
  const adverb = ADVERB.exec(rest)?.[1];
  return adverb === undefined ? parts : [...parts, adverb];
}

/** "The yearly pot", "for each box and month", "in a month": what words say of how often, if they say one thing. */
function stretchIn(tokens: readonly Token[]): Stretch | undefined {
  const found = tokens.flatMap((token, at): Stretch[] => {
    const isEvery = /^(?:a|an|one|per|each|every|and|\/)$/.test(tokens[at - 1]?.lower ?? '');
    const named = isEvery || /ly$|^annual$/.test(token.lower) ? stretchNamed(token.lower) : undefined;
    return named === undefined ? [] : [named];
  });
  return new Set(found).size === 1 ? found[0] : undefined;
}

/** Words of the figure's clause, or of what names its row, without its own. */
function tokensAround({ statement, quantity, cell, label, lead }: Figure): readonly Token[] {
  const { tokens, quantities } = statement.annotation;
  const clause = tokens[quantity.first]?.clause;
  const isTaken = (at: number): boolean => quantities.some((other) => (other === quantity || other.dimension !== 'duration') && at >= other.first && at < other.last);
  const own = tokens.filter((token, at) => token.clause === clause && !isTaken(at));
  return cell === undefined ? [...wordsOf(lead).tokens, ...own] : [...wordsOf(label).tokens, ...own];
}

/** "Over the three weeks" beside a count, "for a campaign of three weeks" beside a sum. */
function spanAround({ statement, quantity }: Figure): Stretch | undefined {
  const { tokens, quantities } = statement.annotation;
  const clause = tokens[quantity.first]?.clause;
  const isSpan = (one: Quantity): boolean => tokens[one.first]?.clause === clause && tokens.slice(Math.max(0, one.first - 4), one.first).some((token) => /^(?:over|for|in|during|of|within|through|across)$/.test(token.lower));
  const span = quantities.find((one) => one.first >= quantity.last && one.first - quantity.last <= 7 && isSpan(one)) ?? quantities.find((one) => one.last <= quantity.first && quantity.first - one.last <= 4 && isSpan(one));
  return span === undefined ? undefined : stretchOfDuration(span);
}

const OPEN: ReadonlySet<string> = new Set(['open', 'compared', 'alarm', 'gate', 'time-out']);
const ELSEWHERE: ReadonlySet<string> = new Set(['background', 'alternatives', 'non-goals', 'future', 'rollout']);
const isPlain = once((figure: Figure): boolean => figure.statement.asserted && !OPEN.has(figure.purpose) && !figure.quantity.delta && !ELSEWHERE.has(figure.section?.role ?? 'other') && figure.table?.kind !== 'options' && figure.table?.kind !== 'steps');

/** "Both vendors offer this at 11 cents a scan. Neither was taken." */
function isOffered(reading: Reading, { statement }: Figure): boolean {
  const around = [-2, -1, 0, 1, 2].flatMap((step) => reading.statements[statement.index + step] ?? []).filter((other) => other === statement || (other.section === statement.section && other.block === statement.block));
  return around.some((other) => offers.find(other.annotation).length > 0);
}

/** Its clause, its row or the words before its colon say that it may not be passed. */
const isCalledCeiling = once(({ statement, quantity, label, lead, header }: Figure): boolean => {
  const clause = statement.annotation.tokens[quantity.first]?.clause;
  return ceilings.find(statement.annotation).some((match) => match.clause === clause) || [label, lead, header].some((text) => namesIn(text, ceilings).size > 0);
});

const priceOf = once(({ figure, money }: CostFact): Price | undefined => {
  const { quantity, statement } = figure;
  if (money === 'income' || money === 'value' || quantity.upper !== undefined || quantity.comparator !== 'equal' || figure.purpose === 'measured' || isPartly(figure)) return undefined;
  const parts = perOf(figure);
  const every = parts.map((part) => stretchNamed(part)).find((part) => part !== undefined) ?? (parts.length === 0 ? stretchIn(tokensAround(figure)) : undefined);
  const own = parts.filter((part) => stretchNamed(part) === undefined).map((part) => sameWord(wordsOf(part.split(' of ')[0] ?? part).tokens.at(-1)?.lemma ?? part));
  // "Must fit into $2,000 a month" speaks of what is paid for, and is no price of it.
  if (own.length === 0 && every !== undefined && isCalledCeiling(figure)) return undefined;
  const { tokens } = statement.annotation;
  const { clause } = tokens[quantity.first] ?? { clause: 0 };
  const before = tokens.filter((token, at) => at < quantity.first && quantity.first - at <= FAR && token.clause === clause);
  const around = own.length > 0 ? [] : figure.cell === undefined ? namedIn([...wordsOf(figure.lead).tokens, ...before]) : namedIn(wordsOf(figure.label).tokens);
  const things = new Set([...own, ...around]);
  return things.size === 0 ? undefined : { figure, things, ...(every === undefined ? {} : { every }) };
});

const OF_THEM = /^(?:of (?:them|these|those)|in all|altogether)\b/i;

function countOf(figure: Figure): { count: number; thing: string } | undefined {
  const { quantity, statement } = figure;
  const text = statement.text.slice(quantity.start, quantity.end);
  const behind = statement.text.slice(quantity.end).trim();
  // "1.9 million homes; 260,000 of them renew in a month", which was read as a share of them.
  if (quantity.dimension === 'ratio' && OF_THEM.test(behind) && /^\d[\d,]+$/.test(text)) return { count: Number(text.replaceAll(',', '')), thing: '' };
  if (quantity.dimension === 'number' && OF_THEM.test(behind)) return { count: quantity.value, thing: '' };
  if (!['count', 'rate'].includes(quantity.dimension) || quantity.unit === '') return undefined;
  const head = wordsOf(quantity.unit).tokens.filter((token) => token.kind === 'word').at(-1)?.lemma;
  return head === undefined ? undefined : { count: quantity.value, thing: sameWord(head) };
}

/** "1,900 a day, half of them before 9". */
const isClock = ({ statement, quantity }: Figure): boolean => quantity.fromHeader && /^(?:before|after|by|until|till|from|since)$/.test(statement.annotation.tokens[quantity.first - 1]?.lower ?? '');

const volumeOf = once((figure: Figure): Volume | undefined => {
  if (!isPlain(figure) || saysStep(figure)) return undefined;
  const { quantity, statement } = figure;
  const read = countOf(figure);
  if (read === undefined || read.count < 2 || quantity.upper !== undefined || quantity.perCount !== 1 || /^(?:at-most|less)$/.test(quantity.comparator)) return undefined;
  if (isSampleOrCap(figure) || isPartly(figure) || isClock(figure)) return undefined;
  const said = (quantity.per ?? '').split(' and ');
  const every = said.map((part) => stretchNamed(part)).find((part) => part !== undefined) ?? stretchIn(tokensAround(figure)) ?? spanAround(figure);
  // So many for each of something else.
  if (quantity.per !== undefined && (every === undefined || said.length > 1)) return undefined;
  return { figure, ...read, ...(every === undefined ? {} : { every }), isOnce: /\b(?:each|every)\b[^.;]*\bonce\b(?! (?:a|an|per|every|more|in)\b)/i.test(statement.text) };
});

const ceilingOf = once(({ figure, money }: CostFact): Ceiling | undefined => {
  const { quantity } = figure;
  if (money === 'income' || /^(?:at-least|more)$/.test(quantity.comparator)) return undefined;
  const isNamed = isCalledCeiling(figure);
  if (money !== 'run' && !isNamed) return undefined;
  const parts = perOf(figure);
  const every = parts.map((part) => stretchNamed(part)).find((part) => part !== undefined) ?? stretchIn(tokensAround(figure)) ?? (isNamed ? spanAround(figure) : undefined);
  return every === undefined || parts.some((part) => stretchNamed(part) === undefined) ? undefined : { figure, every };
});

/** All entries of a document's bills. */
export function ledgerOf(facts: Facts): { prices: readonly Price[]; volumes: readonly Volume[]; ceilings: readonly Ceiling[] } {
  const sums = facts.of(costTopic).filter((fact) => isPlain(fact.figure));
  const all = sums.flatMap((fact) => (isOffered(facts.reading, fact.figure) ? [] : (priceOf(fact) ?? [])));
  const priced = new Set(all.map((price) => price.figure));
  // What a person or another way of doing it costs is more than what the system does.
  const isLeast = (price: Price): boolean => all.every((other) => ![...price.things].some((thing) => other.things.has(thing)) || other.every !== price.every || other.figure.quantity.value >= price.figure.quantity.value);
  const prices = all.filter(isLeast);
  return {
    prices,
    volumes: figuresOf(facts.reading).flatMap((figure) => volumeOf(figure) ?? []),
    ceilings: sums.filter((fact) => !priced.has(fact.figure)).flatMap((fact) => ceilingOf(fact) ?? []),
  };
}
