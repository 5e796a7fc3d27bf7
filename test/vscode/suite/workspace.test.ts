import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert.js';
import { closeAll, closeEditors, diagnosticsOf, file, onlyInNewest, open, pause, read, rulesOf, setting, waitForRule, write } from './helpers.js';

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

/** Whether VS Code tells of a change of the file within ten seconds. */
function toldOfChange(uri: vscode.Uri): Promise<boolean> {
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.md', true, false, true);
  const told = new Promise<boolean>((resolve) => {
    watcher.onDidChange((changed) => {
      if (changed.toString() === uri.toString()) resolve(true);
    });
  });
  return Promise.race([told, pause(10_000).then(() => false)]).finally(() => void watcher.dispose());
}

/** A terminal in which a command line would have run, to its end. */
class PrintedTerminal implements vscode.Pseudoterminal {
  private readonly written = new vscode.EventEmitter<string>();
  private readonly closed = new vscode.EventEmitter<number>();
  readonly onDidWrite = this.written.event;
  readonly onDidClose = this.closed.event;

  constructor(private readonly lines: readonly string[]) {}

  open(): void {
    void this.print();
  }

  // A process takes its time too; what comes at once VS Code may not be listening to yet.
  private async print(): Promise<void> {
    await pause(500);
    for (const line of this.lines) this.written.fire(`${line}\r\n`);
    await pause(100);
    this.closed.fire(0);
  }

  close(): void {
    // Nothing is held.
  }
}

describe('the problem matcher', () => {
  it('takes problems from what the command line prints', async function () {
    // An older VS Code tells an extension of no markers whose owner has the name of its own collection, though it shows them.
    onlyInNewest.call(this);
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    ok(folder, 'No folder');
    // The matcher leaves files to the editor as long as that has them in memory, so one that was never opened.
    const uri = await write('sub/docs/printed.md', '# A\n\nIt is fast.\nIt leaves.\n');
    const path = vscode.workspace.asRelativePath(uri, false);
    const lines = [
      'README.md is no design doc: it was left out.',
      `${path}:3:5: warning: "fast" has no number (see line 9): what is meant? (constraints/vague-target)`,
      `${path}:4:1: error: It leaves: the house (privacy/data-egress)`,
      '2 problems in 1 document',
    ];
    const print = (printed: readonly string[]): Promise<unknown> => {
      const execution = new vscode.CustomExecution(() => Promise.resolve(new PrintedTerminal(printed)));
      const task = new vscode.Task({ type: 'debrief', files: ['printed'] }, folder, 'printed', 'debrief', execution, ['$debrief']);
      return ended(() => vscode.tasks.executeTask(task));
    };
    await print(lines);
    const problems = await eventually(() => diagnosticsOf(uri), ({ length }) => length === 2, 'The matcher took no problems');
    equal(problems.map(({ message }) => message), ['"fast" has no number (see line 9): what is meant?', 'It leaves: the house']);
    equal(problems.map(({ severity }) => severity), [vscode.DiagnosticSeverity.Warning, vscode.DiagnosticSeverity.Error]);
    equal(problems.map(({ range }) => [range.start.line, range.start.character]), [[2, 4], [3, 0]]);
    equal(problems.map(({ code }) => code), ['constraints/vague-target', 'privacy/data-egress']);
    await print([]);
    await eventually(() => diagnosticsOf(uri), ({ length }) => length === 0, 'Problems of the last run are left');
    await vscode.workspace.fs.delete(uri);
  });
});

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

  it('leaves it to the editor once a file is opened or changed', async function () {
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
    const told = toldOfChange(uri);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('# Empty\n'));
    // Where VS Code itself does not watch the folder nobody can know of the change.
    if (!(await told)) this.skip();
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
