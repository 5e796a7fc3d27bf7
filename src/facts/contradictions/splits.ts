/** A whole that is named with a number, and parts of it that add up to more. */

import { PatternSet } from '../../language/pattern.js';
import type { Quantity } from '../../language/types.js';
import { ROUNDING } from '../arithmetic/rounding.js';
import { eachStatement } from '../kept.js';
import { SPLIT_WORDS } from '../lexicons/contradictions.js';
import type { ReadStatement, Reading } from '../types.js';
import { conflictOf, type Conflict } from './conflict.js';

const words = new PatternSet(SPLIT_WORDS);

/** Things, and shares in any form; amounts of time and money are added up elsewhere. */
const COUNTED: ReadonlySet<string> = new Set(['number', 'count', 'rate', 'points']);

/** "The hundred points": a number word that a noun takes as an adjective. */
const ROUND: ReadonlyMap<string, number> = new Map([['ten', 10], ['hundred', 100], ['thousand', 1000]]);

interface Part {
  readonly statement: ReadStatement;
  readonly quantity: Quantity;
}

const isPart = (quantity: Quantity): boolean => COUNTED.has(quantity.dimension) && !quantity.delta && quantity.upper === undefined && quantity.value > 0 && quantity.unit !== "o'clock" && quantity.percentile === undefined;

function wholeIn(statement: ReadStatement, before: number): number | undefined {
  const { tokens, quantities } = statement.annotation;
  const round = tokens.find((token, index) => index < before && ROUND.has(token.lower) && /^(?:the|these|those|our|its|a|one|of)$/.test(tokens[index - 1]?.lower ?? ''));
  if (round !== undefined) return ROUND.get(round.lower);
  const largest = quantities.filter((quantity) => quantity.first < before && isPart(quantity)).sort((one, other) => other.value - one.value)[0];
  return largest?.value;
}

const list = (parts: readonly Part[]): string => parts.map(({ quantity }) => quantity.value.toLocaleString('en-US')).join(' + ');

/** Parts behind a colon, a verb of splitting, or in the sentence after the whole. */
function inSentence(reading: Reading, statement: ReadStatement): Conflict | undefined {
  const { annotation } = statement;
  const names = new Set(words.find(annotation).map((match) => match.name));
  if (names.has('overlap')) return undefined;
  const previous = reading.statements[statement.index - 1];
  const isNext = previous !== undefined && previous.section === statement.section && previous.asserted && previous.form === 'sentence';
  const around = isNext ? new Set(words.find(previous.annotation).map((match) => match.name)) : new Set<string>();
  const colon = annotation.tokens.findIndex((token) => token.text === ':');
  const figures = annotation.quantities.filter(isPart);
  // In the statement itself: "The hundred points are dealt out: 45 for income, 30 …".
  const behind = figures.filter((quantity) => colon < 0 || quantity.first > colon);
  const parts = behind.filter((quantity, index) => index === 0 || isListed(statement, behind[index - 1], quantity));
  if (parts.length < 2 || parts.length < behind.length) return undefined;
  const own = colon < 0 ? undefined : wholeIn(statement, colon);
  const sum = parts.reduce((total, quantity) => total + quantity.value, 0);
  const exceeds = (whole: number | undefined): whole is number => whole !== undefined && whole > Math.max(...parts.map((part) => part.value)) && sum > whole * ROUNDING && sum < whole * 2.5;
  if (colon >= 0 && names.has('split') && exceeds(own)) return conflictOf([statement], textOf(statement, parts, sum, own));
  if (colon >= 0 || parts.length < 3 || !isNext || around.has('overlap')) return undefined;
  const whole = wholeIn(previous, previous.annotation.tokens.length);
  const sure = around.has('single') || around.has('total') || names.has('split') || around.has('split');
  return sure && exceeds(whole) ? conflictOf([statement, previous], textOf(statement, parts, sum, whole)) : undefined;
}

const textOf = (statement: ReadStatement, parts: readonly Quantity[], sum: number, whole: number): string =>
  `The parts add up to more than the whole: ${list(parts.map((quantity) => ({ statement, quantity })))} = ${sum.toLocaleString('en-US')}, of ${whole.toLocaleString('en-US')}.`;

/** Figures that follow on one another with a comma or an "and" between. */
function isListed({ annotation }: ReadStatement, before: Quantity | undefined, quantity: Quantity): boolean {
  return before !== undefined && annotation.tokens.slice(before.last, quantity.first).some((token) => /^(?:,|;|and|\+|\/|plus)$/.test(token.lower));
}

/** "Of the 6,000, about 2,700 would be from the north, 2,100 from the south and 1,900 from the coast." */
function ofWhole(statement: ReadStatement): Conflict | undefined {
  const { tokens, quantities } = statement.annotation;
  const [whole, ...others] = quantities.filter(isPart);
  if (whole === undefined || others.length < 2 || whole.first > 3 || tokens[0]?.lower !== 'of' || words.find(statement.annotation).some((match) => match.name === 'overlap' && !/^later$/i.test(statement.text.slice(match.start, match.end)))) return undefined;
  const parts = others.filter((quantity, index) => index === 0 || isListed(statement, others[index - 1], quantity));
  const joiners = new Set(parts.map((part) => tokens.slice(part.last, part.last + 4).find((token) => /^(?:from|to|in|with|by|at|for|on|through)$/.test(token.lower))?.lower));
  const sum = parts.reduce((total, quantity) => total + quantity.value, 0);
  if (parts.length < others.length || parts.some((part) => part.value >= whole.value)) return undefined;
  const isAlike = joiners.size === 1 && !joiners.has(undefined);
  // "24 in the first hour, 30 in hours two to six, and 19 later": what happened when, and not what each has.
  if (!isAlike && (parts.length < 3 || !TIMES.test(statement.text) || HELD.test(statement.text) || sum > whole.value * 1.5)) return undefined;
  return sum > whole.value * ROUNDING && sum < whole.value * 2.5 ? conflictOf([statement], textOf(statement, parts, sum, whole.value)) : undefined;
}

const TIMES = /\b(?:later|afterwards|after that|earlier|before that|spring|summer|autumn|fall|winter|hours?|days?|weeks?|months?|morning|afternoon|evening|night|years?|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
const HELD = /\b(?:have|has|had|own|owns|owned|use|uses|used|speak|speaks|took|take|again|both|also)\b/i;

const supposes = ({ text }: ReadStatement): boolean => /\b(?:if|unless|were|had)\b/i.test(text);

/** All places where counted parts exceed their whole. */
export const splitConflicts = eachStatement((statement, reading): Conflict[] => {
  if (statement.form !== 'sentence') return [];
  const isSaid = statement.asserted || statement.status === 'deferred' || (statement.status === 'hypothetical' && !supposes(statement));
  const conflict = (isSaid ? ofWhole(statement) : undefined) ?? (statement.asserted && statement.status !== 'measured' ? inSentence(reading, statement) : undefined);
  return conflict === undefined ? [] : [conflict];
});
