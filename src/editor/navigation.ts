import * as vscode from 'vscode';
import type { EditorContext } from './context.js';
import { shownFindings } from './diagnostics.js';
import { activeDocument, reveal } from './documents.js';
import { diagnosticsSetting } from './settings.js';

/** "Next Finding" and "Previous Finding", round and round. */
export function registerNavigation(context: EditorContext): vscode.Disposable {
  const go = async (forward: boolean): Promise<void> => {
    const document = activeDocument();
    const editor = vscode.window.activeTextEditor;
    const reviewed = document && (await context.reviews.current(document));
    if (!reviewed || !editor) {
      return;
    }
    const cursor = document.offsetAt(editor.selection.active);
    const findings = shownFindings(reviewed.review, diagnosticsSetting(document));
    const target = forward
      ? (findings.find(({ range }) => range.start > cursor) ?? findings[0])
      : (findings.findLast(({ range }) => range.start < cursor) ?? findings.at(-1));
    if (target) {
      await reveal(document, target.range);
      // The message as a hover, where the eyes are.
      await vscode.commands.executeCommand('editor.action.showHover');
    }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('debrief.nextFinding', () => go(true)),
    vscode.commands.registerCommand('debrief.previousFinding', () => go(false)),
  );
}
