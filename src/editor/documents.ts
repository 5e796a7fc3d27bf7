import * as vscode from 'vscode';

/** More than this is never sent to the worker: the engine reads the first 512 KB and says so. */
const longestText = 600 * 1024;

/**
 * Whether a document may be reviewed at all: Markdown that a person can write to.
 * Diffs, git's versions, notebook cells, previews and comments are not.
 */
export function isReviewable(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'markdown' || document.isClosed) {
    return false;
  }
  const { scheme } = document.uri;
  return scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}

/**
 * Whether a document stands in a tab of its own. VS Code keeps documents for minutes
 * after their last tab is closed, and opens others that nobody sees.
 */
export function isInTab(document: vscode.TextDocument): boolean {
  const address = document.uri.toString();
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === address);
}

/** The text to review. */
export function textOf(document: vscode.TextDocument): string {
  const text = document.getText();
  return text.length > longestText ? text.slice(0, longestText) : text;
}

/** A file's path from its workspace folder, with slashes; its name where it is in none. */
export function pathInWorkspace(uri: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const prefix = folder ? `${folder.uri.path.replace(/\/$/, '')}/` : uri.path.slice(0, uri.path.lastIndexOf('/') + 1);
  return uri.path.slice(prefix.length);
}

/** The Markdown document of the active editor, if it is one that may be reviewed. */
export function activeDocument(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && isReviewable(document) ? document : undefined;
}

/** The range between two offsets. */
export function rangeOf(
  document: vscode.TextDocument,
  range: { readonly start: number; readonly end: number },
): vscode.Range {
  return new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));
}

/** Shows a document with the cursor at a place. */
export async function reveal(
  document: vscode.TextDocument,
  range: { readonly start: number; readonly end: number },
): Promise<vscode.TextEditor> {
  const place = rangeOf(document, range);
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  return vscode.window.showTextDocument(document, {
    ...(shown?.viewColumn ? { viewColumn: shown.viewColumn } : {}),
    selection: new vscode.Range(place.start, place.start),
  });
}
