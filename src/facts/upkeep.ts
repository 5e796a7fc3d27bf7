/** What it costs the device, and what it costs the team that keeps it running. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn } from './find.js';
import { eachStatement } from './kept.js';
import { DEVICE_COSTS, OTHER_DEVICE_COSTS, OTHER_TEAM_COSTS, TEAM_COSTS } from './lexicons/upkeep.js';
import { isProposed } from './stated.js';
import type { Fact, ReadStatement, Reading, SectionRole } from './types.js';

export interface DeviceCostFact extends Fact {
  readonly kind: 'device-cost';
  readonly resource: string;
  readonly words: string;
}

export interface TeamCostFact extends Fact {
  readonly kind: 'team-cost';
  /** What it is spent on: effort, doing it all again, hardware, the vendor, on call. */
  readonly cause: string;
  readonly words: string;
}

const device = new PatternSet(DEVICE_COSTS);
const notDevice = new PatternSet(OTHER_DEVICE_COSTS);
const team = new PatternSet(TEAM_COSTS);
const notTeam = new PatternSet(OTHER_TEAM_COSTS);

const OUTSIDE: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'non-goals', 'examples', 'template', 'questions', 'future', 'problem', 'appendix']);

const says = (statement: ReadStatement): boolean => statement.form !== 'heading' && (statement.asserted || isProposed(statement.status, statement) || statement.status === 'hypothetical') && !OUTSIDE.has(statement.role);

/** First asserted hit of each name in every statement that may speak of it. */
function each<F>(patterns: PatternSet, excluded: PatternSet, make: (name: string, words: string, statement: ReadStatement) => F): (reading: Reading) => readonly F[] {
  return eachStatement((statement) => {
    if (!says(statement)) return [];
    const aside = excluded.find(statement.annotation);
    const seen = new Set<string>();
    return hitsIn(statement, patterns).flatMap((hit) => {
      // What it would cost to leave a vendor is known before anybody leaves.
      const counts = hit.asserted || isProposed(hit.status, statement) || (hit.status === 'hypothetical' && hit.name === 'vendor');
      if (!counts || seen.has(hit.name) || aside.some((match) => match.start < hit.match.end && match.end > hit.match.start)) return [];
      seen.add(hit.name);
      return [make(hit.name, statement.text.slice(hit.match.start, hit.match.end), statement)];
    });
  });
}

const base = (statement: ReadStatement): Pick<Fact, 'status' | 'polarity' | 'evidence'> => ({ status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] });

export const deviceCostTopic: Topic<DeviceCostFact> = {
  name: 'device-cost',
  title: 'What it costs the device',
  extract: each(device, notDevice, (resource, words, statement): DeviceCostFact => ({ kind: 'device-cost', resource, words, ...base(statement) })),
  show: ({ resource, words }) => ({ label: `${resource}: ${words}`, detail: { resource, words } }),
};

const EFFORT_HEADER = /\b(?:efforts?|upkeep|maintenance|workload|toil|staff time|team time|running work)\b/i;

/** "rating of drafts | five hours a week" under "Upkeep | Effort". */
function isEffortRow(statement: ReadStatement): boolean {
  const { cells, annotation } = statement;
  return says(statement) && (cells ?? []).some((cell) => EFFORT_HEADER.test(cell.header)) && annotation.quantities.some(({ dimension, unit }) => dimension === 'duration' || (dimension === 'rate' && /^(?:hour|day|week|minute)s?$/.test(unit)));
}

const teamCostsInWords = each(team, notTeam, (cause, words, statement): TeamCostFact => ({ kind: 'team-cost', cause, words, ...base(statement) }));

const effortRows = eachStatement((statement): TeamCostFact[] =>
  isEffortRow(statement) && hitsIn(statement, team).length === 0 ? [{ kind: 'team-cost', cause: 'effort', words: statement.text, ...base(statement) }] : [],
);

export const teamCostTopic: Topic<TeamCostFact> = {
  name: 'team-cost',
  title: 'What it costs the team',
  extract: (reading) => [...teamCostsInWords(reading), ...effortRows(reading)].sort((one, other) => (one.evidence[0]?.statement ?? 0) - (other.evidence[0]?.statement ?? 0)),
  show: ({ cause, words }) => ({ label: words, detail: { cause, words } }),
};
