import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { projectFolder } from './embedded/install.mjs';

/**
 * Mocha's browser build assigns `module.exports` where it sees one, which would be the
 * bundle's own. Without one it makes globals, as in a page.
 * @type {import('esbuild').Plugin}
 */
const mochaMakesGlobals = {
  name: 'mocha-makes-globals',
  setup(bundler) {
    bundler.onLoad({ filter: /node_modules[\\/]mocha[\\/]mocha\.js$/ }, async ({ path: file }) => ({
      contents: `export {}; const module = undefined, exports = undefined;\n${await readFile(file, 'utf8')}`,
    }));
  },
};

/** Where the bundled suites go. */
export const suitesFolder = path.join(projectFolder, 'out/vscode');

/**
 * Bundles what runs inside VS Code, once for each extension host.
 * @param {string} [grep] only tests whose title contains this
 * @param {'suite' | 'bench' | 'soak'} [what] the integration suite, what is timed, or the long writing
 * @returns {Promise<{ node: string, web: string }>} the modules with `run()`
 */
export async function buildSuites(grep = '', what = 'suite') {
  const shared = /** @satisfies {import('esbuild').BuildOptions} */ ({
    absWorkingDir: projectFolder,
    bundle: true,
    format: 'cjs',
    sourcemap: 'inline',
    loader: { '.md': 'text' },
    logLevel: 'warning',
  });
  const prefix = what === 'suite' ? '' : `${what}-`;
  const suites = { node: path.join(suitesFolder, `${prefix}node.js`), web: path.join(suitesFolder, `${prefix}web.js`) };
  await esbuild.build({
    ...shared,
    platform: 'node',
    entryPoints: [`test/vscode/${what}/index.node.ts`],
    outfile: suites.node,
    external: ['vscode', 'mocha'],
    define: { DEBRIEF_HOST: '"node"', DEBRIEF_GREP: JSON.stringify(grep) },
  });
  await esbuild.build({
    ...shared,
    platform: 'browser',
    entryPoints: [`test/vscode/${what}/index.web.ts`],
    outfile: suites.web,
    external: ['vscode'],
    plugins: [mochaMakesGlobals],
    define: {
      DEBRIEF_HOST: '"web"',
      DEBRIEF_GREP: JSON.stringify(grep),
      global: 'globalThis',
      'window.location': 'globalThis.location',
      // Mocha's browser build looks for a page, and no worker has one.
      document: 'undefined',
    },
  });
  return suites;
}
