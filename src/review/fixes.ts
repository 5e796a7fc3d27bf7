/**
 * Turns a rule's plan for a fix into edits of the text. A fix only inserts or moves: what it inserts
 * has placeholders, and everything around it stays as it is, byte for byte.
 */

import type { ReadSection, ReadStatement, Reading } from '../facts/types.js';
import { lineStart } from '../markdown/lines.js';
import type { FixPlan, Report, Rule } from '../rules/types.js';
import { placeBeforeStatement, placeForOpening, placeForSection, sectionOfRole } from './place.js';
import { rowsInto, type Insertion } from './rows.js';
import { headingLines, styleOf, type DocumentStyle } from './style.js';
import { escapeSnippet, plainText, templateOf, type Template } from './templates.js';
import type { Fix, TextEdit } from './types.js';
import { unclosedFrom } from './unclosed.js';

/** A function of a document that is asked for every finding, and answered once. */
function once<Value>(of: (reading: Reading) => Value): (reading: Reading) => Value {
  const known = new WeakMap<Reading, { readonly value: Value }>();
  return (reading) => {
    const { value } = known.get(reading) ?? { value: of(reading) };
    known.set(reading, { value });
    return value;
  };
}

const cachedStyle: (reading: Reading) => DocumentStyle = once(styleOf);
const unclosed = once((reading) => unclosedFrom(reading.document) ?? Infinity);
/** The lines that may hold a blank to fill in, for what is asked of every fix. */
const openLines = once(({ document }) => document.text.split('\n').filter((line) => line.includes('<')).join('\n'));

/** The fixes for one report, best first. */
export function fixesOf(rule: Rule, report: Report, reading: Reading): Fix[] {
  // What an open fence would swallow is not offered, nor is moving the fence to where it swallows the rest.
  const readable = unclosed(reading);
  return (report.fixes ?? []).flatMap((plan) => {
    const fix = fixOf(rule.id, plan, reading);
    return fix?.edits.every(({ range }) => Math.max(range.start, range.end) <= readable) ? [fix] : [];
  });
}

function fixOf(ruleId: string, plan: FixPlan, reading: Reading): Fix | undefined {
  if (plan.kind === 'move') return moveFix(ruleId, plan, reading);
  const template = templateOf(ruleId);
  // Taken once, it is there to be filled in; a second copy would help nobody.
  if (!template || isThere(template, reading)) return undefined;
  const style = cachedStyle(reading);
  const insertion = plan.kind === 'append' ? appended(plan.statement, template, reading, style) : inserted(plan, template, reading, style);
  if (!insertion) return undefined;
  const newText = plainText(insertion.text);
  if (isInserted(newText, reading)) return undefined;
  return {
    title: plan.title,
    ruleId,
    edits: [{ range: { start: insertion.offset, end: insertion.offset }, newText }],
    snippet: insertion,
  };
}

/** Whether the template's first line with a blank stands in the document already, still unfilled. */
function isThere(template: Template, reading: Reading): boolean {
  const { blank } = template;
  return blank !== undefined && openLines(reading).includes(blank);
}

/** Whether all lines of it stand in the document already, still unfilled. */
function isInserted(inserted: string, reading: Reading): boolean {
  const lines = inserted.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.every((line) => line.includes('<') && openLines(reading).includes(line));
}

const ownBullets = (lines: readonly string[], style: DocumentStyle): string[] => lines.map((line) => line.replace(/^- /, `${style.bullet} `));

/** A block of lines set off from what stands around the place by one blank line; it stands between blocks, never in one. */
function block(place: number, lines: readonly string[], reading: Reading, style: DocumentStyle): Insertion | undefined {
  const { text } = reading.document;
  const { newline } = style;
  const around = reading.document.blocks.find(({ range }) => range.start < place && place < range.end);
  const offset = around ? endOfWords(text, around.range) : place;
  // Behind a list, what is indented would become part of its last item.
  if (isItem(lines.at(-1) ?? '') && isIndented(text, offset)) return undefined;
  const before = text.slice(0, offset);
  // Only the last lines tell: looking for them from the start would walk through all of the text for each fix.
  const last = before.slice(Math.max(0, before.lastIndexOf('\n', before.lastIndexOf('\n') - 1)));
  const blank = /(?:^|\n)[ \t]*\r?\n[ \t]*$/.test(last) || before.trim() === '';
  const startsLine = /(?:^|\n)[ \t]*$/.test(last);
  const lead = blank ? '' : startsLine ? newline : newline + newline;
  const after = text.slice(offset);
  const tail = after === '' ? newline : /^[ \t]*\r?\n[ \t]*(?:\r?\n|$)/.test(after) ? '' : /^[ \t]*\r?\n/.test(after) ? newline : newline + newline;
  return { offset, text: lead + lines.join(newline) + tail };
}

