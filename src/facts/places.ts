/** Places that a statement speaks of: a device, the house's own machines, somebody else's, a region. */

import type { Facts } from './facts.js';
import { eachStatement, ofDocument } from './kept.js';
import { byWords } from './memo.js';
import type { ReadStatement } from './types.js';
import { vendorTopic } from './vendors.js';

export type PlaceKind = 'device' | 'own' | 'cloud' | 'vendor' | 'public' | 'abroad';

/** A place in a statement. */
export interface PlaceMention {
  readonly kind: PlaceKind;
  /** As it can be compared: the vendor's name, else the words in lower case. */
  readonly name: string;
  readonly text: string;
  /** Known by its name, and not only as "the vendor". */
  readonly named: boolean;
  /** Token indexes, end exclusive. */
  readonly first: number;
  readonly last: number;
}

const KINDS: readonly (readonly [string, PlaceKind])[] = [
  ['place.vendor', 'vendor'],
  ['place.public', 'public'],
  ['place.device', 'device'],
  ['place.own', 'own'],
  ['place.cloud', 'cloud'],
  ['border.abroad', 'abroad'],
];

// Two-faced names: open models that anyone can run, and companies that offer them.
const OPEN_MODEL = /^(?:mistral|qwen|deepseek|hugging ?face|whisper|gemma|llama|cohere)/i;
const CAPITAL_VENDORS = /^(?:Claude|Gemini|Slack|Segment|Amplitude|Heap|Sentry|Box|Replicate)$/;
const DETERMINED = /^(?:another|outside|external|partner|foreign|hired|third|their|an|independent|specialist|specialised|specialized|private|commercial|rented|remote|local)$/;
const OWN_WORDS = /^(?:our|own|inhouse|internal)$/;

const known = new WeakMap<ReadStatement, { readonly companies: Companies; readonly places: readonly PlaceMention[] }>();

/** All places in a statement, in order, overlapping mentions of one kind joined. */
export function placesIn(statement: ReadStatement, facts: Facts): readonly PlaceMention[] {
  const companies = companiesOf(facts.reading, facts);
  const cached = known.get(statement);
  if (cached?.companies === companies) return cached.places;
  const mentions = [...lexiconPlaces(statement), ...firmPlaces(statement), ...outsidePlaces(statement), ...theirPlaces(statement), ...vendorPlaces(statement, companies)].sort((one, other) => one.first - other.first || other.last - one.last);
  const joined: PlaceMention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    if (last !== undefined && last.kind !== mention.kind && mention.first < last.last) {
      // Of two readings of the same words the longer one holds, and a company before the public.
      if (mention.last > last.last || (mention.kind === 'vendor' && last.kind !== 'vendor')) joined[joined.length - 1] = mention;
    } else if (last?.kind === mention.kind && mention.first <= last.last + (last.kind === 'vendor' ? 1 : 0)) {
      const named = last.named || mention.named;
      joined[joined.length - 1] = { ...last, name: mention.named ? mention.name : last.name, named, last: Math.max(last.last, mention.last) };
    } else joined.push(mention);
  }
  const places = withoutOwn(statement, companies.partnersAreOwn ? joined.filter((place) => !OWN_PARTNER.test(place.name)) : joined);
  known.set(statement, { companies, places });
  return places;
}

const OWN_PARTNER = /^(?:hr |people )?partners?$/;
const ownPartnersIn = eachStatement(({ text }) => (/\b(?:HR|People|equity|senior|managing|junior) (?:business )?partners?\b/.test(text) ? [true] : []));

