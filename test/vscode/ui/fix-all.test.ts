import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from '../embedded/install.mjs';
import type { EditorPage } from './editor-page.js';
import { until } from './until.js';
import { useEditor } from './use-editor.js';

for (const web of [false, true]) {
  describe(`fixing all missing sections in the ${web ? 'web' : 'Node'} host`, () => {
    let editor: EditorPage;

    useEditor({ workspace: path.join(projectFolder, 'examples'), web }, async (opened) => {
      editor = opened;
      await editor.openFile('sleep-coach.md');
      await until(() => editor.squiggles().count(), (count) => count > 0);
    });

    it('shows every insertion, ticked, before anything is changed; what is applied is undone in one step', async () => {
      const original = await readFile(path.join(editor.workspace, 'sleep-coach.md'), 'utf8');
      await editor.runCommand('Debrief: Fix All Missing Sections in This Document…');
      const preview = editor.page.locator('.bulk-edit-panel');
      await preview.waitFor();
      const rows = preview.locator('.monaco-list-row');
      await until(() => rows.count(), (count) => count > 3);
      await rows.filter({ hasText: 'Non-goals' }).first().waitFor();
      // No other file, and nothing that has to be ticked first.
      assert.deepEqual(await rows.locator('.monaco-icon-label.file-icon').allInnerTexts(), ['sleep-coach.md']);
      assert.ok((await rows.locator('[role="checkbox"][aria-checked="true"]').count()) > 3);
      assert.equal(await rows.locator('[role="checkbox"][aria-checked="false"]').count(), 0);
      assert.equal(await editor.page.locator('.tab.dirty').count(), 0);

      await preview.getByRole('button', { name: 'Apply' }).click();
      await preview.waitFor({ state: 'hidden' });
      await editor.focusEditor();
      const changed = await editor.savedText('sleep-coach.md');
      assert.match(changed, /^## Non-goals$/m);
      await editor.press('Control+Z');
      assert.equal(await editor.savedText('sleep-coach.md'), original);
      assert.equal(await editor.notifications().count(), 0);
    });
  });
}
