import assert from 'node:assert/strict';
import type { EditorPage } from './editor-page.js';
import { until } from './until.js';
import { useEditor } from './use-editor.js';

for (const web of [false, true]) {
  describe(`what the figures of a design doc come to, in the ${web ? 'web' : 'Node'} host`, () => {
    let editor: EditorPage;

    useEditor({ web, size: { width: 1280, height: 1000 } }, async (opened) => {
      editor = opened;
      await editor.openFile('desk.md');
    });

    it('stands above headings, and a click goes to the place', async () => {
      await editor.lens('Latency: 720 of 800 ms allocated').waitFor();
      await editor.lens('3 phases, 1 without a gate').click();
      await editor.statusBarItem(/^Ln 33/).waitFor();
    });

    it('stands behind a price, and stays there while somebody types', async () => {
      const hasHint = (text: string): boolean => /\$0\.02\s*≈\s*\$24k\s*a\s*month/.test(text);
      await until(() => editor.text(), hasHint);
      await editor.goTo(5, 1);
      for (const letter of 'Today they ask us the same things. ') {
        await editor.type(letter);
        assert.ok(hasHint(await editor.text()), 'The hint went away');
        assert.equal(await editor.lens('Latency: 720 of 800 ms allocated').count(), 1, 'The lens went away');
      }
    });

    it('stands in the hover on a number', async () => {
      await editor.goTo(12, 24);
      await editor.runCommand('Show or Focus Hover');
      await editor.page.locator('.monaco-hover').filter({ hasText: '$24,000 a month, over the ceiling of $20,000 a month on line 14' }).waitFor();
      await editor.press('Escape');
    });
  });
}