const lexiconPlaces = byWords((statement: ReadStatement): readonly PlaceMention[] => {
  const { terms, tokens } = statement.annotation;
  return terms.flatMap((term): PlaceMention[] => {
    const kind = KINDS.find(([prefix]) => term.class === prefix || term.class.startsWith(`${prefix}.`))?.[1];
    if (kind === undefined) return [];
    const before = tokens[term.first - 1]?.lower ?? '';
    const isName = CAPITAL_VENDORS.test(term.text);
    const isSentTo = before === 'the' && /^(?:to|with)$/.test(tokens[term.first - 2]?.lower ?? '');
    if (kind === 'vendor' && OWN_HOUSE.test(term.text) && /^(?:the|our|this|an?|)$/.test(before)) return [];
    if (/^press(?:ed|es|ing)$/i.test(term.text)) return [];
    if (kind === 'vendor' && PART_OF_DATA.test(tokens[term.last]?.lemma ?? '') && !isName) return [];
    if (term.ambiguous && kind === 'vendor' && !isName && !DETERMINED.test(before) && !isSentTo) return [];
    if (kind === 'vendor' && OWN_WORDS.test(before) && /^(?:crowd|annotator|labeler|agency|studio|provider|crew|hosted model)/.test(term.text.toLowerCase())) return [];
    const name = term.text.toLowerCase();
    return [{ kind, name, text: term.text, named: /^\p{Lu}/u.test(term.text) && term.first > 0, first: term.first, last: term.last }];
  });
});