/** Whether there is white space before the next word on its line. */
function isIndented(text: string, offset: number): boolean {
  const word = /\S/g;
  word.lastIndex = offset;
  const at = word.exec(text)?.index ?? offset;
  return at > offset && /[ \t]/.test(text[at - 1] ?? '');
}

const isItem = (line: string): boolean => /^(?:[-*+]|\d+[.)]) /.test(line);

/** Where the words of a stretch end: without the blank lines that follow. */
const endOfWords = (text: string, { start, end }: { readonly start: number; readonly end: number }): number => start + text.slice(start, end).trimEnd().length;

/** Into the section of a role, or into a new one. */
function inserted({ role, before, opens }: Extract<FixPlan, { kind: 'insert' }>, template: Template, reading: Reading, style: DocumentStyle): Insertion | undefined {
  const lines = ownBullets(template.lines, style);
  const { text } = reading.document;
  const limit = reading.sections[before ?? -1];
  // Before the first section stand only words, and a heading would take in all that follow.
  if (limit?.kind === 'root') return opens === undefined ? undefined : block(placeBeforeStatement(reading, opens), lines, reading, style);
  const latest = limit === undefined ? text.length : lineStart(text, limit.heading.start);
  const section = sectionOfRole(reading, role) ?? (role === template.role ? undefined : sectionOfRole(reading, template.role));
  if (!section || section.heading.start >= latest) {
    const heading = headingLines(escapeSnippet(template.heading), style);
    const opening = placeForOpening(reading, template.role);
    return opening === undefined ? block(Math.min(latest, placeForSection(reading, template.role)), [...heading, '', ...lines], reading, style) : block(opening, lines, reading, style);
  }
  const rows = template.rows && rowsInto(section, template.rows, reading, style.newline);
  if (rows) return rows;
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

/** "<name>" on a line of its own is apart from the line before; with words behind it, it would continue that line. */
const isBlankAlone = ({ text }: ReadStatement): boolean => /^<[^<>]*>$/.test(text);

/** Right after a statement: in its own paragraph or item, else (tables, diagrams) after its block. */
function appended(index: number, template: Template, reading: Reading, style: DocumentStyle): Insertion | undefined {
  const statement = reading.statements[index];
  if (!statement) return undefined;
  const lines = ownBullets(template.lines, style);
  const owner = reading.document.blocks[statement.block];
  if (!owner) return undefined;
  const { text } = reading.document;
  // A line of HTML with words behind it would be HTML no more.
  if (statement.form === 'sentence' && template.form === 'sentence' && owner.type !== 'html' && !isBlankAlone(statement)) {
    const end = statement.range.end;
    // A sentence that ends inside emphasis or quotes is followed by their closing marks.
    const closing = /^[*_~"'”’)\]]*/.exec(text.slice(end))?.[0].length ?? 0;
    // Before a full stop a backslash would make it part of the sentence.
    const ends = /[.!?…:;\\][*_~"'”’)\]]*$/.test(text.slice(Math.max(0, end - 5), end + closing));
    return { offset: end + closing, text: `${ends ? '' : '.'} ${lines.join(' ')}` };
  }
  return block(endOfWords(text, owner.range), lines, reading, style);
}

/** Takes a section, with all under it, and puts it before another one; not before words above the first heading, which it would take in. */
function moveFix(ruleId: string, plan: Extract<FixPlan, { kind: 'move' }>, reading: Reading): Fix | undefined {
  const section = reading.sections[plan.section];
  const target = reading.sections[plan.before];
  if (!section || !target || section.heading.start <= target.heading.start || section.kind === 'run-in' || target.kind === 'run-in' || target.kind === 'root') return undefined;
  const { text } = reading.document;
  const { newline } = cachedStyle(reading);
  const start = lineStart(text, section.heading.start);
  const end = section.whole.end;
  const whole = text.slice(start, end);
  const at = lineStart(text, target.heading.start);
  // The last section of a document has no blank line after it; where it goes it needs one.
  const moved = /\n[^\S\n]*\n$/.test(whole) ? whole : whole.endsWith('\n') ? whole + newline : whole + newline + newline;
  const edits: TextEdit[] = [
    { range: { start: at, end: at }, newText: moved },
    { range: { start, end }, newText: '' },
  ];
  return { title: plan.title, ruleId, edits };
}
