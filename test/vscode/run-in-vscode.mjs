import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What starts a line that the suite printed, and not VS Code. */
const lineMark = '[suite] ';

/**
 * @typedef {object} RunInVSCode
 * @property {string} name "oldest" or "newest"
 * @property {string} vscode its version
 * @property {'node' | 'web'} host
 * @property {string} work a folder for everything that the run leaves behind
 * @property {string} folder what to open, from there
 * @property {string} tests the module with `run()`
 * @property {boolean} download
 */

/**
 * Runs a module in a real VS Code, in a process of its own, so that what it prints can be read.
 * @param {RunInVSCode} told
 * @param {{ onLine?: (line: string, isOurs: boolean) => void, minutes?: number }} [options] `minutes` after which it is ended
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runInVSCode(told, { onLine, minutes } = {}) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('run-one.mjs', import.meta.url)), JSON.stringify(told)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...(minutes === undefined ? {} : { DEBRIEF_TEST_TIMEOUT: String(minutes * 60_000) }) },
  });
  // Nothing may be left running when this is stopped.
  const stop = () => child.kill('SIGINT');
  process.once('SIGINT', stop).once('SIGTERM', stop);
  let output = '';
  let read = 0;
  child.stdout.on('data', (data) => {
    output += data;
    for (let end = output.indexOf('\n', read); end >= 0; end = output.indexOf('\n', read)) {
      const line = output.slice(read, end);
      read = end + 1;
      const isOurs = line.startsWith(lineMark);
      onLine?.(isOurs ? line.slice(lineMark.length) : line, isOurs);
    }
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  process.off('SIGINT', stop).off('SIGTERM', stop);
  return { code: Number(code), output };
}
