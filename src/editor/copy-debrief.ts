import * as vscode from 'vscode';
import { debriefMarkdown } from '../report/debrief.js';
import { reportOf } from '../report/report.js';
import type { EditorContext } from './context.js';
import { activeDocument } from './documents.js';
import { showNotice } from './notice.js';

/** "Copy Debrief as Markdown": verdict, conditions, questions and strengths. */
export function registerCopyDebrief(context: EditorContext): vscode.Disposable {
  return vscode.commands.registerCommand('debrief.copyDebrief', async () => {
    const document = activeDocument();
    const reviewed = document && (await context.reviews.current(document));
    if (!reviewed || reviewed.review.kind === 'other') {
      showNotice(vscode.l10n.t('There is no debrief of this file.'));
      return;
    }
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    const report = reportOf({ path: name, text: document.getText() }, reviewed.review);
    await vscode.env.clipboard.writeText(debriefMarkdown(name, report));
    showNotice(vscode.l10n.t('$(check) Debrief copied as Markdown'));
  });
}
