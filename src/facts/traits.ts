/** Properties of the described system that switch rules on, each with the statements that decided it. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, findHits, type Hit } from './find.js';
import { TRAITS } from './lexicons/traits.js';
import type { ReadStatement, Reading, Trait, TraitFact } from './types.js';

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

const patterns = new PatternSet(
  Object.fromEntries(
    Object.entries(TRAITS).flatMap(([trait, { strong, weak, against }]) => [
      [`${trait} strong`, strong],
      [`${trait} weak`, weak],
      [`${trait} against`, against],
    ]),
  ),
);

/** Points at which a trait is on; a strong statement gives 2, a weak one 1, one against takes `AGAINST`. */
const NEEDED: Readonly<Record<Trait, number>> = { personal: 2, generative: 2, learned: 2, device: 4, people: 3, untrusted: 3 };

/** What is denied or left out weighs more where a trait depends on how the system is mainly used. */
const AGAINST: Readonly<Record<Trait, number>> = { personal: 1, generative: 0, learned: 1, device: 2, people: 1, untrusted: 2 };

/** Sections whose words say nothing of the proposed system. */
const ELSEWHERE: ReadonlySet<string> = new Set(['non-goals', 'alternatives', 'future', 'appendix', 'examples']);

interface Tally {
  points: number;
  readonly statements: ReadStatement[];
}

function counts(hit: Hit): boolean {
  return hit.asserted && hit.status !== 'measured' && !ELSEWHERE.has(hit.statement.role);
}

/** Points of each trait: the best that each statement gives. */
function tally(reading: Reading): ReadonlyMap<Trait, Tally> {
  const tallies = new Map<Trait, Tally>(TRAIT_NAMES.map((trait) => [trait, { points: 0, statements: [] }]));
  const perStatement = new Map<ReadStatement, Map<Trait, number>>();
  for (const hit of findHits(reading, patterns)) {
    const [trait, strength] = hit.name.split(' ') as [Trait, 'strong' | 'weak' | 'against'];
    const own = perStatement.get(hit.statement) ?? new Map<Trait, number>();
    perStatement.set(hit.statement, own);
    // "Nobody uses it on a desktop" is not against a device.
    if (strength === 'against' && trait === 'device' && hit.negated && hit.match.last - hit.match.first <= 2) continue;
    if (strength === 'against') own.set(trait, Math.min(own.get(trait) ?? 0, -AGAINST[trait]));
    else if (counts(hit) && !hit.negated && (own.get(trait) ?? 0) >= 0) own.set(trait, Math.max(own.get(trait) ?? 0, strength === 'strong' ? 2 : 1));
  }
  for (const [statement, own] of perStatement) {
    for (const [trait, points] of own) {
      const total = tallies.get(trait);
      if (!total) continue;
      total.points += points;
      if (points > 0) total.statements.push(statement);
    }
  }
  return tallies;
}

export const traitTopic: Topic<TraitFact> = {
  name: 'trait',
  title: 'What kind of system it is',
  extract(reading) {
    const tallies = tally(reading);
    return TRAIT_NAMES.flatMap((trait): TraitFact[] => {
      const { points, statements } = tallies.get(trait) ?? { points: 0, statements: [] };
      if (points < NEEDED[trait]) return [];
      return [{ kind: 'trait', trait, status: 'asserted', polarity: 'positive', evidence: statements.slice(0, 3).map((statement) => evidenceOf(statement)) }];
    });
  },
  show: ({ trait }) => ({ label: TRAIT_LABELS[trait], detail: { trait } }),
};
