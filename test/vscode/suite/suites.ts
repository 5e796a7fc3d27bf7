import * as vscode from 'vscode';

/** Loads the suites for what is open: most are about one folder, some about a workspace of several. */
export async function loadSuites(): Promise<void> {
  await (vscode.workspace.workspaceFile ? import('./multi-root.test.js') : import('./all.js'));
}
