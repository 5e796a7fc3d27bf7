// Takes the pictures of the README and of the walkthrough from the real editor, in
// light and dark. `npm run pictures -- --only=listen,editor --no-build` takes some.
// `--themes=high-contrast-dark,high-contrast-light --out=FOLDER` takes all of them in
// other themes, to look at.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EditorPage } from '../test/vscode/ui/editor-page.ts';
import { until } from '../test/vscode/ui/until.ts';
import { projectFolder } from '../test/vscode/embedded/install.mjs';
import { build } from './build.mjs';
import { takeCommandLine } from './pictures/command-line.mjs';
import { withPalette } from './pictures/palette.mjs';
import { asWebp } from './pictures/webp.mjs';

/** @param {string} name */
const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const only = option('only')?.split(',');
const out = option('out');
if (!process.argv.includes('--no-build')) {
  await build({ production: true });
}

/** What each theme is called, and the class by which one can see that it is there. */
const themes = {
  light: { name: 'Default Light Modern', className: 'vs' },
  dark: { name: 'Default Dark Modern', className: 'vs-dark' },
  'high-contrast-dark': { name: 'Default High Contrast', className: 'hc-black' },
  'high-contrast-light': { name: 'Default High Contrast Light', className: 'hc-light' },
};
/** @typedef {keyof typeof themes} Mode */
const modes = /** @type {Mode[]} */ (option('themes')?.split(',') ?? ['light', 'dark']);
const unknown = modes.find((mode) => !(mode in themes));
if (unknown !== undefined) {
  throw new Error(`There is no theme "${unknown}". Known: ${Object.keys(themes).join(', ')}.`);
}

/** A calm window: only what the picture is about. */
const settings = {
  'window.menuBarVisibility': 'hidden',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.fontSize': 14,
  'editor.lineHeight': 22,
  'editor.wordWrap': 'wordWrapColumn',
  'editor.wordWrapColumn': 84,
  'editor.renderLineHighlight': 'none',
  'editor.stickyScroll.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.scrollbar.horizontal': 'hidden',
  'workbench.iconTheme': null,
};

/** What everything in VS Code that says "extension development" is hidden by. */
const hide = `
  .part.titlebar, .statusbar-item[id="status.host"], .notifications-toasts { visibility: hidden !important; }
  .editor-instance .cursors-layer { visibility: hidden; }
`;

/** @typedef {{ x: number, y: number, width: number, height: number }} Clip */

/**
 * @type {Record<string, { size: { width: number, height: number }, scale?: number, folder: string, workspace?: string,
 *   take: (editor: EditorPage) => Promise<Clip | void> }>}
 */
const scenes = {
  editor: {
    folder: 'readme', size: { width: 1180, height: 760 }, scale: 1.5,
    take: async (editor) => {
      await editor.openFile('sleep-coach.md');
      await editor.openSideBar();
      await editor.squiggles().first().waitFor();
      await editor.runCommand('Problems: Focus on Problems View');
      // Where nothing has a hover: the icon of the side bar was clicked.
      await editor.page.mouse.move(500, 750);
      await editor.page.waitForTimeout(1500);
      return { x: 0, y: 0, width: 1180, height: 760 };
    },
  },
  checklist: {
    folder: 'readme', size: { width: 1000, height: 900 }, scale: 1.5,
    take: async (editor) => {
      await editor.openFile('grocery-substitutions.md');
      const sideBar = await editor.openSideBar();
      await sideBar.locator('.monaco-list-row').nth(5).waitFor();
      await widenSideBar(editor, 430);
      return sideBarClip(editor, 760);
    },
  },
  'quick-fix': {
    folder: 'readme', size: { width: 1000, height: 640 }, scale: 1.5,
    take: (editor) => lightBulb(editor, 'contract-clause-finder.md'),
  },
  figures: {
    folder: 'readme', size: { width: 720, height: 772 }, scale: 1.5, workspace: 'test/vscode/workspace',
    take: async (editor) => {
      await editor.openFile('desk.md');
      await editor.press('Control+B');
      await editor.lens('Latency: 720 of 800 ms allocated').waitFor();
      await until(() => editor.text(), (text) => text.includes('$24k'));
      await editor.press('Control+End');
      await editor.lens('3 phases, 1 without a gate').waitFor();
      await editor.page.waitForTimeout(800);
      return { x: 48, y: 0, width: 672, height: 706 };
    },
  },
  write: {
    folder: 'walkthrough', size: { width: 900, height: 600 },
    take: async (editor) => {
      await editor.openFile('sleep-coach.md');
      await editor.squiggles('error').first().waitFor();
      await editor.press('Control+B');
      const squiggle = await editor.squiggles('error').first().boundingBox();
      await editor.page.mouse.move((squiggle?.x ?? 0) + 60, (squiggle?.y ?? 0) + 4);
      await editor.page.locator('.monaco-hover').filter({ hasText: 'asks' }).first().waitFor();
      await editor.page.waitForTimeout(500);
      return { x: 48, y: 0, width: 852, height: 540 };
    },
  },
  listen: {
    folder: 'walkthrough', size: { width: 900, height: 640 },
    take: async (editor) => {
      await editor.openFile('sleep-coach.md');
      const sideBar = await editor.openSideBar();
      await sideBar.locator('.monaco-list-row').nth(5).waitFor();
      await widenSideBar(editor, 420);
      return { x: 0, y: 0, width: 852, height: 560 };
    },
  },
  answer: {
    folder: 'walkthrough', size: { width: 900, height: 600 },
    take: async (editor) => {
      await lightBulb(editor, 'contract-clause-finder.md');
      return { x: 48, y: 0, width: 852, height: 540 };
    },
  },
  negotiate: {
    folder: 'walkthrough', size: { width: 900, height: 600 },
    take: async (editor) => {
      await editor.openFile('support-reply-drafts.md');
      await editor.press('Control+B');
      await editor.runCommand('Debrief: Insert Negotiation Script…');
      await editor.quickInput().locator('.monaco-list-row').nth(4).waitFor();
      await editor.page.waitForTimeout(500);
      return { x: 48, y: 0, width: 852, height: 540 };
    },
  },
};

