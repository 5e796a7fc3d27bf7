import * as vscode from 'vscode';
import { insertMissing, onlyInserts, type Insertion } from '../review/insert-missing.js';
import type { EditorContext } from './context.js';
import { activeDocument, isReviewable } from './documents.js';
import { showNotice } from './notice.js';

/** Inserts everything that is missing, after a preview. */
export const fixAllCommand = 'debrief.fixAllMissing';

const kind = vscode.CodeActionKind.RefactorRewrite.append('missingSections');

/** "Fix All Missing Sections in This Document": a command, and a refactoring where one asks for those. */
export function registerFixAll(context: EditorContext): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, _range, { only, triggerKind }) => {
      // Never by itself: not on save, and no light bulb on every line.
      if (triggerKind !== vscode.CodeActionTriggerKind.Invoke || (only && !only.contains(kind))) {
        return [];
      }
      // Only what is known already: a menu does not wait for a review.
      const review = context.reviews.latest(document)?.review;
      if (!review?.findings.some(onlyInserts)) {
        return [];
      }
      const action = new vscode.CodeAction(vscode.l10n.t('Fix all missing sections in this document…'), kind);
      action.command = { command: fixAllCommand, title: action.title, arguments: [document.uri] };
      return [action];
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, {
      providedCodeActionKinds: [kind],
    }),
    vscode.commands.registerCommand(fixAllCommand, (uri?: vscode.Uri) => fixAll(context, uri)),
  );
}

async function fixAll(context: EditorContext, uri: vscode.Uri | undefined): Promise<void> {
  const document = uri instanceof vscode.Uri ? await vscode.workspace.openTextDocument(uri) : activeDocument();
  if (!document || !isReviewable(document)) {
    return;
  }
  const { version } = document;
  const { insertions } = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Debrief: collecting what is missing') },
    () =>
      context.reviews.rehearse(document.uri, (review) =>
        insertMissing(document.getText(), async (text) => {
          const outcome = await review(text);
          return outcome.kind === 'review' ? outcome.review : undefined;
        }),
      ),
  );
  // Written in meanwhile: the places are those of another text.
  if (document.version !== version) {
    showNotice(vscode.l10n.t('The document changed meanwhile. Try it again.'));
  } else if (insertions.length === 0) {
    showNotice(vscode.l10n.t('There is nothing to insert.'));
  } else {
    await vscode.workspace.applyEdit(previewedEdit(context, document, insertions));
  }
}

/**
 * All insertions as one edit that is shown before it is made. VS Code shows an edit when a part of it needs
 * confirmation, and leaves that part unticked. What is inserted is to be ticked, so the part that needs
 * confirmation is one that does nothing and is not listed either: to make a file that exists.
 */
function previewedEdit(context: EditorContext, document: vscode.TextDocument, insertions: readonly Insertion[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const label = vscode.l10n.t('What is missing');
  const existing = document.isUntitled ? vscode.Uri.joinPath(context.extension.extensionUri, 'package.json') : document.uri;
  edit.createFile(existing, { ignoreIfExists: true }, { needsConfirmation: true, label });
  for (const { offset, text, fixes } of insertions) {
    edit.insert(document.uri, document.positionAt(offset), text, {
      needsConfirmation: false,
      label,
      iconPath: new vscode.ThemeIcon('lightbulb'),
      description: fixes.map(({ title }) => title).join(', '),
    });
  }
  return edit;
}
