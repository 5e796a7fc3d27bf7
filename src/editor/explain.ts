import * as vscode from 'vscode';
import type { EditorContext } from './context.js';

/** Opens a rule's page. */
export const explainRuleCommand = 'debrief.explainRule';

/** An address that opens a rule's page, offline, in the Markdown preview. */
export function explainCommand(ruleId: string): vscode.Uri {
  return vscode.Uri.parse(`command:${explainRuleCommand}?${encodeURIComponent(JSON.stringify([ruleId]))}`);
}

/** "Explain Rule": shows the page that comes with the extension. */
export function registerExplain(context: EditorContext): vscode.Disposable {
  const explain = async (given?: unknown): Promise<void> => {
    const ruleId = ruleIdOf(given) ?? (await pickRule(context));
    if (ruleId !== undefined) {
      await vscode.commands.executeCommand('markdown.showPreview', rulePage(context, ruleId));
    }
  };
  return vscode.commands.registerCommand(explainRuleCommand, explain);
}

/** Where a rule's page is. */
export function rulePage(context: EditorContext, ruleId: string): vscode.Uri {
  return vscode.Uri.joinPath(context.extension.extensionUri, 'docs', 'rules', `${ruleId}.md`);
}

/** The rule that a command was called with: its id, or an item of the checklist that has one. */
function ruleIdOf(given: unknown): string | undefined {
  const ruleId = typeof given === 'object' && given !== null && 'ruleId' in given ? given.ruleId : given;
  // The id becomes part of a path, so nothing but a rule's id will do.
  return typeof ruleId === 'string' && /^[a-z-]+\/[a-z-]+$/.test(ruleId) ? ruleId : undefined;
}

async function pickRule(context: EditorContext): Promise<string | undefined> {
  const rules = await context.rules();
  const picked = await vscode.window.showQuickPick(
    rules.map((rule) => ({ label: rule.title, description: rule.id, detail: rule.question.text })),
    { title: vscode.l10n.t('Explain Rule'), matchOnDescription: true, matchOnDetail: true },
  );
  return picked?.description;
}
