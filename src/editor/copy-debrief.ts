import * as vscode from 'vscode';
import type { Review } from '../review/types.js';
import { capitalize } from './checklist-items.js';
import type { EditorContext } from './context.js';
import { activeDocument } from './documents.js';
import { showNotice } from './notice.js';
import { personaTitle, verdictTitle } from './words.js';

/** "Copy Debrief as Markdown": verdict, conditions, questions and strengths. */
export function registerCopyDebrief(context: EditorContext): vscode.Disposable {
  return vscode.commands.registerCommand('debrief.copyDebrief', async () => {
    const document = activeDocument();
    const reviewed = document && (await context.reviews.current(document));
    if (!reviewed || reviewed.review.kind === 'other') {
      showNotice(vscode.l10n.t('There is no debrief of this file.'));
      return;
    }
    const name = reviewed.document.uri.path.slice(reviewed.document.uri.path.lastIndexOf('/') + 1);
    const line = (offset: number): number => reviewed.document.positionAt(offset).line + 1;
    await vscode.env.clipboard.writeText(debriefMarkdown(name, reviewed.review, line));
    showNotice(vscode.l10n.t('$(check) Debrief copied as Markdown'));
  });
}

/** The debrief as Markdown; the questions are the room's, with the line that each is about. */
export function debriefMarkdown(name: string, review: Review, line: (offset: number) => number): string {
  const conditions = review.conditions.flatMap((index) => review.findings[index] ?? []);
  const others = review.findings.filter((finding) => !conditions.includes(finding));
  const question = (finding: Review['findings'][number]): string =>
    `- **${capitalize(personaTitle(finding.question.who))}:** ${finding.question.text}\n` +
    `  ${finding.message} (${vscode.l10n.t('line {0}', line(finding.range.start))}, \`${finding.ruleId}\`)`;
  const part = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', `## ${heading}`, '', ...lines];
  return [
    `# ${vscode.l10n.t('Debrief: {0}', name)}`,
    '',
    `**${verdictTitle(review.verdict)}**`,
    ...part(vscode.l10n.t('What would decide the room'), conditions.map(question)),
    ...part(vscode.l10n.t('What else will be asked'), others.map(question)),
    ...part(vscode.l10n.t('What holds'), review.strengths.map(({ label }) => `- ${label}`)),
    '',
  ].join('\n');
}
