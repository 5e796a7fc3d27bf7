import * as vscode from 'vscode';
import type { EditorContext } from './context.js';
import { activeDocument } from './documents.js';
import { setDebrief } from './front-matter.js';
import type { Choice } from './reviews.js';

/** Lets the user say whether a document is reviewed. */
export const chooseKindCommand = 'debrief.chooseKind';

/** "Review This Document or Not", with the two answers as commands of their own. */
export function registerChooseKind(context: EditorContext): vscode.Disposable {
  const choose = (choice: Choice) => (): void => {
    const document = activeDocument();
    if (document) {
      context.reviews.choose(document, choice);
    }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('debrief.reviewAnyway', choose('review')),
    vscode.commands.registerCommand('debrief.leaveAlone', choose('leave')),
    vscode.commands.registerCommand('debrief.alwaysReview', () => write(context, true)),
    vscode.commands.registerCommand('debrief.neverReview', () => write(context, false)),
    vscode.commands.registerCommand(chooseKindCommand, () => pick(context)),
  );
}

async function pick(context: EditorContext): Promise<void> {
  const document = activeDocument();
  if (!document) {
    return;
  }
  const review = context.reviews.latest(document)?.review;
  const isReviewed = review !== undefined && review.kind !== 'other';
  const entries: (vscode.QuickPickItem & { run: () => unknown })[] = isReviewed
    ? [
        {
          label: vscode.l10n.t('Leave it alone in this window'),
          run: () => context.reviews.choose(document, 'leave'),
        },
        {
          label: vscode.l10n.t('Never review it'),
          detail: vscode.l10n.t('Writes “{0}” into its front matter.', 'debrief: false'),
          run: () => write(context, false),
        },
      ]
    : [
        {
          label: vscode.l10n.t('Review it in this window'),
          run: () => context.reviews.choose(document, 'review'),
        },
        {
          label: vscode.l10n.t('Always review it'),
          detail: vscode.l10n.t('Writes “{0}” into its front matter.', 'debrief: true'),
          run: () => write(context, true),
        },
      ];
  if (context.reviews.choiceOf(document)) {
    entries.push({
      label: vscode.l10n.t('Decide by what it says'),
      run: () => context.reviews.choose(document, undefined),
    });
  }
  const picked = await vscode.window.showQuickPick(entries, { title: review?.why ?? vscode.l10n.t('Debrief') });
  await picked?.run();
}

/** Writes the answer into the document, so that it holds for everybody. */
async function write(context: EditorContext, value: boolean): Promise<void> {
  const document = activeDocument();
  if (!document) {
    return;
  }
  const newline = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const change = setDebrief(document.getText(), value, newline);
  if (!change) {
    // The front matter's `debrief` holds settings; they are the author's, so only this window changes.
    context.reviews.choose(document, value ? 'review' : 'leave');
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(document.positionAt(change.start), document.positionAt(change.end)),
    change.newText,
  );
  await vscode.workspace.applyEdit(edit);
  context.reviews.choose(document, undefined);
}
