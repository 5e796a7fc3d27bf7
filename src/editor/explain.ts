import * as vscode from 'vscode';
import type { EditorContext } from './context.js';

/** Opens a rule's page. */
export const explainRuleCommand = 'debrief.explainRule';

/**
 * Rules' pages have a scheme of their own. The code of a diagnostic links to it: newer
 * versions of VS Code follow no command from there, and a plain file would open as
 * source. The manifest makes the Markdown preview the editor for this scheme.
 */
const scheme = 'debrief-rule';
const previewEditor = 'vscode.markdown.preview.editor';
const ruleIdPattern = /^[a-z-]+\/[a-z-]+$/;

/** Where a rule's page is, for links that may open documents only. */
export function rulePage(ruleId: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${ruleId}.md` });
}

/** The command that opens a rule's page, for links in text that is trusted with it. */
export function explainLink(ruleId: string): string {
  return `command:${explainRuleCommand}?${encodeURIComponent(JSON.stringify([ruleId]))}`;
}

/** "Explain Rule": shows the page that comes with the extension. */
export function registerExplain(context: EditorContext): vscode.Disposable {
  const explain = async (given?: unknown): Promise<void> => {
    const ruleId = ruleIdOf(given) ?? (await pickRule(context));
    if (ruleId !== undefined) {
      await vscode.commands.executeCommand('vscode.openWith', rulePage(ruleId), previewEditor);
    }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(explainRuleCommand, explain),
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: (uri) => readPage(context, uri.path.replace(/^\/|\.md$/g, '')),
    }),
  );
}

/** The rule that a command was called with: its id, or an item of the checklist that has one. */
function ruleIdOf(given: unknown): string | undefined {
  const ruleId = typeof given === 'object' && given !== null && 'ruleId' in given ? given.ruleId : given;
  return typeof ruleId === 'string' && ruleIdPattern.test(ruleId) ? ruleId : undefined;
}

/** The text of a rule's page: its file, else what the rule says of itself. */
async function readPage(context: EditorContext, ruleId: string): Promise<string> {
  // The id becomes part of a path, so nothing but a rule's id will do.
  if (!ruleIdPattern.test(ruleId)) {
    return '';
  }
  const file = vscode.Uri.joinPath(context.extension.extensionUri, 'docs', 'rules', `${ruleId}.md`);
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    const rule = (await context.rules()).find(({ id }) => id === ruleId);
    return rule
      ? [`# ${rule.title}`, `\`${rule.id}\``, rule.rationale, `> ${rule.question.text}`, rule.satisfiedBy, rule.whenToSwitchOff].join('\n\n')
      : '';
  }
}

async function pickRule(context: EditorContext): Promise<string | undefined> {
  const rules = await context.rules();
  const picked = await vscode.window.showQuickPick(
    rules.map((rule) => ({ label: rule.title, description: rule.id, detail: rule.question.text })),
    { title: vscode.l10n.t('Explain Rule'), matchOnDescription: true, matchOnDetail: true },
  );
  return picked?.description;
}
