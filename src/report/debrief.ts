/**
 * The debrief as Markdown, to be pasted beside a document: the verdict, what the room will ask, and what holds. All of
 * it is in English, as findings and questions are and as the document is, whatever language the editor speaks.
 */

import type { DocumentReport, ReportedFinding } from './report.js';
import { asker, VERDICTS } from './words.js';

/** @param name the document's, for the heading */
export function debriefMarkdown(name: string, { verdict, conditions, findings, strengths }: DocumentReport): string {
  const others = findings.filter((finding) => !conditions.includes(finding));
  return [
    `# Debrief: ${name}`,
    '',
    `**${VERDICTS[verdict]}**`,
    ...part('What would decide the room', conditions.map(questionLines)),
    ...part('What else will be asked', others.map(questionLines)),
    ...part('What holds', strengths.map(({ label }) => `- ${label}`)),
    '',
  ].join('\n');
}

/** The question is the room's; below it what it rests on, and where. */
function questionLines({ question, message, range, ruleId }: ReportedFinding): string {
  return `- **${asker(question.who)}:** ${question.text}\n  ${message} (line ${range.start.line}, \`${ruleId}\`)`;
}

function part(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${heading}`, '', ...lines];
}
