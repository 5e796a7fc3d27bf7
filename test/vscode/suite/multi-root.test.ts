import * as vscode from 'vscode';
import { equal, eventually, ok } from './assert.js';
import { closeEditors, diagnosticsOf, rulesOf, waitForRule } from './helpers.js';

/** The folders of the workspace, in its order: what the other suites open, and one beside it. */
function folders(): readonly [first: vscode.WorkspaceFolder, second: vscode.WorkspaceFolder] {
  const [first, second] = vscode.workspace.workspaceFolders ?? [];
  ok(first && second, 'The workspace has no two folders');
  return [first, second];
}

async function write(folder: vscode.WorkspaceFolder, name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

async function open(uri: vscode.Uri): Promise<vscode.Uri> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
  return uri;
}

async function weak(): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folders()[0].uri, 'weak.md')));
}

/** Reviews the whole workspace and waits for the end. */
async function reviewWorkspace(): Promise<void> {
  const end = new Promise<void>((resolve) => {
    const listener = vscode.tasks.onDidEndTaskProcess(() => {
      listener.dispose();
      resolve();
    });
  });
  await vscode.commands.executeCommand('debrief.reviewWorkspace');
  await end;
}

describe('a workspace of several folders', () => {
  before(async () => {
    const [first, second] = folders();
    await write(first, 'docs/design.md', await weak());
    await write(second, 'docs/design.md', await weak());
    await write(second, 'docs/near/design.md', await weak());
    await write(first, '.debrief.yaml', 'rules:\n  fairness/platitude: error\n');
    await write(second, '.debrief.yaml', 'rules:\n  fairness/platitude: off\n');
    await write(second, 'docs/near/.debrief.json', '{ "rules": { "document/placeholder": "off" } }');
  });

  afterEach(async () => {
    for (const folder of folders()) {
      await vscode.workspace.getConfiguration('debrief', folder.uri).update('exclude', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    }
    await closeEditors();
  });

  it('is reviewed by the configuration nearest to each document, and not by that of another folder', async () => {
    const [first, second] = folders();
    const one = await open(vscode.Uri.joinPath(first.uri, 'docs/design.md'));
    equal((await waitForRule(one, 'fairness/platitude')).severity, vscode.DiagnosticSeverity.Error);
    const other = await open(vscode.Uri.joinPath(second.uri, 'docs/design.md'));
    await waitForRule(other, 'document/placeholder');
    equal(rulesOf(other).includes('fairness/platitude'), false);
    // The nearest file wins as a whole: nothing of the one above it holds.
    const near = await open(vscode.Uri.joinPath(second.uri, 'docs/near/design.md'));
    equal((await waitForRule(near, 'fairness/platitude')).severity, vscode.DiagnosticSeverity.Warning);
    equal(rulesOf(near).includes('document/placeholder'), false);
  });

  it('has settings for each folder, with patterns from that folder', async () => {
    const [first, second] = folders();
    await vscode.workspace.getConfiguration('debrief', second.uri).update('exclude', ['docs/*.md'], vscode.ConfigurationTarget.WorkspaceFolder);
    const other = await open(vscode.Uri.joinPath(second.uri, 'docs/design.md'));
    const one = await open(vscode.Uri.joinPath(first.uri, 'docs/design.md'));
    await waitForRule(one, 'fairness/platitude');
    await eventually(() => rulesOf(other), (rules) => rules.length === 0, 'Not left out');
  });

  it('is reviewed as a whole by the task, each file as in the editor', async () => {
    const [first, second] = folders();
    await reviewWorkspace();
    const severityOf = (uri: vscode.Uri): vscode.DiagnosticSeverity | undefined =>
      diagnosticsOf(uri).find(({ code }) => typeof code === 'object' && code.value === 'fairness/platitude')?.severity;
    const at = (folder: vscode.WorkspaceFolder, name: string): vscode.Uri => vscode.Uri.joinPath(folder.uri, name);
    equal(severityOf(at(first, 'docs/design.md')), vscode.DiagnosticSeverity.Error);
    ok(rulesOf(at(second, 'docs/design.md')).length > 3, 'The second folder was not reviewed');
    equal(severityOf(at(second, 'docs/design.md')), undefined);
    equal(severityOf(at(second, 'docs/near/design.md')), vscode.DiagnosticSeverity.Warning);
  });

  it('tells like paths apart by the name of the folder', async () => {
    const [, second] = folders();
    const uri = await open(vscode.Uri.joinPath(second.uri, 'docs/design.md'));
    await waitForRule(uri, 'document/placeholder');
    await vscode.commands.executeCommand('debrief.copyReviewJson');
    const { documents } = JSON.parse(await vscode.env.clipboard.readText()) as { documents: { path: string }[] };
    equal(documents.map(({ path }) => path), [`${second.name}/docs/design.md`]);
    const result = await vscode.lm.invokeTool('debrief_review', { input: { path: `${second.name}/docs/design.md` }, toolInvocationToken: undefined }, new vscode.CancellationTokenSource().token);
    const [part] = result.content;
    const { path, findings } = JSON.parse(part instanceof vscode.LanguageModelTextPart ? part.value : '{}') as { path: string; findings: { ruleId: string }[] };
    equal(path, `${second.name}/docs/design.md`);
    equal(findings.some(({ ruleId }) => ruleId === 'fairness/platitude'), false);
  });
});
