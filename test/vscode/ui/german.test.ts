import assert from 'node:assert/strict';
import path from 'node:path';
import { projectFolder } from '../embedded/install.mjs';
import { EditorPage } from './editor-page.js';
import { until } from './until.js';

for (const web of [false, true]) {
  describe(`a VS Code in German, ${web ? 'web' : 'Node'} host`, () => {
    let editor: EditorPage;

    before(async () => {
      editor = await EditorPage.open({ workspace: path.join(projectFolder, 'test/vscode/workspace'), web, language: 'de' });
      await editor.openFile('weak.md');
      await until(() => editor.squiggles().count(), (count) => count > 0);
    });

    afterEach(async function () {
      if (this.currentTest?.isFailed()) {
        await editor.keepPicture(this.currentTest.fullTitle());
      }
    });

    after(async () => {
      await editor.close();
    });

    it('has the manifest in German: the view and the commands', async () => {
      const sideBar = await editor.openSideBar();
      await sideBar.locator('.pane-header').filter({ hasText: /Checkliste/i }).waitFor();
      await editor.focusEditor();
      await editor.runCommand('Debrief: Nächster Befund');
    });

    it('has the code in German: groups, hovers, the light bulb', async () => {
      const sideBar = await editor.openSideBar();
      const group = sideBar.locator('.monaco-list-row').filter({ hasText: /^Rahmenbedingungen/ }).first();
      await group.waitFor();
      assert.match((await group.getAttribute('aria-label')) ?? '', /\d+ von \d+ erledigt/);
      await editor.focusEditor();
      await editor.runCommand('Debrief: Nächster Befund');
      await editor.page.locator('.monaco-hover').filter({ hasText: /fragt/ }).first().waitFor();
      await editor.press('Escape');
      const entries = await editor.openLightBulb();
      await entries.filter({ hasText: /abschalten…/ }).first().waitFor();
      await editor.press('Escape');
    });

    it('keeps the findings in the language of the documents', async () => {
      const sideBar = await editor.openSideBar();
      await sideBar.locator('.monaco-list-row').filter({ hasText: 'Waiting time has a number' }).first().waitFor();
    });
  });
}
