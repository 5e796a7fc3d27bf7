import * as vscode from 'vscode';
import { type Place, shifted } from './shift.js';

/** What VS Code has for a document. */
interface Shown {
  readonly diagnostics: readonly vscode.Diagnostic[];
  /** Where they stand by now; nothing once somebody has written in one of them. */
  places: readonly Place[] | undefined;
}

/**
 * Hands diagnostics to VS Code, if it does not have the same ones already: while somebody writes most stay as they are,
 * and VS Code moves them by itself. One that was written in is drawn otherwise afterwards, so then all are handed over.
 */
export class ShownDiagnostics implements vscode.Disposable {
  private readonly shown = new Map<vscode.TextDocument, Shown>();
  private readonly subscription: vscode.Disposable;

  constructor(private readonly collection: vscode.DiagnosticCollection) {
    this.subscription = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const shown = this.shown.get(document);
      for (const { rangeOffset, rangeLength, text } of shown ? contentChanges : []) {
        const change = { start: rangeOffset, end: rangeOffset + rangeLength, length: text.length };
        const isApart = ({ start, end }: Place): boolean => change.end < start || change.start > end;
        if (shown) {
          shown.places = shown.places?.every(isApart) ? shown.places.flatMap((place) => shifted(place, [change]) ?? []) : undefined;
        }
      }
    });
  }

  /**
   * Shows these for a document, and no others.
   * @param places where they stand, as offsets
   */
  set(document: vscode.TextDocument, diagnostics: readonly vscode.Diagnostic[], places: readonly Place[]): void {
    const before = this.shown.get(document);
    this.shown.set(document, { diagnostics, places });
    if (!before?.places || before.diagnostics.length !== diagnostics.length || !diagnostics.every((one, at) => isSame(one, before.diagnostics[at]))) {
      this.collection.set(document.uri, diagnostics);
    }
  }

  /** Shows none for a document. */
  delete(document: vscode.TextDocument): void {
    this.shown.delete(document);
    this.collection.delete(document.uri);
  }

  dispose(): void {
    this.subscription.dispose();
  }
}

function isSame(one: vscode.Diagnostic, other: vscode.Diagnostic | undefined): boolean {
  return (
    other !== undefined &&
    one.message === other.message &&
    one.severity === other.severity &&
    codeOf(one) === codeOf(other) &&
    one.range.isEqual(other.range) &&
    isSameRelated(one.relatedInformation ?? [], other.relatedInformation ?? [])
  );
}

function codeOf({ code }: vscode.Diagnostic): string | number | undefined {
  return typeof code === 'object' ? code.value : code;
}

function isSameRelated(
  some: readonly vscode.DiagnosticRelatedInformation[],
  others: readonly vscode.DiagnosticRelatedInformation[],
): boolean {
  return some.length === others.length && some.every(({ message, location }, at) => {
    const other = others[at];
    return other?.message === message && other.location.range.isEqual(location.range);
  });
}
