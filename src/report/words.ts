/** Wording that several formats share. */

import type { DocumentReport, ReportedFinding, Severity } from './report.js';

// The names of functions, of which there is one in the room, take an article.
const WITHOUT_ARTICLE: ReadonlySet<string> = new Set(['finance', 'legal counsel']);

/** "The engineering lead", "Finance" */
export function asker(who: ReportedFinding['question']['who']): string {
  return WITHOUT_ARTICLE.has(who) ? who.charAt(0).toUpperCase() + who.slice(1) : `The ${who}`;
}

/** "The engineering lead asks: …" */
export function asksLine({ who, text }: ReportedFinding['question']): string {
  return `${asker(who)} asks: ${text}`;
}

export const VERDICTS: Readonly<Record<DocumentReport['verdict'], string>> = {
  'ready': 'Ready',
  'ready-with-conditions': 'Ready with conditions',
  'not-ready': 'Not ready',
};

/** "1 error", "3 warnings". */
export const count = (number: number, one: string, many = `${one}s`): string => `${String(number)} ${number === 1 ? one : many}`;

const NAMES: Readonly<Record<Severity, readonly [string, string]>> = { error: ['error', 'errors'], warning: ['warning', 'warnings'], information: ['note', 'notes'] };

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];

/** How many findings of each severity, those of which there are any. */
export function countBySeverity(findings: readonly ReportedFinding[]): { readonly severity: Severity; readonly text: string }[] {
  return SEVERITIES.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [{ severity, text: count(number, ...NAMES[severity]) }];
  });
}
