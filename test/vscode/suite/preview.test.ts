import MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import type { MarkdownPreview } from '../../../src/editor/preview.js';
import { equal, eventually, match } from './assert.js';
import { closeAll, open, read, rulesOf, setting, waitForRule, write } from './helpers.js';

/** Renders a document as VS Code's Markdown extension does with what the extension gives it. */
async function render(document: vscode.TextDocument): Promise<string> {
  const extension = vscode.extensions.getExtension<MarkdownPreview>('debrief.debrief-review');
  const preview = await extension?.activate();
  const markdown = new MarkdownIt({ html: true });
  preview?.extendMarkdownIt(markdown);
  const environment = { currentDocument: document.uri };
  return markdown.renderer.render(markdown.parse(document.getText().replace(/\r\n/g, '\n'), environment), markdown.options, environment);
}

const marksIn = (html: string): number => [...html.matchAll(/class="debrief-finding /g)].length;

describe('the Markdown preview', () => {
  afterEach(async () => {
    await setting('preview', undefined);
    await setting('diagnostics', undefined);
    await closeAll();
  });

  it('marks what was found, with the question', async () => {
    const { document } = await open('weak.md');
    await waitForRule(document.uri, 'privacy/deferred');
    const html = await render(document);
    match(html, /<span class="debrief-finding debrief-error" title="Error: [^"]+ asks: [^"]+\?[^"]*">Privacy will be handled after the MVP\.<\/span>/);
    match(html, /<h2><span class="debrief-finding debrief-warning"[^>]*>Goals<\/span><\/h2>/);
  });

  it('marks the right places where lines end as on Windows', async () => {
    await write('windows.md', (await read('weak.md')).replace(/\n/g, '\r\n'));
    const { document } = await open('windows.md');
    await waitForRule(document.uri, 'privacy/deferred');
    match(await render(document), /debrief-error"[^>]*>Privacy will be handled after the MVP\.<\/span>/);
  });

  it('marks no more than the diagnostics, and nothing where it is switched off', async () => {
    const { document } = await open('weak.md');
    await waitForRule(document.uri, 'privacy/deferred');
    await setting('diagnostics', 'errors');
    await eventually(() => rulesOf(document.uri), (rules) => rules.length === 1, 'Not only errors');
    equal(marksIn(await render(document)), 1);
    await setting('preview', false);
    equal(marksIn(await render(document)), 0);
  });

  it('leaves ordinary Markdown as it is', async () => {
    const { document } = await open('README.md');
    equal(await render(document), new MarkdownIt({ html: true }).render(document.getText()));
  });

  it('keeps its marks while somebody types, and moves them', async () => {
    await write('typed.md', await read('weak.md'));
    const { document } = await open('typed.md');
    await waitForRule(document.uri, 'privacy/deferred');
    await render(document);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'Some new words.\n\n');
    await vscode.workspace.applyEdit(edit);
    match(await render(document), /debrief-error"[^>]*>Privacy will be handled after the MVP\.<\/span>/);
    await vscode.workspace.saveAll(false);
  });

  it('reviews a document that stands in no editor, in the worker', async () => {
    const document = await vscode.workspace.openTextDocument(await write('unseen.md', await read('weak.md')));
    equal(marksIn(await render(document)), 0);
    await eventually(() => render(document), (html) => marksIn(html) > 3, 'Nothing is marked');
    equal(rulesOf(document.uri), []);
  });

  it('is the built-in one', async () => {
    const { document } = await open('weak.md');
    await waitForRule(document.uri, 'privacy/deferred');
    match(await vscode.commands.executeCommand<string>('markdown.api.render', document), /debrief-error"[^>]*>Privacy will be handled/);
  });
});
