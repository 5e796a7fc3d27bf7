import * as vscode from 'vscode';
import { factsJson, reviewJson } from '../report/json.js';
import { reportOf, type DocumentReport } from '../report/report.js';
import type { EditorContext } from './context.js';
import { activeDocument } from './documents.js';
import { showNotice } from './notice.js';

/** "Copy Review as JSON" and "Export Facts as JSON": what the command line prints, for the document in the editor. */
export function registerExport(context: EditorContext): vscode.Disposable {
  const copyReview = async (): Promise<void> => {
    const report = await activeReport(context);
    if (report) {
      await vscode.env.clipboard.writeText(reviewJson([report]));
      showNotice(vscode.l10n.t('$(check) Review copied as JSON'));
    }
  };
  const exportFacts = async (): Promise<void> => {
    const report = await activeReport(context);
    if (report) {
      // In an editor and not in a file: where to keep it, if at all, is up to whoever asked.
      const document = await vscode.workspace.openTextDocument({ language: 'json', content: factsJson([report]) });
      await vscode.window.showTextDocument(document);
    }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('debrief.copyReviewJson', copyReview),
    vscode.commands.registerCommand('debrief.exportFacts', exportFacts),
  );
}

/** The report of the document in the editor; says so where there is none. */
async function activeReport(context: EditorContext): Promise<DocumentReport | undefined> {
  const document = activeDocument();
  const reviewed = document && (await context.reviews.current(document));
  if (!reviewed || reviewed.review.kind === 'other') {
    showNotice(vscode.l10n.t('There is no debrief of this file.'));
    return undefined;
  }
  return reportOf({ path: vscode.workspace.asRelativePath(document.uri), text: document.getText() }, reviewed.review);
}
