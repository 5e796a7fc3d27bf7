/** Data about people that goes to another country. */

import { PatternSet } from '../language/pattern.js';
import type { Term } from '../language/types.js';
import type { Facts, Topic } from './facts.js';
import { evidenceOf } from './find.js';
import { flowTopic } from './flows.js';
import { eachStatement, ofDocument } from './kept.js';
import { BORDER_PATTERNS, WORKS_AT } from './lexicons/borders.js';
import { isRaw } from './mitigations.js';
import { dataIn } from './personal.js';
import { placesIn, type PlaceMention } from './places.js';
import { goesAbroad, transferTo } from './transfers.js';
import { vendorTopic } from './vendors.js';
import type { Fact, ReadStatement, Reading } from './types.js';

/** A statement that takes data over a border. */
export interface BorderFact extends Fact {
  readonly kind: 'border';
  /** Where to, in the document's words. */
  readonly to: string;
  /** The country the document is at home in, as the lexicon knows it; empty if that could not be told. */
  readonly home: string;
  readonly hasReason: boolean;
  readonly hasSafeguard: boolean;
  readonly statement: number;
}

const patterns = new PatternSet(BORDER_PATTERNS);

/** "eu.germany" → "eu": one law holds in the area. */
const areaOf = (country: string): string => country.split('.')[0] ?? country;

const countryOf = (term: Term): string => term.class.slice('region.'.length);

/** Names of places in a statement, without adjectives that are as often languages. */
const regionsIn = (statement: ReadStatement): readonly Term[] => statement.annotation.terms.filter((term) => term.class.startsWith('region.') && !term.ambiguous);

const THEIR_OWN = /^(?:branch|office|hospital|clinic|school|customer|account|market|site|business)$/;

/** "Danish callers", "the Norwegian branch": whose data it is. */
const nationalities = (statement: ReadStatement): readonly Term[] =>
  statement.annotation.terms.filter((term) => term.class.startsWith('region.') && term.ambiguous && (THEIR_OWN.test(statement.annotation.tokens[term.last]?.lemma ?? '') || statement.annotation.terms.some((other) => other.class.startsWith('person') && other.first === term.last)));

/** "on servers in Houston", "to a data center in Texas". */
const isAtServers = (statement: ReadStatement, term: Term): boolean => /(?<![\p{L}])(?:servers?|data cent(?:er|re)s?|machines|buckets?|racks|cloud) (?:in|near|at)(?: \p{L}+)? $/iu.test(statement.text.slice(Math.max(0, term.start - 40), term.start)) && !/\b(?:our|own)\b/i.test(statement.text.slice(Math.max(0, term.start - 40), term.start));

/** "are copied to our lab in Bangalore" says where data goes, not where the house stands. */
function isDestination(statement: ReadStatement, term: Term): boolean {
  const { tokens, terms } = statement.annotation;
  const before = tokens.slice(Math.max(0, term.first - 8), term.first).map((token) => token.lower);
  return (before.includes('to') || before.includes('into')) && terms.some((other) => /^verb\.(?:transfer|go)$/.test(other.class) && other.last <= term.first);
}

/** Areas the document is at home in: those named most where no company and no flow stands beside them. */
const homeOf = ofDocument((reading, facts): ReadonlySet<string> => {
  const count = new Map<string, number>();
  for (const { area, weight } of homes(reading, facts)) count.set(area, (count.get(area) ?? 0) + weight);
  const most = Math.max(0, ...count.values());
  return new Set([...count].filter(([, times]) => times >= Math.max(1, most * 0.6)).map(([area]) => area));
});

/** A region so many words after a company's name is the company's. */
const BESIDE = 12;

/** An area that the document may be at home in, and how strongly a statement says so. */
interface Home {
  readonly area: string;
  readonly weight: number;
}

const homeAt = (term: Term, weight: number): Home => ({ area: areaOf(countryOf(term)), weight });

