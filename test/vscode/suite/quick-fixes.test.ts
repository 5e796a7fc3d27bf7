import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert.js';
import { closeAll, file, open, read, rulesOf, waitForRule, waitUntilGone, write } from './helpers.js';

/** Opens a copy of the weak document, which may be changed. */
async function openCopy(name: string): Promise<vscode.TextEditor> {
  await write(name, await read('weak.md'));
  return open(name);
}

async function actionsAt(
  document: vscode.TextDocument,
  rule: string,
  kind?: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  const diagnostic = await waitForRule(document.uri, rule);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    diagnostic.range,
    kind?.value,
  );
  // Built-in Markdown and chat have actions of their own, of other kinds.
  return actions.filter((action) => action.kind?.value === vscode.CodeActionKind.QuickFix.value && !action.disabled);
}

async function runAction(action: vscode.CodeAction | undefined, ...more: unknown[]): Promise<void> {
  ok(action, 'There is no such action.');
  if (action.edit) {
    await vscode.workspace.applyEdit(action.edit);
  }
  if (action.command) {
    await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]), ...more);
  }
}

describe('quick fixes', () => {
  afterEach(async () => {
    await vscode.workspace.saveAll(false);
    await closeAll();
  });

  it('insert what is missing, with gaps that count for nothing', async () => {
    const { document } = await openCopy('fix.md');
    const actions = await actionsAt(document, 'constraints/latency-budget');
    // Several findings may stand on one heading, each with its fix.
    const first = actions.find(({ title, isPreferred }) => isPreferred && /latency/i.test(title));
    ok(first, `No fix: ${actions.map(({ title }) => title).join('\n')}`);
    const before = document.getText();
    await runAction(first);
    await eventually(() => document.getText().length, (length) => length > before.length, 'Nothing was inserted');
    match(document.getText(), /latency/i);
    for (const line of before.split('\n')) {
      ok(document.getText().includes(line), `The fix removed: ${line}`);
    }
    await waitForRule(document.uri, 'constraints/latency-budget');
    equal(rulesOf(document.uri).includes('document/placeholder'), true, 'The gaps are not reported');
  });

  it('offer to switch the rule off in three places, and to explain it', async () => {
    const { document } = await openCopy('offers.md');
    const titles = (await actionsAt(document, 'fairness/platitude')).map(({ title }) => title);
    equal(titles.filter((title) => /Switch off|Explain/.test(title)).length, 4, titles.join('\n'));
  });

  it('ask which rule to switch off where several findings stand in one place', async () => {
    const { document } = await openCopy('several.md');
    const titles = (await actionsAt(document, 'constraints/latency-budget')).map(({ title }) => title);
    equal(titles.filter((title) => /Switch off/.test(title)).length, 1, titles.join('\n'));
  });

  it('switch a rule off here', async () => {
    const { document } = await openCopy('here.md');
    const actions = await actionsAt(document, 'fairness/platitude');
    await runAction(actions.find(({ title }) => / here/.test(title)), 'said by legal -- twice');
    match(
      document.getText(),
      /<!-- debrief-disable-next-line fairness\/platitude -- said by legal - twice -->\nWe take fairness/,
    );
    await waitUntilGone(document.uri, 'fairness/platitude');
  });

  it('switch a rule off in the file', async () => {
    const { document } = await openCopy('file.md');
    const actions = await actionsAt(document, 'fairness/platitude');
    await runAction(actions.find(({ title }) => /in this file/.test(title)), 'agreed');
    match(document.getText(), /^<!-- debrief-disable fairness\/platitude -- agreed -->\n\n# Reply/);
    await waitUntilGone(document.uri, 'fairness/platitude');
  });

  it('switch a rule off in the configuration, and make one where there is none', async () => {
    const { document } = await openCopy('configuration.md');
    const actions = await actionsAt(document, 'fairness/platitude');
    try {
      await runAction(actions.find(({ title }) => /in the configuration/.test(title)), 'agreed');
      equal(await read('.debrief.yaml'), 'rules:\n  fairness/platitude: off # agreed\n');
      await waitUntilGone(document.uri, 'fairness/platitude');
      const more = await actionsAt(document, 'privacy/deferred');
      await runAction(more.find(({ title }) => /in the configuration/.test(title)), 'agreed too');
      equal(
        await read('.debrief.yaml'),
        'rules:\n  fairness/platitude: off # agreed\n  privacy/deferred: off # agreed too\n',
      );
      await waitUntilGone(document.uri, 'privacy/deferred');
    } finally {
      await vscode.workspace.fs.delete(file('.debrief.yaml'));
    }
    await waitForRule(document.uri, 'privacy/deferred');
  });

  it('are not offered where something else is asked for', async () => {
    const { document } = await openCopy('only.md');
    const actions = await actionsAt(document, 'fairness/platitude', vscode.CodeActionKind.Refactor);
    equal(actions.length, 0);
    const source = await actionsAt(document, 'fairness/platitude', vscode.CodeActionKind.SourceFixAll);
    equal(source.length, 0);
  });
});
