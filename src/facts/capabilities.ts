/** What the first version takes on: statements and lists that name its capabilities. */

import { PatternSet } from '../language/pattern.js';
import { wordsOf } from './figures.js';
import { eachStatement, lookUp, ofAll } from './kept.js';
import { isStated } from './stated.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn, type Hit } from './find.js';
import { CAPABILITIES } from './lexicons/capabilities.js';
import { isSamePassage } from './passage.js';
import type { Fact, ReadStatement, Reading, SectionRole } from './types.js';

export interface CapabilityFact extends Fact {
  readonly kind: 'first-version';
  /** How many separate things the statement, or the list under it, names. */
  readonly count: number;
  /** Says that the first version takes on everything there is. */
  readonly everything: boolean;
  /** Statement to report: the sentence, or the one that introduces the list. */
  readonly statement: number;
}

const patterns = new PatternSet(CAPABILITIES);

/** From this many separate things on, a first version is not small. */
export const MANY = 7;

const ELSEWHERE: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'examples', 'template', 'appendix', 'questions', 'non-goals', 'future', 'alternatives', 'monitoring', 'privacy', 'fairness', 'ownership', 'background', 'cost', 'limitations', 'safety',
]);

const namesIn = (text: string): ReadonlySet<string> => new Set(text === '' ? [] : patterns.find(wordsOf(text)).map((match) => match.name));

/** Whether the words around a statement (its headings, its lead-in) speak of the first version. */
function aroundIsFirst(statement: ReadStatement, reading: Reading): boolean {
  const section = reading.sections[statement.section];
  return (section?.path ?? []).some((title, index) => (index > 0 || section?.depth === 1) && namesIn(title).has('first'));
}

/** Things between commas, semicolons and "and", each of at most eight words. */
function enumerated(text: string): number {
  const [, before = '', after = text] = /^([^:]{3,200}):\s(.+)$/s.exec(text) ?? [];
  return Math.max(thingsIn(after), thingsIn(before));
}

