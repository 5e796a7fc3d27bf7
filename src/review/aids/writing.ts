/** What a writer may be offered to write next: headings that are missing, names and units that the document uses. */

import { costTopic } from '../../facts/cost.js';
import type { Facts } from '../../facts/facts.js';
import { isSet } from '../../facts/figures.js';
import { latencyTopic } from '../../facts/latency.js';
import { qualityTopic } from '../../facts/quality.js';
import { trafficTopic } from '../../facts/traffic.js';
import type { SectionRole } from '../../facts/types.js';
import { vendorTopic } from '../../facts/vendors.js';
import { pluralise, singular } from '../../language/quantities/nouns.js';
import type { Range } from '../../markdown/types.js';
import { placeForSection, rankOf, sectionOfRole } from '../place.js';
import { styleOf } from '../style.js';
import { templateOf } from '../templates.js';
import type { Configuration, Finding } from '../types.js';
import { namesUsedIn } from './names.js';
import { teamsIn } from './teams.js';
import type { MissingSection, Writing } from './types.js';

/** Sections that are there to set figures. */
const SETTING: ReadonlySet<SectionRole> = new Set<SectionRole>(['requirements', 'cost', 'success']);

/** All offers for one version of a document. */
export function writingFor(facts: Facts, findings: readonly Finding[], { terms }: Configuration): Writing {
  const uses = facts.of(trafficTopic).flatMap(({ unit, per, quantity }) => (quantity.unit !== '' && per !== '' ? [singular(unit)] : []));
  return {
    missing: missingIn(facts, findings),
    budgets: budgetsIn(facts),
    uses: distinct(uses).map((one) => ({ one, many: pluralise(one) })),
    owners: distinct([...terms.owners, ...teamsIn(facts.reading)]),
    names: distinct([...terms.products, ...terms.vendors, ...terms.data, ...facts.of(vendorTopic).map(({ name }) => name), ...namesUsedIn(facts.reading)]),
  };
}

const distinct = (words: readonly string[]): string[] => [...new Map(words.filter((word) => word.trim() !== '').map((word) => [word.toLowerCase(), word])).values()];

/** Headings that open rules ask for and no section stands for, in the order in which a room wants to hear them. */
function missingIn({ reading }: Facts, findings: readonly Finding[]): MissingSection[] {
  const found = new Map<string, MissingSection & { readonly rank: number }>();
  const { depth } = styleOf(reading);
  for (const { type, ruleId, question } of findings) {
    const template = type === 'missing' ? templateOf(ruleId) : undefined;
    if (template === undefined || template.heading === '' || found.has(template.heading) || sectionOfRole(reading, template.role)) continue;
    found.set(template.heading, { title: template.heading, depth, place: placeForSection(reading, template.role), who: question.who, question: question.text, rank: rankOf(template.role) });
  }
  return [...found.values()].sort((one, other) => one.rank - other.rank).map(({ rank: _rank, ...section }) => section);
}

/** Sections that set figures, by what they are for or by what stands in them. */
function budgetsIn(facts: Facts): Range[] {
  const { sections } = facts.reading;
  const figures = [...facts.of(latencyTopic), ...facts.of(costTopic), ...facts.of(qualityTopic)];
  const holding = new Set(figures.flatMap(({ figure }) => (figure !== undefined && isSet(figure) ? [figure.statement.section] : [])));
  return sections.filter((section) => section.kind !== 'root' && (SETTING.has(section.role) || holding.has(section.index))).map(({ body }) => body);
}
