import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EditorPage } from './editor-page.js';
import { until } from './until.js';
import { useEditor } from './use-editor.js';

for (const web of [false, true]) {
  describe(`a folder that nobody trusts, in the ${web ? 'web' : 'Node'} host`, () => {
    let editor: EditorPage;

    useEditor({ web, untrusted: true, size: { width: 1280, height: 1900 } }, async (opened) => {
      editor = opened;
      await editor.statusBarItem('Restricted Mode').waitFor();
      await editor.openFile('young.md');
    });

    it('is reviewed: nothing in it is run, so nothing is held back', async () => {
      await until(() => editor.squiggles('warning').count(), (count) => count > 0);
      const sideBar = await editor.openSideBar();
      await sideBar.locator('.monaco-list-row').filter({ hasText: 'Fairness has a mechanism' }).first().waitFor();
    });

    it('is reviewed by its own configuration, which is data', async () => {
      await writeFile(path.join(editor.workspace, '.debrief.yaml'), 'rules:\n  fairness/platitude: error\n');
      await until(() => editor.squiggles('error').count(), (count) => count > 0);
    });

    it('is left as it was: no pop-up, and still not trusted', async () => {
      await editor.statusBarItem('Restricted Mode').waitFor();
      assert.equal(await editor.notifications().count(), 0);
    });
  });
}