/**
 * @param {EditorPage} editor
 * @param {string} name
 */
async function lightBulb(editor, name) {
  await editor.openFile(name);
  await editor.squiggles().first().waitFor();
  await editor.press('Control+B');
  await editor.runCommand('Debrief: Next Finding');
  await editor.page.waitForTimeout(700);
  await editor.press('Escape');
  await editor.openLightBulb();
  await editor.page.waitForTimeout(500);
  const { width, height } = /** @type {{ width: number, height: number }} */ (editor.page.viewportSize());
  return { x: 48, y: 0, width: width - 48, height: height - 24 };
}

/**
 * @param {EditorPage} editor
 * @param {number} width
 */
async function widenSideBar(editor, width) {
  const box = await editor.page.locator('.part.sidebar').boundingBox();
  if (box) {
    await editor.page.mouse.move(box.x + box.width, box.y + 300);
    await editor.page.mouse.down();
    await editor.page.mouse.move(box.x + width, box.y + 300, { steps: 5 });
    await editor.page.mouse.up();
    await editor.page.mouse.move(24, 500);
  }
  await editor.page.waitForTimeout(900);
}

/**
 * @param {EditorPage} editor
 * @param {number} height
 * @returns {Promise<Clip>}
 */
async function sideBarClip(editor, height) {
  const box = await editor.page.locator('.part.sidebar').boundingBox();
  return { x: 0, y: box?.y ?? 35, width: (box?.x ?? 48) + (box?.width ?? 300), height };
}

/**
 * Takes one picture, in a VS Code of its own.
 * @param {string} name
 * @param {Mode} mode
 * @param {string} target
 */
async function takePicture(name, mode, target) {
  const scene = scenes[name];
  const editor = await EditorPage.open({
    workspace: path.join(projectFolder, scene.workspace ?? 'examples'),
    settings: { ...settings, 'workbench.colorTheme': themes[mode].name },
    size: scene.size,
    scale: scene.scale ?? 1,
  });
  try {
    // VS Code starts in its usual theme and loads another one when it has the time.
    await editor.page.locator(`.monaco-workbench.${themes[mode].className}[class*="-themes-"]`).waitFor();
    await editor.page.addStyleTag({ content: hide });
    const clip = await scene.take(editor);
    const picture = await editor.page.screenshot(clip ? { clip } : {});
    const png = await withPalette(editor.page, picture);
    await writeFile(target, target.endsWith('.webp') ? await asWebp(editor.page, png) : png);
    console.log(path.relative(projectFolder, target));
  } finally {
    await editor.close();
  }
}

for (const [name, scene] of Object.entries(scenes)) {
  for (const mode of modes) {
    // The README shows one picture of each but the first, which follows the reader's theme.
    const isOneForAll = scene.folder === 'readme' && name !== 'editor' && !out;
    if ((only && !only.includes(name)) || (isOneForAll && mode !== 'light')) {
      continue;
    }
    const folder = path.join(out ? path.resolve(out) : path.join(projectFolder, 'media'), scene.folder);
    await mkdir(folder, { recursive: true });
    const target = path.join(folder, isOneForAll ? `${name}.png` : `${name}-${mode}.${scene.folder === 'walkthrough' ? 'webp' : 'png'}`);
    // Something may take too long on a busy machine; the second time it is in the disk's cache.
    await takePicture(name, mode, target).catch((error) => {
      console.log(`${name}, ${mode}: ${error.message}\nOnce more.`);
      return takePicture(name, mode, target);
    });
  }
}
if (!out && (!only || only.includes('command-line'))) {
  await takeCommandLine(path.join(projectFolder, 'media/readme/command-line.png'));
}
