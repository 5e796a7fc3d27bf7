/** What running the system costs, and what that is set against. */

import { PatternSet } from '../language/pattern.js';
import type { Quantity } from '../language/types.js';
import { evidenceOf, findHits } from './find.js';
import { figuresOf, namesIn, wordsOf, written, type Figure, type Purpose } from './figures.js';
import type { Topic } from './facts.js';
import { CALLED_RUN, MONEY_WORDS, VALUE_WORDS } from './lexicons/cost.js';
import { titleOf } from './kept.js';
import { once } from './memo.js';
import { subjectOf } from './subjects.js';
import { isTotalLabel } from './table-kinds.js';
import type { Fact, Reading } from './types.js';

/** What a sum of money is. */
export type MoneyKind = 'run' | 'income' | 'value' | 'other';

export interface CostFact extends Fact {
  readonly kind: 'cost';
  readonly money: MoneyKind;
  readonly purpose: Purpose;
  readonly quantity: Quantity;
  readonly figure: Figure;
  readonly scope: 'whole' | 'stage';
  readonly subject: string;
}

const words = new PatternSet(MONEY_WORDS);
const sureWords = new PatternSet({ run: CALLED_RUN });
const valueWords = new PatternSet({ value: VALUE_WORDS });

/** What one use of the system can be counted in. */
const USE = /\b(?:quer(?:y|ies)|requests?|calls?|sessions?|conversations?|chats?|messages?|users?|documents?|pages?|images?|photos?|pictures?|minutes?|hours?|tokens?|answers?|repl(?:y|ies)|responses?|summar(?:y|ies)|drafts?|cards?|plans?|tickets?|orders?|inferences?|predictions?|transactions?|rewrites?|searches|search|lists?|shortlists?|recommendations?|suggestions?|translations?|transcripts?|episodes?|articles?|contracts?|claims?|reports?|letters?|emails?|e-mails?|mails?|visits?|patients?|students?|members?|customers?|listeners?|readers?|players?|scans?|checks?|devices?|trucks?|vehicles?|cameras?|sensors?|stores?|sites?|shops?|branches|fields?|hectares?|farms?|households?|meters?|seats?|trips?|journeys?|routes?|deliver(?:y|ies)|parcels?|invoices?|records?|items?|products?|listings?|records?|cases?|alerts?|forecasts?|scores?|quotes?|lessons?|essays?|turns?|uses?|runs?|cycles?|jobs?|interactions?|labels?|tags?|tours?|exhibits?|stud(?:y|ies)|exams?|applications?|profiles?|matches|games?|songs?|videos?|clips?|streams?|gb|reviews?|comments?|posts?|accounts?|meetings?|consultations?|bookings?|stays?|rooms?|flights?|passengers?|tasks?|lines?|commits?|pull requests?|files?)\b/i;
/** Sections in which a sum without a word on cost is what is to be gained or lost. */
const WORTH: ReadonlySet<string> = new Set(['success', 'goals', 'problem', 'background']);
/** What goods and stays are priced by. */
const GOODS = /\b(?:night|share|kilo|kilogram|kg|tonne|ton|barrel|litre|liter|bottle|glass|metre|meter|square|kwh|mwh|pound|ounce|head|shareholder)\b/i;
const PERIOD = /^(?:month|year|day|week|quarter|hour)$|\b(?:month|year|day|week|quarter)$/;

function cues(figure: Figure): ReadonlySet<string> {
  const { annotation } = figure.statement;
  const names = new Set<string>();
  const clause = annotation.tokens[figure.quantity.first]?.clause;
  const alone = !annotation.quantities.some((other) => other !== figure.quantity && other.dimension === 'money' && annotation.tokens[other.first]?.clause === clause);
  for (const match of words.find(annotation)) {
    const covers = match.first <= figure.quantity.first && match.last >= figure.quantity.last;
    const near = match.first >= figure.from && match.last <= figure.to;
    if (covers || near || (alone && match.clause === clause)) names.add(match.name);
  }
  return names;
}

const around = (figure: Figure): ReadonlySet<string> =>
  new Set([figure.label, figure.header, figure.lead, figure.table?.table.headers[0] ?? '', figure.table?.table.leadIn ?? '', figure.statement.leadIn ?? ''].flatMap((text) => [...namesIn(text, words)]));

