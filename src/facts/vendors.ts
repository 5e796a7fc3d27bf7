/** Names of companies outside the house, told by how the document speaks of them. */

import { NO_COMPANY, OWN_AFTER, OWN_BEFORE, VENDOR_CUES, WEAK_CUES } from './lexicons/vendors.js';
import { evidenceOf } from './find.js';
import type { Topic } from './facts.js';
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

/** Names that are the house's own: the title's, and those of its teams and systems. */
function ownNames(reading: Reading): Set<string> {
  const own = new Set<string>();
  // Without a heading the first line stands in for the title; it may name anybody.
  const title = reading.sections.find((section) => section.depth > 0 && section.title !== '')?.title ?? '';
  for (const match of title.matchAll(/\p{Lu}[\p{L}\p{N}]+/gu)) own.add(match[0].toLowerCase());
  for (const statement of reading.statements) {
    for (const match of statement.text.matchAll(/\p{Lu}[\p{L}\p{N}]+(?: \p{Lu}[\p{L}\p{N}]+)*/gu)) {
      const after = statement.text.slice(match.index + match[0].length, match.index + match[0].length + WINDOW);
      const before = statement.text.slice(Math.max(0, match.index - WINDOW), match.index);
      if (OWN_AFTER.test(after) || (OWN_BEFORE.test(before) && !/\b(?:vendor|supplier|provider|partner|processor|contractor|agency|firm|company)s?,? $/u.test(before))) own.add(match[0].toLowerCase());
    }
  }
  return own;
}

/** Whether a stretch of a statement is the name of a place. */
function isRegion(statement: ReadStatement, start: number, end: number): boolean {
  return statement.annotation.terms.some((term) => term.class.startsWith('region') && term.start <= start && term.end >= end);
}

/** How often a name must be sent things before that alone makes it a company. */
/** A capital inside the statement, or a name with more than one. */
const HAS_NAME = /\p{L}.*[\s("“|→]\p{Lu}|^\p{Lu}[\p{L}]*['’\s,(]/u;

function extract(reading: Reading): VendorFact[] {
  const own = ownNames(reading);
  // Words that the document also writes small; "Adjusters in Winnipeg" are no company.
  const small = new Set(reading.statements.flatMap((statement) => statement.annotation.tokens.filter((token) => token.kind === 'word' && token.text === token.lower).map((token) => token.lemma)));
  const isOrdinary = (statement: ReadStatement, start: number, written: string): boolean =>
    !written.includes(' ') && statement.annotation.tokens.some((token) => token.start === start && small.has(token.lemma));
  const found = new Map<string, VendorFact>();
  for (const statement of reading.statements) {
    if (!HAS_NAME.test(statement.text)) continue;
    for (const [index, { cue, gate }] of VENDOR_CUES.entries()) {
      if (!gate.test(statement.text)) continue;
      const weak = index >= VENDOR_CUES.length - WEAK_CUES;
      for (const match of statement.text.matchAll(cue)) {
        const written = match[1] ?? '';
        const name = trimmed(written);
        if (name.length < 3 || found.has(name)) continue;
        const start = statement.text.indexOf(name, match.index);
        const first = name.split(' ')[0] ?? '';
        if (own.has(name.toLowerCase()) || own.has(first.toLowerCase()) || isRegion(statement, start, start + name.length)) continue;
        const before = statement.text.slice(0, start);
        if (before.trim() === '' && isOrdinary(statement, start, written)) continue;
        if (weak && (isInfrastructure(statement, start) || before.trim() === '' || OWN_BEFORE.test(before) || name === name.toUpperCase())) continue;
        found.set(name, { kind: 'vendor', name, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement, start, start + name.length)] });
      }
    }
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
