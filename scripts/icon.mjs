// Renders media/icon.svg to media/icon.png, 256 pixels wide, with Chromium. What is shipped went through
// `pngquant 64` as well, a third of the size.
import { readFile, writeFile } from 'node:fs/promises';
import { launchChromium } from '../test/vscode/embedded/browser.mjs';

const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
await page.setContent(`<style>body { margin: 0 }</style>${await readFile('media/icon.svg', 'utf8')}`);
await writeFile('media/icon.png', await page.screenshot({ omitBackground: true }));
await browser.close();
