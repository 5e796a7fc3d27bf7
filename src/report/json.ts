/**
 * The JSON that other programs read; its shape is part of what a version promises. The same documents
 * give the same bytes: keys have a fixed order, documents are sorted by path, traits by name, findings
 * by place and then by rule.
 */

import { printableJson } from './clean.js';
import type { DocumentReport, PlacedText } from './report.js';

const VERSION = 1;

const evidenceOf = (evidence: readonly PlacedText[]): object[] => evidence.map(({ range, text }) => ({ range: { start: { ...range.start }, end: { ...range.end } }, text }));

/** What `debrief review --format json` prints. */
export function reviewJson(reports: readonly DocumentReport[]): string {
  return printableJson({
    version: VERSION,
    documents: reports.map(({ path, kind, why, traits, verdict, findings, checklist }) => ({
      path,
      kind,
      why,
      traits,
      verdict,
      findings: findings.map(({ ruleId, severity, message, range, evidence, question }) => ({
        ruleId,
        severity,
        message,
        range,
        evidence: evidenceOf(evidence),
        question: { who: question.who, text: question.text },
      })),
      checklist: checklist.map(({ group, rules }) => ({
        group,
        rules: rules.map(({ ruleId, state, trait }) => ({ ruleId, state, ...(trait === undefined ? {} : { trait }) })),
      })),
    })),
  });
}

/** What `debrief facts --format json` prints. */
export function factsJson(reports: readonly DocumentReport[]): string {
  return printableJson({
    version: VERSION,
    documents: reports.map(({ path, facts }) => ({
      path,
      facts: facts.map(({ kind, label, status, detail, evidence }) => ({
        kind,
        label,
        status,
        detail: Object.fromEntries(Object.entries(detail).sort(([one], [other]) => (one < other ? -1 : 1))),
        evidence: evidenceOf(evidence),
      })),
    })),
  });
}
