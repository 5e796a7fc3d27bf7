import * as vscode from 'vscode';
import type { Reviews } from './reviews.js';
import { type Place, type Replacement, shifted } from './shift.js';

/** Knows where the places of a document's last review are by now, while the next one is on its way. */
export class Places implements vscode.Disposable {
  private readonly changes = new WeakMap<vscode.TextDocument, Replacement[]>();
  private readonly subscriptions: vscode.Disposable;

  constructor(reviews: Reviews) {
    this.subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && reviews.latest(document)) {
          const changes = this.changes.get(document) ?? [];
          this.changes.set(document, changes);
          for (const { rangeOffset, rangeLength, text } of contentChanges) {
            changes.push({ start: rangeOffset, end: rangeOffset + rangeLength, length: text.length });
          }
        }
      }),
      // A review is settled only for the version that the document has.
      reviews.onDidChange((document) => this.changes.delete(document)),
    );
  }

  /** A place of the last review in the text as it is now; undefined if it is gone. */
  now(document: vscode.TextDocument, place: Place): vscode.Range | undefined {
    const here = shifted(place, this.changes.get(document) ?? []);
    return here && new vscode.Range(document.positionAt(here.start), document.positionAt(here.end));
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}
