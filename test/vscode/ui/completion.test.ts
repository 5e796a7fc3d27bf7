import type { EditorPage } from './editor-page.js';
import { until } from './until.js';
import { useEditor } from './use-editor.js';

for (const web of [false, true]) {
  describe(`writing a design doc in the ${web ? 'web' : 'Node'} host`, () => {
    let editor: EditorPage;

    useEditor({ web, size: { width: 1280, height: 1000 } }, async (opened) => {
      editor = opened;
      await editor.openFile('desk.md');
      await editor.squiggles().first().waitFor();
      await editor.press('Control+End');
    });

    it('brings up the headings that are missing, and keeps their depth', async () => {
      await editor.type('\n#');
      await editor.offers('Success metric').waitFor();
      await editor.type(' Limi');
      await editor.offers('Success metric').waitFor({ state: 'detached' });
      await editor.offers('Limitations').waitFor();
      await editor.press('Enter');
      await until(() => editor.text(), (text) => /(^|\n)##\sLimitations(\n|$)/.test(text));
    });

    it('brings up the comments and then the rules, and leaves a gap for the reason', async () => {
      await editor.type('\n\n<!-- debrief-');
      await editor.offers('debrief-disable-next-line').waitFor();
      await editor.press('Enter');
      await editor.type('honesty/lim');
      await editor.offers('honesty/limitations').waitFor();
      await editor.press('Enter');
      await editor.type('there are none');
      await until(
        () => editor.text(),
        (text) => text.replaceAll('\u00a0', ' ').includes('<!-- debrief-disable-next-line honesty/limitations -- there are none -->'),
      );
    });
  });
}
