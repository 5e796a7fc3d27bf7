import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert.js';
import { closeAll, closeEditors, diagnosticsOf, file, open, read, rulesOf, setting, waitForRule, write } from './helpers.js';

/** Runs a task to its end and gives its exit code; undefined where its terminal was closed. */
async function ended(start: () => Thenable<unknown>): Promise<number | undefined> {
  const end = new Promise<number | undefined>((resolve) => {
    const listener = vscode.tasks.onDidEndTaskProcess(({ exitCode }) => {
      listener.dispose();
      resolve(exitCode);
    });
  });
  await start();
  return end;
}

/** A task as it would stand in `tasks.json`. */
async function taskWith(definition: Record<string, unknown>): Promise<vscode.Task> {
  const [provided] = await vscode.tasks.fetchTasks({ type: 'debrief' });
  ok(provided?.execution, 'The task is not provided');
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  ok(folder, 'No folder');
  return new vscode.Task({ type: 'debrief', ...definition }, folder, 'some', 'debrief', provided.execution, []);
}

const review = (): Thenable<unknown> => vscode.commands.executeCommand('debrief.reviewWorkspace');

describe('reviewing the workspace', () => {
  before(async () => {
    await write('node_modules/some/weak.md', await read('weak.md'));
  });

  // Again each time: a test writes into it.
  beforeEach(async () => {
    await write('sub/docs/closed.md', await read('weak.md'));
  });

  afterEach(async () => {
    for (const name of ['include', 'exclude', 'diagnostics']) {
      await setting(name, undefined);
    }
    await closeEditors();
  });

  after(async () => {
    // What a review found stands until the next one; this one finds nothing.
    const none = await taskWith({ files: ['no-such-file.md'] });
    await ended(() => vscode.tasks.executeTask(none));
    await closeAll();
  });

  it('finds in files that are closed what the editor would find, and in no others', async () => {
    const { document } = await open('weak.md');
    await waitForRule(document.uri, 'fairness/platitude');
    const inEditor = rulesOf(document.uri);
    equal(await ended(review), 0);
    equal(rulesOf(file('sub/docs/closed.md')), inEditor);
    equal(rulesOf(document.uri), inEditor, 'An open document has its problems twice');
    equal(rulesOf(file('README.md')), []);
    equal(rulesOf(file('node_modules/some/weak.md')), []);
    // The nearest configuration holds here too.
    equal(rulesOf(file('configured/weak.md')).includes('document/placeholder'), false);
    equal(rulesOf(file('configured/near/weak.md')).includes('fairness/platitude'), false);
    match(JSON.stringify(diagnosticsOf(file('sub/docs/closed.md'))[0]?.code), /debrief-rule/);
  });

  it('leaves it to the editor once a file is opened or changed', async () => {
    await ended(review);
    const uri = file('sub/docs/closed.md');
    const count = rulesOf(uri).length;
    ok(count > 0, 'Nothing was found');
    const { document } = await open('sub/docs/closed.md');
    await eventually(() => rulesOf(document.uri).length, (length) => length === count, 'Not reviewed as an open document');
    await closeEditors();
    await eventually(() => rulesOf(uri), (rules) => rules.length === 0, 'Something is left of a closed document');
    await ended(review);
    equal(rulesOf(uri).length, count);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('# Empty\n'));
    await eventually(() => rulesOf(uri), (rules) => rules.length === 0, 'Stale problems');
  });

  it('takes in and leaves out by the same patterns', async () => {
    await setting('include', ['README.md']);
    await setting('exclude', ['sub/']);
    await ended(review);
    equal(rulesOf(file('sub/docs/closed.md')), []);
    ok(rulesOf(file('README.md')).length > 0, 'README.md was not taken in');
  });

  it('shows what the settings say is shown', async () => {
    await setting('diagnostics', 'errors');
    await ended(review);
    const severities = new Set(diagnosticsOf(file('sub/docs/closed.md')).map(({ severity }) => severity));
    equal([...severities], [vscode.DiagnosticSeverity.Error]);
  });

  it('is a task that takes patterns, and fails from the severity that it is told', async () => {
    const some = await taskWith({ files: ['sub/docs/**'], failOn: 'error' });
    equal(await ended(() => vscode.tasks.executeTask(some)), 1);
    ok(rulesOf(file('sub/docs/closed.md')).length > 0, 'Nothing was found');
    equal(rulesOf(file('weak.md')), []);
    const none = await taskWith({ files: ['README.md'], failOn: 'information' });
    equal(await ended(() => vscode.tasks.executeTask(none)), 0);
  });
});
