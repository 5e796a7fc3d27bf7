import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ensureEmbedded } from './install.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {string} version "oldest", "newest" or a number
 * @property {string} [dataFolder] settings and state; a temporary folder unless given
 * @property {string} [extensionsFolder]
 * @property {number} [port] any free one unless given
 * @property {boolean} [asksForTrust] folders are not trusted until somebody says so
 * @property {boolean} [verbose] print what the server prints
 */

/**
 * @typedef {object} Server
 * @property {string} address `http://127.0.0.1:…`
 * @property {string} authority `127.0.0.1:…`
 * @property {string} version
 * @property {() => Promise<void>} stop
 */

const startTimeout = 60_000;

/**
 * Serves an embedded VS Code on this machine only.
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer(options) {
  const { server, node, version } = await ensureEmbedded(options.version);
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'debrief-vscode-'));
  const dataFolder = options.dataFolder ?? path.join(temporary, 'data');
  const extensionsFolder = options.extensionsFolder ?? path.join(temporary, 'extensions');
  mkdirSync(dataFolder, { recursive: true });
  mkdirSync(extensionsFolder, { recursive: true });

  const child = spawn(node, [
    server,
    '--host', '127.0.0.1',
    '--port', String(options.port ?? 0),
    '--without-connection-token',
    '--accept-server-license-terms',
    ...(options.asksForTrust ? [] : ['--disable-workspace-trust']),
    '--disable-telemetry',
    // Without the driver for smoke tests the server ignores an extension under development.
    '--enable-smoke-test-driver',
    '--server-data-dir', dataFolder,
    '--extensions-dir', extensionsFolder,
  ], {
    // A process group of its own, so that its extension hosts can be stopped with it.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, VSCODE_PROXY_URI: '', NODE_OPTIONS: '' },
  });

  const stop = async () => {
    await stopGroup(child);
    await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
  };

  try {
    const port = await listeningPort(child, options.verbose ?? false);
    return { address: `http://127.0.0.1:${port}`, authority: `127.0.0.1:${port}`, version, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Installs a packaged extension into a folder that `startServer` can be given.
 * @param {string} wanted the version of VS Code
 * @param {string} vsix
 * @param {string} extensionsFolder
 * @param {string} dataFolder
 * @returns {Promise<void>}
 */
export async function installPackaged(wanted, vsix, extensionsFolder, dataFolder) {
  const { server, node } = await ensureEmbedded(wanted);
  // VS Code 1.100 makes neither of them itself.
  mkdirSync(dataFolder, { recursive: true });
  mkdirSync(extensionsFolder, { recursive: true });
  const child = spawn(node, [
    server, '--accept-server-license-terms', '--server-data-dir', dataFolder,
    '--extensions-dir', extensionsFolder, '--install-extension', vsix, '--force',
  ], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(undefined) : reject(new Error(output))));
  });
}

/**
 * Waits until the server says where it listens.
 * @param {import('node:child_process').ChildProcess} child
 * @param {boolean} verbose
 * @returns {Promise<number>}
 */
function listeningPort(child, verbose) {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`VS Code's server did not start:\n${output}`)), startTimeout);
    const read = (/** @type {Buffer} */ data) => {
      if (verbose) {
        process.stderr.write(data);
      }
      // Kept reading after the port is known: a full pipe would stop the server.
      if (output.length < 100_000) {
        output += data.toString();
      }
      const port = /(?:agent listening on|bound to [^\s:]+:)\s*(\d+)/.exec(output)?.[1];
      if (port !== undefined && port !== '0' && /agent listening on/.test(output)) {
        clearTimeout(timer);
        resolve(Number(port));
      }
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      reject(new Error(`VS Code's server ended with code ${code}:\n${output}`));
    });
  });
}

/**
 * Stops a process and everything it started.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
async function stopGroup(child) {
  if (child.exitCode !== null || child.pid === undefined) {
    return;
  }
  const closed = new Promise((resolve) => child.on('close', resolve));
  signalGroup(child.pid, 'SIGTERM');
  const forced = setTimeout(() => signalGroup(/** @type {number} */ (child.pid), 'SIGKILL'), 3_000);
  await closed;
  clearTimeout(forced);
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // It has ended by itself in the meantime.
  }
}
