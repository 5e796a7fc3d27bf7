import * as vscode from 'vscode';
import { equal, eventually, ok } from './assert.js';
import {
  closeAll, diagnosticsOf, file, host, onlyInNewest, onlyInNode,
  onlyWithOneFolder, open, pause, read, ruleOf, rulesOf, setting, settle, untitled, waitForRule, waitUntilGone, write,
} from './helpers.js';
import { designDoc, lastSentence } from './long-documents.js';
import { MemoryFiles } from './memory-files.js';
import { unhandledRejections } from './rejections.js';
import { startedWorkers } from './workers.js';

/** Long enough that its review takes a while; in a browser nobody knows how busy the machine is otherwise. */
const long = designDoc(host === 'node' ? 60_000 : 25_000);

/** So many tabs cost VS Code itself a minute, so they are opened in the newest version only. */
const crowd = vscode.version.startsWith('1.100.') ? 30 : 200;

/** Waits until the last sentence of a document is found, exactly where it stands. */
async function waitForLastSentence(document: vscode.TextDocument): Promise<void> {
  const line = document.positionAt(document.getText().lastIndexOf(lastSentence)).line;
  await eventually(
    () => diagnosticsOf(document.uri).map(({ range }) => range.start.line),
    (lines) => lines.includes(line),
    `Nothing on line ${line}`,
    20_000,
  );
}

async function openLong(name: string): Promise<vscode.TextEditor> {
  await write(name, long);
  return open(name);
}

