#!/usr/bin/env node
// Stands in for VS Code's executable: takes the arguments that `runTests` of
// @vscode/test-electron gives, runs the suite in a real VS Code that is served to
// headless Chromium, and ends with the suite's exit code.
import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pageAddress } from './address.mjs';
import { launchChromium } from './browser.mjs';
import { serveMarkdownExtension } from './markdown-in-browser.mjs';
import { startServer } from './server.mjs';
import { webHostSettings, writeUserSettings } from './user-settings.mjs';

/** A suite that has not ended by then never will. */
const timeout = Number(process.env.DEBRIEF_TEST_TIMEOUT ?? 1_200_000);

/**
 * @param {string[]} args
 * @returns {{ folder: string | undefined, options: Map<string, string[]> }}
 */
function readArguments(args) {
  /** @type {Map<string, string[]>} */
  const options = new Map();
  /** @type {string | undefined} */
  let folder;
  for (const arg of args) {
    const option = /^--([^=]+)(?:=(.*))?$/s.exec(arg);
    if (option) {
      options.set(option[1], [...(options.get(option[1]) ?? []), option[2] ?? '']);
    } else {
      folder ??= path.resolve(arg);
    }
  }
  return { folder, options };
}

/** @param {string} folder */
function extensionIdentifier(folder) {
  const { publisher, name } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return `${publisher}.${name}`;
}

/** @returns {Promise<number>} the exit code */
async function run() {
  const { folder, options } = readArguments(process.argv.slice(2));
  const one = (/** @type {string} */ name) => options.get(name)?.at(-1);
  const data = one('user-data-dir') ?? (await mkdtemp(path.join(os.tmpdir(), 'debrief-data-')));
  const dataFolder = path.resolve(data, 'server');
  const web = one('extensionDevelopmentKind') === 'web';
  const extensions = (options.get('extensionDevelopmentPath') ?? []).map((extension) => path.resolve(extension));
  await writeUserSettings(dataFolder, web ? webHostSettings(extensions.map(extensionIdentifier)) : {});
  const server = await startServer({
    version: one('embedded-version') ?? process.env.DEBRIEF_VSCODE_VERSION ?? 'newest',
    dataFolder,
    extensionsFolder: one('extensions-dir'),
    verbose: options.has('verbose'),
  });
  const browser = await launchChromium().catch(async (error) => {
    await server.stop();
    throw error;
  });
  const close = async () => {
    await browser.close();
    await server.stop();
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => void close().finally(() => process.exit(130)));
  }

  try {
    const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    if (web) {
      await serveMarkdownExtension(context);
    }
    const page = await context.newPage();
    const ended = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`The suite did not end within ${timeout / 1000} s.`)), timeout).unref();
      page.on('crash', () => reject(new Error('The page with VS Code crashed.')));
      void page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) =>
        console.log(...(type === 'error' ? ['[error]', ...args] : args)),
      );
      void page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => resolve(code));
    });
    await page.goto(pageAddress(server, {
      folder: folder ?? (await mkdtemp(path.join(os.tmpdir(), 'debrief-empty-'))),
      extensions,
      tests: one('extensionTestsPath') && path.resolve(/** @type {string} */ (one('extensionTestsPath'))),
      web,
    }));
    return Number(await ended);
  } finally {
    await close();
  }
}

run().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
