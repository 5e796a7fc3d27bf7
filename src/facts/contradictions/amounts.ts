/** Prices, counts and limits in sums of money, by the form in which they are written and not by the words around them. */

import type { Quantity } from '../../language/types.js';
import { isAbout } from '../arithmetic/rounding.js';
import { occasionNamed, stretchNamed, type Every } from '../arithmetic/times.js';
import { costTopic } from '../cost.js';
import type { Facts } from '../facts.js';
import { figuresOf, wordsOf, type Figure } from '../figures.js';
import { eachStatement, ofDocument } from '../kept.js';
import { sameWord } from '../lexicons/contradictions.js';
import { byWords, once } from '../memo.js';
import { isSampleOrCap } from '../traffic.js';
import type { ReadStatement, Reading } from '../types.js';

/** A sum or a count, with what it is of and for how long. */
export interface Amount {
  readonly figure: Figure;
  readonly value: number;
  /** Base forms: of what it may be the price, or what is counted. */
  readonly things: ReadonlySet<string>;
  readonly every: Every | undefined;
}

/** All that can be multiplied or exceeded. */
export interface Amounts {
  readonly prices: readonly Amount[];
  readonly counts: readonly Amount[];
  readonly limits: readonly Amount[];
}

const PER_TAIL = /^[\s,(]*(?:(?:for |per |by the )?(?:a|an|per|each|every|one|single|any)\b(?: (?:of (?:the|our|these|those|them)|single|one))?|\/)\s*(?:\d[\d,.]* )?([\p{L}’'-]+(?: [\p{L}’'-]+)?)?/iu;
const FOR_SPAN = /^[\s,(]*(?:(?:for|in|over|during|within|of|across) (?:the|a|an|one|each|every|any|this|that)|(?:and|a|an|per|each|every)(?= )|\/) ?(?:whole |entire |full |working |business |calendar )?([\p{L}-]+)/iu;
const ADVERB = /\b(daily|nightly|weekly|monthly|quarterly|yearly|annually|annual)\b/iu;
const STOP = /^(?:of|for|in|on|at|to|and|or|with|from|by|is|are|was|has|may|can|will|that|which|the|costs?|comes?|takes?|runs?|as|than|then|all|everything|including|included|model|plus|storage|we|it|when|where|if|so|but|lot|whole|everything|us|you|them|that|this|not|no)$/;

const everyNamed = (word: string): Every | undefined => stretchNamed(word) ?? occasionNamed(word);

/** The head of "listening hour", "student's", "page of text". */
function headOf(words: string): string | undefined {
  const plain = words.toLowerCase().replace(/[’']s?\b/gu, '');
  const parts = plain.split(/[\s]+/u);
  const [first = '', second = ''] = parts;
  if (first === '' || STOP.test(first)) return undefined;
  const head = second === '' || STOP.test(second) || (everyNamed(first) !== undefined && everyNamed(second) === undefined) ? first : second;
  return wordsOf(head).tokens.find((token) => token.kind === 'word')?.lemma ?? head;
}

/** The words between the marks around a figure, or the row's label. */
const clauseOf = ({ statement, quantity, cell, label, lead, from, to }: Figure): string => {
  const { tokens } = statement.annotation;
  if (cell !== undefined) return `${label} ${statement.text.slice(cell.start, cell.end)}`;
  return `${lead} ${statement.text.slice(tokens[from]?.start ?? quantity.start, tokens[to - 1]?.end ?? quantity.end)}`;
};

const SPANS = /\b(?:a|an|per|each|every|one|in the|for the|over the|of the|in a|for a|this|during the|\/) ?(?:whole |entire |full |single |working |business |school |court |calendar )?([\p{L}-]+)/giu;

/** What a text says of how often, if it says one thing. */
export function everyIn(text: string): Every | undefined {
  const adverb = ADVERB.exec(text)?.[1];
  const found = new Set([...text.matchAll(SPANS)].flatMap((match) => everyNamed(match[1] ?? '') ?? []));
  if (adverb !== undefined) found.add(everyNamed(adverb) ?? 'year');
  return found.size === 1 ? [...found][0] : undefined;
}

/** The things and the stretch that stand right behind a figure: "a seat and month", "for each of our readers". */
function behind({ quantity, statement }: Figure): { things: string[]; every: Every | undefined; each: boolean } {
  const things: string[] = [];
  let every: Every | undefined;
  const take = (word: string): void => {
    const named = everyNamed(word);
    if (named !== undefined) every ??= named;
    else if (word !== '') things.push(singular(word));
  };
  for (const part of (quantity.per ?? '').split(' and ')) {
    const whole = everyNamed(part);
    if (whole !== undefined) take(part);
    else take(headOf(part.split(' of ')[0] ?? part) ?? '');
  }
  let rest = statement.text.slice(quantity.end);
  const each = /^\s*(?:each|apiece|a piece|every time|a time|a go|for each|per)\b/i.test(rest) || quantity.per === 'piece';
  for (;;) {
    const span = FOR_SPAN.exec(rest);
    const isSpan = span !== null && everyNamed(span[1] ?? '') !== undefined;
    const match = isSpan ? span : PER_TAIL.exec(rest);
    const head = isSpan ? span[1] : headOf(match?.[1] ?? '');
    if (match === null || head === undefined) break;
    take(head);
    rest = rest.slice(match[0].length);
  }
  return { things: things.filter((thing) => thing !== 'piece'), every, each };
}

/** "Menus", "menu": a noun that the lemmas do not know. */
const singular = (noun: string): string => sameWord(noun.length > 3 ? noun.replace(/([^s])s$/, '$1') : noun);

export const WORTH = /\b(?:sav(?:e|es|ed|ing|ings)|brings?|brought|earns?|worth|lose|loses|loss|lost|revenue|income|turnover|wages?|salar(?:y|ies)|overtime|fines?|penalt(?:y|ies)|refund|compensation|margin|profit|rights|today|by hand|last year|instead|against|versus|next to|beside|used to|subscription|subscribers?|tickets?|fee|fees|premium|donations?|sells?|sold|budget of the|replaces?|otherwise|without (?:it|us|the system)|clerk|nurse|interpreter|lawyer|agency|staff|auditor|associate)\b/i;
export const OFFERS = /\b(?:offer(?:s|ed)?|quote[sd]?|list price|off the shelf|competitors?|rivals?|neither|turned down|ready[- ]made|show|trade fair|ruled out|rejected|too dear|too expensive|alternatives?|would (?:have )?cost|hosted by|cheaper|dearer)\b/i;
export const PART = /\b(?:cached|cache|free tier|discount|reserved|share of|excluding|except|apart from|of which|peak|busiest|pilot|trial|test set|half of (?:it|them)|one in|first \d|beyond|above that|over and above|one-off|once and for all)\b/i;

/** What a use brings in, and what follows from it: "earns us $22; at 3.5 % that is 77 cents a plan". */
const EARNS = /\b(?:earns?|brings?|revenue|commission|margin|income|profit|saves?)\b(?![^;]*\b(?:costs?|pay|pays|spend|spends)\b)/i;

/** Whether a sum is what something is worth, and not what it costs. */
export const isWorth = once((figure: Figure): boolean => WORTH.test(clauseOf(figure)) || (figure.cell === undefined && EARNS.test(figure.statement.text.slice(0, figure.quantity.start))));

/** Said behind a count of uses that are not all paid for. */
const SPARED = /\b(?:from (?:the|a) cache|cached|at no cost|for nothing|free of charge)\b/i;

const OPEN: ReadonlySet<string> = new Set(['question', 'placeholder', 'rejected', 'quoted', 'hypothetical', 'others', 'deferred']);
const ELSEWHERE: ReadonlySet<string> = new Set(['background', 'alternatives', 'non-goals', 'future', 'rollout', 'problem']);
const TABLES: ReadonlySet<string> = new Set(['options', 'steps', 'signals']);

const isPlain = once(
  (figure: Figure): boolean =>
    figure.statement.asserted && !figure.quantity.delta && figure.quantity.upper === undefined && !OPEN.has(figure.status) && figure.purpose !== 'compared' && !ELSEWHERE.has(figure.section?.role ?? 'other') && !TABLES.has(figure.table?.kind ?? 'plain'),
);

const LABEL_THING = /\b(?:per|for (?:one|each|an?|every)|each|one|every|a single|of (?:one|an?|each)|an?) ([\p{L}’'-]+(?: [\p{L}’'-]+)?)/giu;

/** What the words before a sum, or its row's label, say that it is the price of. */
function before(figure: Figure): string[] {
  const { statement, quantity, cell, label, lead } = figure;
  const { tokens } = statement.annotation;
  const clause = tokens[quantity.first]?.clause;
  const first = tokens.find((token) => token.clause === clause);
  const text = cell === undefined ? `${lead} ${statement.text.slice(first?.start ?? 0, quantity.start)}` : `${label} ${statement.text.slice(cell.start, quantity.start)}`;
  return [...text.matchAll(LABEL_THING)].flatMap((match) => {
    const head = headOf(match[1] ?? '');
    return head === undefined || everyNamed(head) !== undefined ? [] : [singular(head)];
  });
}

const LIMITS = /\b(?:ceiling|cap|capped|limit|lid|budget|allowance|pot|purse|envelope|allocation|maximum|grant|granted?|grants|at (?:the )?(?:very )?(?:most|outside)|no more than|not more than|not (?:to )?exceed|never exceed|exceeds?|may (?:not )?(?:spend|cost|use)|can (?:spend|pay|afford)|allows?|allowed|approved?|fixed|put (?:down|aside|up)|set aside|earmarked|signed off|leave for|lets? us (?:have|spend|use)|comes? out of the|at our disposal|will pay|would pay|is all we have|is what we (?:have|get)|is there for|agreed|gave|given|gives|released|stays? (?:within|under|below|inside)|fits? (?:within|under|into|inside|in)|within the|under the|below the|inside the|less than|stay(?:s|ing)? (?:under|within|below)|keep(?:s|ing)? (?:under|within|below)|kept (?:under|within|below)|the (?:whole|lot|total)|for all|all[ -]in|all told|in all|altogether|together|tops|or less|full stop|not a (?:cent|penny) more|has to (?:do|last|suffice)|must (?:do|last|suffice))\b/i;

const isLimit = once((figure: Figure): boolean => {
  const { statement, quantity, cell } = figure;
  const { tokens } = statement.annotation;
  const clause = tokens[quantity.first]?.clause;
  const own = tokens.filter((token) => token.clause === clause);
  const text = cell === undefined ? statement.text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0) : '';
  return /^(?:at-most|less)$/.test(quantity.comparator) || LIMITS.test(`${text} ${clauseOf(figure)} ${figure.header}`);
});

function countIn(figure: Figure): { value: number; things: string[] } | undefined {
  const { quantity, statement } = figure;
  if (quantity.dimension === 'duration') return /^(?:hours?|minutes?)$/.test(quantity.unit) && quantity.value >= 3_600_000 ? { value: quantity.value / (quantity.unit.startsWith('h') ? 3600 : 60), things: [quantity.unit.replace(/s$/, '')] } : undefined;
  if (!['count', 'rate', 'number'].includes(quantity.dimension) || quantity.unit === "o'clock" || quantity.unit === 'parameters') return undefined;
  const head = wordsOf(quantity.unit).tokens.filter((token) => token.kind === 'word').at(-1)?.lemma;
  const next = wordsOf(figure.cell === undefined ? '' : figure.label).tokens.find((token) => token.kind === 'word')?.lemma;
  const noun = head ?? next;
  if (noun === undefined && !/\b(?:those|these|the|our|all|them)\b[^.;]*$/i.test(statement.text.slice(Math.max(0, quantity.start - 12), quantity.start))) return undefined;
  return { value: quantity.value, things: noun === undefined ? [] : [singular(noun)] };
}

const FEWEST = 5;

/** "4,100 incoming students and 5,500 others": the sum of both. */
function others({ statement, quantity }: Figure): number {
  const { quantities, tokens } = statement.annotation;
  const next: Quantity | undefined = quantities[quantities.indexOf(quantity) + 1];
  if (next === undefined || next.first - quantity.last > 2 || !/^(?:and|plus|\+)$/.test(tokens[next.first - 1]?.lower ?? '')) return 0;
  return /^(?:others?|more|further|additional)\b/.test(statement.text.slice(next.start).replace(/^[\d.,]+\s*/, '')) ? next.value : 0;
}

const countOf = once((figure: Figure): Amount | undefined => {
  const { quantity } = figure;
  const read = countIn(figure);
  if (read === undefined || read.value < FEWEST || quantity.perCount !== 1 || /^(?:at-most|less)$/.test(quantity.comparator)) return undefined;
  const clause = clauseOf(figure);
  // "Of 4,000 hives at most 600 are listened to."
  const { quantities, tokens } = figure.statement.annotation;
  if (tokens[quantity.first - 1]?.lower === 'of' && quantity.first < 3 && quantities.some((other) => other.first >= quantity.last && other.first - quantity.last < 4)) return undefined;
  if (isSampleOrCap(figure) || PART.test(clause) || SPARED.test(figure.statement.text)) return undefined;
  const parts = (quantity.per ?? '').split(' and ').filter((part) => part !== '');
  const everyPart = parts.map((part) => everyNamed(part) ?? everyNamed(part.split(' ').at(-1) ?? '')).find((part) => part !== undefined);
  // So many for each of something else.
  if (parts.length > 1 || (parts.length === 1 && everyPart === undefined)) return undefined;
  const every = everyPart ?? behind(figure).every ?? everyIn(figure.cell === undefined ? clause : figure.label);
  return { figure, value: read.value + others(figure), things: new Set(read.things), every };
});

const BY = /^\s*(?:[\p{L}’'-]+\s+){0,2}(?:at|times|×|x|\*)\s*(?:only |about |some |roughly |a mere )?$/iu;

/** "55 matters at $340": what is counted right before a price. */
const countBefore = once(({ statement, quantity }: Figure): string | undefined => {
  const { quantities } = statement.annotation;
  const count = quantities[quantities.indexOf(quantity) - 1];
  if (count === undefined || count.value < FEWEST || !['count', 'rate', 'number'].includes(count.dimension) || !BY.test(statement.text.slice(count.end, quantity.start))) return undefined;
  const head = wordsOf(count.unit).tokens.filter((token) => token.kind === 'word').at(-1)?.lemma;
  return singular(head ?? 'piece');
});

const priceOf = once((figure: Figure): Amount | undefined => {
  const { quantity } = figure;
  if (quantity.percentile !== undefined) return undefined;
  const tail = behind(figure);
  const isBound = /^(?:at-most|less)$/.test(quantity.comparator);
  if (isBound && (tail.things.length === 0 || tail.every !== undefined)) return undefined;
  const counted = countBefore(figure);
  if (counted !== undefined) return { figure, value: quantity.value / quantity.perCount, things: new Set([counted]), every: tail.every };
  const things = new Set(tail.things.length > 0 ? tail.things : before(figure));
  if (things.size === 0 && !tail.each) return undefined;
  // "The ceiling for each month": a sum for a stretch of time.
  if (tail.things.length === 0 && tail.every !== undefined && isLimit(figure)) return undefined;
  return { figure, value: quantity.value / quantity.perCount, things, every: tail.every ?? (figure.cell !== undefined || tail.things.length > 0 ? undefined : everyIn(clauseOf(figure))) };
});

/** "An ordinary month of thirty days … below the £500": the only stretch that the sentence names. */
function spanIn({ statement, cell }: Figure): Every | undefined {
  if (cell !== undefined) return undefined;
  const found = new Set([...statement.text.matchAll(/\b(month|year|week|quarter)(?:ly)?\b/giu)].map((match) => everyNamed(match[1] ?? '')));
  return found.size === 1 ? [...found][0] : undefined;
}

const limitOf = once((figure: Figure): Amount | undefined => {
  const { quantity } = figure;
  if (/^(?:at-least|more)$/.test(quantity.comparator) || !isLimit(figure)) return undefined;
  const tail = behind(figure);
  const every = tail.every ?? everyIn(figure.cell === undefined ? clauseOf(figure) : figure.label) ?? spanIn(figure);
  return tail.things.length > 0 && every === undefined ? undefined : { figure, value: quantity.value / quantity.perCount, things: new Set(tail.things), every };
});

const namesOffer = byWords(({ text }: ReadStatement): boolean => OFFERS.test(text));

export const isOffered = (reading: Reading, { statement }: Figure): boolean => [-1, 0, 1].some((step) => {
  const other = reading.statements[statement.index + step];
  return other !== undefined && other.block === statement.block && (step === 0 || statement.form === 'sentence') && namesOffer(other);
});

const WORKED_OUT = 1.06;

/** What prices come to that the document multiplies itself: "5,200 searches at $1.10 are $5,720". */
export const workedOut = ofDocument((reading): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (const { each, sum } of products(reading)) found.set(each, Math.max(found.get(each) ?? 0, sum));
  return found;
});

const products = eachStatement(({ annotation: { quantities }, asserted }): readonly { readonly each: number; readonly sum: number }[] => {
  const sums = asserted ? quantities.filter((quantity) => quantity.dimension === 'money') : [];
  if (sums.length < 2) return [];
  return sums.flatMap((price) => {
    const counts = quantities.filter((quantity) => ['count', 'rate', 'number'].includes(quantity.dimension) && quantity.value > 1);
    const each = price.value / price.perCount;
    const isSum = (value: number): boolean => sums.some((sum) => sum !== price && isAbout(sum.value, value, WORKED_OUT));
    return counts.flatMap(({ value }) => (isSum(each * value) ? [{ each, sum: each * value }] : []));
  });
});

/** The author's own sum is of the size of the limit, and no sum for one person. */
export const isWorkedOut = (sums: ReadonlyMap<number, number>, price: Quantity, limit: number): boolean => (sums.get(price.value / price.perCount) ?? 0) > limit / 10;

const WORKDAYS = /\b(?:(?:on|each|every|per|an?|\d+|of) (?:working|business|school|court|office|clinic)[ -]days?|weekdays?|workdays?)\b/i;

const namesWorkdays = eachStatement((statement) => (WORKDAYS.test(statement.text) ? [statement] : []));

/** Whether working days are spoken of near a count by the day: then it may be one of those. */
export const speaksOfWorkdays = (reading: Reading, { statement }: Figure): boolean => namesWorkdays(reading).some((other) => other.section === statement.section);

const isOffer = once((figure: Figure): boolean => OFFERS.test(clauseOf(figure)));
const isPart = once((figure: Figure): boolean => PART.test(clauseOf(figure)));

const amountsIn = ofDocument((reading, facts): Amounts => {
  const income = new Set(facts.of(costTopic).filter((fact) => fact.money === 'income').map((fact) => fact.figure));
  const plain = figuresOf(reading).filter(isPlain);
  const sums = plain.filter((figure) => figure.quantity.dimension === 'money' && !income.has(figure) && (countBefore(figure) !== undefined || isLimit(figure) ? !isOffer(figure) : !isOffered(reading, figure)));
  const prices = sums.filter((figure) => !isWorth(figure) && !isPart(figure) && figure.purpose !== 'measured').flatMap((figure) => priceOf(figure) ?? []);
  const priced = new Set(prices.filter((price) => price.every === undefined || countBefore(price.figure) !== undefined).map((price) => price.figure));
  return {
    prices,
    counts: plain.flatMap((figure) => countOf(figure) ?? []),
    limits: sums.filter((figure) => !priced.has(figure)).flatMap((figure) => limitOf(figure) ?? []),
  };
});

/** All prices, counts and limits of a document. */
export const amountsOf = (facts: Facts): Amounts => amountsIn(facts.reading, facts);