/** What the places that a statement names tell; most name none, and who gets what need not be asked there. */
function homesNamed(statement: ReadStatement, reading: Reading, facts: Facts): Home[] {
  const regions = regionsIn(statement);
  if (regions.length === 0) return [];
  // Where it goes, and where they are, is not where we are.
  if (facts.of(flowTopic).some((flow) => flow.statement === statement.index || (flow.statement === statement.index + 1 && flow.isPronoun))) return [];
  const ours = pointsToVendor(statement, reading, facts) ? statement.text.search(/\bours?\b/i) : 0;
  if (ours < 0) return [];
  const places = placesIn(statement, facts).filter((place) => place.kind === 'vendor' || place.kind === 'abroad');
  const isElsewhere = (term: Term): boolean =>
    term.start < ours ||
    // "Brightmark in Manila" says where Brightmark is.
    places.some((place) => term.first >= place.first - 3 && term.first <= place.last + BESIDE) ||
    isDestination(statement, term) ||
    nationalities(statement).some((other) => areaOf(countryOf(other)) !== areaOf(countryOf(term))) ||
    ((isAtServers(statement, term) || worksThere(statement, term)) && dataIn(statement).length > 0);
  return regions.flatMap((term) => {
    if (isElsewhere(term)) return [];
    const before = statement.annotation.tokens.slice(Math.max(0, term.first - 5), term.first).map((token) => token.lower);
    const own = before.some((word) => /^(?:our|we|own|us|here|hospital|city|office|headquarters|hq|bank|school|university|clinic|in)$/.test(word));
    return homeAt(term, before.includes('our') ? 5 : own ? 3 : 2);
  });
}

/** In whose money the document reckons. */
function homesPaidIn({ annotation: { quantities } }: ReadStatement): Home[] {
  if (!quantities.some((quantity) => quantity.dimension === 'money')) return [];
  return quantities.flatMap(({ currency }) => {
    const area = currency === undefined ? undefined : CURRENCY[currency.toUpperCase()];
    return area === undefined ? [] : [{ area, weight: 1 }];
  });
}

/** What a statement tells of where the document is at home, and how strongly. */
const homes = eachStatement((statement, reading, facts): Home[] => [
  ...homesNamed(statement, reading, facts),
  ...nationalities(statement).map((term) => homeAt(term, 3)),
  ...homesPaidIn(statement),
]);

const CURRENCY: Readonly<Record<string, string>> = { EUR: 'eu', '€': 'eu', GBP: 'uk', '£': 'uk', CHF: 'switzerland', INR: 'india', '₹': 'india', JPY: 'japan', '¥': 'japan', SEK: 'eu', DKK: 'eu', NOK: 'eu', PLN: 'eu', CZK: 'eu', AUD: 'australia', CAD: 'canada', BRL: 'brazil', KES: 'kenya' };

const hasAny = (statements: readonly (ReadStatement | undefined)[], name: string): boolean =>
  statements.some((statement) => statement !== undefined && statement.form !== 'heading' && patterns.find(statement.annotation).some((match) => match.name === name));

/** What the reason and the safeguard may stand in: the statement and its neighbours in the section. */
function around(statement: ReadStatement, reading: Reading): ReadStatement[] {
  return [-1, 0, 1, 2].flatMap((distance) => {
    const other = reading.statements[statement.index + distance];
    return other?.section === statement.section && other.asserted ? [other] : [];
  });
}

function placeOf(term: Term): PlaceMention {
  return { kind: 'abroad', name: term.text.toLowerCase(), text: term.text, named: true, first: term.first, last: term.last };
}

