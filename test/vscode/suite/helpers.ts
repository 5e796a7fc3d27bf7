import * as vscode from 'vscode';
import { versions } from '../embedded/versions.mjs';
import { eventually } from './assert.js';

/** Which extension host the suite runs in; set when it is bundled. */
declare const DEBRIEF_HOST: 'node' | 'web';

/** Which extension host the suite runs in. */
export const host = DEBRIEF_HOST;

/** The folder that is open. */
export function workspaceFolder(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) {
    throw new Error('No folder is open.');
  }
  return folder.uri;
}

/** A file of the workspace. */
export function file(name: string): vscode.Uri {
  return vscode.Uri.joinPath(workspaceFolder(), name);
}

/** Opens a file of the workspace in an editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file(name)), { preview: false });
}

/** Writes a file into the workspace. */
export async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = file(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Reads a file of the workspace. */
export async function read(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file(name)));
}

let untitledCount = 0;

/** Makes an untitled Markdown document. */
async function newUntitled(content: string): Promise<vscode.TextDocument> {
  // A name of its own: VS Code may give the next "Untitled-1" what stood in the last one.
  const uri = vscode.Uri.from({ scheme: 'untitled', path: `new-${(untitledCount += 1)}.md` });
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(0, 0), content);
  await vscode.workspace.applyEdit(edit);
  return document;
}

/** Opens an untitled Markdown document in an editor, the cursor at its start. */
export async function untitled(content: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(await newUntitled(content), { preview: false });
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  return editor;
}

/** Closes all editors without saving. */
export async function closeEditors(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (document.isDirty) {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Closes all editors without saving, and waits until nothing is left of their documents. */
export async function closeAll(): Promise<void> {
  await closeEditors();
  // The next untitled document may get the same name.
  await eventually(
    () => vscode.languages.getDiagnostics().flatMap(([uri]) => rulesOf(uri)),
    (rules) => rules.length === 0,
    'Something is left of a closed document',
  );
}

/** Our diagnostics of a document. */
export function diagnosticsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'Debrief');
}

/** A diagnostic's rule, or its code where it is about none. */
export function ruleOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

/** The rules that have a diagnostic in a document, sorted. */
export function rulesOf(uri: vscode.Uri): string[] {
  return diagnosticsOf(uri).map(ruleOf).sort();
}

/** Waits for a rule's diagnostic. */
export async function waitForRule(uri: vscode.Uri, rule: string, within?: number): Promise<vscode.Diagnostic> {
  await eventually(() => rulesOf(uri), (rules) => rules.includes(rule), `No ${rule}`, within);
  return diagnosticsOf(uri).find((diagnostic) => ruleOf(diagnostic) === rule) as vscode.Diagnostic;
}

/** Waits until a rule has no diagnostic. */
export async function waitUntilGone(uri: vscode.Uri, rule: string): Promise<void> {
  await eventually(() => rulesOf(uri), (rules) => !rules.includes(rule), `Still ${rule}`);
}

/** Waits until some other document, opened now, is reviewed: whatever was asked before is answered by then. */
export async function settle(within?: number): Promise<void> {
  const other = await newUntitled('---\ndebrief: true\n---\n\n# Another\n\nWe take fairness seriously.\n');
  const active = vscode.window.activeTextEditor;
  await vscode.window.showTextDocument(other, { preview: false });
  await waitForRule(other.uri, 'fairness/platitude', within);
  if (active) {
    await vscode.window.showTextDocument(active.document, { preview: false });
  }
}

/** Sets one of our settings in the workspace; undefined unsets it. */
export async function setting(name: string, value: unknown): Promise<void> {
  await vscode.workspace
    .getConfiguration('debrief')
    .update(name, value, vscode.ConfigurationTarget.Workspace);
}

/** Where a text stands in a document, the first time. */
export function placeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  if (start < 0) {
    throw new Error(`"${text}" is not in the document.`);
  }
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** Waits. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Skips what takes long and does not depend on how many folders are open, where several are. */
export function onlyWithOneFolder(this: Mocha.Context): void {
  if ((vscode.workspace.workspaceFolders?.length ?? 0) > 1) {
    this.skip();
  }
}

/** For what takes minutes, and does not depend on which VS Code it is: skips a test in the oldest one. */
export function onlyInNewest(this: Mocha.Context): void {
  if (vscode.version.startsWith(versions.oldest.vscode)) {
    this.skip();
  }
}

/** The same for what does not depend on the extension host either. */
export function onlyInNode(this: Mocha.Context): void {
  if (host !== 'node') {
    this.skip();
  }
}
