/**
 * One line for each finding, which editors and other tools can take apart: VS Code's problem matcher
 * `$debrief` reads it, and so does whatever reads the errors of a compiler.
 */

import { clean } from './clean.js';
import type { DocumentReport } from './report.js';

/** `path:line:column: severity: message (rule)` */
export function reviewLines(reports: readonly DocumentReport[]): string {
  return reports
    .flatMap(({ path, findings }) =>
      findings.map(({ range: { start }, severity, message, ruleId }) => `${clean(path)}:${String(start.line)}:${String(start.column)}: ${severity}: ${clean(message)} (${ruleId})\n`),
    )
    .join('');
}
