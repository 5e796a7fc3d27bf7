/** Names of companies outside the house, told by how the document speaks of them. */

import { eachStatement, ofDocument } from './kept.js';
import { NAMED_BOX, NO_COMPANY, OWN_AFTER, OWN_BEFORE, VENDOR_CUES, WEAK_CUES } from './lexicons/vendors.js';
import { evidenceOf } from './find.js';
import type { Topic } from './facts.js';
import { byWords } from './memo.js';
import type { Fact, ReadStatement, Reading } from './types.js';

/** A company outside the house. */
export interface VendorFact extends Fact {
  readonly kind: 'vendor';
  readonly name: string;
}

/** Words that go with a name without being part of it ("Parlance Mini", "The Voxara"). */
function trimmed(name: string): string {
  const words = name.replace(/['’]s?$/u, '').split(' ');
  while (words.length > 0 && NO_COMPANY.has((words[0] ?? '').toLowerCase())) words.shift();
  while (words.length > 0 && /^(?:&|API|APIs|SDK|SaaS|Mini|Max|Large|Small|Pro|L|M|S|XL)$/u.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** So much of the text around a name is looked at. */
const WINDOW = 60;

/** The byline is one of the first statements. */
const BYLINE_WITHIN = 4;

const namesOfOwn = eachStatement((statement) => ownNamesIn(statement));

/** Names that are the house's own: the title's, and those of its teams and systems. */
function ownNames(reading: Reading): Set<string> {
  const own = new Set<string>();
  // Without a heading the first line stands in for the title; it may name anybody.
  const title = reading.sections.find((section) => section.depth > 0 && section.title !== '')?.title ?? '';
  for (const match of title.matchAll(/\p{Lu}[\p{L}\p{N}]+/gu)) own.add(match[0].toLowerCase());
  for (const name of namesOfOwn(reading)) own.add(name);
  // The line below the title that says who wrote it, where and when.
  const byline = reading.statements.slice(0, BYLINE_WITHIN).find((statement) => statement.form === 'sentence' && (statement.text.match(/ [·|•] /gu)?.length ?? 0) > 1);
  for (const match of byline?.text.matchAll(/\p{Lu}[\p{L}\p{N}]+/gu) ?? []) if (!/\b(?:vendor|supplier|processor)\b/i.test(byline?.text ?? '')) own.add(match[0].toLowerCase());
  return own;
}

const ownNamesIn = byWords(({ text }: ReadStatement): readonly string[] => {
  const names: string[] = [];
  for (const match of text.matchAll(/\p{Lu}[\p{L}\p{N}]+(?: \p{Lu}[\p{L}\p{N}]+)*/gu)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + WINDOW);
    const before = text.slice(Math.max(0, match.index - WINDOW), match.index);
    if (OWN_AFTER.test(after) || (OWN_BEFORE.test(before) && !/\b(?:vendor|supplier|provider|partner|processor|contractor|agency|firm|company)s?,? $/u.test(before))) names.push(match[0].toLowerCase());
  }
  return names;
});

/** Whether a stretch of a statement is the name of a place. */
function isRegion(statement: ReadStatement, start: number, end: number): boolean {
  return statement.annotation.terms.some((term) => term.class.startsWith('region') && term.start <= start && term.end >= end);
}

/** A capital inside the statement, or a name with more than one. */
const HAS_NAME = /^[^\p{L}\r\n\u2028\u2029]*\p{L}.*[\s("“|→]\p{Lu}|(?<![^])\p{Lu}\p{L}*['’\s,(]/mu;

/** A person and no company. */
const PERSON = /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Sister|Captain|Judge|Sir|Dame|Rev)\b\.?/;

/** "Callwright Ltd" is called Callwright from then on. */
const LEGAL_FORM = / (?:Ltd\.?|Limited|GmbH|Inc\.?|LLC|AG|AB|B\.?V\.?|S\.?A\.?|S\.?r\.?l\.?|Oy|AS|ApS|SAS|plc|PLC|Corp\.?|Pvt\.?|Pte\.?|KK|Srl)$/u;

/** What names of companies end in is none by itself ("our Systems group"). */
const ONLY_SUFFIX = /^(?:Systems?|Labs?|Analytics|Cloud|Solutions|Insights|Networks?|Media|Vision|Speech|Communications|Logistics|Consulting|Holdings?|Corporation|Foundation|TODO|TBD)$/u;

/** A name that a statement speaks of as one speaks of a company. */
interface Candidate {
  readonly written: string;
  readonly name: string;
  readonly start: number;
}

/** Companies by the look of one statement alone, in the order of the cues. */
const candidatesIn = byWords((statement: ReadStatement): readonly Candidate[] => {
  const { text } = statement;
  if (!HAS_NAME.test(text)) return NO_CANDIDATES;
  const candidates: Candidate[] = [];
  for (const [index, { cue, gate }] of VENDOR_CUES.entries()) {
    if (!gate.test(text)) continue;
    const weak = index >= VENDOR_CUES.length - WEAK_CUES;
    for (const match of text.matchAll(cue)) {
      const written = match[1] ?? '';
      const name = trimmed(written);
      if (name.length < 3 || PERSON.test(name) || ONLY_SUFFIX.test(name)) continue;
      const start = text.indexOf(name, match.index);
      if (isRegion(statement, start, start + name.length)) continue;
      const before = text.slice(0, start);
      if (weak && (isInfrastructure(statement, start) || before.trim() === '' || OWN_BEFORE.test(before) || name === name.toUpperCase())) continue;
      candidates.push({ written, name, start });
    }
  }
  for (const [from, to] of recipients(statement)) {
    const name = trimmed(NAMED_BOX.exec(text.slice(from, to))?.[1] ?? '');
    const start = text.indexOf(name, from);
    if (name.length < 3 || PERSON.test(name) || isRegion(statement, start, start + name.length) || isInfrastructure(statement, start)) continue;
    const isSomewhere = statement.annotation.terms.some((term) => term.class.startsWith('region') && term.start > start && term.end <= to) || IN_A_TOWN.test(text.slice(start + name.length, to));
    if (isSomewhere && !/\b(?:our|own|us|data cent(?:er|re))\b/i.test(text.slice(from, to))) candidates.push({ written: name, name, start });
  }
  return candidates;
});

/** "Platewise, typing desk in Zwolle". */
const IN_A_TOWN = /^[,(][^)]{0,40}? in \p{Lu}\p{Ll}{2,}/u;

const RECIPIENT = /^\s*(?:to|whose|whose it is|hosted by|goes to|sent to|recipients?|receivers?|who gets (?:it|them)|passed (?:on )?to|destination|shared with|partner|vendor|supplier|third part(?:y|ies)|given to)\s*$/i;

/** The far end of an arrow, also of one in a cell, and cells under a header for recipients. */
function recipients({ arrow, cells, text }: ReadStatement): readonly (readonly [number, number])[] {
  if (arrow !== undefined) {
    const at = text.indexOf(arrow.to, arrow.from.length);
    return at < 0 ? [] : [[at, at + arrow.to.length]];
  }
  return (cells ?? []).flatMap((cell): (readonly [number, number])[] => {
    if (cell.column > 0 && RECIPIENT.test(cell.header)) return [[cell.start, cell.end]];
    // "call → Colossus, Singapore"
    const leg = /(?:→|->|=>|⇒) */u.exec(text.slice(cell.start, cell.end));
    return leg === null ? [] : [[cell.start + leg.index + leg[0].length, cell.end]];
  });
}

const NO_CANDIDATES: readonly Candidate[] = [];

/** Words that a statement writes small. */
const smallWordsIn = byWords(({ annotation }: ReadStatement): readonly string[] => annotation.tokens.filter((token) => token.kind === 'word' && token.text === token.lower).map((token) => token.lemma));

const candidates = eachStatement((statement) => candidatesIn(statement).map((candidate) => ({ statement, candidate })));

/** The base forms of names that open a statement, where any word has a capital. */
const opening = ofDocument((reading): ReadonlySet<string> => new Set(candidates(reading).flatMap(({ statement, candidate }) => (opensWith(statement, candidate) ? lemmasAt(statement, candidate) : []))));

/** Those of them that the document also writes small: "Adjusters in Winnipeg" are no company. */
const ordinary = eachStatement((statement, reading) => {
  const words = opening(reading);
  return words.size === 0 ? [] : smallWordsIn(statement).filter((word) => words.has(word));
});

const opensWith = ({ text }: ReadStatement, { written, start }: Candidate): boolean => !written.includes(' ') && text.slice(0, start).trim() === '';
const lemmasAt = ({ annotation }: ReadStatement, { start }: Candidate): string[] => annotation.tokens.filter((token) => token.start === start).map((token) => token.lemma);

function extract(reading: Reading): VendorFact[] {
  const own = ownNames(reading);
  const small = new Set(ordinary(reading));
  const found = new Map<string, VendorFact>();
  for (const { statement, candidate } of candidates(reading)) {
    const { name, start } = candidate;
    const first = name.split(' ')[0] ?? '';
    if (found.has(name) || own.has(name.toLowerCase()) || own.has(first.toLowerCase()) || (opensWith(statement, candidate) && lemmasAt(statement, candidate).some((lemma) => small.has(lemma)))) continue;
    const short = name.replace(LEGAL_FORM, '');
    if (short !== name && short.length > 2 && !found.has(short) && !own.has(short.toLowerCase())) found.set(short, { kind: 'vendor', name: short, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement, start, start + short.length)] });
    found.set(name, { kind: 'vendor', name, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement, start, start + name.length)] });
  }
  return [...found.values()];
}

/** A word that a lexicon knows as the house's own kind of place, or as data. */
function isInfrastructure(statement: ReadStatement, start: number): boolean {
  return statement.annotation.terms.some((term) => term.start === start && !term.ambiguous && /^(?:place\.(?:own|device|cloud)|data|metric|jargon)/.test(term.class));
}

/** Companies outside the house, each with the words that showed it. */
export const vendorTopic: Topic<VendorFact> = {
  name: 'vendor',
  title: 'Companies outside',
  extract,
  show: (fact) => ({ label: fact.name, detail: { name: fact.name } }),
};
