/** Properties of the described system that switch rules on, each with the statements that decided it. */

import { isNegated } from '../language/clauses.js';
import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn, type Hit } from './find.js';
import { eachStatement } from './kept.js';
import { TRAITS, type TraitPatterns } from './lexicons/traits.js';
import { traitOdds } from './likelihood/traits.js';
import type { ReadStatement, Reading, SectionRole, Trait, TraitFact } from './types.js';

/** The traits in the catalogue's order. */
export const TRAIT_NAMES = Object.keys(TRAITS) as readonly Trait[];

/** What each trait means, for people. */
export const TRAIT_LABELS: Readonly<Record<Trait, string>> = {
  personal: 'Handles data about people',
  generative: 'Shows text, images or code that a model generates',
  learned: 'Learns from its own data',
  device: 'Runs on, or is used from, phones and other small devices',
  people: 'Changes how people are treated',
  untrusted: 'Reads content written by others, or calls tools',
};

/** Said so many times over what is needed, a trait is on whatever the other words are. */
const OUTRIGHT = 3;
/** Beyond so many times, saying it again adds nothing. */
const OFTEN = 4;

/**
 * Whether a trait is on: what is said of it in so many words, weighed with what the words of the whole
 * document speak for. The figures are those that told most traits right in labelled documents.
 *
 * @param said points by the patterns, as a share of what is needed
 * @param odds log-odds by all words; undefined for a short text
 */
function isOn(said: number, odds: number | undefined): boolean {
  if (odds === undefined || said >= OUTRIGHT) return said >= 1;
  return odds + 0.3 * (Math.min(OFTEN, said) - 1) + (said >= 1 ? 0.2 : -0.2) >= 0;
}

/** Statements that are shown for a trait. */
const SHOWN = 3;

type Strength = Exclude<keyof TraitPatterns, 'deny'>;

const STRENGTHS = ['sure', 'strong', 'weak', 'against', 'deny', 'trap'] as const;

const patterns = new PatternSet(
  Object.fromEntries(TRAIT_NAMES.flatMap((trait) => STRENGTHS.map((strength) => [`${trait} ${strength}`, TRAITS[trait][strength] ?? []]))),
);

/** What a clause gives to a trait, by the strongest thing it says. */
const POINTS: Readonly<Record<Strength, number>> = { sure: 4, strong: 2, weak: 1, against: 0, trap: 0 };

/** Points at which a trait is on. */
const NEEDED: Readonly<Record<Trait, number>> = { personal: 3, generative: 4, learned: 4, device: 4, people: 4, untrusted: 4 };

/**
 * A long document says again and again what its system handles, and a word here and there is chance: so many
 * statements ask for one more point.
 */
const STATEMENTS_FOR_POINT: Readonly<Partial<Record<Trait, number>>> = { personal: 25 };
const SHORT_DOCUMENT = 20;

/** What a denial for the whole system takes. */
const DENIED = 7;

/** What a clause that speaks against a trait takes; more where the trait is about the main use. */
const AGAINST: Readonly<Record<Trait, number>> = { personal: 2, generative: 3, learned: 3, device: 3, people: 2, untrusted: 3 };

/**
 * One model may be bought and left alone and the next be trained, one letter be fixed and the next be
 * composed: what is sure here is not undone.
 */
const STANDS: ReadonlySet<Trait> = new Set<Trait>(['learned', 'generative']);

/** All that weak words together can give. */
const WEAK_AT_MOST = 2;

/** How often one and the same pattern counts. */
const REPEATS = 2;

/** Sections whose words say nothing of the proposed system. */
const ELSEWHERE: ReadonlySet<SectionRole> = new Set<SectionRole>(['non-goals', 'alternatives', 'future', 'appendix', 'examples', 'template', 'questions']);

/** What one clause says of one trait. */
interface Say {
  readonly trait: Trait;
  readonly statement: ReadStatement;
  hit?: Hit;
  strength?: 'sure' | 'strong' | 'weak';
  against: boolean;
  denied: boolean;
  trap: boolean;
}

interface Tally {
  points: number;
  weak: number;
  against: number;
  denied: number;
  sure: boolean;
  readonly used: Map<string, number>;
  readonly said: { readonly statement: ReadStatement; readonly points: number }[];
}

/** A proposal may stand in the conditional throughout ("the program would read the messages"). */
function isOfThisSystem(hit: Hit): boolean {
  if (ELSEWHERE.has(hit.statement.role) || hit.statement.role === 'background') return false;
  return hit.asserted || (hit.status === 'hypothetical' && hit.statement.status !== 'rejected');
}

