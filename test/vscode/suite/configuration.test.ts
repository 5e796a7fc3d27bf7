import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert.js';
import { closeAll, diagnosticsOf, file, open, read, rulesOf, setting, settle, untitled, waitForRule, waitUntilGone, write } from './helpers.js';

describe('configuration', () => {
  afterEach(async () => {
    for (const name of ['rules', 'include', 'exclude', 'terms']) {
      await setting(name, undefined);
    }
    await closeAll();
  });

  it('is that of the nearest file', async () => {
    const far = await open('configured/weak.md');
    await waitForRule(far.document.uri, 'fairness/platitude');
    equal(rulesOf(far.document.uri).includes('document/placeholder'), false);
    const near = await open('configured/near/weak.md');
    await waitForRule(near.document.uri, 'document/placeholder');
    equal(rulesOf(near.document.uri).includes('fairness/platitude'), false);
  });

  it('holds as soon as a file changes', async () => {
    const { document } = await open('configured/weak.md');
    await waitForRule(document.uri, 'fairness/platitude');
    const before = await read('configured/.debrief.yaml');
    const configuration = await open('configured/.debrief.yaml');
    await configuration.edit((edit) => edit.insert(new vscode.Position(2, 0), '  fairness/platitude: off\n'));
    await configuration.document.save();
    await waitUntilGone(document.uri, 'fairness/platitude');
    await write('configured/.debrief.yaml', before);
  });

  it('is reported where it is wrong, and the rest of it works', async () => {
    await write('broken/.debrief.yaml', 'rules:\n  fairness/platitude: error\n  no/such-rule: off\nnonsense: 1\n');
    const configuration = await open('broken/.debrief.yaml');
    await eventually(() => diagnosticsOf(configuration.document.uri).length, (count) => count === 2, 'No problems');
    const lines = diagnosticsOf(configuration.document.uri).map(({ range }) => range.start.line).sort();
    equal(lines, [2, 3]);
    await write('broken/weak.md', await read('weak.md'));
    const { document } = await open('broken/weak.md');
    equal((await waitForRule(document.uri, 'fairness/platitude')).severity, vscode.DiagnosticSeverity.Error);
  });

  it('can be given in the settings', async () => {
    const { document } = await open('weak.md');
    await waitForRule(document.uri, 'fairness/platitude');
    await setting('rules', { 'fairness/platitude': 'off' });
    await waitUntilGone(document.uri, 'fairness/platitude');
    await setting('rules', { 'fairness/platitude': 'error' });
    equal((await waitForRule(document.uri, 'fairness/platitude')).severity, vscode.DiagnosticSeverity.Error);
  });

  it('includes and excludes files by pattern', async () => {
    const readme = await open('README.md');
    await setting('include', ['README.md']);
    await waitForRule(readme.document.uri, 'fairness/platitude');
    await setting('exclude', ['*.md']);
    await waitUntilGone(readme.document.uri, 'fairness/platitude');
  });

  it('teaches names that only the readers know, and these are offered', async () => {
    const sentence = 'Every evening we send the moodlines of each caller to Zibnet, who host the model.';
    const { document } = await untitled(`${await read('weak.md')}\n\n## Calls\n\n${sentence}\n\nOwner: `);
    await waitForRule(document.uri, 'privacy/deferred');
    equal(rulesOf(document.uri).includes('privacy/data-egress'), false);
    await setting('terms', { data: ['moodlines'], vendors: ['Zibnet'], owners: ['Gull Deck'] });
    const { range } = await waitForRule(document.uri, 'privacy/data-egress');
    equal(document.lineAt(range.start.line).text, sentence);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider', document.uri, document.positionAt(document.getText().length),
    );
    ok(items.some(({ label }) => label === 'Gull Deck'), 'The owner is not offered');
    await setting('terms', undefined);
    await waitUntilGone(document.uri, 'privacy/data-egress');
  });

  it('is overruled by what a document says of itself', async () => {
    const text = await read('weak.md');
    await write('never.md', `---\ndebrief: false\n---\n\n${text}`);
    const never = await open('never.md');
    await setting('include', ['**']);
    await settle();
    equal(diagnosticsOf(never.document.uri).length, 0);
  });
});

describe('the choice to review a document', () => {
  afterEach(closeAll);

  it('holds in this window, for this document', async () => {
    const { document } = await open('README.md');
    await vscode.commands.executeCommand('debrief.reviewAnyway');
    await waitForRule(document.uri, 'fairness/platitude');
    await vscode.commands.executeCommand('debrief.leaveAlone');
    await waitUntilGone(document.uri, 'fairness/platitude');
  });

  it('can be written into the document', async () => {
    await write('chosen.md', await read('README.md'));
    const { document } = await open('chosen.md');
    await settle();
    await vscode.commands.executeCommand('debrief.alwaysReview');
    match(document.getText(), /^---\ndebrief: true\n---\n\n# left-pad/);
    await waitForRule(document.uri, 'fairness/platitude');
    await vscode.commands.executeCommand('debrief.neverReview');
    match(document.getText(), /^---\ndebrief: false\n---\n\n# left-pad/);
    await waitUntilGone(document.uri, 'fairness/platitude');
    await vscode.workspace.fs.delete(file('chosen.md'));
  });
});
