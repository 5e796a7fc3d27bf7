import * as vscode from 'vscode';
import { equal, eventually, ok } from './assert.js';
import { host, open } from './helpers.js';
import { print } from './reporter.js';

describe('the extension', () => {
  it('runs in the host that this suite is for', () => {
    equal(Reflect.has(globalThis, 'WorkerGlobalScope'), host === 'web');
  });

  it('loads quickly, and is not loaded before it is needed', async () => {
    const extension = vscode.extensions.getExtension('debrief.debrief-review');
    ok(extension, 'The extension is not there.');
    equal(extension.isActive, false, 'Active without a Markdown document');
    const started = performance.now();
    await extension.activate();
    const taken = performance.now() - started;
    print(`          activated in ${taken.toFixed(0)} ms, reading the file included`);
    // The web host fetches the file from the server first, beside everything else that starts then.
    ok(taken < (host === 'web' ? 3_000 : 500), `It took ${taken} ms`);
  });

  it('is activated by a Markdown document', async () => {
    const extension = vscode.extensions.getExtension('debrief.debrief-review');
    ok(extension, 'The extension is not there.');
    await open('README.md');
    await eventually(() => extension.isActive, Boolean, 'Not activated');
  });

  it('registers every command of its manifest', async () => {
    const { contributes } = vscode.extensions.getExtension('debrief.debrief-review')?.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    const registered = new Set(await vscode.commands.getCommands(true));
    equal(contributes.commands.map(({ command }) => command).filter((command) => !registered.has(command)), []);
  });
});
