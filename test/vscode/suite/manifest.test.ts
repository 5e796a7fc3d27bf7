import * as vscode from 'vscode';
import { equal, ok } from './assert.js';
import { open } from './helpers.js';

describe('the extension', () => {
  it('is activated by a Markdown document', async () => {
    const extension = vscode.extensions.getExtension('debrief.debrief-review');
    ok(extension, 'The extension is not there.');
    await open('README.md');
    await extension.activate();
    equal(extension.isActive, true);
  });

  it('registers every command of its manifest', async () => {
    const { contributes } = vscode.extensions.getExtension('debrief.debrief-review')?.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    const registered = new Set(await vscode.commands.getCommands(true));
    equal(contributes.commands.map(({ command }) => command).filter((command) => !registered.has(command)), []);
  });
});
