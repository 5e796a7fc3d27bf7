import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { markdownExtension } from './markdown-in-browser.mjs';

/**
 * Puts a user's settings into the data folder that a server is started with, where a
 * served VS Code reads and writes them. There they hold from its first moment on, and
 * for every window of it.
 *
 * @param {string} dataFolder
 * @param {Readonly<Record<string, unknown>>} settings
 * @returns {Promise<void>}
 */
export async function writeUserSettings(dataFolder, settings) {
  const folder = path.join(dataFolder, 'data', 'User');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'settings.json'), `${JSON.stringify(settings, undefined, 2)}\n`);
}

/**
 * The setting that makes VS Code run extensions in its web worker host, and its own Markdown extension
 * beside them, as where there is no other host. The served VS Code reads `extensionDevelopmentKind` from
 * the address, but under a name that nothing asks for, so the address alone has no effect.
 * @param {string[]} identifiers
 */
export function webHostSettings(identifiers) {
  return { 'remote.extensionKind': Object.fromEntries([...identifiers, markdownExtension].map((identifier) => [identifier, ['web']])) };
}
