import assert from 'node:assert/strict';
import type { EditorPage } from './editor-page.js';
import { until } from './until.js';
import { useEditor } from './use-editor.js';

for (const web of [false, true]) {
  describe(`a VS Code in German, ${web ? 'web' : 'Node'} host`, () => {
    let editor: EditorPage;

    useEditor({ web, language: 'de' }, async (opened) => {
      editor = opened;
      await editor.openFile('weak.md');
      await until(() => editor.squiggles().count(), (count) => count > 0);
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

    it('copies a debrief that is in the language of the documents altogether', async () => {
      await editor.focusEditor();
      await editor.runCommand('Debrief: Debrief als Markdown kopieren');
      const copied = await until(() => editor.clipboard(), (text) => text.startsWith('# Debrief: weak.md'));
      assert.match(copied, /\n\*\*Not ready\*\*\n/);
      assert.match(copied, /\n## What would decide the room\n\n- \*\*[A-Z][\w -]+:\*\* .+\?\n {2}.+ \(line \d+, `[a-z/-]+`\)\n/);
      assert.doesNotMatch(copied, /Zeile|Nicht bereit|Besprechung|\b(?:der|die|das)\b/i);
    });

    it('keeps the findings in the language of the documents', async () => {
      const sideBar = await editor.openSideBar();
      await sideBar.locator('.monaco-list-row').filter({ hasText: 'Waiting time has a number' }).first().waitFor();
    });
  });
}
