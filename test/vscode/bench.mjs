import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from '../../scripts/build.mjs';
import { buildSuites } from './build-suites.mjs';
import { ensureEmbedded } from './embedded/install.mjs';
import { versions } from './embedded/versions.mjs';
import { runInVSCode } from './run-in-vscode.mjs';

/** @typedef {import('./bench/figures.js').VSCodeFigures} VSCodeFigures */

/**
 * Takes the figures of a real VS Code, the newest, in both extension hosts.
 * @returns {Promise<{ node: VSCodeFigures, web: VSCodeFigures }>}
 */
export async function benchInVSCode() {
  await build({ production: true, only: ['extension', 'web', 'worker'] });
  const suites = await buildSuites('', 'bench');
  await ensureEmbedded('newest');
  return { node: await runIn('node', suites.node), web: await runIn('web', suites.web) };
}

/**
 * @param {'node' | 'web'} host
 * @param {string} tests
 * @returns {Promise<VSCodeFigures>}
 */
async function runIn(host, tests) {
  const work = await mkdtemp(path.join(os.tmpdir(), 'debrief-bench-'));
  await mkdir(path.join(work, 'workspace'));
  try {
    const told = { name: 'newest', vscode: versions.newest.vscode, host, work, folder: 'workspace', tests, download: false };
    const { output } = await runInVSCode(told);
    const figures = /DEBRIEF-BENCH (\{.*\})/.exec(output)?.[1];
    if (!figures) {
      throw new Error(`VS Code's ${host} host gave no figures:\n${output.slice(-2_000)}`);
    }
    return JSON.parse(figures);
  } finally {
    await rm(work, { recursive: true, force: true, maxRetries: 3 });
  }
}
