import type { Rule } from '../types.js';

export const emptySection: Rule = {
  id: 'document/empty-section',
  title: 'Every heading has content',
  group: 'document',
  severity: 'information',
  type: 'statement',
  traits: [],
  rationale:
    'A heading promises an answer. With nothing under it, the reader learns that you knew the question and left it, which is worse than not having raised it.',
  whenToSwitchOff: 'While you write from an outline whose headings you fill one after the other.',
  question: { who: 'VP of Product', text: 'You have a heading for this and no word under it. What did you mean to tell us here?' },
  satisfiedBy: 'A sentence, a table or a diagram under the heading, or a sub-heading that has one.',
  check: ({ sections }) =>
    sections
      .filter((section) => section.empty && section.children.length === 0 && section.kind !== 'root' && section.kind !== 'run-in')
      .map((section) => ({
        message: `There is nothing under "${section.title}".`,
        range: section.heading,
        fixes: [{ kind: 'append' as const, title: 'Write what belongs under this heading', statement: headingStatement(section.statements) }].filter(({ statement }) => statement >= 0),
      })),
};

/** The heading's own statement is the first of its section. */
const headingStatement = (statements: readonly number[]): number => statements[0] ?? -1;
