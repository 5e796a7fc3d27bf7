/** What a person reads in a terminal. */

import { clean, shorten } from './clean.js';
import { SEVERITIES, VERDICTS, asksLine, count, countBySeverity } from './words.js';
import type { DocumentReport, PlacedText, ReportedFinding, Severity } from './report.js';
import { indent, type Style } from './style.js';

const SIGNS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', information: '●' };
const MARGIN = '    ';
/** A finding on one statement shows it whole; more evidence than this is more than one wants to read. */
const MOST_EVIDENCE = 3;
const MOST_STRENGTHS = 6;

/** With the path, so that terminals make it a link. */
const placeOf = (path: string, { range: { start } }: ReportedFinding): string => `${clean(path)}:${String(start.line)}:${String(start.column)}`;

function evidenceLines({ evidence, line, range }: ReportedFinding, style: Style): string[] {
  const shown: { readonly line: number; readonly text: string }[] =
    evidence.length === 0 && line.trim() !== '' ? [{ line: range.start.line, text: line }] : evidence.slice(0, MOST_EVIDENCE).map((item) => ({ line: item.range.start.line, text: item.text }));
  return shown.map(({ line: number, text }) => {
    const label = `line ${String(number)}`;
    return `${MARGIN}${style.faint(`│ ${shorten(clean(text), style.width - MARGIN.length - label.length - 6)}  (${label})`)}`;
  });
}

function findingText(path: string, finding: ReportedFinding, style: Style): string {
  const sign = style.severity(finding.severity, SIGNS[finding.severity]);
  const head = `  ${sign} ${style.bold(placeOf(path, finding))}  ${style.severity(finding.severity, finding.severity)}  ${style.code(finding.ruleId)}`;
  return [
    head,
    indent(clean(finding.message), style.width, MARGIN),
    ...evidenceLines(finding, style),
    ...indent(clean(asksLine(finding.question)), style.width, MARGIN).split('\n').map(style.faint),
  ].join('\n');
}

function strengthsText({ strengths }: DocumentReport, style: Style): string[] {
  if (strengths.length === 0) return [];
  const lines = strengths.slice(0, MOST_STRENGTHS).map(({ label, evidence: [first] }) => {
    const where = first ? style.faint(`  line ${String(first.range.start.line)}`) : '';
    return `    ${style.good('✓')} ${shorten(clean(label), style.width - 20)}${where}`;
  });
  const more = strengths.length - MOST_STRENGTHS;
  return [`  ${style.bold('What it does well')}\n${lines.join('\n')}${more > 0 ? `\n      and ${count(more, 'other thing')}` : ''}`];
}

/** What the room asks first; a short list of findings needs none. */
function conditionsText({ conditions, findings }: DocumentReport, style: Style): string[] {
  if (conditions.length === 0 || findings.length <= conditions.length) return [];
  const margin = '       ';
  const lines = conditions.map(({ question, range, ruleId }, index) => {
    const asked = indent(clean(asksLine(question)), style.width, margin, `    ${String(index + 1)}. `);
    const place = `${String(range.start.line)}:${String(range.start.column)}`;
    const length = asked.length - asked.lastIndexOf('\n') - 1 + '  '.length + place.length + 1 + ruleId.length;
    return `${asked}${length > style.width ? `\n${margin}` : '  '}${style.faint(place)} ${style.code(ruleId)}`;
  });
  return [`  ${style.bold('The room will ask first')}\n${lines.join('\n')}`];
}

function counted(findings: readonly ReportedFinding[], style: Style): string {
  const counts = countBySeverity(findings);
  return counts.length === 0 ? style.good('no findings') : counts.map(({ severity, text }) => style.severity(severity, text)).join(', ');
}

function verdictText(report: DocumentReport, style: Style): string {
  const paint = report.verdict === 'ready' ? style.good : (text: string) => style.severity(report.verdict === 'not-ready' ? 'error' : 'warning', text);
  return paint(style.bold(VERDICTS[report.verdict]));
}

/**
 * One document with its findings.
 * @param option the option that inserts what is missing, where there is one
 */
export function documentText(report: DocumentReport, style: Style, option?: string): string {
  const insertable = new Set(report.findings.filter((finding) => finding.insertable).map((finding) => finding.ruleId)).size;
  return [
    `${style.bold(style.underlined(clean(report.path)))}\n${indent(clean(report.why), style.width, '  ').split('\n').map(style.faint).join('\n')}`,
    ...report.findings.map((finding) => findingText(report.path, finding, style)),
    ...strengthsText(report, style),
    ...conditionsText(report, style),
    `  ${verdictText(report, style)}: ${counted(report.findings, style)}.${option !== undefined && insertable > 0 ? style.faint(` With ${option}, ${insertable === 1 ? 'the start of one answer is' : `the starts of ${String(insertable)} answers are`} inserted.`) : ''}`,
  ].join('\n\n');
}

/** All documents, each with its findings, and a summary line. */
export function reviewText(reports: readonly DocumentReport[], style: Style): string {
  if (reports.length === 0) return '';
  const summary = reports.length === 1 ? [] : [summaryText(reports, style)];
  return `${[...reports.map((report) => documentText(report, style, '--fix')), ...summary].join('\n\n')}\n`;
}

/** "3 documents: 2 errors, 1 warning. 2 not ready, 1 ready." */
export function summaryText(reports: readonly DocumentReport[], style: Style): string {
  const all = reports.flatMap(({ findings }) => findings);
  return `${style.bold(count(reports.length, 'document'))}: ${counted(all, style)}. ${verdictCounts(reports)}.`;
}

/** "2 not ready, 1 ready" */
function verdictCounts(reports: readonly DocumentReport[]): string {
  return (['not-ready', 'ready-with-conditions', 'ready'] as const)
    .map((verdict) => ({ verdict, number: reports.filter((report) => report.verdict === verdict).length }))
    .filter(({ number }) => number > 0)
    .map(({ verdict, number }) => `${String(number)} ${VERDICTS[verdict].toLowerCase()}`)
    .join(', ');
}

/** "latency-budget" → "Latency budget" */
const heading = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('-', ' ');

function linesOf(evidence: readonly PlacedText[]): string {
  const lines = [...new Set(evidence.map((item) => item.range.start.line))];
  return lines.length === 0 ? '' : `line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}`;
}

/** What each document says, grouped by kind. */
export function factsText(reports: readonly DocumentReport[], style: Style): string {
  const documents = reports.map(({ path, facts }) => {
    const kinds = [...new Set(facts.map((fact) => fact.kind))];
    const groups = kinds.map((kind) => {
      const lines = facts
        .filter((fact) => fact.kind === kind)
        .map((fact) => {
          const status = fact.status === 'asserted' ? '' : style.faint(` (${clean(fact.status)})`);
          return `    ${shorten(clean(fact.label), style.width - 30)}${status}  ${style.faint(linesOf(fact.evidence))}`;
        });
      return `  ${style.bold(heading(clean(kind)))}\n${lines.join('\n')}`;
    });
    const title = style.bold(style.underlined(clean(path)));
    return [title, ...(groups.length === 0 ? ['  Nothing that Debrief knows to read.'] : groups)].join('\n\n');
  });
  return documents.length === 0 ? '' : `${documents.join('\n\n')}\n`;
}

/** For the list of rules: signs in the order of gravity. */
export const severityLegend = (style: Style): string => SEVERITIES.map((severity) => `${style.severity(severity, SIGNS[severity])} ${severity}`).join('   ');

export const severitySign = (severity: Severity, style: Style): string => style.severity(severity, SIGNS[severity]);
