/** SARIF 2.1.0, for code scanning and for viewers. */

import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import { ruleById } from '../../rules/index.js';
import { printableJson } from '../../report/clean.js';
import { byCodeUnit } from '../../report/report.js';
import type { PlacedRange } from '../../report/positions.js';
import { STANDARD_INPUT } from '../read-document.js';
import type { DocumentReport, ReportedFinding, Severity } from '../../report/report.js';
import { asksLine } from '../../report/words.js';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', information: 'note' };

/** A path as the URI that a viewer looks it up by. */
export function uriOf(path: string): string {
  if (path === STANDARD_INPUT) return 'stdin:';
  if (isAbsolute(path)) return pathToFileURL(path).href;
  const segments = (sep === '\\' ? path.replaceAll('\\', '/') : path).replace(/^(?:\.\/)+/, '').split('/');
  // Colons too, for one in the first segment would read as a scheme. Half a surrogate pair has no URI.
  return segments.map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd'))).join('/');
}

function location(path: string, { start, end }: PlacedRange, message?: string): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path) },
      region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    },
    ...(message === undefined ? {} : { message: { text: message } }),
  };
}

function descriptor(id: string): ReportingDescriptor {
  const rule = ruleById(id);
  if (!rule) return { id, shortDescription: { text: 'A document, or a comment in it, that Debrief could not use as it stands' } };
  return {
    id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.rationale },
    help: { text: `${rule.rationale}\n\nWhat satisfies it: ${rule.satisfiedBy}\n\nWhen to switch it off: ${rule.whenToSwitchOff}` },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { tags: [rule.group] },
  };
}

function result(path: string, finding: ReportedFinding, ruleIndex: number): Result {
  const { ruleId, severity, message, range, evidence, related, question } = finding;
  const places = [...evidence.map((item) => location(path, item.range, item.text)), ...related.map((item) => location(path, item.range, item.message))];
  return {
    ruleId,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: `${message} ${asksLine(question)}` },
    locations: [location(path, range)],
    ...(places.length === 0 ? {} : { relatedLocations: places.map((place, index) => ({ id: index + 1, ...place })) }),
  };
}

/** The log of one run. */
export function reviewSarif(reports: readonly DocumentReport[], unreadable: readonly { readonly path: string; readonly message: string }[], version: string): string {
  const ids = [...new Set(reports.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)))].sort(byCodeUnit);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Debrief', version, rules: ids.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: unreadable.length === 0,
            toolExecutionNotifications: unreadable.map(({ path, message }) => ({
              level: 'error',
              message: { text: message },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
            })),
          },
        ],
        artifacts: reports.map(({ path }) => ({ location: { uri: uriOf(path) } })),
        results: reports.flatMap(({ path, findings }) => findings.map((finding) => result(path, finding, ids.indexOf(finding.ruleId)))),
      },
    ],
  };
  return printableJson(log);
}
