import * as vscode from 'vscode';
import { equal, match, ok } from './assert.js';
import { closeAll, file, open, read, rulesOf, untitled, waitForRule, write } from './helpers.js';

interface Answer {
  readonly note: string;
  readonly path: string;
  readonly why: string;
  readonly verdict: string;
  readonly findings: readonly { readonly ruleId: string; readonly range: { readonly start: { readonly line: number } }; readonly question: { readonly text: string } }[];
}

/** What a language model gets when it uses the tool. */
async function ask(input: object): Promise<Answer> {
  const result = await vscode.lm.invokeTool('debrief_review', { input, toolInvocationToken: undefined }, new vscode.CancellationTokenSource().token);
  return JSON.parse(result.content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('')) as Answer;
}

const refused = async (input: object): Promise<string> => ask(input).then(() => 'nothing was refused', (error: unknown) => String(error));

describe('the tool for language models', () => {
  afterEach(closeAll);

  it('is offered, and can be named in a prompt', () => {
    const { contributes } = vscode.extensions.getExtension('debrief.debrief-review')?.packageJSON as { contributes: { languageModelTools: { name: string; canBeReferencedInPrompt: boolean }[] } };
    equal(contributes.languageModelTools.map(({ name, canBeReferencedInPrompt }) => [name, canBeReferencedInPrompt]), [['debrief_review', true]]);
    ok(vscode.lm.tools.some(({ name }) => name === 'debrief_review'), 'It is not registered');
  });

  it('reviews a file of the workspace, however it is named', async () => {
    const { document } = await open('weak.md');
    await waitForRule(document.uri, 'privacy/deferred');
    const expected = await ask({ path: 'weak.md' });
    ok(expected.findings.length >= rulesOf(document.uri).length, 'Findings are missing');
    equal([expected.path, expected.verdict], ['weak.md', 'not-ready']);
    const deferred = expected.findings.find(({ ruleId }) => ruleId === 'privacy/deferred');
    equal(deferred?.range.start.line, document.positionAt(document.getText().indexOf('Privacy will')).line + 1);
    match(deferred?.question.text ?? '', /\?$/);
    for (const path of [document.uri.toString(), document.uri.path, './weak.md']) {
      equal(await ask({ path }), expected, path);
    }
  });

  it('reads what stands in the editor, saved or not', async () => {
    await write('agent.md', await read('weak.md'));
    const { document } = await open('agent.md');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(2, 0), 'Our answers are always correct.\n\n');
    await vscode.workspace.applyEdit(edit);
    ok((await ask({ path: 'agent.md' })).findings.some(({ ruleId }) => ruleId === 'honesty/overclaim'), 'It read the saved file');
    await document.save();
  });

  it('reviews whatever it is asked for, also what is no design doc', async () => {
    const { why, findings } = await ask({ path: 'README.md' });
    equal(why, 'It was named.');
    ok(findings.length > 0, 'Nothing was found');
    equal(rulesOf(file('README.md')), []);
  });

  it('reviews a text', async () => {
    const { path, findings } = await ask({ text: await read('weak.md') });
    equal(path, 'text');
    ok(findings.some(({ ruleId }) => ruleId === 'privacy/deferred'), 'Not found');
  });

  it('reads nothing outside of the workspace, and says what it needs', async () => {
    for (const path of ['../../etc/passwd', '/etc/passwd', 'file:///etc/passwd', 'no-such.md']) {
      match(await refused({ path }), /no such file in this workspace/);
    }
    match(await refused({}), /Give a path or a text/);
    match(await refused({ text: 'word '.repeat(200_000) }), /longer than 512 KB/);
  });
});

describe('the same without a language model', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await closeAll();
  });

  interface Printed {
    readonly version: number;
    readonly documents: readonly { readonly path: string; readonly findings?: readonly { readonly ruleId: string }[]; readonly facts?: readonly { readonly kind: string }[] }[];
  }

  it('copies the review as the JSON of the command line', async () => {
    const { document } = await open('weak.md');
    await waitForRule(document.uri, 'privacy/deferred');
    await vscode.commands.executeCommand('debrief.copyReviewJson');
    const { version, documents } = JSON.parse(await vscode.env.clipboard.readText()) as Printed;
    equal([version, documents.map(({ path }) => path)], [1, ['weak.md']]);
    const rules = new Set(documents[0]?.findings?.map(({ ruleId }) => ruleId));
    equal(rulesOf(document.uri).filter((rule) => !rules.has(rule)), []);
  });

  it('exports the facts into an editor', async () => {
    const { document } = await open('weak.md');
    await waitForRule(document.uri, 'privacy/deferred');
    await vscode.commands.executeCommand('debrief.exportFacts');
    const exported = vscode.window.activeTextEditor?.document;
    equal([exported?.languageId, exported?.isUntitled], ['json', true]);
    const { documents } = JSON.parse(exported?.getText() ?? '{}') as Printed;
    equal(documents.map(({ path }) => path), ['weak.md']);
    ok((documents[0]?.facts ?? []).some(({ kind }) => kind === 'deferral'), 'The deferral is missing');
  });

  it('exports and copies nothing where nothing is reviewed', async () => {
    await vscode.env.clipboard.writeText('mine');
    const { document } = await untitled('# A list\n\n- eggs\n');
    await vscode.commands.executeCommand('debrief.copyReviewJson');
    await vscode.commands.executeCommand('debrief.exportFacts');
    equal([await vscode.env.clipboard.readText(), vscode.window.activeTextEditor?.document.uri.toString()], ['mine', document.uri.toString()]);
  });
});
