import assert from 'node:assert/strict';
import path from 'node:path';
import { projectFolder } from '../embedded/install.mjs';
import { EditorPage } from './editor-page.js';
import { until } from './until.js';

describe('the hover of a finding', () => {
  let editor: EditorPage;

  before(async () => {
    editor = await EditorPage.open({ workspace: path.join(projectFolder, 'test/vscode/workspace') });
    await editor.openFile('young.md');
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