/** What the figure itself, its label or the words before its colon call it. */
function isCalledRun(figure: Figure): boolean {
  const { annotation } = figure.statement;
  const near = sureWords.find(annotation).some((match) => (match.first <= figure.quantity.first && match.last >= figure.quantity.last) || (figure.cell === undefined && match.first >= figure.from && match.last <= figure.to));
  return near || [figure.label, figure.lead].some((text) => namesIn(text, sureWords).has('run'));
}

/** "Hush is $2.99 a month", in a document called "Hush": what people pay for the product. */
function isPrice(figure: Figure, names: ReadonlySet<string>): boolean {
  const { tokens } = figure.statement.annotation;
  const verb = tokens[figure.quantity.first - 1]?.lower === 'at' ? figure.quantity.first - 2 : figure.quantity.first - 1;
  const name = tokens[verb - 1];
  const isSold = /^(?:is|costs|sells|goes|retails|starts|for)$/.test(tokens[verb]?.lower ?? '') || (tokens[verb]?.lower === 'for' && /^(?:sells|goes|retails)$/.test(tokens[verb - 1]?.lower ?? ''));
  const isNamed = name !== undefined && /^[A-Z]/.test(name.text) && (names.has(name.lower) || (figure.quantity.per === undefined && verb === 1));
  if (/\b(?:Plus|Premium|Gold|Pro|Family|Basic|Starter|Team)$/.test(figure.lead)) return true;
  return figure.cell === undefined && isSold && isNamed && !/^\W*(?:to run|to operate|to serve|to host)\b/.test(figure.statement.text.slice(figure.quantity.end));
}

/** Capitalized words of the title. */
const namesOf = (reading: Reading): ReadonlySet<string> => new Set(wordsOf(titleOf(reading)).tokens.filter((token) => /^[A-Z]/.test(token.text)).map((token) => token.lower));

function kindOf(figure: Figure): MoneyKind {
  const { quantity, section } = figure;
  const own = cues(figure);
  const outer = around(figure);
  const per = quantity.per ?? '';
  if (!quantity.delta && isCalledRun(figure)) return 'run';
  // What today's way of doing it costs.
  if (figure.status === 'measured' && (section?.role === 'background' || section?.role === 'problem') && !own.has('income')) return 'value';
  if (quantity.delta) return own.has('value') || own.has('income') ? 'value' : 'other';
  if (own.has('loss') || isOutcomeRow(figure)) return 'value';
  if (own.has('human') && !/\b(?:run|running|inference|hosting|model)\b/i.test(figure.statement.text.slice(figure.quantity.start - 40, figure.quantity.end))) return 'value';
  if (own.has('other') || own.has('price')) return own.has('run') && !own.has('other') && USE.test(per) ? 'run' : 'other';
  if (own.has('income')) return 'income';
  if (!own.has('run') && speaksOfValue(figure)) return 'value';
  const titled = section?.role === 'cost' || namesIn(section?.title ?? '', words).has('run');
  if (own.has('run') || outer.has('run')) return own.has('value') && !USE.test(per) && !PERIOD.test(per) ? 'value' : outer.has('value') ? 'value' : isComparand(figure) ? 'value' : 'run';
  if (own.has('value') || own.has('human') || outer.has('value') || outer.has('human') || outer.has('income')) return 'value';
  if (per !== '' && !PERIOD.test(per) && !GOODS.test(per)) return 'run';
  if (titled && (per !== '' || figure.cell !== undefined)) return 'run';
  if (section !== undefined && WORTH.has(section.role)) return 'value';
  const isItem = figure.cell !== undefined || figure.statement.list !== undefined;
  return PERIOD.test(per) && ((figure.purpose === 'target' && (!figure.onSheet || isItem)) || section?.role === 'requirements') ? 'run' : 'other';
}

/** A table of what is to change: its sums are what the system brings. */
const isOutcomeRow = (figure: Figure): boolean => /\b(?:outcome|effect|benefit|result|impact)s?\b/i.test(figure.table?.table.headers[0] ?? '');

/** "A booked trip earns us $22; at 3.5 % that is 77 cents a plan": the statement is about value. */
const speaksOfValue = (figure: Figure): boolean => {
  const names = new Set(words.find(figure.statement.annotation).map((match) => match.name));
  return figure.cell === undefined && !names.has('run') && (names.has('income') || names.has('value') || names.has('human'));
};

