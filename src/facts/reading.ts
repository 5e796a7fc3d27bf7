/** Joins the markdown and the language stage: every statement with its annotation, role and status. */

import { annotate } from '../language/annotate.js';
import { termIndex, type OwnTerms, type TermIndex } from '../language/terms.js';
import type { Annotation, Hints, Status } from '../language/types.js';
import type { MarkdownDocument, Statement } from '../markdown/types.js';
import { Kept } from './kept.js';
import { readSections } from './sections.js';
import { PlacedStatement } from './statement.js';
import type { ReadSection, ReadStatement, Reading } from './types.js';

/** What a section of this role makes of a statement that only asserts. */
const LENT: Readonly<Partial<Record<ReadSection['role'], Status>>> = {
  'non-goals': 'rejected',
  future: 'deferred',
  examples: 'quoted',
  template: 'placeholder',
  background: 'measured',
};

const OPEN_QUESTIONS = /\b(?:open|unresolved|outstanding|still)\b/i;
const REJECTED_OPTIONS = /\b(?:reject|ruled out|turned down|discarded|not chosen|dropped|considered)/i;

/** Statuses in which the author stands behind the words. */
const STANDS: ReadonlySet<Status> = new Set<Status>(['asserted', 'target', 'estimate', 'measured', 'conditional']);

/** Whether a status counts as something the author says (catalogue, "How to read a document", 1). */
export const isAsserted = (status: Status): boolean => STANDS.has(status);

// Annotations by the identity of what a version of the document shares with the one before.
const annotations = new WeakMap<object, { readonly terms: TermIndex; readonly annotation: Annotation }>();

function annotationOf(statement: Statement, terms: TermIndex): Annotation {
  const known = annotations.get(statement.key);
  if (known?.terms === terms) return known.annotation;
  const hints: Hints = {
    form: statement.form,
    ...(statement.cells ? { cells: statement.cells } : {}),
    ...(statement.leadIn === undefined ? {} : { leadIn: statement.leadIn }),
    code: statement.code,
    struck: statement.struck,
  };
  const annotation = annotate(statement.text, hints, terms);
  annotations.set(statement.key, { terms, annotation });
  return annotation;
}

function lentStatus(own: Status, section: ReadSection | undefined, annotation: Annotation): Status {
  if (!section || !isAsserted(own)) return own;
  const title = section.path.join(' ');
  // What one can be held to is no question, wherever it stands.
  if (section.role === 'questions' && annotation.clauses.some((clause) => clause.status === 'target')) return own;
  if (section.role === 'questions') return OPEN_QUESTIONS.test(title) && own === 'asserted' ? 'question' : own;
  if (section.role === 'alternatives') return REJECTED_OPTIONS.test(title) && own === 'asserted' ? 'rejected' : own;
  if (section.role === 'background') return own === 'asserted' ? 'measured' : own;
  return LENT[section.role] ?? own;
}

const isStruck = (statement: Statement): boolean =>
  statement.struck.some((span) => span.end - span.start >= statement.text.trim().length * 0.8);

/**
 * The document as facts and rules see it.
 *
 * @param own a user's own terms (configuration `terms`), by term class
 * @param keeping for a document that is written in: the version before, if there is one. Its statements
 *   and sections become those of this version, so that it must not be used any more
 */
export function read(document: MarkdownDocument, own: OwnTerms = {}, keeping?: { readonly previous: Reading | undefined }): Reading {
  const terms = termIndex(own);
  const previous = keeping?.previous;
  const sections = readSections(document.sections, previous?.sections);
  const kept = keeping && (previous?.kept ?? new Kept());
  const moved = new Set<PlacedStatement>();
  let renumbered = previous?.sections.length !== sections.length || previous.statements.length !== document.statements.length;
  const statements = document.statements.map((statement): ReadStatement => {
    const annotation = annotationOf(statement, terms);
    const section = sections[statement.section];
    const role = section?.role ?? 'other';
    const old = kept?.statements.get(statement.key);
    const isAsBefore = old !== undefined && old.annotation === annotation && old.home === section && old.struck === statement.struck;
    const status = isAsBefore ? old.status : isStruck(statement) ? 'rejected' : lentStatus(annotation.status, section, annotation);
    if (old !== undefined && !moved.has(old)) {
      renumbered ||= old.isRenumbered(statement);
      if (old.moveTo(statement, annotation, role, status, section)) {
        moved.add(old);
        return old;
      }
    }
    const placed = new PlacedStatement(statement, annotation, role, status, isAsserted(status) && statement.form !== 'heading', section);
    kept?.statements.set(statement.key, placed);
    return placed;
  });
  return { document, sections, statements, shape: previous && !renumbered ? previous.shape : {}, ...(kept && { kept }) };
}
