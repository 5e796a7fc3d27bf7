import assert from 'node:assert/strict';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { projectFolder } from '../embedded/install.mjs';
import { EditorPage } from './editor-page.js';
import { underlineOf } from './in-page.mjs';
import { until } from './until.js';

describe('the Markdown preview', () => {
  let editor: EditorPage;
  let preview: FrameLocator;
  const marked = (text: string): Locator => preview.locator('.debrief-finding').filter({ hasText: text });

  before(async () => {
    editor = await EditorPage.open({ workspace: path.join(projectFolder, 'test/vscode/workspace') });
    await editor.openFile('weak.md');
    await until(() => editor.squiggles().count(), (count) => count > 0);
    await editor.press('Control+K');
    await editor.press('v');
    preview = editor.page.frameLocator('iframe.webview.ready').frameLocator('iframe[title]');
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) {
      await editor.keepPicture(this.currentTest.fullTitle());
    }
  });

  after(async () => {
    await editor.close();
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
