import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a Chromium that is installed: `CHROME_PATH`, else the usual names on the path.
 * @returns {string | undefined}
 */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = [
    process.env.CHROME_PATH,
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...usualPlaces,
  ];
  return candidates.find((candidate) => candidate && isExecutable(candidate));
}

/**
 * Starts a headless Chromium.
 * @param {string[]} [args]
 */
export async function launchChromium(args = []) {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Error('No Chromium was found. Install one (apt-get install chromium) or set CHROME_PATH.');
  }
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    args: [...(asRoot ? ['--no-sandbox'] : []), '--disable-dev-shm-usage', '--force-color-profile=srgb', ...args],
  });
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
