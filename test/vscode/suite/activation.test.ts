import * as vscode from 'vscode';
import { equal } from './assert.js';

describe('activation', () => {
  it('answers', async () => {
    await vscode.workspace.openTextDocument({ language: 'markdown', content: '# Hello' });
    await vscode.extensions.getExtension('debrief.debrief-review')?.activate();
    equal(await vscode.commands.executeCommand('debrief.hello'), 'hello');
  });
});
