/** What a section is for, by the words of its heading; sub-sections inherit where theirs say nothing. */

import { annotate } from '../language/annotate.js';
import { PatternSet } from '../language/pattern.js';
import type { Annotation } from '../language/types.js';
import type { Section } from '../markdown/types.js';
import { SECTION_TITLES } from './lexicons/section-titles.js';
import { WHOLE_TITLES } from './lexicons/whole-titles.js';
import { PlacedSection } from './section.js';
import type { ReadSection, SectionRole } from './types.js';

const titles = new PatternSet(SECTION_TITLES);
const wholeTitles = new PatternSet(WHOLE_TITLES);

// Where a heading says two things ("Risks and rollback"), the role that comes first here wins: those
// that change what the statements mean, then the narrow ones, then the wide ones.
const PREFERENCE: readonly SectionRole[] = [
  'template',
  'examples',
  'non-goals',
  'questions',
  'alternatives',
  'future',
  'success',
  'assumptions',
  'summary',
  'fairness',
  'privacy',
  'feedback',
  'rollout',
  'monitoring',
  'ownership',
  'limitations',
  'safety',
  'cost',
  'model',
  'requirements',
  'goals',
  'background',
  'problem',
  'operations',
  'data',
  'architecture',
  'appendix',
];

const cache = new Map<string, SectionRole>();
const CACHE_LIMIT = 2_000;

/** The first role in order of preference for which a pattern fits. */
function preferred(patterns: PatternSet, annotation: Annotation): SectionRole | undefined {
  const found = new Set(patterns.find(annotation).map((match) => match.name));
  return PREFERENCE.find((candidate) => found.has(candidate));
}

/** The role that a heading's words say; `other` where they say none. */
export function roleOfTitle(title: string): SectionRole {
  const known = cache.get(title);
  if (known !== undefined) return known;
  // "4/ Out", "§ 7 Fairness": a number or a sign in front says nothing.
  const annotation = annotate(title.replace(/^[^\p{L}]{1,20}(?=\p{L})/u, ''), { form: 'heading' });
  const role = preferred(wholeTitles, annotation) ?? preferred(titles, annotation) ?? 'other';
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(title, role);
  return role;
}

/**
 * Sections with their roles and heading paths, in the same order.
 *
 * @param previous those of the last version; they move to where they are now
 */
export function readSections(sections: readonly Section[], previous: readonly ReadSection[] = []): readonly ReadSection[] {
  const read: ReadSection[] = [];
  const tops = sections.filter((section) => section.depth === 1 && section.parent === 0);
  const moved = new Set<ReadSection>();
  const place = (section: Section, role: SectionRole, path: readonly string[]): ReadSection => {
    // Counted from the start or from the end: an edit adds or takes sections at one place.
    for (const at of [section.index, section.index + previous.length - sections.length]) {
      const old = previous[at];
      if (old instanceof PlacedSection && !moved.has(old) && old.moveTo(section, role, path)) {
        moved.add(old);
        return old;
      }
    }
    return new PlacedSection(section, role, path);
  };
  for (const section of sections) {
    const parent = section.index === 0 ? undefined : read[section.parent];
    const own = section.title === '' ? 'other' : roleOfTitle(section.title);
    // The title of the whole document names a subject and not a role.
    const inherits = parent !== undefined && parent.depth > 1 && own === 'other';
    const isTitle = section.depth === 1 && section.parent === 0 && (section.children.length > 0 || tops.length === 1);
    const role = inherits ? parent.role : isTitle ? (own === 'summary' ? own : 'other') : own;
    read.push(place(section, role, parent ? [...parent.path, section.title] : []));
  }
  // The same list where nothing changed: much looks through all sections, and need not again.
  return read.length === previous.length && read.every((section, at) => section === previous[at]) ? previous : read;
}