/** "Nine cents stand against €4.10 for a chat with a person": the sum after "against". */
function isComparand(figure: Figure): boolean {
  const { tokens } = figure.statement.annotation;
  const before = tokens.slice(Math.max(0, figure.quantity.first - 4), figure.quantity.first).map((token) => token.lower);
  return before.some((word) => /^(?:against|versus|vs|worth|saves?|instead)$/.test(word));
}

const factOf = once((figure: Figure): CostFact | undefined => {
  if (figure.quantity.dimension !== 'money') return undefined;
  return {
    kind: 'cost',
    money: kindOf(figure),
    purpose: figure.purpose,
    quantity: figure.quantity,
    figure,
    scope: figure.table?.kind === 'stages' && !isTotalLabel(figure.label) ? 'stage' : 'whole',
    subject: subjectOf(figure),
    status: figure.status,
    polarity: 'positive',
    evidence: [evidenceOf(figure.statement)],
  };
});

export const costTopic: Topic<CostFact> = {
  name: 'cost',
  title: 'Money',
  extract: (reading) => {
    const names = namesOf(reading);
    return figuresOf(reading).flatMap((figure) => {
      const fact = factOf(figure);
      if (fact === undefined) return [];
      return fact.money !== 'income' && !figure.quantity.delta && isPrice(figure, names) ? [{ ...fact, money: 'income' as const }] : [fact];
    });
  },
  show: (fact) => ({
    label: `${fact.subject}: ${written(fact.figure)}`,
    detail: {
      money: fact.money,
      purpose: fact.purpose,
      amount: fact.quantity.value,
      ...(fact.quantity.currency === undefined ? {} : { currency: fact.quantity.currency }),
      ...(fact.quantity.per === undefined ? {} : { per: fact.quantity.per }),
    },
  }),
};

/** Whether a fact says what running the system costs. */
export const settlesCost = (fact: CostFact): boolean =>
  fact.money === 'run' && fact.purpose !== 'open' && fact.purpose !== 'compared' && fact.status !== 'others' && fact.scope === 'whole';

/** A comparison of what running it costs with what it earns or saves. */
export interface EconomicsFact extends Fact {
  readonly kind: 'economics';
}

/** The section around a run-in label, in which the labels' figures stand side by side. */
function homeOf(reading: Reading, index: number): number {
  const section = reading.sections[index];
  return section?.kind === 'run-in' && section.parent !== 0 && /^[A-Z]{0,3}\W?\d/.test(section.title) ? section.parent : index;
}

function economicsOf(reading: Reading, costs: readonly CostFact[]): EconomicsFact[] {
  const run = costs.filter(settlesCost);
  const sections = new Set(costs.filter((fact) => fact.money === 'run' && fact.purpose !== 'open' && fact.purpose !== 'compared').map((fact) => homeOf(reading, fact.figure.statement.section)));
  const said = findHits(reading, valueWords).filter((hit) => hit.asserted && !hit.negated);
  const facts: EconomicsFact[] = [];
  for (const fact of costs) {
    if (fact.money !== 'income' && fact.money !== 'value') continue;
    if (fact.purpose === 'open') continue;
    const { statement } = fact.figure;
    const others = costs.filter((other) => other.figure.statement === statement).length;
    // What the same unit costs without the system is a comparison wherever it stands.
    const sameUnit = run.some((one) => one.quantity.per !== undefined && one.quantity.per === fact.quantity.per && !PERIOD.test(one.quantity.per));
    if (sections.has(homeOf(reading, statement.section)) || sameUnit || others > 1 || valueWords.find(statement.annotation).length > 0) {
      facts.push({ kind: 'economics', status: fact.status, polarity: 'positive', evidence: [evidenceOf(statement)] });
    }
  }
  for (const hit of said) facts.push({ kind: 'economics', status: hit.status, polarity: 'positive', evidence: [evidenceOf(hit.statement)] });
  return facts.sort((one, other) => (one.evidence[0]?.statement ?? 0) - (other.evidence[0]?.statement ?? 0));
}

export const economicsTopic: Topic<EconomicsFact> = {
  name: 'economics',
  title: 'Cost against value',
  extract: (reading, facts) => economicsOf(reading, facts.of(costTopic)),
  show: (fact) => ({ label: fact.evidence[0]?.text ?? '', detail: {} }),
};