/** "to Gdańsk", "is stored in Virginia": not "photos taken in Pennsylvania", nor "our Dublin data center". */
function moves(statement: ReadStatement, term: Term): boolean {
  const { tokens, terms } = statement.annotation;
  const far = tokens.slice(Math.max(0, term.first - 8), term.first).map((token) => token.lower);
  if (far.includes('to') || far.includes('into') || far.includes('→') || (far.includes('for') && far.some((word) => /^(?:leaves?|leaving|left)$/.test(word)))) return true;
  if (terms.some((other) => other.class === 'place.own' && other.first <= term.last + 2 && other.last >= term.first - 2)) return false;
  const before = tokens.slice(Math.max(0, term.first - 3), term.first).map((token) => token.lower);
  if (before.includes('our') || before.includes('own')) return false;
  return before.includes('in') && terms.some((other) => /^verb\.(?:process|store)$/.test(other.class) && other.first >= term.first - 6 && other.last < term.first);
}

/** Where the document does not say where it is at home, these may be it. */
const LIKELY_HOME = /^(?:us|eu|uk)$/;

/** "a panel of doctors in Hyderabad rates them". */
function worksThere(statement: ReadStatement, term: Term): boolean {
  const { tokens, terms } = statement.annotation;
  if (tokens[term.first - 1]?.lower !== 'in') return false;
  return terms.some((other) => /^verb\.(?:process|receive)$/.test(other.class) && other.first >= term.last && other.first <= term.last + 3);
}

/** "Dictamo types in Cairo": a company at work, whatever it does. */
function worksInPlace(statement: ReadStatement, term: Term, vendors: readonly PlaceMention[]): boolean {
  const { tokens } = statement.annotation;
  const [vendor] = vendors;
  if (vendor === undefined || vendor.first > 2 || tokens[vendor.last]?.text === ',' || !/^(?:in|at|from|near)$/.test(tokens[term.first - 1]?.lower ?? '')) return false;
  return !tokens.slice(vendor.last, term.first).some((token) => BUSINESS.test(token.lemma));
}

const BUSINESS = /^(?:charge|sell|cost|quote|win|found|grow|start|open|close|visit|speak|present|buy|pay|sign|meet|not|never|no)$/;

/** "Their machines are in Ohio", "It is computed wherever they have room": said of the company that a sentence before names. */
function pointsToVendor(statement: ReadStatement, reading: Reading, facts: Facts): boolean {
  if (!/^(?:[\p{L}.]+: )?(?:they|their|theirs|it|its|the (?:work|reading|listening|typing|computing|labell?ing|processing)|which one|where)\b/iu.test(statement.text)) return false;
  const section = reading.sections[statement.section];
  // "**Does the Corvid text stay here?**" above the answer.
  if (facts.of(vendorTopic).some(({ name }) => section?.title.includes(name) === true && section.title.endsWith('?'))) return true;
  return [1, 2, 3].some((distance) => {
    const earlier = reading.statements[statement.index - distance];
    if (earlier === undefined || earlier.form === 'heading') return false;
    const isNear = earlier.section === statement.section || (section?.kind === 'run-in' && earlier.status === 'question');
    return isNear && placesIn(earlier, facts).some((place) => place.kind === 'vendor');
  });
}

