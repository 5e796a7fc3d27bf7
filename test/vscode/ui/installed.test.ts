import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { makePackages } from '../../../scripts/package.mjs';
import { projectFolder } from '../embedded/install.mjs';
import { versions } from '../embedded/versions.mjs';
import { EditorPage } from './editor-page.js';
import { until } from './until.js';

/** What a user gets: the package, installed into a VS Code that has never seen it. */
describe('the package, installed', () => {
  let folder: string;
  let vsix: string;

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'debrief-vsix-'));
    vsix = (await makePackages(folder)).extension;
  });

  after(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  for (const [version, { vscode }] of Object.entries(versions)) {
    for (const web of [false, true]) {
      it(`reviews a design doc in VS Code ${vscode}, ${web ? 'web' : 'Node'} host`, async function () {
        const editor = await EditorPage.open({
          workspace: path.join(projectFolder, 'test/vscode/workspace'), version, vsix, web,
        });
        try {
          await editor.openFile('weak.md');
          await until(() => editor.squiggles('error').count(), (count) => count > 0, 30_000);
          assert.match(await editor.badge(), /^\d+$/);
          // Its files are all there: the page of a rule is one, what the picker shows is another.
          await editor.runCommand('Debrief: Insert Negotiation Script…');
          await editor.quickInput().locator('.monaco-list-row').filter({ hasText: 'debrief-trade-up' }).first().waitFor();
          await editor.press('Escape');
          await editor.runCommand('Debrief: Explain Rule…');
          await editor.quickInput().locator('.monaco-list-row').filter({ hasText: 'constraints/latency-budget' }).first().waitFor();
          await editor.press('Enter');
          await editor.page.locator('.tab.active').filter({ hasText: 'latency-budget.md' }).waitFor();
          assert.equal(await editor.notifications().count(), 0);
          assert.deepEqual(editor.foreignRequests, []);
        } catch (error) {
          await editor.keepPicture(this.test?.fullTitle() ?? 'installed');
          throw error;
        } finally {
          await editor.close();
        }
      });
    }
  }
});
