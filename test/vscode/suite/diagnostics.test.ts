import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert.js';
import {
  closeAll, diagnosticsOf, file, open, pause, read, rulesOf, setting, settle, untitled, waitForRule, waitUntilGone, write,
} from './helpers.js';

const sentence = 'We take fairness seriously.';

async function replace(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  await vscode.workspace.applyEdit(edit);
}

/** A document with findings, and whether others than at first were handed to VS Code. */
async function watched(): Promise<{ readonly document: vscode.TextDocument; readonly areNew: () => Promise<boolean> }> {
  await write('watched.md', await read('weak.md'));
  const { document } = await open('watched.md');
  await waitForRule(document.uri, 'privacy/deferred');
  await settle();
  const before = new Set(diagnosticsOf(document.uri));
  return {
    document,
    areNew: async () => {
      await settle();
      return !diagnosticsOf(document.uri).every((diagnostic) => before.has(diagnostic));
    },
  };
}

describe('diagnostics', () => {
  afterEach(closeAll);

  it('stand exactly on the sentence, with a code that opens the rule', async () => {
    const { document } = await open('weak.md');
    const diagnostic = await waitForRule(document.uri, 'fairness/platitude');
    equal(document.getText(diagnostic.range).replace(/\.$/, ''), sentence.replace(/\.$/, ''));
    equal(diagnostic.severity, vscode.DiagnosticSeverity.Warning);
    const { code } = diagnostic;
    ok(typeof code === 'object', 'The code has no link.');
    equal(code.target.toString(), 'debrief-rule:/fairness/platitude.md');
    const page = await vscode.workspace.openTextDocument(code.target);
    match(page.getText(), /^# fairness\/platitude$/m);
  });

  it('lead to the other places that they are about', async () => {
    const { document } = await untitled(`${await read('desk.md')}\n## Cost\n\nIt may cost $12,000 a month at most.\n`);
    const { range, relatedInformation } = await waitForRule(document.uri, 'constraints/contradiction');
    const [related] = relatedInformation ?? [];
    ok(related, 'It leads nowhere');
    equal(related.location.uri.toString(), document.uri.toString());
    ok(!related.location.range.isEqual(range) && document.getText(related.location.range) !== '', 'It leads to itself');
  });

  it('show faded what is not needed any more: a comment that switches off nothing', async () => {
    const { document } = await untitled((await read('weak.md')).replace('## Ownership', '<!-- debrief-disable-next-line privacy/data-egress -- agreed -->\n## Ownership'));
    const diagnostic = await waitForRule(document.uri, 'suppression-unused');
    equal(diagnostic.tags, [vscode.DiagnosticTag.Unnecessary]);
  });

  it('say what is missing on a heading', async () => {
    const { document } = await open('weak.md');
    const diagnostic = await waitForRule(document.uri, 'constraints/latency-budget');
    match(document.lineAt(diagnostic.range.start.line).text, /^#/);
  });

  it('leave a README alone', async () => {
    const { document } = await open('README.md');
    await settle();
    equal(diagnosticsOf(document.uri).length, 0);
  });

  it('review an untitled document', async () => {
    const { document } = await untitled(await read('weak.md'));
    await waitForRule(document.uri, 'fairness/platitude');
  });

  it('keep what is missing out of a young document, but not what is said', async () => {
    const { document } = await open('young.md');
    await waitForRule(document.uri, 'fairness/platitude');
    equal(rulesOf(document.uri), ['fairness/platitude']);
  });

  it('are not handed over again while somebody writes where there are none', async () => {
    const { document, areNew } = await watched();
    const place = document.positionAt(document.getText().indexOf('describes'));
    for (const word of ['plainly ', 'and ', 'fully ']) {
      await replace(document, new vscode.Range(place, place), word);
      await pause(400);
    }
    equal(await areNew(), false);
    await replace(document, new vscode.Range(2, 0, 2, 0), '\n\n');
    await eventually(areNew, Boolean, 'They did not move');
    ok(diagnosticsOf(document.uri).some(({ range }) => document.getText(range).startsWith('Privacy will')), 'Not on its sentence');
  });

  it('are handed over again where somebody wrote in one, whatever came of it', async () => {
    const { document, areNew } = await watched();
    const { range } = await waitForRule(document.uri, 'privacy/deferred');
    const words = document.getText(range);
    await replace(document, range, '');
    // VS Code has lost the place by now, and nothing else has changed.
    await replace(document, new vscode.Range(range.start, range.start), words);
    await eventually(areNew, Boolean, 'Not handed over');
  });

  it('are of the newest version only', async () => {
    const editor = await open('weak.md');
    await waitForRule(editor.document.uri, 'fairness/platitude');
    for (let count = 0; count < 20; count += 1) {
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'));
    }
    const expected = editor.document.positionAt(editor.document.getText().indexOf(sentence)).line;
    await eventually(
      () => diagnosticsOf(editor.document.uri).find(({ message }) => message !== '' )?.range.start.line,
      () => diagnosticsOf(editor.document.uri).some(({ range }) => range.start.line === expected),
      'The diagnostic did not follow its sentence',
    );
    await editor.edit((edit) => edit.replace(rangeOf(editor.document, sentence), 'We measure it.'));
    await waitUntilGone(editor.document.uri, 'fairness/platitude');
  });

  it('go when a document is closed', async () => {
    const { document } = await open('weak.md');
    await waitForRule(document.uri, 'fairness/platitude');
    await closeAll();
    await eventually(() => rulesOf(document.uri), (rules) => rules.length === 0, 'Still there', 20_000);
  });

  it('go when a file is deleted', async () => {
    const uri = await write('deleted.md', await read('weak.md'));
    await open('deleted.md');
    await waitForRule(uri, 'fairness/platitude');
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(uri);
    await vscode.workspace.applyEdit(edit);
    await eventually(() => rulesOf(uri), (rules) => rules.length === 0, 'Still there');
  });

  it('move along when a file is renamed', async () => {
    const uri = await write('before.md', await read('weak.md'));
    await open('before.md');
    await waitForRule(uri, 'fairness/platitude');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, file('after.md'));
    await vscode.workspace.applyEdit(edit);
    await waitForRule(file('after.md'), 'fairness/platitude');
    await eventually(() => rulesOf(uri), (rules) => rules.length === 0, 'Still under the old name');
  });

  it('go when a document is no Markdown any more', async () => {
    const { document } = await untitled(await read('weak.md'));
    await waitForRule(document.uri, 'fairness/platitude');
    const changed = await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await eventually(() => rulesOf(changed.uri), (rules) => rules.length === 0, 'Still there');
  });

  it('leave the sentence being typed alone until the cursor leaves it', async () => {
    const { editor, line } = await typeSentence();
    await pause(1_000);
    equal(rulesOf(editor.document.uri).includes('fairness/platitude'), false, 'Judged while being typed');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const diagnostic = await waitForRule(editor.document.uri, 'fairness/platitude');
    equal(diagnostic.range.start.line, line);
  });

  it('judge the sentence being typed after two seconds', async () => {
    const { editor, typedAt } = await typeSentence();
    const { range } = await waitForRule(editor.document.uri, 'fairness/platitude');
    const place = `${range.start.line}: ${editor.document.lineAt(range.start.line).text}`;
    ok(Date.now() - typedAt > 1_500, `Judged after ${Date.now() - typedAt} ms, on line ${place}`);
  });
});

describe('the setting debrief.diagnostics', () => {
  afterEach(async () => {
    await setting('diagnostics', undefined);
    await closeAll();
  });

  it('can be off', async () => {
    const { document } = await open('weak.md');
    await waitForRule(document.uri, 'fairness/platitude');
    await setting('diagnostics', 'off');
    await eventually(() => rulesOf(document.uri), (rules) => rules.length === 0, 'Not off');
  });

  it('can be errors', async () => {
    const { document } = await open('weak.md');
    await waitForRule(document.uri, 'fairness/platitude');
    await setting('diagnostics', 'errors');
    await waitUntilGone(document.uri, 'fairness/platitude');
    equal(rulesOf(document.uri), ['privacy/deferred']);
  });

  it('can be all', async () => {
    const { document } = await open('weak.md');
    await waitForRule(document.uri, 'fairness/platitude');
    equal(rulesOf(document.uri).includes('constraints/traffic-estimate'), false);
    await setting('diagnostics', 'all');
    await waitForRule(document.uri, 'constraints/traffic-estimate');
  });
});

function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** Puts the sentence into a reviewed document as if it had just been typed, the cursor behind it. */
async function typeSentence(): Promise<{ editor: vscode.TextEditor; line: number; typedAt: number }> {
  const editor = await untitled((await read('weak.md')).replace(sentence, ''));
  const { document } = editor;
  await waitForRule(document.uri, 'privacy/deferred');
  const line = document.getText().split('\n').indexOf('## Fairness') + 2;
  // The cursor is there before the text is, as it is when a person types.
  editor.selection = new vscode.Selection(line, 0, line, 0);
  await pause(300);
  const typedAt = Date.now();
  await editor.edit((edit) => edit.insert(new vscode.Position(line, 0), sentence));
  await eventually(
    () => [editor.selection.active.line, editor.selection.active.character],
    (cursor) => cursor[0] === line && cursor[1] === sentence.length,
    'The cursor is not behind the sentence',
  );
  return { editor, line, typedAt };
}
