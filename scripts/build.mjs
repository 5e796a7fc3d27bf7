// Bundles everything that is shipped. `--production` minifies, `--watch` keeps
// building, `--only=extension,web` builds some of it.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const projectFolder = fileURLToPath(new URL('../', import.meta.url));

/**
 * The browser's share of every dependency is chosen by the condition "worker":
 * without it, decoding character references reaches for `document`, which no
 * web worker has.
 * @type {import('esbuild').BuildOptions}
 */
const browser = { platform: 'browser', format: 'cjs', conditions: ['worker', 'browser'], target: 'es2022' };
/** @type {import('esbuild').BuildOptions} */
const node = { platform: 'node', format: 'cjs', target: 'node20' };

/**
 * All CommonJS, named `.js`: the web host of VS Code 1.100 knows no other. That is why
 * the manifest has no `"type": "module"`; `src` and `test` say it for themselves.
 * @type {Record<string, import('esbuild').BuildOptions>}
 */
const bundles = {
  // Nearly all of it stands in the bundle for browsers, which a web host can load only whole and Node beside its own.
  extension: { ...node, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode', './web.js'] },
  web: { ...browser, entryPoints: ['src/web.ts'], outfile: 'dist/web.js', external: ['vscode'] },
  // One file for both hosts. `globalThis.process` tells them apart, so it is left as it is.
  worker: { ...browser, entryPoints: ['src/worker/worker.ts'], outfile: 'dist/worker.js', format: 'iife' },
  // esbuild keeps the `#!` line of the entry point.
  cli: {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    alias: { 'node:child_process': './src/cli/no-child-process.ts' },
    // A dependency of the glob library asks where it is, which CommonJS says in another way.
    banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
    define: { 'import.meta.url': 'importMetaUrl' },
  },
  'cli-worker': { ...node, entryPoints: ['src/cli/worker.ts'], outfile: 'dist/cli-worker.js' },
};

/** The names of the bundles. */
export const bundleNames = Object.keys(bundles);

/**
 * Builds the bundles into `dist/`.
 * @param {{ production?: boolean, only?: string[], watch?: boolean }} [options]
 * @returns {Promise<Record<string, import('esbuild').Metafile>>} what each is made of, by name
 */
export async function build(options = {}) {
  const names = options.only ?? bundleNames;
  if (options.production && !options.only) {
    await rm(new URL('../dist', import.meta.url), { recursive: true, force: true });
  }
  await mkdir(new URL('../dist', import.meta.url), { recursive: true });
  /** @type {Record<string, import('esbuild').Metafile>} */
  const metafiles = {};
  for (const name of names) {
    const settings = bundles[name];
    if (!settings) {
      throw new Error(`There is no bundle "${name}". Known: ${bundleNames.join(', ')}.`);
    }
    /** @type {import('esbuild').BuildOptions} */
    const all = {
      ...settings,
      absWorkingDir: projectFolder,
      bundle: true,
      metafile: true,
      minify: options.production ?? false,
      sourcemap: options.production ? false : 'linked',
      legalComments: 'none',
      charset: 'utf8',
      logLevel: 'warning',
      define: { 'process.env.NODE_ENV': '"production"', ...settings.define },
    };
    if (options.watch) {
      await (await esbuild.context({ ...all, logLevel: 'info' })).watch();
    } else {
      metafiles[name] = /** @type {import('esbuild').Metafile} */ ((await esbuild.build(all)).metafile);
    }
  }
  return metafiles;
}

/**
 * Prints how large each bundle is.
 * @param {Record<string, import('esbuild').Metafile>} metafiles
 */
export function printSizes(metafiles) {
  for (const metafile of Object.values(metafiles)) {
    for (const [file, output] of Object.entries(metafile.outputs)) {
      if (!file.endsWith('.map')) {
        console.log(`${file.padEnd(26)} ${(output.bytes / 1024).toFixed(1).padStart(8)} KB`);
      }
    }
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length).split(',');
  const metafiles = await build({
    production: args.includes('--production'),
    watch: args.includes('--watch'),
    ...(only && { only }),
  });
  printSizes(metafiles);
  // For the test that holds the limits on size and on what may be bundled.
  await writeFile(new URL('../dist/meta.json', import.meta.url), JSON.stringify(metafiles));
}