/** "the bureau file": the firm's name is part of what the data is called. */
const PART_OF_DATA = /^(?:file|report|score|record|data|entry|rating|check)$/;
/** "the bureau's PC": the author's own house, as often as not. */
const OWN_HOUSE = /^(?:bureau|agency|firm|studio)['’]s$/i;
const FIRM = /^(?:firm|agency|bureau|contractor|consultancy|outfit|startup|company|laboratory|subcontractor|subsidiary|broker|advertiser|aggregator|reseller|auctioneer|maker|manufacturer)$/;

/** "our funding agency's office": ours, and yet another house. */
const PATRON = /^(?:funding|partner|sister|parent|marketing|advertising|media|mother|accounting|insurance|collection|hosting|translation|recruitment|staffing|travel|research)$/;

/** "the mailing house" */
const WORKING = /^(?:mailing|printing|typing|label+ing|annotation|translation|transcription|fulfil+ment|billing|polling|auction|publishing)$/;

const OUTSIDE = /^(?:outside|external|foreign|hired|rented|commercial|third|outsourced)$/;
const SERVICE = /^(?:service|tool|platform|site|website|portal|team|crew|lab|api|app|house|bureau|office|reader|reviewer|expert|panel|forum|institute|model|checker|program)$/;

/** "an outside scoring service": somebody's, by its adjective. */
const outsidePlaces = byWords((statement: ReadStatement): readonly PlaceMention[] => {
  const { tokens } = statement.annotation;
  return tokens.flatMap((token, at): PlaceMention[] => {
    if (!OUTSIDE.test(token.lower) || !/^(?:a|an|the|this|to|by|with)$/.test(tokens[at - 1]?.lower ?? '')) return [];
    const end = tokens.slice(at + 1, at + 4).findIndex((other) => SERVICE.test(other.lemma));
    if (end < 0 || tokens.slice(at + 1, at + 1 + end).some((other) => other.kind !== 'word')) return [];
    const last = at + 2 + end;
    const text = statement.text.slice(token.start, tokens[last - 1]?.end);
    return [{ kind: 'vendor', name: text.toLowerCase(), text, named: false, first: at, last }];
  });
});

const THEIR_SERVICE = /\btheir (?:(?:public|hosted|cloud|online|web|rented) (?:endpoint|service|servers?|platform|machines|model|api)|(?:service|endpoint|cloud|servers?|platform|plant|machines) in (?=\p{Lu}))/iu;

/** "their public endpoint": of those who were named before. */
const theirPlaces = byWords((statement: ReadStatement): readonly PlaceMention[] => {
  const found = THEIR_SERVICE.exec(statement.text);
  if (found === null) return [];
  const { tokens } = statement.annotation;
  const first = tokens.findIndex((token) => token.start >= found.index);
  const last = tokens.findIndex((token) => token.end >= found.index + found[0].trimEnd().length);
  return first < 0 || last < first ? [] : [{ kind: 'vendor', name: found[0].toLowerCase().replace(/ in $/, ''), text: found[0].replace(/ in $/, ''), named: false, first, last: last + 1 }];
});

/** "a moderation firm", "the analytics agency": somebody's, by what it is. */
const firmPlaces = byWords((statement: ReadStatement): readonly PlaceMention[] => {
  const { tokens } = statement.annotation;
  return tokens.flatMap((token, at): PlaceMention[] => {
    if (token.kind !== 'word' || !(FIRM.test(token.lower.replace(/['’]s$/, '')) || FIRM.test(token.lemma) || (token.lemma === 'house' && WORKING.test(tokens[at - 1]?.lower ?? '')))) return [];
    let first = at;
    while (first > Math.max(0, at - 3) && tokens[first - 1]?.kind === 'word' && !/^(?:a|an|the|our|this|their|its|of|to|by|with|in|at|for|law|own|that|same|whole|every|each)$/.test(tokens[first - 1]?.lower ?? '')) first--;
    const before = tokens[first - 1]?.lower ?? '';
    if (token.lemma === 'company' && first === at) return [];
    const isPatron = before === 'our' && PATRON.test(tokens[at - 1]?.lower ?? '');
    if (!isPatron && (!/^(?:a|an|the|by|to|with|another)$/.test(before) || tokens[at + 1]?.lower === "'s" || token.lower.endsWith("'s") || PART_OF_DATA.test(tokens[at + 1]?.lemma ?? ''))) return [];
    const text = statement.text.slice(tokens[first]?.start ?? token.start, token.end);
    return [{ kind: 'vendor', name: text.toLowerCase(), text, named: false, first, last: at + 1 }];
  });
});

/** The whole words of a statement that start with a capital. */
const capitalsIn = byWords(({ text }: ReadStatement): readonly string[] => [...new Set(text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*/gu))]);

interface Companies {
  /** The document's companies by the word that their names start with. */
  readonly byWord: ReadonlyMap<string, readonly string[]>;
  /** A house whose people are called partners. */
  readonly partnersAreOwn: boolean;
}

const companiesOf = ofDocument((reading, facts): Companies => {
  const byWord = new Map<string, string[]>();
  for (const { name } of facts.of(vendorTopic)) {
    const word = /^[\p{L}\p{N}]*/u.exec(name)?.[0] ?? '';
    const same = byWord.get(word);
    if (same) same.push(name);
    else byWord.set(word, [name]);
  }
  return { byWord, partnersAreOwn: ownPartnersIn(reading).length > 0 };
});

function vendorPlaces(statement: ReadStatement, companies: Companies): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  const { tokens } = statement.annotation;
  for (const name of ['', ...capitalsIn(statement)].flatMap((word) => companies.byWord.get(word) ?? [])) {
    for (let from = statement.text.indexOf(name); from >= 0; from = statement.text.indexOf(name, from + 1)) {
      const end = from + name.length;
      const first = tokens.findIndex((token) => token.end > from && token.start <= from);
      if (first < 0 || /[\p{L}\p{N}]/u.test(statement.text.charAt(end)) || /[\p{L}\p{N}]/u.test(statement.text.charAt(from - 1))) continue;
      let last = first;
      while (last < tokens.length && (tokens[last]?.start ?? Infinity) < end) last++;
      mentions.push({ kind: 'vendor', name: name.toLowerCase(), text: name, named: true, first, last });
    }
  }
  return mentions;
}

/** An open model on the house's own machines is no vendor; nor is a tenancy that is the house's own. */
function withoutOwn(statement: ReadStatement, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const isOwnHosting = places.some((place) => place.kind === 'own');
  if (!isOwnHosting) return places;
  const ownTenant = /\b(?:our|own|hospital's|bank's|company's|city's|school's|university's) (?:own )?(?:[\p{L}]+ ){0,2}(?:tenant|tenancy|account|subscription|vpc|project)\b/iu.test(statement.text);
  return places.filter((place) => place.kind !== 'vendor' || !(OPEN_MODEL.test(place.name) || (ownTenant && /azure|bedrock|vertex|hosted model/.test(place.name))));
}
