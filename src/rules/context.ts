/** What the rules are given, built once for a document. */

import { evidenceOf } from '../facts/find.js';
import type { Facts } from '../facts/facts.js';
import type { SectionRole } from '../facts/types.js';
import type { Range } from '../markdown/types.js';
import type { RuleContext } from './types.js';

/** The context for one version of a document. */
export function ruleContext(facts: Facts): RuleContext {
  const { reading } = facts;
  const { document, sections, statements } = reading;
  const home = (...roles: readonly SectionRole[]): Range => {
    for (const role of roles) {
      const section = sections.find((candidate) => candidate.role === role && candidate.heading.end > candidate.heading.start);
      if (section) return section.heading;
    }
    return document.title.range;
  };
  return {
    facts,
    sections,
    statements,
    title: document.title,
    line: (offset) => document.positionAt(offset).line + 1,
    home,
    evidence: evidenceOf,
  };
}
