// Makes the two packages: a VSIX for editors and a tarball for npm, each from a list of what it may
// hold. Both come from a folder that holds nothing else, with a manifest that says nothing else.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createVSIX } from '@vscode/vsce';
import { glob } from 'tinyglobby';
import { build, bundleNames } from './build.mjs';
import { billOf, noticesOf, packagesInside } from './inside.mjs';

const projectFolder = fileURLToPath(new URL('../', import.meta.url));

/** In both: what a person reads. */
const papers = ['README.md', 'CHANGELOG.md', 'LICENSE'];

/** What the VSIX may hold. */
const extensionFiles = [
  ...papers,
  'package.nls*.json',
  'l10n/*.json',
  'dist/{extension,web,worker,panel}.{js,css}',
  'media/icon.png',
  'media/debrief.svg',
  'media/{walkthrough,panel,preview}/**',
  'snippets/{scripts,rollout,sections,documents}.json',
  'schemas/*.json',
  // What "Explain Rule" shows, offline, and what these pages link to.
  'docs/rules/**/*.md',
  'docs/{configuration,suppression}.md',
];

/** The notices of what others wrote, in both. */
const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** A VSIX larger than this is a mistake (bytes). */
const EXTENSION_LIMIT = 1_000_000;

/** What only matters while developing. */
const ofDevelopment = ['scripts', 'devDependencies', 'files', 'private'];
/** What only an editor reads, and what only npm reads. */
const ofEditor = ['main', 'browser', 'icon', 'galleryBanner', 'categories', 'capabilities', 'l10n', 'activationEvents', 'contributes', 'publisher', 'displayName', 'preview', 'pricing', 'qna', 'badges'];
const ofNpm = ['bin', 'exports'];

/**
 * @param {Record<string, unknown>} manifest
 * @param {string[]} keys
 */
const without = (manifest, keys) => Object.fromEntries(Object.entries(manifest).filter(([key]) => !keys.includes(key)));

/**
 * Copies the files that match into a new folder, with that manifest.
 * @param {string} folder
 * @param {string[]} patterns
 * @param {Record<string, unknown>} manifest
 * @param {string} notices
 */
async function stage(folder, patterns, manifest, notices) {
  const files = (await glob(patterns, { cwd: projectFolder, expandDirectories: false })).sort();
  for (const file of files) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await cp(path.join(projectFolder, file), target);
  }
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, NOTICES), notices);
  await writeFile(path.join(folder, 'package.json'), `${JSON.stringify({ ...manifest, files: [...files, NOTICES] }, undefined, 2)}\n`);
}

/**
 * Builds everything for production and makes both packages, and the bill of materials of what is in them.
 * @param {string} [out] the folder that they are put into
 * @returns {Promise<{ extension: string, tarball: string, bill: string }>} their paths
 */
export async function makePackages(out = projectFolder) {
  // One by one: emptying the folder would pull it away under whoever uses it.
  const packages = await packagesInside(await build({ production: true, only: bundleNames }));
  const notices = noticesOf(packages);
  /** @type {{ name: string, version: string, files: string[] } & Record<string, unknown>} */
  const manifest = JSON.parse(await readFile(path.join(projectFolder, 'package.json'), 'utf8'));
  const work = await mkdtemp(path.join(os.tmpdir(), 'debrief-package-'));
  try {
    const extension = path.join(out, `${manifest.name}-${manifest.version}.vsix`);
    const extensionFolder = path.join(work, 'extension');
    await stage(extensionFolder, extensionFiles, without(manifest, [...ofDevelopment, ...ofNpm]), notices);
    await createVSIX({
      cwd: extensionFolder,
      packagePath: extension,
      dependencies: false,
      // Where the manifest names its repository, pictures and links lead there.
      allowMissingRepository: true,
      ...(manifest['repository'] === undefined && { rewriteRelativeLinks: false }),
    });
    const { size } = await stat(extension);
    if (size > EXTENSION_LIMIT) {
      throw new Error(`The VSIX has ${size} bytes, more than ${EXTENSION_LIMIT}.`);
    }

    const npmFolder = path.join(work, 'npm');
    /** @type {{ description: string }} */
    const { description } = JSON.parse(await readFile(path.join(projectFolder, 'package.nls.json'), 'utf8'));
    // npm knows no translations: what stands for a text in the manifest is replaced by it.
    await stage(npmFolder, [...papers, ...manifest.files], { ...without(manifest, [...ofDevelopment, ...ofEditor]), description }, notices);
    const windows = process.platform === 'win32';
    const { stdout } = await promisify(execFile)(windows ? 'npm.cmd' : 'npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', out], { cwd: npmFolder, shell: windows });
    const bill = path.join(out, `${manifest.name}-${manifest.version}.cdx.json`);
    await writeFile(bill, `${JSON.stringify(billOf(manifest, packages), undefined, 2)}\n`);
    return { extension, tarball: path.join(out, JSON.parse(stdout)[0].filename), bill };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const file of Object.values(await makePackages())) {
    console.log(`${path.relative(process.cwd(), file)}  ${((await stat(file)).size / 1024).toFixed(0)} KB`);
  }
}
