import * as vscode from 'vscode';
import type { Range } from '../review/aids/types.js';
import type { Finding } from '../review/types.js';
import { capitalize, escapeMarkdown } from './checklist-items.js';
import type { EditorContext } from './context.js';
import { derivation, readAs } from './derived-words.js';
import { shownFindings } from './diagnostics.js';
import { rangeOf } from './documents.js';
import { explainLink, explainRuleCommand } from './explain.js';
import { diagnosticsSetting, settingsSection } from './settings.js';
import { isWithin } from './shift.js';
import { personaTitle } from './words.js';

/** On a finding: why it matters, who asks what, and what would satisfy it. On a number or a data term: what it was taken for, and what it comes to. */
export function registerHover(context: EditorContext): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: 'markdown' },
    {
      provideHover: async (document, position) => {
        const reviewed = context.reviews.latest(document);
        // An older review's places may be elsewhere by now; the next hover will have the new one.
        if (!reviewed || reviewed.version !== document.version || reviewed.review.kind === 'other') {
          return undefined;
        }
        const offset = document.offsetAt(position);
        const { findings, aids } = reviewed.review;
        const shown = new Set(shownFindings(reviewed.review, diagnosticsSetting(document)));
        const here = findings.filter((finding) => shown.has(finding) && isWithin(finding.range, offset));
        const contents = await Promise.all(here.map((finding) => explain(context, finding)));
        const figures = vscode.workspace.getConfiguration(settingsSection, document).get<boolean>('hovers', true);
        const taken = figures ? aids.recognized.filter(({ range }) => isWithin(range, offset)) : [];
        const derived = figures ? aids.derived.filter(({ places }) => places.some((place) => isWithin(place, offset))) : [];
        const lineOf = (place: Range): number => document.positionAt(place.start).line + 1;
        const lines = [...taken.map(readAs), ...derived.map((figure) => derivation(figure, offset, lineOf))];
        contents.push(...lines.map((line) => new vscode.MarkdownString(escapeMarkdown(line))));
        const range = here[0]?.range ?? taken[0]?.range ?? derived[0]?.places.find((place) => isWithin(place, offset));
        return range && new vscode.Hover(contents, rangeOf(document, range));
      },
    },
  );
}

async function explain(context: EditorContext, finding: Finding): Promise<vscode.MarkdownString> {
  const rule = (await context.rules()).find(({ id }) => id === finding.ruleId);
  const text = new vscode.MarkdownString();
  // Only this one command: the rest of the text comes from the document.
  text.isTrusted = { enabledCommands: [explainRuleCommand] };
  const { who, text: question } = finding.question;
  text.appendMarkdown(`**${escapeMarkdown(vscode.l10n.t('{0} asks', capitalize(personaTitle(who))))}**: `);
  text.appendMarkdown(`*${escapeMarkdown(question)}*\n\n`);
  if (rule) {
    text.appendMarkdown(`${escapeMarkdown(rule.rationale)}\n\n`);
    text.appendMarkdown(`${escapeMarkdown(vscode.l10n.t('What would satisfy it: {0}', rule.satisfiedBy))}\n\n`);
  }
  text.appendMarkdown(`[${escapeMarkdown(vscode.l10n.t('Explain this rule'))}](${explainLink(finding.ruleId)})`);
  return text;
}
