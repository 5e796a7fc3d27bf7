import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findVersion } from './versions.mjs';

/** The folder of the whole project. */
export const projectFolder = fileURLToPath(new URL('../../../', import.meta.url));

/** Where VS Code is kept between runs; the same folder that @vscode/test-electron downloads into. */
export const keptFolder = path.join(projectFolder, '.vscode-test');

const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict=false', '--loglevel=error'];
const searchPackage = '@vscode/ripgrep-universal';

/**
 * Puts an embedded VS Code into `.vscode-test/` unless it is there already.
 *
 * Install scripts are never run: they would build native modules and fetch
 * binaries, and the tests need none of them but the search program, which comes
 * from a package of its own.
 *
 * @param {string} wanted a name or number that `findVersion` knows
 * @returns {Promise<{ server: string, node: string, version: string }>} the server's script, and the Node to run it with
 */
export async function ensureEmbedded(wanted) {
  const { vscode, codeServer, node, size } = findVersion(wanted);
  const folder = path.join(keptFolder, `embedded-${vscode}`);
  const found = {
    server: path.join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js'),
    node: needsOwnNode(node) ? path.join(folder, 'node_modules', nodePackage(), 'bin/node') : process.execPath,
    version: vscode,
  };
  if (existsSync(found.server) && existsSync(found.node)) {
    return found;
  }

  console.log(`Fetching VS Code ${vscode} into .vscode-test (once, about ${size}) …`);
  const packages = [`code-server@${codeServer}`, `${searchPackage}@1.18.0`];
  if (needsOwnNode(node)) {
    packages.push(`${nodePackage()}@${node}`);
  }
  await installWhole(folder, packages, async (building) => {
    await npm(path.join(building, 'node_modules/code-server/lib/vscode'), ['install', '--omit=dev', ...quietly]);
    await addSearch(building);
  });
  return found;
}

/**
 * Installs npm packages into a folder of their own: beside its place first and then moved, so that an
 * interrupted install is never taken for a whole one.
 * @param {string} folder
 * @param {string[]} packages
 * @param {(building: string) => Promise<void>} [finish]
 */
export async function installWhole(folder, packages, finish) {
  const building = `${folder}.${process.pid}`;
  await rm(building, { recursive: true, force: true });
  await mkdir(building, { recursive: true });
  await writeFile(path.join(building, 'package.json'), '{ "private": true }\n');
  await npm(building, ['install', ...quietly, ...packages]);
  await finish?.(building);
  await rm(folder, { recursive: true, force: true });
  await rename(building, folder);
}

/**
 * Puts the search program where VS Code 1.100 looks for it: `findFiles` runs it.
 * @param {string} folder
 */
async function addSearch(folder) {
  const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const source = path.join(folder, 'node_modules', searchPackage, 'bin', `${process.platform}-${process.arch}`, name);
  const target = path.join(folder, 'node_modules/code-server/lib/vscode/node_modules/@vscode/ripgrep');
  if (existsSync(source) && existsSync(target)) {
    await mkdir(path.join(target, 'bin'), { recursive: true });
    await copyFile(source, path.join(target, 'bin', name));
    await chmod(path.join(target, 'bin', name), 0o755);
  }
}

/** @param {string} major the major version of Node that the server was built for */
function needsOwnNode(major) {
  return process.versions.node.split('.')[0] !== major;
}

/** The npm package that ships Node's binary for this machine. */
function nodePackage() {
  return `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
}

/**
 * @param {string} folder
 * @param {string[]} args
 * @returns {Promise<void>}
 */
function npm(folder, args) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', args, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`npm ${args[0]} in ${folder} ended with code ${code}.`)),
    );
  });
}