describe('while a review runs', function () {
  this.timeout(60_000);
  before(onlyWithOneFolder);

  afterEach(async () => {
    await closeAll();
    equal(unhandledRejections(), []);
  });

  it('a document can be closed, and leaves nothing', async () => {
    for (let count = 0; count < 3; count += 1) {
      const { document } = await openLong(`long-${count}.md`);
      await pause(count * 80);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await settle();
      equal(diagnosticsOf(document.uri).length, 0);
    }
  });

  it('a file can be renamed', async () => {
    const { document } = await openLong('long-before.md');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, file('long-after.md'), { overwrite: true });
    await vscode.workspace.applyEdit(edit);
    await waitForLastSentence(await vscode.workspace.openTextDocument(file('long-after.md')));
    equal(diagnosticsOf(file('long-before.md')).length, 0);
  });

  it('a file can be deleted', async () => {
    const { document } = await openLong('long-deleted.md');
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(document.uri);
    await vscode.workspace.applyEdit(edit);
    await settle();
    equal(diagnosticsOf(document.uri).length, 0);
  });

  it('a document can become something else, and Markdown again', async () => {
    const { document } = await untitled(long);
    const changed = await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await settle();
    equal(diagnosticsOf(changed.uri).length, 0);
    await waitForLastSentence(await vscode.languages.setTextDocumentLanguage(changed, 'markdown'));
  });

  it('settings can change, and the last ones hold', async () => {
    const { document } = await openLong('long.md');
    for (const severity of ['off', 'error', 'off', 'information', 'off']) {
      await setting('rules', { 'fairness/platitude': severity });
    }
    await waitForRule(document.uri, 'privacy/deferred', 20_000);
    await waitUntilGone(document.uri, 'fairness/platitude');
    await setting('rules', undefined);
    await waitForLastSentence(document);
  });

  it('a folder can be renamed, with the document and its configuration in it', async () => {
    await write('folder-before/.debrief.yaml', 'rules:\n  privacy/deferred: off\n');
    await openLong('folder-before/long.md');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(file('folder-before'), file('folder-after'), { overwrite: true });
    await vscode.workspace.applyEdit(edit);
    const renamed = await vscode.workspace.openTextDocument(file('folder-after/long.md'));
    await waitForLastSentence(renamed);
    equal(rulesOf(renamed.uri).includes('privacy/deferred'), false);
    equal(diagnosticsOf(file('folder-before/long.md')).length, 0);
    await vscode.workspace.fs.delete(file('folder-after'), { recursive: true });
  });

  it('the configuration file can change with every keystroke, and the last one holds', async () => {
    await write('racing/.debrief.yaml', 'rules: {}\n');
    const { document } = await openLong('racing/long.md');
    const configuration = await vscode.workspace.openTextDocument(file('racing/.debrief.yaml'));
    for (const setting of ['off', 'error', 'warning', 'off', 'error']) {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(6, 0), 'More.\n\n');
      edit.replace(configuration.uri, new vscode.Range(0, 0, configuration.lineCount, 0), `rules:\n  fairness/platitude: ${setting}\n`);
      await vscode.workspace.applyEdit(edit);
      await configuration.save();
    }
    await waitForLastSentence(document);
    await eventually(
      () => diagnosticsOf(document.uri).filter((diagnostic) => ruleOf(diagnostic) === 'fairness/platitude').map(({ severity }) => severity),
      (severities) => severities.length > 0 && severities.every((severity) => severity === vscode.DiagnosticSeverity.Error),
      'Not as the last configuration says',
      20_000,
    );
    await vscode.workspace.fs.delete(configuration.uri);
    await eventually(
      () => diagnosticsOf(document.uri).filter((diagnostic) => ruleOf(diagnostic) === 'fairness/platitude').map(({ severity }) => severity),
      (severities) => severities.length > 0 && severities.every((severity) => severity === vscode.DiagnosticSeverity.Warning),
      'Not as without a configuration',
      20_000,
    );
  });

  it('the configuration file can turn into garbage and back', async () => {
    await write('changing/.debrief.yaml', 'rules:\n  fairness/platitude: off\n');
    await write('changing/weak.md', await read('weak.md'));
    const { document } = await open('changing/weak.md');
    await waitForRule(document.uri, 'privacy/deferred');
    equal(rulesOf(document.uri).includes('fairness/platitude'), false);
    const configuration = await open('changing/.debrief.yaml');
    const replace = async (text: string): Promise<void> => {
      await configuration.edit((edit) => edit.replace(new vscode.Range(0, 0, configuration.document.lineCount, 0), text));
      await configuration.document.save();
    };
    for (const garbage of ['rules: [', '\u0000\u0001', '*a: &a [*a, *a]\n', '- 1\n- 2\n', 'rules: 7\n']) {
      await replace(garbage);
      // The defaults hold where nothing can be read.
      await waitForRule(document.uri, 'fairness/platitude');
      await waitForRule(document.uri, 'privacy/deferred');
    }
    await replace('rules:\n  fairness/platitude: off\n');
    await waitUntilGone(document.uri, 'fairness/platitude');
    equal(rulesOf(document.uri).includes('privacy/deferred'), true);
  });
});

