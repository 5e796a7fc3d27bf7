/** The texts that fixes insert: the same files that the editor offers as snippets. */

import fixes from '../../snippets/fixes.json' with { type: 'json' };
import documents from '../../snippets/documents.json' with { type: 'json' };
import rollout from '../../snippets/rollout.json' with { type: 'json' };
import scripts from '../../snippets/scripts.json' with { type: 'json' };
import sections from '../../snippets/sections.json' with { type: 'json' };
import type { SectionRole } from '../facts/types.js';

/** How a fix's text is put into the document. */
export type TemplateForm = 'section' | 'bullet' | 'sentence';

/** A fix's text as rows of a table. */
export interface Rows {
  /** What a row of such a table stands for: "target", "signal", "trigger" … */
  readonly of: string;
  readonly headers: readonly string[];
  readonly cells: readonly (readonly string[])[];
}

/** The text for one rule's fix, in VS Code's snippet syntax. */
export interface Template {
  /** Heading of the section that is made where the document has none of this role. */
  readonly heading: string;
  readonly role: SectionRole;
  readonly form: TemplateForm;
  /** Lines without a heading. */
  readonly lines: readonly string[];
  /** The first line with a blank to fill in, without its bullet. */
  readonly blank: string | undefined;
  /** The same for a table that is there already. */
  readonly rows?: Rows;
}

interface FixEntry {
  readonly heading: string;
  readonly role: string;
  readonly form: string;
  readonly body?: readonly string[];
  readonly snippet?: string;
  /** Rows of the body's own table, or such as say the same as its bullet. */
  readonly rows?: { readonly of: string; readonly headers?: readonly string[]; readonly cells?: readonly (readonly string[])[] };
}

const snippets = { ...documents, ...rollout, ...scripts, ...sections } as Readonly<Record<string, { readonly body: readonly string[] }>>;
const entries = fixes as Readonly<Record<string, FixEntry>>;

/** Without the heading line and the blank one after it. */
function withoutHeading(body: readonly string[]): readonly string[] {
  if (!(body[0] ?? '').startsWith('#')) return body;
  return body.slice(body[1] === '' ? 2 : 1);
}

const templates = new Map<string, Template | undefined>();

/** The template of a rule's fix, if it has one. */
export function templateOf(ruleId: string): Template | undefined {
  if (!templates.has(ruleId)) templates.set(ruleId, readTemplate(ruleId));
  return templates.get(ruleId);
}

function readTemplate(ruleId: string): Template | undefined {
  const entry = entries[ruleId];
  if (!entry) return undefined;
  const body = entry.body ?? snippets[entry.snippet ?? '']?.body;
  if (!body) return undefined;
  const lines = withoutHeading(body);
  const blank = lines.map(plainText).find((line) => line.includes('<'))?.replace(/^[-*+] /, '');
  return { heading: entry.heading, role: entry.role as SectionRole, form: entry.form as TemplateForm, lines, blank, ...rowsOf(entry, body) };
}

// A choice such as "${2|s,ms|}" has bars without blanks.
const cellsOf = (line: string): string[] => line.slice(2, -2).split(' | ').map((cell) => cell.trim());

/** Rows as they are given, else those of the table in the body. */
function rowsOf({ rows }: FixEntry, body: readonly string[]): { rows?: Rows } {
  if (!rows) return {};
  const [header, ...lines] = body.filter((line) => line.startsWith('|') && !/^\|[\s:|-]+\|$/.test(line)).map(cellsOf);
  return { rows: { of: rows.of, headers: rows.headers ?? header ?? [], cells: rows.cells ?? lines } };
}

const TAB_STOP = /\$\{(\d+)(?::([^{}]*)|\|([^{}|]*)\|)?\}|\$(\d+)/g;

/** A snippet as text: each tab stop as its default or its first choice, escapes resolved. */
export function plainText(snippet: string): string {
  return snippet.replace(TAB_STOP, (_all, _number, text: string | undefined, choices: string | undefined) => text ?? choices?.split(',')[0] ?? '').replace(/\\([$}\\|,])/g, '$1');
}

/** Text as a snippet that inserts just that. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