function thingsIn(text: string): number {
  const parts = text.split(/,|;|\band\b|\bas well as\b|\bplus\b|\//).map((part) => part.trim());
  const things = parts.filter((part) => part !== '' && part.split(/\s+/).length <= 8);
  // Attributes of one thing ("its source, its date") and lists of people are no capabilities.
  const others = things.filter((part) => /^(?:its|their|his|her|my|your)\b/i.test(part) || wordsOf(part).terms.some((term) => term.class === 'person' && !term.ambiguous));
  return others.length * 2 >= things.length ? 0 : things.length;
}

/** "Checks helmets, vests and boots": sorts of one thing, by the verb before them; "checks stock, ranks offers" names several. */
const OF_ONE = /^[^,:]*\b(?:speaks?|languages?|inputs?|tests?|testing|takes?|checks?|detects?|recogni[sz]es?|logs?|records?|measures?|accepts?|distinguish\w*|tells? apart|identif\w+|labels?|spots?|fields?|formats?|columns?|colou?rs?|sensors?|sizes?|classes)\b[^,]{0,40},/i;

function areSorts(text: string): boolean {
  const [, , third = ''] = text.split(',').map((part) => part.trim());
  return OF_ONE.test(text) && !/^(?:and )?\w+(?:s|es) \w+/.test(third);
}

/** The items under each statement that introduces a list. */
const itemsUnder = ofAll((reading): ReadonlyMap<ReadStatement, readonly ReadStatement[]> => {
  const items = new Map<ReadStatement, ReadStatement[]>();
  for (const statement of reading.statements) {
    const leadIn = statement.leadInStatement === undefined ? undefined : reading.statements[statement.leadInStatement];
    if (leadIn === undefined || !statement.list || statement.list.sentence > 0) continue;
    const known = items.get(leadIn);
    if (known) known.push(statement);
    else items.set(leadIn, [statement]);
  }
  // Each list by itself stays the same as long as nothing of it changes.
  return new Map([...items].map(([leadIn, under]) => [leadIn, reading.kept?.keep(leadIn, under) ?? under]));
});

/** So many words into a sentence what it opens with may still come. */
const OPENING = 10;

/** Where it is to be had, and not what it does. */
const PLACES = /\b(?:branches|countries|regions|stores|sites|customers|users|clinics|schools|offices|app stores)\b/i;

/** Sections on what it learns from, under which a list of the first day's functions may stand all the same. */
const BESIDE: ReadonlySet<SectionRole> = new Set<SectionRole>(['data', 'feedback']);

const isMeant = (hit: Hit, items: readonly ReadStatement[]): boolean =>
  (hit.asserted || hit.status === 'deferred' || (hit.status === 'hypothetical' && items.length >= MANY)) && (!hit.negated || hit.name === 'first');

/** The sentences before and after it in the same paragraph. */
const besideOf = (statement: ReadStatement, { statements }: Reading): readonly ReadStatement[] =>
  [statements[statement.index - 1], statements[statement.index + 1]].filter((one): one is ReadStatement => one !== undefined && isSamePassage(one, statement) && one.asserted);

/** What it introduces with a colon, where no list follows. */
function introducedBy(statement: ReadStatement, { statements }: Reading): ReadStatement | undefined {
  const next = statements[statement.index + 1];
  return statement.text.trimEnd().endsWith(':') && next?.form === 'sentence' && !next.list && next.section === statement.section && next.block !== statement.block ? next : undefined;
}

/** The separate things that it names itself, that are listed under it, or that the paragraph names to which it leads. */
function countOf(statement: ReadStatement, reading: Reading, items: readonly ReadStatement[], first: boolean): number {
  const [cell = ''] = statement.form === 'row' ? statement.text.split('|').slice(-1) : [statement.text];
  const named = (statement.list && !first) || areSorts(cell) ? 0 : enumerated(cell);
  return Math.max(items.filter((item) => isStated(item.annotation.status)).length, named, enumerated(introducedBy(statement, reading)?.text ?? ''));
}

/** "All of it, first of May": said beside a list of things, on a day that is named. */
function isAllOnDay(statement: ReadStatement, hits: readonly Hit[], reading: Reading): boolean {
  const names = new Set([...hits, ...besideOf(statement, reading).flatMap((one) => hitsIn(one, patterns)).filter((hit) => hit.asserted)].map((hit) => hit.name));
  return names.has('date') && names.has('everything');
}

/** "Nothing is left for later". */
const leavesNothing = (hit: Hit): boolean => hit.name === 'everything' && hit.negated && /^(?:nothing|none|no)\b/i.test(hit.statement.text.slice(hit.match.start));

function factOf(statement: ReadStatement, reading: Reading, items: readonly ReadStatement[]): CapabilityFact | undefined {
  const found = hitsIn(statement, patterns);
  const hits = found.filter((hit) => isMeant(hit, items));
  const has = (name: string): boolean => hits.some((hit) => hit.name === name);
  if (has('except') || has('others')) return undefined;
  const around = aroundIsFirst(statement, reading);
  const first = has('first') || has('start');
  const allOnDay = isAllOnDay(statement, hits, reading);
  // Most sentences end here, before anything is counted.
  if (!first && !around && !allOnDay) return undefined;
  const count = countOf(statement, reading, items, first);
  const many = count >= MANY;
  const onDay = many && allOnDay;
  if (!first && !around && !onDay) return undefined;
  const all = hits.filter((hit) => hit.name === 'everything').length + (found.some(leavesNothing) ? 1 : 0);
  const listed = items.length >= MANY && many;
  // A list in running text is what the first version holds only where the sentence opens with it ("grade at the start, and how it ended").
  const opens = listed || around || onDay || hits.some((hit) => hit.name === 'start' || (hit.name === 'first' && hit.match.first < OPENING));
  const reach = hits.filter((hit) => hit.name === 'everything').every((hit) => PLACES.test(statement.text.slice(hit.match.start, hit.match.end + 12)));
  const everything = all > 0 && !(reach && all < 2 && !many) && (first || all > 1 || many || statement.role !== 'rollout');
  if ((!everything || statement.form === 'row') && !(many && opens)) return undefined;
  if (BESIDE.has(statement.role) && !(many && (opens || everything))) return undefined;
  return {
    kind: 'first-version',
    count,
    everything,
    get statement() {
      return statement.index;
    },
    status: statement.status,
    polarity: 'positive',
    evidence: [statement, ...items].map((one) => evidenceOf(one)),
  };
}

/** What the first version takes on, in reading order. */
export const capabilityTopic: Topic<CapabilityFact> = {
  name: 'first-version',
  title: 'What the first version takes on',
  extract: eachStatement((statement, reading): CapabilityFact[] => {
    if (!['sentence', 'arrow', 'row'].includes(statement.form) || ELSEWHERE.has(statement.role)) return [];
    const items = lookUp(reading, (one) => itemsUnder(one).get(statement)) ?? [];
    // A lead-in may be hedged ("and I would not want to trim it"); its list is not.
    const long = items.length >= MANY && isStated(statement.annotation.status) && statement.status !== 'rejected';
    const said = statement.asserted || long || (statement.status === 'deferred' && /\b(?:nothing|none)\b/i.test(statement.text));
    if (!said) return [];
    const before = reading.statements[statement.index - 1];
    // It is told where it is introduced.
    if (before !== undefined && introducedBy(before, reading) === statement) return [];
    const fact = factOf(statement, reading, items);
    return fact ? [fact] : [];
  }),
  show: (fact) => ({ label: fact.everything ? 'everything at once' : `${fact.count} capabilities`, detail: { count: fact.count, everything: fact.everything } }),
};
