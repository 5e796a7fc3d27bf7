import assert from 'node:assert/strict';
import type { EditorPage } from './editor-page.js';
import { until } from './until.js';
import { useEditor } from './use-editor.js';

describe('the hover of a finding', () => {
  let editor: EditorPage;

  useEditor({}, async (opened) => {
    editor = opened;
    await editor.openFile('young.md');
    await until(() => editor.squiggles().count(), (count) => count > 0);
  });

  it('says who asks what, and its code opens the page of the rule without a network', async () => {
    const box = await editor.squiggles().first().boundingBox();
    assert.ok(box);
    await editor.page.mouse.move(box.x + 30, box.y + 3);
    const hover = editor.page.locator('.monaco-hover').filter({ hasText: 'fairness/platitude' }).first();
    await hover.waitFor();
    await until(() => hover.innerText(), (text) => /asks/.test(text));
    await hover.locator('a', { hasText: 'fairness/platitude' }).first().click();
    await editor.page.locator('.tab.active').filter({ hasText: 'platitude.md' }).waitFor();
    assert.deepEqual(editor.foreignRequests, []);
  });
});
