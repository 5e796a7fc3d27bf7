/**
 * Turns a rule's plan for a fix into edits of the text. A fix only inserts or moves: what it inserts
 * has placeholders, and everything around it stays as it is, byte for byte.
 */

import type { ReadSection, ReadStatement, Reading } from '../facts/types.js';
import type { FixPlan, Report, Rule } from '../rules/types.js';
import { placeForSection, sectionOfRole } from './place.js';
import { headingLines, styleOf, type DocumentStyle } from './style.js';
import { escapeSnippet, plainText, templateOf, type Template } from './templates.js';
import type { Fix, TextEdit } from './types.js';

const styles = new WeakMap<Reading, DocumentStyle>();

function cachedStyle(reading: Reading): DocumentStyle {
  const known = styles.get(reading) ?? styleOf(reading);
  styles.set(reading, known);
  return known;
}

/** The fixes for one report, best first. */
export function fixesOf(rule: Rule, report: Report, reading: Reading): Fix[] {
  return (report.fixes ?? []).flatMap((plan) => {
    const fix = fixOf(rule.id, plan, reading);
    return fix ? [fix] : [];
  });
}

function fixOf(ruleId: string, plan: FixPlan, reading: Reading): Fix | undefined {
  if (plan.kind === 'move') return moveFix(ruleId, plan, reading);
  const template = templateOf(ruleId);
  // Taken once, it is there to be filled in; a second copy would help nobody.
  if (!template || isThere(template, reading)) return undefined;
  const style = cachedStyle(reading);
  const insertion = plan.kind === 'append' ? appended(plan.statement, template, reading, style) : inserted(plan.role, template, reading, style);
  if (!insertion) return undefined;
  return {
    title: plan.title,
    ruleId,
    edits: [{ range: { start: insertion.offset, end: insertion.offset }, newText: plainText(insertion.text) }],
    snippet: insertion,
  };
}

/** Whether the template's first line with a blank stands in the document already, still unfilled. */
function isThere(template: Template, reading: Reading): boolean {
  const line = template.lines.map(plainText).find((candidate) => candidate.includes('<'));
  return line !== undefined && reading.document.text.includes(line.replace(/^[-*+] /, ''));
}

/** A text in snippet syntax and the offset where it is put. */
interface Insertion {
  readonly offset: number;
  readonly text: string;
}

const ownBullets = (lines: readonly string[], style: DocumentStyle): string[] => lines.map((line) => line.replace(/^- /, `${style.bullet} `));

/** A block of lines set off from what stands around the offset by one blank line. */
function block(offset: number, lines: readonly string[], reading: Reading, style: DocumentStyle): Insertion {
  const { text } = reading.document;
  const { newline } = style;
  const before = text.slice(0, offset);
  const blank = /(?:^|\n)[ \t]*\r?\n[ \t]*$/.test(before) || before.trim() === '';
  const lineStart = /(?:^|\n)[ \t]*$/.test(before);
  const lead = blank ? '' : lineStart ? newline : newline + newline;
  const after = text.slice(offset);
  const tail = after === '' ? newline : /^[ \t]*\r?\n[ \t]*(?:\r?\n|$)/.test(after) ? '' : /^[ \t]*\r?\n/.test(after) ? newline : newline + newline;
  return { offset, text: lead + lines.join(newline) + tail };
}

/** Into the section of a role, or into a new one. */
function inserted(role: ReadSection['role'], template: Template, reading: Reading, style: DocumentStyle): Insertion {
  const lines = ownBullets(template.lines, style);
  const section = sectionOfRole(reading, role) ?? (role === template.role ? undefined : sectionOfRole(reading, template.role));
  if (!section) {
    const heading = headingLines(escapeSnippet(template.heading), style);
    const gap = style.headings === 'bold' ? [...heading, ''] : [...heading, ''];
    return block(placeForSection(reading, template.role), [...gap, ...lines], reading, style);
  }
  const end = endOfBody(section, reading);
  const last = lastStatement(section, reading);
  if (template.form === 'bullet' && last?.list && !last.list.ordered && last.list.depth === 0 && last.range.end >= end - 2) {
    const bullet = lines.map((line) => line.replace(/^[-*+] /, `${last.list?.marker ?? style.bullet} `));
    return { offset: end, text: style.newline + bullet.join(style.newline) };
  }
  return block(end, lines, reading, style);
}

/** The end of what stands directly in a section, without the blank lines that follow. */
function endOfBody(section: ReadSection, reading: Reading): number {
  const body = reading.document.text.slice(section.body.start, section.body.end).trimEnd();
  return body === '' ? section.heading.end + trailingMarks(section, reading) : section.body.start + body.length;
}

/** What belongs to a heading's line after its words: closing marks, the underline of a setext heading. */
function trailingMarks(section: ReadSection, reading: Reading): number {
  const rest = reading.document.text.slice(section.heading.end, Math.max(section.heading.end, section.body.start));
  return rest.trimEnd().length;
}

function lastStatement(section: ReadSection, reading: Reading): ReadStatement | undefined {
  const index = section.statements.at(-1);
  return index === undefined ? undefined : reading.statements[index];
}

/** Right after a statement: in its own paragraph or item, else (tables, diagrams) after its block. */
function appended(index: number, template: Template, reading: Reading, style: DocumentStyle): Insertion | undefined {
  const statement = reading.statements[index];
  if (!statement) return undefined;
  const lines = ownBullets(template.lines, style);
  if (statement.form === 'sentence' && template.form === 'sentence') {
    const { text } = reading.document;
    const end = statement.range.end;
    // A sentence that ends inside emphasis or quotes is followed by their closing marks.
    const closing = /^[*_~"'”’)\]]*/.exec(text.slice(end))?.[0].length ?? 0;
    const ends = /[.!?…:;][*_~"'”’)\]]*$/.test(text.slice(Math.max(0, end - 5), end + closing));
    return { offset: end + closing, text: `${ends ? '' : '.'} ${lines.join(' ')}` };
  }
  const owner = reading.document.blocks[statement.block];
  if (!owner) return undefined;
  return block(reading.document.text.slice(0, owner.range.end).trimEnd().length, lines, reading, style);
}

/** Takes a section, with all under it, and puts it before another one. */
function moveFix(ruleId: string, plan: Extract<FixPlan, { kind: 'move' }>, reading: Reading): Fix | undefined {
  const section = reading.sections[plan.section];
  const target = reading.sections[plan.before];
  if (!section || !target || section.heading.start <= target.heading.start || section.kind === 'run-in' || target.kind === 'run-in') return undefined;
  const { text } = reading.document;
  const { newline } = cachedStyle(reading);
  const start = lineStart(text, section.heading.start);
  const end = section.whole.end;
  const whole = text.slice(start, end);
  const at = lineStart(text, target.heading.start);
  // The last section of a document has no blank line after it; where it goes it needs one.
  const moved = /\n[^\S\n]*\n$/.test(whole) || whole.endsWith('\n\n') ? whole : whole.trimEnd() + newline + newline;
  const edits: TextEdit[] = [
    { range: { start: at, end: at }, newText: moved },
    { range: { start, end }, newText: '' },
  ];
  return { title: plan.title, ruleId, edits };
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
