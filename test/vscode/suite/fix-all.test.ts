import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert.js';
import { closeAll, open, read, untitled, waitForRule, write } from './helpers.js';

/** Opens a copy of the weak document and waits for its review. */
async function openCopy(name: string): Promise<vscode.TextDocument> {
  await write(name, await read('weak.md'));
  const { document } = await open(name);
  await waitForRule(document.uri, 'fairness/platitude');
  return document;
}

/** Starts the command; it ends when the preview is answered. */
function start(): { readonly done: Promise<unknown>; ended: boolean } {
  const started = { done: Promise.resolve(vscode.commands.executeCommand('debrief.fixAllMissing')), ended: false };
  void started.done.then(() => (started.ended = true));
  return started;
}

/** Answers the preview once it is there. */
async function answer(command: 'apply' | 'discard', started: { readonly ended: boolean }): Promise<void> {
  await eventually(
    async () => {
      await vscode.commands.executeCommand(`refactorPreview.${command}`);
      return started.ended;
    },
    Boolean,
    `The preview took no "${command}"`,
  );
}

/** The lines in which a text says more than another, which must hold all lines of the other in their order. */
function addedLines(before: string, after: string): string[] {
  const added: string[] = [];
  const rest = before.split('\n');
  for (const line of after.split('\n')) {
    if (line === rest[0]) {
      rest.shift();
    } else {
      added.push(line);
    }
  }
  equal(rest, [], 'Lines are gone or were moved');
  return added;
}

describe('fixing all missing sections', () => {
  afterEach(async () => {
    await vscode.workspace.saveAll(false);
    await closeAll();
  });

  it('inserts them after a preview, changes nothing else, and one undo takes it back', async () => {
    const document = await openCopy('all.md');
    const before = document.getText();
    await answer('apply', start());
    const added = addedLines(before, document.getText());
    const headings = added.filter((line) => line.startsWith('## '));
    ok(headings.length > 2, `Few headings: ${headings.join(', ')}`);
    equal(new Set(headings).size, headings.length, 'A heading was inserted twice');
    match(added.join('\n'), /latency[^\n]*<[^>\n]+>/i);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  it('inserts nothing where the preview is discarded', async () => {
    const document = await openCopy('discarded.md');
    const before = document.getText();
    await answer('discard', start());
    equal(document.getText(), before);
  });

  it('works in a document that was never saved, and leaves no file behind', async () => {
    const { document } = await untitled(await read('weak.md'));
    await waitForRule(document.uri, 'fairness/platitude');
    const before = document.getText();
    await answer('apply', start());
    ok(addedLines(before, document.getText()).length > 10, 'Nothing was inserted');
    equal(document.isUntitled, true);
  });

  it('asks nothing where nothing is missing', async () => {
    const { document } = await open('README.md');
    await vscode.commands.executeCommand('debrief.fixAllMissing');
    equal(document.isDirty, false);
  });

  describe('as a refactoring', () => {
    const offered = async (document: vscode.TextDocument, only?: vscode.CodeActionKind): Promise<string[]> => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(2, 0, 2, 0),
        only?.value,
      );
      return actions.filter(({ title }) => /all missing sections/.test(title)).map(({ kind }) => kind?.value ?? '');
    };

    it('is offered where one asks for refactorings or for everything, and nowhere else', async () => {
      const document = await openCopy('offered.md');
      equal(await offered(document), ['refactor.rewrite.missingSections']);
      equal(await offered(document, vscode.CodeActionKind.Refactor), ['refactor.rewrite.missingSections']);
      for (const only of [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.Source, vscode.CodeActionKind.SourceFixAll, vscode.CodeActionKind.RefactorExtract]) {
        equal(await offered(document, only), [], only.value);
      }
    });

    it('is never taken on save, whatever the settings say', async () => {
      const settings = vscode.workspace.getConfiguration('editor', { languageId: 'markdown' });
      const target = vscode.ConfigurationTarget.Workspace;
      await settings.update('codeActionsOnSave', { 'refactor.rewrite.missingSections': 'explicit', 'source.fixAll': 'explicit' }, target, true);
      try {
        const document = await openCopy('saved.md');
        const edit = new vscode.WorkspaceEdit();
        edit.insert(document.uri, new vscode.Position(2, 0), 'Typed. ');
        await vscode.workspace.applyEdit(edit);
        const before = document.getText();
        await vscode.commands.executeCommand('workbench.action.files.save');
        await eventually(() => document.isDirty, (dirty) => !dirty, 'Not saved');
        equal(document.getText(), before);
        equal(await read('saved.md'), before);
      } finally {
        await settings.update('codeActionsOnSave', undefined, target, true);
      }
    });
  });
});
