import assert from 'node:assert/strict';
import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { makePackages } from '../../../scripts/package.mjs';
import documents from '../../../snippets/documents.json' with { type: 'json' };
import filled from '../../snippets/filled.json' with { type: 'json' };
import type { EditorPage, EditorPageOptions } from './editor-page.js';
import { until } from './until.js';
import { useEditor } from './use-editor.js';

/** The order in which a template asks for its values, and what is typed for each. */
function answers(): string[] {
  const body = documents['Document: take-home'].body.join('\n');
  const stops = new Set([...body.matchAll(/\$\{(\d+)[:|]/g)].map(([, number]) => Number(number)));
  const { values } = filled.snippets['Document: take-home'];
  return [...stops].sort((left, right) => left - right).map((stop) => values[stop - 1] ?? '');
}

/** A new user without a mouse: from the package to a finished document. */
describe('with the keyboard only', () => {
  let folder: string;
  let editor: EditorPage;

  const withPackage = async (): Promise<Partial<EditorPageOptions>> => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'debrief-keyboard-'));
    const workspace = path.join(folder, 'new-user');
    await mkdir(workspace);
    await copyFile((await makePackages(folder)).extension, path.join(workspace, 'debrief.vsix'));
    return { workspace, vsix: 'none' };
  };

  useEditor(withPackage, (opened) => {
    editor = opened;
  });

  after(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('the package is installed', async () => {
    await editor.runCommand('Extensions: Install from VSIX...');
    await editor.choosePath(path.join(editor.workspace, 'debrief.vsix'));
    await editor.page.locator('.activitybar a[aria-label^="Debrief"]').first().waitFor({ timeout: 60_000 });
  });

  it('a design doc is started from the template and filled in', async function () {
    this.timeout(180_000);
    await editor.runCommand('Debrief: New Design Doc from Template…');
    await editor.quickInput().locator('.monaco-list-row').filter({ hasText: 'debrief-take-home' }).first().waitFor();
    await editor.press('Enter');
    await editor.quickInput().locator('.monaco-list-row').filter({ hasText: 'It writes or talks' }).first().waitFor();
    await editor.type('several');
    await editor.press('Enter');
    await until(() => editor.text(), (text) => text.includes('<name of the product>'));
    for (const answer of answers()) {
      await editor.page.keyboard.insertText(answer);
      await editor.press('Tab');
    }
    await until(() => editor.text(), (text) => text.includes('Open questions'));
  });

  it('its checklist is clean, and says so', async () => {
    // The badge is the number of what is open, and every gap that is left is open.
    await until(() => editor.badge(), (badge) => badge === '', 60_000);
    await editor.runCommand('Debrief: Focus on Checklist View');
    const sideBar = editor.page.locator('.part.sidebar');
    await sideBar.getByText('Nothing is open. Ready for the room.').first().waitFor();
    // The keyboard is in the list: an arrow moves in it, and Enter explains what is done.
    await until(
      async () => {
        await editor.press('Home');
        await editor.press('ArrowRight');
        return sideBar.locator('.monaco-list-row').filter({ hasText: 'Waiting time has a number' }).count();
      },
      (count) => count > 0,
    );
    await editor.press('Home');
    await editor.press('ArrowDown');
    await sideBar.locator('.monaco-list-row.focused').filter({ hasText: 'Waiting time has a number' }).waitFor();
    await editor.press('Enter');
    await editor.page.locator('.tab.active').filter({ hasText: 'latency-budget.md' }).waitFor();
  });

  it('what is then written badly is found, explained and mended', async () => {
    await editor.press('Control+W');
    await editor.focusEditor();
    await editor.press('Control+End');
    await editor.type('\n\n## More on fairness\n\nWe take fairness seriously.\n\n');
    await until(() => editor.squiggles('warning').count(), (count) => count > 0);
    await editor.runCommand('Debrief: Next Finding');
    await editor.page.locator('.monaco-hover').filter({ hasText: 'fairness/platitude' }).first().waitFor();
    await editor.press('Escape');
    const entries = await editor.openLightBulb();
    assert.ok((await entries.count()) > 1);
    await editor.press('Escape');
    await editor.press('Control+Shift+K');
    // What is left is a heading with nothing below it, and that is said too.
    await until(() => editor.squiggles('warning').count(), (count) => count === 0);
    await until(() => editor.squiggles('info').count(), (count) => count > 0);
    await editor.type('Every month we compare the share of wrong urgencies across districts.');
    await until(() => editor.squiggles().count(), (count) => count === 0);
  });

  it('the document is saved', async () => {
    await editor.press('Control+S');
    await editor.choosePath(path.join(editor.workspace, 'design.md'));
    await editor.page.locator('.tab.active').filter({ hasText: 'design.md' }).waitFor();
    const text = await readFile(path.join(editor.workspace, 'design.md'), 'utf8');
    assert.match(text, /^# Repair Desk: design$/m);
    assert.doesNotMatch(text, /<[a-z]+[^>]*>|\$\$/);
  });
});