/** The region beside the company's name, where the sentence after says what it gets ("Woundbank sits in Ohio. It receives each photo"). */
function regionBefore(statement: ReadStatement, reading: Reading, facts: Facts, home: ReadonlySet<string>): Term | undefined {
  const flow = facts.of(flowTopic).find((one) => one.statement === statement.index && one.isPronoun);
  const before = reading.statements[statement.index - 1];
  if (flow === undefined || before?.section !== statement.section || foreignIn(before, reading, home, facts) !== undefined) return undefined;
  const vendor = placesIn(before, facts).findLast((place) => place.name === flow.to.name);
  return foreignRegions(before, home).find((term) => /^(?:in|of|from|at|near|\()$/.test(before.annotation.tokens[term.first - 1]?.lower ?? '') && (vendor === undefined || term.first >= vendor.first));
}

/** Regions outside the area that the document is at home in. */
const foreignRegions = (statement: ReadStatement, home: ReadonlySet<string>): readonly Term[] => regionsIn(statement).filter((term) => (home.size > 0 ? !home.has(areaOf(countryOf(term))) : !LIKELY_HOME.test(areaOf(countryOf(term)))));

/** The foreign place that data goes to in this statement, if any. */
function foreignIn(statement: ReadStatement, reading: Reading, home: ReadonlySet<string>, facts: Facts): string | undefined {
  const told = regionBefore(statement, reading, facts, home);
  if (told !== undefined) return told.text;
  const isAnywhere = statement.annotation.terms.some((term) => term.class === 'border.anywhere' || term.class === 'border.abroad');
  const matchesAnywhere = patterns.find(statement.annotation).some((match) => match.name === 'anywhere');
  if (!isAnywhere && !matchesAnywhere && regionsIn(statement).length === 0) return undefined;
  const flows = facts.of(flowTopic);
  const hasFlow = flows.some((flow) => flow.statement === statement.index);
  const vendors = placesIn(statement, facts).filter((place) => place.kind === 'vendor');
  const receives = vendors.length > 0 && flows.some((flow) => flow.to.kind === 'vendor' && vendors.some((vendor) => vendor.name === flow.to.name || !vendor.named || !flow.to.named));
  const points = vendors.length === 0 && pointsToVendor(statement, reading, facts);
  const isAt = (receives || points) && WORKS_AT.test(statement.text);
  const anywhere = statement.annotation.terms.find((term) => term.class === 'border.anywhere' || term.class === 'border.abroad');
  const nowhere = patterns.find(statement.annotation).find((match) => match.name === 'anywhere');
  if (nowhere && (hasFlow || isAt || points || vendors.length > 0)) return statement.text.slice(nowhere.start, nowhere.end);
  if (anywhere && (hasFlow || isAt)) return anywhere.text;
  if (anywhere !== undefined && dataIn(statement).some((mention) => mention.strong) && goesAbroad(statement, placeOf(anywhere)) !== undefined) return anywhere.text;
  for (const term of foreignRegions(statement, home)) {
    if (hasFlow || isAt || (receives && worksInPlace(statement, term, vendors))) return term.text;
    const data = dataIn(statement).some((mention) => !mention.negated && (mention.strong || mention.kind === 'payload' || mention.kind === 'content'));
    if (data && worksThere(statement, term)) return term.text;
    if (data && isAtServers(statement, term) && dataIn(statement).some((mention) => mention.strong && mention.first < term.first)) return term.text;
    if (!isRaw(statement) && !dataIn(statement).some((mention) => mention.first < term.first)) continue;
    const transfer = moves(statement, term) ? transferTo(statement, placeOf(term)) : undefined;
    if (transfer && !transfer.negated && (data || isRaw(statement))) return term.text;
  }
  return undefined;
}

const extract = eachStatement((statement, reading, facts): BorderFact[] => {
  if (statement.form === 'heading' || !statement.asserted || statement.role === 'background' || statement.role === 'alternatives' || statement.role === 'problem') return [];
  const home = homeOf(reading, facts);
  const to = foreignIn(statement, reading, home, facts);
  if (to === undefined || hasAny([statement], 'kept')) return [];
  const near = around(statement, reading);
  const fact: BorderFact = {
    kind: 'border',
    to,
    home: [...home].join(', '),
    hasReason: hasAny(near, 'reason'),
    hasSafeguard: hasAny(near, 'safeguard'),
    get statement() {
      return statement.index;
    },
    status: statement.status,
    polarity: 'positive',
    evidence: [evidenceOf(statement)],
  };
  return [fact];
});

/** Data that crosses a border, in reading order. */
export const borderTopic: Topic<BorderFact> = {
  name: 'border',
  title: 'Across borders',
  extract,
  show: (fact) => ({ label: fact.to, detail: { home: fact.home, reason: fact.hasReason, safeguard: fact.hasSafeguard } }),
};
