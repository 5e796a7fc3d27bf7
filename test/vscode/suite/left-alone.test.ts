import * as vscode from 'vscode';
import { equal, eventually, ok } from './assert.js';
import { closeAll, diagnosticsOf, file, open, read, settle, untitled, waitForRule, write } from './helpers.js';

/** All that we would say about a document anywhere in the editor. */
async function saidOf({ uri, lineCount }: vscode.TextDocument): Promise<object> {
  const everything = new vscode.Range(0, 0, lineCount, 0);
  const ask = <Result>(command: string, ...args: unknown[]): Thenable<readonly Result[] | undefined> =>
    vscode.commands.executeCommand<readonly Result[] | undefined>(command, uri, ...args);
  const lenses = await ask<vscode.CodeLens>('vscode.executeCodeLensProvider');
  const hints = await ask<vscode.InlayHint>('vscode.executeInlayHintProvider', everything);
  const actions = await ask<vscode.CodeAction>('vscode.executeCodeActionProvider', everything);
  return {
    diagnostics: diagnosticsOf(uri).length,
    lenses: (lenses ?? []).filter(({ command }) => command?.command.startsWith('debrief.')).length,
    hints: (hints ?? []).length,
    actions: (actions ?? []).filter(({ command }) => command?.command.startsWith('debrief.')).length,
  };
}

const nothing = { diagnostics: 0, lenses: 0, hints: 0, actions: 0 };

/** Another version of what stands in a file, as version control shows it. */
function showVersions(text: string): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider('debrief-version', { provideTextDocumentContent: () => text });
}

describe('what is left alone', () => {
  let text: string;
  before(async () => {
    // With figures, so that there would be lenses and hints as well.
    text = `---\ndebrief: true\n---\n\n${await read('desk.md')}\nWe take fairness seriously.\n`;
  });
  afterEach(closeAll);

  it('is nothing in an editor of its own, or all of this would prove nothing', async () => {
    await write('told.md', text);
    const { document } = await open('told.md');
    await waitForRule(document.uri, 'fairness/platitude');
    const said = await eventually(() => saidOf(document), (all) => !Object.values(all).includes(0), 'Little is said');
    ok(Object.keys(said).length === Object.keys(nothing).length, 'Not all was looked at');
  });

  it('is an older version that somebody looks at', async () => {
    const versions = showVersions(text);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('debrief-version:/older.md'));
    await vscode.window.showTextDocument(document, { preview: false });
    equal(document.languageId, 'markdown');
    await settle();
    equal(await saidOf(document), nothing);
    versions.dispose();
  });

  it('are both sides of a diff, the file itself included', async () => {
    const versions = showVersions(text.replace('seriously', 'lightly'));
    const left = vscode.Uri.parse('debrief-version:/compared.md');
    const right = await write('compared.md', text);
    await vscode.commands.executeCommand('vscode.diff', left, right, 'compared.md (before ↔ now)', { preview: false });
    const documentAt = (uri: vscode.Uri): vscode.TextDocument | undefined =>
      vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    await eventually(() => documentAt(left) && documentAt(right), Boolean, 'The diff did not open');
    // Not `settle`, which would show the file in an editor of its own.
    const other = await untitled(text);
    await waitForRule(other.document.uri, 'fairness/platitude');
    for (const uri of [left, right]) {
      equal(await saidOf(documentAt(uri) as vscode.TextDocument), nothing, uri.toString());
    }
    // Once it is opened to be written in, it is reviewed like any other.
    await open('compared.md');
    await waitForRule(file('compared.md'), 'fairness/platitude');
    versions.dispose();
  });

  it('are the cells of a notebook', async () => {
    const cells = [new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, text, 'markdown')];
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData(cells));
    await vscode.window.showNotebookDocument(notebook, { preview: false });
    const { document } = notebook.cellAt(0);
    equal([document.languageId, document.uri.scheme], ['markdown', 'vscode-notebook-cell']);
    await settle();
    await vscode.window.showNotebookDocument(notebook, { preview: false });
    await vscode.commands.executeCommand('notebook.cell.edit');
    await eventually(() => vscode.window.activeTextEditor?.document === document, Boolean, 'The cell is not being written in');
    equal(await saidOf(document), nothing);
  });
});
