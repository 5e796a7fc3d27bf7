import assert from 'node:assert/strict';
import { ruleById } from '../../../src/rules/index.js';
import { EditorPage } from './editor-page.js';
import { until } from './until.js';
import { testWorkspace, useEditor } from './use-editor.js';

/** What the checklist calls a rule. */
function titleOf(ruleId: string): string {
  return ruleById(ruleId)?.title ?? ruleId;
}

for (const web of [false, true]) {
  describe(`a design doc in the ${web ? 'web' : 'Node'} host`, () => {
    let editor: EditorPage;

    // High enough for the whole checklist: VS Code draws only the lines that are on the screen.
    useEditor({ web, size: { width: 1280, height: 1900 } }, (opened) => {
      editor = opened;
    });

    it('shows a squiggle under a sentence soon after it is typed', async () => {
      await editor.openFile('weak.md');
      await until(() => editor.squiggles().count(), (count) => count > 0);
      await editor.press('Control+End');
      await editor.type('\nWe take fairness seriously.');
      // Not yet: the cursor is still at the sentence.
      await editor.page.waitForTimeout(1_000);
      assert.equal(await editor.isUnderlined('We take fairness seriously.'), false);
      await until(() => editor.isUnderlined('We take fairness seriously.'), Boolean);
    });

    it('takes a fix from the light bulb and tabs through its gaps', async () => {
      await editor.goToRule(titleOf('constraints/latency-budget'));
      const entries = await editor.openLightBulb();
      await entries.filter({ hasNotText: /Switch off|Explain/ }).first().click();
      await until(() => editor.text(), (text) => /<[^>]+>/.test(text));
      // The first gap is selected: what is typed replaces it.
      await editor.type('the reply');
      await until(() => editor.text(), (text) => text.includes('the reply'));
      await editor.press('Tab');
      await editor.type('42');
      await until(() => editor.text(), (text) => text.includes('42'));
      await editor.press('Escape');
    });

    it('asks for the reason before it switches a rule off', async () => {
      await editor.goToRule(titleOf('privacy/deferred'));
      const entries = await editor.openLightBulb();
      await entries.filter({ hasText: /Switch off .* here/ }).first().click();
      await editor.fillQuickInput('agreed with legal');
      await editor.press('Enter');
      await editor.quickInput().waitFor({ state: 'hidden' });
      await until(
        () => editor.savedText('weak.md'),
        (text) => text.includes('<!-- debrief-disable-next-line privacy/deferred -- agreed with legal -->\nPrivacy will'),
      );
    });

    it('shows the checklist, and a click goes to the place', async () => {
      const sideBar = await editor.openSideBar();
      const rows = sideBar.locator('.monaco-list-row');
      await rows.filter({ hasText: titleOf('privacy/deferred') }).first().waitFor();
      assert.match(await editor.badge(), /^\d+$/);
      const group = rows.filter({ hasText: /^Privacy/ }).first();
      assert.match((await group.getAttribute('aria-label')) ?? '', /\d+ of \d+ done/);
      await editor.goTo(1, 1);
      await editor.openSideBar();
      await rows.filter({ hasText: titleOf('rollout/rollback') }).first().click();
      await editor.statusBarItem(/^Ln [2-9]\d/).waitFor();
    });

    it('shows only what is open, and everything again', async () => {
      const sideBar = await editor.openSideBar();
      const rows = sideBar.locator('.monaco-list-row');
      const before = await rows.count();
      await sideBar.locator('.pane-header').first().hover();
      await sideBar.locator('a[aria-label^="Show Only What Is Open"]').first().click();
      await until(() => rows.count(), (count) => count > 0 && count < before);
      await sideBar.locator('.pane-header').first().hover();
      await sideBar.locator('a[aria-label^="Show Everything"]').first().click();
      await until(() => rows.count(), (count) => count === before);
    });

    it('inserts a script from the palette', async () => {
      await editor.openFile('young.md');
      await editor.press('Control+End');
      await editor.runCommand('Debrief: Insert Negotiation Script…');
      const entry = editor.quickInput().locator('.monaco-list-row').filter({ hasText: 'debrief-trade-up' });
      await entry.first().waitFor();
      await entry.first().click();
      await until(() => editor.text(), (text) => text.split('\n').length > 7 || /<[^>]+>/.test(text));
      await editor.press('Escape');
    });

    it('says in the language status what kind of document it is, and lets the user change it', async () => {
      await editor.openFile('README.md');
      await editor.openLanguageStatus();
      await editor.languageStatus().filter({ hasText: 'No design doc' }).waitFor();
      await editor.press('Escape');
      await editor.runCommand('Debrief: Review This Document or Not…');
      await editor.quickInput().locator('.monaco-list-row').filter({ hasText: 'in this window' }).first().click();
      await until(() => editor.squiggles().count(), (count) => count > 0);
    });

    it('never showed a notification or asked another machine', async () => {
      assert.equal(await editor.notifications().count(), 0);
      assert.deepEqual(editor.foreignRequests, []);
    });
  });
}

describe('a README', () => {
  it('gets no squiggle, no problem and no badge', async () => {
    const editor = await EditorPage.open({ workspace: testWorkspace });
    try {
      await editor.openFile('README.md');
      await editor.openLanguageStatus();
      // Only once it was looked at is its silence worth anything.
      await editor.languageStatus().filter({ hasText: 'No design doc' }).waitFor();
      await editor.press('Escape');
      assert.equal(await editor.squiggles().count(), 0);
      assert.equal(await editor.badge(), '');
      const sideBar = await editor.openSideBar();
      await sideBar.getByText('Review It Anyway').waitFor();
    } finally {
      await editor.close();
    }
  });
});
