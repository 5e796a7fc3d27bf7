import * as vscode from 'vscode';
import { ConfigurationTarget } from 'vscode';
import type { RuleSetting } from '../review/types.js';
import type { EditorContext } from './context.js';
import { configurationNames } from './configuration-files.js';
import { afterFrontMatter } from './front-matter.js';
import { settingsSection } from './settings.js';

/** Switches a rule off. */
export const suppressCommand = 'debrief.switchOffRule';

/** How far a rule is switched off. */
export type SuppressionScope = 'here' | 'file' | 'configuration';

/** The command behind the quick fixes that switch a rule off; asks for the reason first. */
export function registerSuppress(context: EditorContext): vscode.Disposable {
  return vscode.commands.registerCommand(
    suppressCommand,
    async (uri: vscode.Uri, rules: string | string[], wanted: SuppressionScope | undefined, offset: number, given?: string) => {
      const ruleId = typeof rules === 'string' ? rules : await askRule(rules);
      const scope = ruleId === undefined ? undefined : (wanted ?? (await askScope(ruleId)));
      const reason = scope === undefined ? undefined : (given ?? (await askReason(ruleId as string)));
      if (ruleId === undefined || scope === undefined || reason === undefined) {
        return;
      }
      if (scope === 'configuration') {
        await switchOffInConfiguration(context, uri, ruleId, reason);
        return;
      }
      const document = await vscode.workspace.openTextDocument(uri);
      await insertComment(context, document, ruleId, reason, scope === 'here' ? offset : undefined);
    },
  );
}

function askRule(rules: readonly string[]): Thenable<string | undefined> {
  return vscode.window.showQuickPick(rules, { title: vscode.l10n.t('Switch off which rule?') });
}

async function askScope(ruleId: string): Promise<SuppressionScope | undefined> {
  const scopes: readonly (vscode.QuickPickItem & { scope: SuppressionScope })[] = [
    { label: vscode.l10n.t('Here'), scope: 'here' },
    { label: vscode.l10n.t('In this file'), scope: 'file' },
    { label: vscode.l10n.t('In the configuration'), scope: 'configuration' },
  ];
  const picked = await vscode.window.showQuickPick(scopes, { title: vscode.l10n.t('Switch off {0}', ruleId) });
  return picked?.scope;
}

function askReason(ruleId: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Switch off {0}', ruleId),
    prompt: vscode.l10n.t('Why does it not matter here? The reason is written down beside it.'),
    placeHolder: vscode.l10n.t('agreed with the platform team'),
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A reason helps the next reader.') : undefined),
  });
}

async function insertComment(
  context: EditorContext,
  document: vscode.TextDocument,
  ruleId: string,
  reason: string,
  offset: number | undefined,
): Promise<void> {
  const text = document.getText();
  const place =
    offset === undefined ? afterFrontMatter(text) : await context.client.ask('blockStart', { text, offset });
  const name = offset === undefined ? 'debrief-disable' : 'debrief-disable-next-line';
  const newline = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const comment = `<!-- ${name} ${ruleId} -- ${commentText(reason)} -->${newline}`;
  const edit = new vscode.WorkspaceEdit();
  // What holds for the whole file stands apart; what holds for a block stands right before it.
  edit.insert(document.uri, document.positionAt(place), offset === undefined ? comment + newline : comment);
  await vscode.workspace.applyEdit(edit);
}

/** A reason that cannot end the comment it stands in. */
function commentText(reason: string): string {
  return reason.replace(/\s+/g, ' ').replace(/-{2,}/g, '-').replace(/>/g, '').trim();
}

async function switchOffInConfiguration(
  context: EditorContext,
  uri: vscode.Uri,
  ruleId: string,
  reason: string,
): Promise<void> {
  const nearest = await context.configurationFiles.nearest(uri);
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!nearest && !folder) {
    await switchOffInSettings(ruleId);
    return;
  }
  const file = nearest?.uri ?? vscode.Uri.joinPath(folder as vscode.Uri, configurationNames[0]);
  const open = nearest ? await vscode.workspace.openTextDocument(file) : undefined;
  const text = await context.client.ask('setRule', {
    text: open?.getText() ?? '',
    format: file.path.endsWith('.json') ? 'json' : 'yaml',
    ruleId,
    setting: 'off',
    reason,
  });
  const edit = new vscode.WorkspaceEdit();
  if (open) {
    edit.replace(file, new vscode.Range(0, 0, open.lineCount, 0), text);
  } else {
    edit.createFile(file, { contents: new TextEncoder().encode(text) });
  }
  await vscode.workspace.applyEdit(edit);
  await open?.save();
}

/** Without a folder there is no place for a file, so the user's settings have to do. */
async function switchOffInSettings(ruleId: string): Promise<void> {
  const settings = vscode.workspace.getConfiguration(settingsSection);
  const rules = settings.inspect<Record<string, RuleSetting>>('rules')?.globalValue ?? {};
  await settings.update('rules', { ...rules, [ruleId]: 'off' }, ConfigurationTarget.Global);
}
