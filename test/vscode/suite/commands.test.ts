import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert.js';
import { closeAll, diagnosticsOf, open, ruleOf, untitled, waitForRule } from './helpers.js';

describe('inserting', () => {
  afterEach(closeAll);

  const commands = {
    'debrief.insertNegotiationScript': 'debrief-trade-up',
    'debrief.insertPhasedRollout': 'debrief-rollout',
    'debrief.insertSectionTemplate': 'debrief-targets',
    'debrief.insertWholeDocument': 'debrief-take-home',
  };
  for (const [command, prefix] of Object.entries(commands)) {
    it(`${command} inserts ${prefix}`, async () => {
      const editor = await untitled('Before.\nAfter.\n');
      editor.selection = new vscode.Selection(0, 7, 0, 7);
      await vscode.commands.executeCommand(command, prefix);
      await eventually(() => editor.document.getText(), (text) => text.length > 60, 'Nothing was inserted');
      match(editor.document.getText(), /^Before\./);
      match(editor.document.getText(), /After\.\n$/);
      // The snippet was understood, not pasted.
      equal(/\$\{\d/.test(editor.document.getText()), false);
      if (prefix !== 'debrief-trade-up') {
        match(editor.document.getText(), /^Before\.\n\n#/);
        match(editor.document.getText(), /\n\nAfter\.\n$/);
      }
    });
  }

  it('debrief.newDesignDoc opens a new document', async () => {
    await vscode.commands.executeCommand('debrief.newDesignDoc', 'debrief-take-home');
    const document = vscode.window.activeTextEditor?.document;
    ok(document, 'No editor');
    equal([document.isUntitled, document.languageId], [true, 'markdown']);
    match(document.getText(), /^# .*\n\n## /);
  });

  it('debrief.newDesignDoc comes in two lengths, without what a field has no use for', async () => {
    const texts: string[] = [];
    for (const [prefix, field] of [['debrief-take-home', 'device'], ['debrief-short', 'device'], ['debrief-short', 'writing']]) {
      await vscode.commands.executeCommand('debrief.newDesignDoc', prefix, field);
      texts.push(vscode.window.activeTextEditor?.document.getText() ?? '');
    }
    const [long = '', short = '', withoutDevice = ''] = texts;
    ok(short.length > 1_000 && short.length < long.length * 0.8, 'Not shorter');
    equal([long, short, withoutDevice].map((text) => text.includes('| On the device:')), [true, true, false]);
    equal([long, short, withoutDevice].map((text) => text.includes('- Text from ')), [false, false, true]);
  });

  it('completes from the same snippets', async () => {
    const editor = await untitled('debrief-');
    const list = await eventually(
      async () =>
        vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          editor.document.uri,
          new vscode.Position(0, 8),
        ),
      ({ items }) => items.some(({ label }) => nameOf(label) === 'debrief-trade-up'),
      'No snippet is completed',
    );
    ok(list.items.some(({ label }) => nameOf(label) === 'debrief-rollout-full'), 'Not all files are completed');
  });
});

function nameOf(label: string | vscode.CompletionItemLabel): string {
  return typeof label === 'string' ? label : label.label;
}

describe('commands on findings', () => {
  afterEach(closeAll);

  it('go to the next and the previous finding, round and round', async () => {
    const editor = await open('weak.md');
    await waitForRule(editor.document.uri, 'fairness/platitude');
    const starts = [...new Set(diagnosticsOf(editor.document.uri).map(({ range }) => editor.document.offsetAt(range.start)))]
      .sort((left, right) => left - right);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const cursor = (): number => editor.document.offsetAt(editor.selection.active);
    const visited: number[] = [];
    const from = starts[0] === 0 ? 1 : 0;
    for (let count = from; count < starts.length; count += 1) {
      await vscode.commands.executeCommand('debrief.nextFinding');
      visited.push(cursor());
    }
    equal(visited, starts.slice(from));
    await vscode.commands.executeCommand('debrief.nextFinding');
    equal(cursor(), starts[0]);
    await vscode.commands.executeCommand('debrief.previousFinding');
    equal(cursor(), starts.at(-1));
  });

  it('copy the debrief', async () => {
    const { document } = await open('weak.md');
    await waitForRule(document.uri, 'fairness/platitude');
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('debrief.copyDebrief');
    const text = await vscode.env.clipboard.readText();
    match(text, /^# Debrief: weak\.md\n\n\*\*/);
    for (const diagnostic of diagnosticsOf(document.uri)) {
      ok(text.includes(ruleOf(diagnostic)), `${ruleOf(diagnostic)} is not in the debrief`);
    }
  });

  it('copy nothing of a document that is no design doc', async () => {
    await open('README.md');
    await vscode.env.clipboard.writeText('mine');
    await vscode.commands.executeCommand('debrief.copyDebrief');
    equal(await vscode.env.clipboard.readText(), 'mine');
  });

  it('explain a rule in the Markdown preview', async () => {
    await vscode.commands.executeCommand('debrief.explainRule', 'constraints/latency-budget');
    await eventually(
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '',
      (label) => label.includes('latency-budget.md'),
      'The preview did not open',
    );
  });

  it('explain nothing but rules', async () => {
    const before = vscode.window.tabGroups.activeTabGroup.activeTab?.label;
    let picked = false;
    const picking = Promise.resolve(vscode.commands.executeCommand('debrief.explainRule', '../../package'))
      .then(() => (picked = true));
    // It asks which rule instead; the answer is none.
    await eventually(
      async () => {
        await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
        return picked;
      },
      (done) => done,
      'The picker stayed',
    );
    await picking;
    equal(vscode.window.tabGroups.activeTabGroup.activeTab?.label, before);
  });
});
