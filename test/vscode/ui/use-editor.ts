import path from 'node:path';
import { projectFolder } from '../embedded/install.mjs';
import { EditorPage, type EditorPageOptions } from './editor-page.js';

/** The documents that most tests are about. */
export const testWorkspace = path.join(projectFolder, 'test/vscode/workspace');

/**
 * Opens a VS Code before the tests of a `describe`, keeps a picture of it for each that fails, and closes it.
 * @param options what to open; asked for when it is time, where it has to be made first
 * @param ready takes the editor, and does what all of the tests start from
 */
export function useEditor(
  options: Partial<EditorPageOptions> | (() => Promise<Partial<EditorPageOptions>>),
  ready: (editor: EditorPage) => void | Promise<void>,
): void {
  let editor: EditorPage | undefined;

  before(async function () {
    editor = await EditorPage.open({ workspace: testWorkspace, ...(typeof options === 'function' ? await options() : options) });
    try {
      await ready(editor);
    } catch (error) {
      await editor.keepPicture(`${this.test?.parent?.fullTitle() ?? ''} opened`);
      throw error;
    }
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) {
      await editor?.keepPicture(this.currentTest.fullTitle());
    }
  });

  after(async () => {
    await editor?.close();
  });
}