/** Whether a negation covers the match, or falls between its subject and its verb ("it does not write"). */
function isDenied(hit: Hit): boolean {
  const { tokens, clauses } = hit.statement.annotation;
  return hit.negated || isNegated(tokens, clauses, hit.match.last - 1);
}

/** Words that need a second cue ("position", "address") are none by themselves. */
function isAmbiguous({ match, statement }: Hit): boolean {
  if (!match.source.startsWith('{data')) return false;
  const name = match.source.slice(1, -1);
  return !statement.annotation.terms.some((term) => term.first === match.first && term.last === match.last && term.class.startsWith(name) && !term.ambiguous);
}

const isSingleWord = ({ match }: Hit): boolean => /^\{data\.(?!health|government)/.test(match.source) && match.last - match.first === 1;

/** What each clause says of each trait: of several things the strongest. */
const says = eachStatement((statement): readonly Say[] => {
  const found = new Map<string, Say>();
  for (const hit of statement.form === 'heading' ? [] : hitsIn(statement, patterns)) {
    const [trait, strength] = hit.name.split(' ') as [Trait, keyof TraitPatterns];
    const key = `${trait} ${hit.match.clause}`;
    const say: Say = found.get(key) ?? { trait, statement: hit.statement, against: false, denied: false, trap: false };
    found.set(key, say);
    if (strength === 'deny') say.denied ||= isOfThisSystem(hit);
    else if (strength === 'against') {
      // "Nobody uses it on a desktop" is not against a device.
      if (!(trait === 'device' && hit.negated && hit.match.last - hit.match.first <= 2)) say.against = true;
    } else if (strength === 'trap') say.trap = true;
    else if (isOfThisSystem(hit) && !isDenied(hit) && !isAmbiguous(hit)) {
      // One word for data ("name", "address") is as often a thing's.
      const own = isSingleWord(hit) ? 'weak' : strength;
      if (say.strength !== undefined && POINTS[own] <= POINTS[say.strength]) continue;
      say.strength = own;
      say.hit = hit;
    }
  }
  return [...found.values()];
});

const needed = (trait: Trait, reading: Reading): number => {
  const statements = STATEMENTS_FOR_POINT[trait];
  return NEEDED[trait] + (statements === undefined ? 0 : Math.max(0, reading.statements.length - SHORT_DOCUMENT) / statements);
};

/** Points of each trait over the whole document. */
function tally(reading: Reading): ReadonlyMap<Trait, Tally> {
  const tallies = new Map<Trait, Tally>(TRAIT_NAMES.map((trait) => [trait, { points: 0, weak: 0, against: 0, denied: 0, sure: false, used: new Map(), said: [] }]));
  for (const say of says(reading)) {
    const total = tallies.get(say.trait);
    if (!total) continue;
    if (say.against && total.against < REPEATS) total.against++;
    if (say.denied && total.denied < REPEATS) total.denied++;
    if (say.against || say.denied || say.trap || !say.hit || !say.strength) continue;
    const { source } = say.hit.match;
    const used = total.used.get(source) ?? 0;
    total.used.set(source, used + 1);
    if (used >= REPEATS) continue;
    const points = say.strength === 'weak' ? Math.min(POINTS.weak, WEAK_AT_MOST - total.weak) : POINTS[say.strength] / (used + 1);
    if (points <= 0) continue;
    if (say.strength === 'weak') total.weak += points;
    if (say.strength === 'sure') total.sure = true;
    total.points += points;
    total.said.push({ statement: say.statement, points });
  }
  for (const [trait, total] of tallies) if (!(total.sure && STANDS.has(trait))) total.points -= total.against * AGAINST[trait] + total.denied * DENIED;
  return tallies;
}

export const traitTopic: Topic<TraitFact> = {
  name: 'trait',
  title: 'What kind of system it is',
  extract(reading) {
    const tallies = tally(reading);
    const words = traitOdds(reading);
    return TRAIT_NAMES.flatMap((trait): TraitFact[] => {
      const { points, said } = tallies.get(trait) ?? { points: 0, said: [] };
      if (!isOn(points / needed(trait, reading), words?.odds.get(trait))) return [];
      const decisive = [...said].filter((one) => one.points > 0).sort((one, other) => other.points - one.points || one.statement.index - other.statement.index);
      const sayings = [...new Set(decisive.map(({ statement }) => statement))].slice(0, SHOWN);
      const statements = sayings.length > 0 ? sayings : (words?.spokesmen(trait, SHOWN) ?? []);
      return [{ kind: 'trait', trait, status: 'asserted', polarity: 'positive', evidence: statements.map((statement) => evidenceOf(statement)) }];
    });
  },
  show: ({ trait }) => ({ label: TRAIT_LABELS[trait], detail: { trait } }),
};
