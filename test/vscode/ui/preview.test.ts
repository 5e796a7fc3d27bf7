import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import type { EditorPage } from './editor-page.js';
import { underlineOf } from './in-page.mjs';
import { until } from './until.js';
import { useEditor } from './use-editor.js';

for (const web of [false, true]) {
  describe(`the Markdown preview in the ${web ? 'web' : 'Node'} host`, () => {
    let editor: EditorPage;
    let preview: FrameLocator;
    const marked = (text: string): Locator => preview.locator('.debrief-finding').filter({ hasText: text });

    useEditor({ web }, async (opened) => {
      editor = opened;
      await editor.openFile('weak.md');
      await until(() => editor.squiggles().count(), (count) => count > 0);
      await editor.press('Control+K');
      await editor.press('v');
      preview = editor.page.frameLocator('iframe.webview.ready').frameLocator('iframe[title]');
    });

    it('underlines what was found in the color of its severity, with the question on hover', async () => {
      const sentence = marked('Privacy will be handled after the MVP.');
      await sentence.waitFor();
      assert.match((await sentence.getAttribute('title')) ?? '', /^Error: .* asks: .*\?/);
      assert.equal(await sentence.evaluate(underlineOf), 'wavy');
      assert.equal(await marked('Goals').count(), 1);
    });

    it('follows what is typed, once it is reviewed', async () => {
      await editor.focusEditor();
      await editor.press('Control+End');
      await editor.type('\nOur answers are always correct and the model never makes a mistake.\n');
      await marked('always correct').first().waitFor();
      assert.equal(await editor.notifications().count(), 0);
    });
  });
}
