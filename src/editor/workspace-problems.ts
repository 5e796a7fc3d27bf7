import * as vscode from 'vscode';
import { MARKDOWN_FILES } from '../review/files.js';
import { Positions } from '../report/positions.js';
import type { EditorContext } from './context.js';
import { diagnosticAt, shownFindings } from './diagnostics.js';
import { diagnosticsSetting } from './settings.js';
import type { ReviewedFile } from './workspace-review.js';

/**
 * What a review of the workspace found in files that are not open. It stands until the file changes, goes or
 * is opened: from then on the editor speaks of it.
 */
export class WorkspaceProblems implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('debrief-workspace');
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly context: EditorContext) {
    const forget = (uri: vscode.Uri): void => {
      // VS Code is told of every deletion, and of nothing too.
      if (this.collection.has(uri)) {
        this.collection.delete(uri);
      }
    };
    const watcher = vscode.workspace.createFileSystemWatcher(MARKDOWN_FILES, true);
    this.subscriptions = vscode.Disposable.from(
      this.collection,
      watcher,
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      context.reviews.onDidChange(({ uri }) => forget(uri)),
    );
  }

  /** Drops what the last review of the workspace found. */
  clear(): void {
    this.collection.clear();
  }

  /** Shows what was found in a file, unless it is open. */
  set({ uri, text, review }: ReviewedFile): void {
    if (!review || this.context.reviews.knows(uri)) {
      return;
    }
    const positions = new Positions(text);
    this.collection.set(
      uri,
      shownFindings(review, diagnosticsSetting({ uri })).map((finding) => {
        const { start, end } = positions.place(finding.range);
        const range = new vscode.Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1);
        return diagnosticAt(range, finding);
      }),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}
