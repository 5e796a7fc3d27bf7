import path from 'node:path';
import { projectFolder } from '../embedded/install.mjs';
import { EditorPage } from './editor-page.js';
describe('smoke', () => {
  it('opens, types', async () => {
    const editor = await EditorPage.open({ workspace: path.join(projectFolder, 'test/vscode/workspace') });
    await editor.openFile('README.md');
    await editor.goTo(1, 9);
    await editor.type(' and more');
    await editor.page.screenshot({ path: '/tmp/ui.png' });
    console.log(await editor.savedText('README.md'), editor.refusedRequests);
    await editor.close();
  });
});