describe('a busy writer', function () {
  this.timeout(240_000);
  before(onlyInNewest);
  before(onlyWithOneFolder);

  afterEach(async () => {
    await closeAll();
    equal(unhandledRejections(), []);
  });

  it('ten edits a second for a minute: at the end every finding stands where it belongs', async () => {
    const editor = await openLong('typed.md');
    await waitForLastSentence(editor.document);
    const started = Date.now();
    for (let count = 0; count < 600; count += 1) {
      const line = 5 + ((count * 37) % (editor.document.lineCount - 10));
      // Without the end of a fence everything below it would be code, and nothing found there.
      const isFence = editor.document.lineAt(line).text.includes('```');
      await editor.edit((edit) =>
        count % 5 === 4 && !isFence && !editor.document.lineAt(line).text.includes(lastSentence)
          ? edit.delete(new vscode.Range(line, 0, line + 1, 0))
          : edit.insert(new vscode.Position(line, 0), count % 3 === 0 || isFence ? '\n' : 'and '),
      );
      await pause(Math.max(0, started + count * 100 - Date.now()));
    }
    const found = (uri: vscode.Uri): string[] => diagnosticsOf(uri).map(({ range, message }) => `${range.start.line}:${range.start.character} ${message}`);
    // The same text, read from the start, has the same findings.
    const { document } = await untitled(editor.document.getText());
    await waitForLastSentence(document);
    const expected = found(document.uri);
    // The last sentence may be marked where it belongs before the last edits elsewhere are reviewed.
    await eventually(() => found(editor.document.uri).join('\n'), (shown) => shown === expected.join('\n'), `Not the findings of the same text, which are\n${expected.join('\n')}\n`, 30_000);
  });

  it(`${crowd} documents opened at once are all reviewed, and leave nothing`, async function () {
    onlyInNode.call(this);
    this.timeout(300_000);
    const names = Array.from({ length: crowd }, (_, number) => `crowd/${number}.md`);
    await Promise.all(
      names.map((name, number) => write(name, `---\ndebrief: true\n---\n\n# System ${number}\n\n${lastSentence}\n`)),
    );
    for (const name of names) {
      await open(name);
    }
    await eventually(
      () => names.filter((name) => !rulesOf(file(name)).includes('fairness/platitude')),
      (missing) => missing.length === 0,
      'Not all are reviewed',
      30_000,
    );
    await closeAll();
    equal(names.filter((name) => diagnosticsOf(file(name)).length > 0), []);
  });

  it('a worker that is ended from outside is missed by nobody', async () => {
    const { document } = await openLong('killed.md');
    await waitForLastSentence(document);
    for (const delay of [0, 20, 60, 300]) {
      const before = startedWorkers.length;
      ok(before > 0, 'No worker was seen.');
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(4, 0), 'More.\n\n');
      await vscode.workspace.applyEdit(edit);
      await pause(250 + delay);
      startedWorkers.at(-1)?.terminate();
      await waitForLastSentence(document);
      equal(diagnosticsOf(document.uri).some(({ code }) => code === 'limit'), false);
    }
    await settle();
  });
});

describe('file systems', () => {
  afterEach(async () => {
    await closeAll();
    equal(unhandledRejections(), []);
  });

  it('that are virtual are as good as any, with their configuration files', async () => {
    const memory = new MemoryFiles({ '/notes/weak.md': await read('weak.md'), '/.debrief.yaml': 'rules:\n  fairness/platitude: error\n' });
    const registered = vscode.workspace.registerFileSystemProvider('debrief-memory', memory);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('debrief-memory:/notes/weak.md'));
    await vscode.window.showTextDocument(document, { preview: false });
    equal((await waitForRule(document.uri, 'fairness/platitude')).severity, vscode.DiagnosticSeverity.Error);
    await closeAll();
    registered.dispose();
  });

  it('that cannot be written to are left alone', async () => {
    const memory = new MemoryFiles({ '/weak.md': await read('weak.md') });
    const registered = vscode.workspace.registerFileSystemProvider('debrief-read-only', memory, { isReadonly: true });
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('debrief-read-only:/weak.md'));
    await vscode.window.showTextDocument(document, { preview: false });
    await settle();
    equal(diagnosticsOf(document.uri).length, 0);
    await closeAll();
    registered.dispose();
  });

  it('that fail while a document is open cost nothing', async () => {
    const memory = new MemoryFiles({ '/weak.md': await read('weak.md') });
    const registered = vscode.workspace.registerFileSystemProvider('debrief-broken', memory);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('debrief-broken:/weak.md'));
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    await waitForRule(document.uri, 'fairness/platitude');
    memory.isBroken = true;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'));
    await setting('rules', { 'fairness/platitude': 'error' });
    await eventually(
      () => diagnosticsOf(document.uri).find(({ severity }) => severity === vscode.DiagnosticSeverity.Error)?.severity,
      (severity) => severity !== undefined,
      'Not reviewed again',
    );
    await setting('rules', undefined);
    // A document that cannot be read cannot be put back to what it was, and so not be closed.
    memory.isBroken = false;
    await closeAll();
    registered.dispose();
  });
});
