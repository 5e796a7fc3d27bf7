import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { EditorPage } from './editor-page.js';
import { until } from './until.js';
import { useEditor } from './use-editor.js';

describe('the walkthrough', () => {
  let editor: EditorPage;

  useEditor({ size: { width: 1280, height: 1000 } }, (opened) => {
    editor = opened;
  });

  const page = (): Locator => editor.page.locator('.gettingStartedContainer');
  const steps = (): Locator => page().locator('.getting-started-step');
  const done = (): Promise<string[]> => steps().filter({ has: editor.page.locator('.codicon.complete:not(.hidden)') }).locator('.step-title').allInnerTexts();

  it('opens with its steps, none of them done', async () => {
    await editor.runCommand('Welcome: Open Walkthrough...');
    await editor.fillQuickInput('Hear the room');
    await editor.press('Enter');
    await until(() => steps().count(), (count) => count === 4);
    assert.deepEqual(await done(), []);
  });

  it('ticks a step once it is done: a design doc, the checklist, a fix from the light bulb, a script', async () => {
    await editor.openFile('weak.md');
    await editor.squiggles().first().waitFor();
    // By way of the checklist, which is a step as well.
    await editor.goToRule('Waiting time has a number');
    const entries = await editor.openLightBulb();
    await entries.filter({ hasNotText: /Switch off|Explain/ }).first().click();
    await until(() => editor.text(), (text) => /<[^>]+>/.test(text));
    await editor.openFile('young.md');
    await editor.runCommand('Debrief: Insert Negotiation Script…');
    await editor.quickInput().locator('.monaco-list-row').filter({ hasText: 'debrief-trade-up' }).waitFor();
    await editor.press('Escape');
    await editor.quickInput().waitFor({ state: 'hidden' });
    await editor.runCommand('Welcome: Open Walkthrough...');
    await editor.fillQuickInput('Hear the room');
    await editor.press('Enter');
    await until(done, (titles) => titles.length === 4);
  });
});
