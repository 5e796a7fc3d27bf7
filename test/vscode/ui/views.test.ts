import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { RULES } from '../../../src/rules/index.js';
import type { EditorPage } from './editor-page.js';
import { labelsOf } from './in-page.mjs';
import { until } from './until.js';
import { useEditor } from './use-editor.js';

/** A design doc in which every rule is off, so that nothing is open. */
const nothingOpen = `---\ndebrief:\n  disable: [${RULES.map(({ id }) => id).join(', ')}]\n  reason: tried out\ntype: design-doc\n---\n\n# Sorting mail\n\nA model sorts the mail.\n`;

for (const web of [false, true]) {
  describe(`the views in the ${web ? 'web' : 'Node'} host`, () => {
    let editor: EditorPage;
    let sideBar: Locator;

    useEditor({ web, size: { width: 1280, height: 1900 } }, async (opened) => {
      editor = opened;
      await writeFile(path.join(editor.workspace, 'settled.md'), nothingOpen);
    });

    const rows = (): Locator => sideBar.locator('.monaco-list-row');
    const labels = (): Promise<string[]> => rows().evaluateAll(labelsOf);
    const press = async (title: string): Promise<void> => {
      await sideBar.locator('.pane-header').first().hover();
      await sideBar.locator(`a[aria-label^="${title}"]`).first().click();
    };

    it('say what they are for while no document is open', async () => {
      sideBar = await editor.openSideBar();
      await sideBar.getByText('this shows what the room will ask about it').waitFor();
      await sideBar.getByText('New Design Doc').waitFor();
    });

    it('offer to review what does not look like a design doc', async () => {
      await editor.openFile('README.md');
      await sideBar.getByText('Review It Anyway').click();
      await until(() => rows().count(), (count) => count > 5);
    });

    it('say to a screen reader what their icons and colors say', async () => {
      await editor.openFile('weak.md');
      const told = await until(labels, (all) => all.some((label) => label.startsWith('Privacy is designed in now')));
      assert.ok(told.every((label) => label !== ''), 'A line has no label');
      assert.ok(told.includes('Privacy is designed in now: open, error, line 23'), told.join('\n'));
      assert.ok(told.some((label) => /: done/.test(label)) && told.some((label) => /: not applicable: /.test(label)), told.join('\n'));
    });

    it('tell what the reader hears, and lead to where it is said', async () => {
      await editor.openFile('desk.md');
      const header = sideBar.locator('.pane-header').filter({ hasText: /What the Reader Hears/i });
      await header.click();
      const fact = rows().filter({ hasText: 'whole answer on the screen' }).first();
      await fact.waitFor();
      assert.match((await fact.getAttribute('aria-label')) ?? '', /line 11$/);
      await fact.click();
      await editor.statusBarItem(/^Ln 11\b/).waitFor();
      await editor.openFile('young.md');
      await fact.waitFor({ state: 'detached' });
      await header.click();
    });

    it('say when nothing is open, also where only what is open is listed', async () => {
      await editor.openFile('settled.md');
      await sideBar.getByText('Nothing is open. Ready for the room.').waitFor();
      assert.equal(await editor.badge(), '');
      await press('Show Only What Is Open');
      await until(() => rows().count(), (count) => count === 0);
      await sideBar.getByText('Nothing is open. Ready for the room.').waitFor();
      await sideBar.locator('.welcome-view').getByText('Show Everything').click();
      await until(() => rows().count(), (count) => count > 5);
    });

    it('say of a comparison that nothing is reviewed there, and do not look busy for ever', async () => {
      await editor.openFile('desk.md');
      await editor.squiggles().first().waitFor();
      await editor.runCommand('Compare Active File with Saved');
      await editor.page.locator('.tab.active').filter({ hasText: '↔' }).waitFor();
      await editor.press('Control+1');
      // The file is still open beside it; only once that is closed is there no review to speak of.
      await editor.closeOtherTabs();
      await editor.openLanguageStatus();
      await editor.languageStatus().filter({ hasText: 'In a comparison nothing is reviewed.' }).waitFor();
      assert.equal(await editor.languageStatus().locator('.codicon-loading').count(), 0);
    });
  });
}
