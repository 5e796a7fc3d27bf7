/** Workflow commands of GitHub Actions, which show findings beside the changed lines. */

import { clean } from '../../report/clean.js';
import type { DocumentReport, ReportedFinding, Severity } from '../../report/report.js';
import { asksLine } from '../../report/words.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice' };

/** The message of a command: everything after `::`. */
const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** The value of a property, which ends at a comma or a colon. */
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function command(name: string, properties: readonly (readonly [string, string | number])[], message: string): string {
  return `::${name} ${properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',')}::${escapeData(message)}\n`;
}

function findingCommand(path: string, { ruleId, severity, message, range, question }: ReportedFinding): string {
  const { start, end } = range;
  // Columns count only within one line.
  const columns = start.line === end.line ? ([['col', start.column], ['endColumn', end.column]] as const) : [];
  return command(
    COMMANDS[severity],
    [['file', clean(path)], ['line', start.line], ['endLine', end.line], ...columns, ['title', ruleId]],
    `${clean(message)}\n${clean(asksLine(question))}`,
  );
}

/** One command for each finding, and one for each document that could not be read. */
export function reviewGithub(reports: readonly DocumentReport[], unreadable: readonly { readonly path: string; readonly message: string }[]): string {
  return [
    ...reports.flatMap(({ path, findings }) => findings.map((finding) => findingCommand(path, finding))),
    ...unreadable.map(({ path, message }) => command('error', [['file', clean(path)], ['title', 'Debrief']], clean(message))),
  ].join('');
}
