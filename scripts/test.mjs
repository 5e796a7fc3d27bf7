// Runs every suite, one after the other, and ends with a line "N passed, N failed".
//   npm test                  everything
//   npm test -- core lint     some of it
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const projectFolder = fileURLToPath(new URL('../', import.meta.url));
const require = createRequire(import.meta.url);
const binary = (/** @type {string} */ name, /** @type {string} */ file) => path.join(path.dirname(require.resolve(`${name}/package.json`)), file);
const work = await mkdtemp(path.join(os.tmpdir(), 'debrief-test-'));

/** @typedef {{ passed: number, failed: number, failures: string[] }} Counts `failures`: the title, the message and the stack of each */
/** @typedef {{ code: number, output: string, late: boolean }} Ended */

/**
 * Runs Node with these words; a suite that takes longer than its minutes is ended, with all that it started.
 * @param {string[]} words
 * @param {{ minutes: number }} limit
 * @returns {Promise<Ended>}
 */
function runNode(words, { minutes }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { cwd: projectFolder, stdio: ['ignore', 'pipe', 'inherit'], detached: process.platform !== 'win32' });
    let output = '';
    let late = false;
    child.stdout.on('data', (data) => {
      output += data;
      process.stdout.write(data);
    });
    const timer = setTimeout(() => {
      late = true;
      console.log(`\nNot finished after ${minutes} minutes; ended.`);
      if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
      else child.kill();
    }, minutes * 60_000);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, output, late });
    });
  });
}

/**
 * A check that has no tests to count: it adds to the failures only.
 * @param {string[]} words
 * @returns {Promise<Counts>}
 */
const check = async (words) => {
  const { code, output } = await runNode(words, { minutes: 5 });
  return { passed: 0, failed: code === 0 ? 0 : 1, failures: code === 0 ? [] : [output] };
};

/** @type {Counts} */
const unfinished = { passed: 0, failed: 1, failures: ['The suite ended before its results were written.'] };

/**
 * @param {string} name
 * @param {(options: string[]) => string[]} words what to run, given mocha's options
 * @param {number} minutes
 * @returns {Promise<Counts>}
 */
async function mocha(name, words, minutes) {
  const file = path.join(work, `${name}.json`);
  const { code } = await runNode(words(['--reporter', 'json', '--reporter-option', `output=${file}`]), { minutes });
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return unfinished;
  /** @type {{ stats: { passes: number, failures: number }, failures: { fullTitle: string, file?: string, err: { message?: string, stack?: string } }[] }} */
  const { stats, failures } = JSON.parse(text);
  // An error outside of any test shows in the exit code only.
  const failed = stats.failures === 0 && code !== 0 ? 1 : stats.failures;
  return {
    passed: stats.passes,
    failed,
    failures: failures.map(
      ({ fullTitle, file: place, err }) => `${fullTitle}${place ? `\n${path.relative(projectFolder, place)}` : ''}\n${err.stack ?? err.message ?? ''}`,
    ),
  };
}

/**
 * The suite inside VS Code, in each combination of version and host.
 * @returns {Promise<Counts>}
 */
async function visualStudioCode() {
  const file = path.join(work, 'vscode.json');
  const { code } = await runNode(['test/vscode/run.mjs', `--report=${file}`], { minutes: 60 });
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return unfinished;
  /** @type {Counts} */
  const { passed, failed, failures } = JSON.parse(text);
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, failures };
}

const coreFiles = 'test/{markdown,language,facts,rules,review,report,cli,editor,snippets,worker,package}/**/*.test.ts';

/** @type {Record<string, () => Promise<Counts>>} */
const suites = {
  types: () => check([binary('typescript', 'bin/tsc')]),
  lint: () => check([binary('eslint', 'bin/eslint.js'), '.']),
  // Files side by side, on all cores.
  core: () => mocha('core', (options) => [binary('mocha', 'bin/mocha.js'), '--parallel', '--jobs', String(os.availableParallelism()), ...options, coreFiles], 15),
  vscode: visualStudioCode,
  ui: () => mocha('ui', (options) => ['test/vscode/run-ui.mjs', ...options], 20),
};

const words = process.argv.slice(2);
const unknown = words.find((word) => !(word in suites));
if (unknown !== undefined) {
  console.error(`There is no suite "${unknown}". Known: ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}

/** @type {Counts} */
const total = { passed: 0, failed: 0, failures: [] };
const rows = [];
for (const [name, suite] of Object.entries(suites)) {
  if (words.length > 0 && !words.includes(name)) continue;
  console.log(`\n── ${name}`);
  const started = Date.now();
  const { passed, failed, failures } = await suite();
  total.passed += passed;
  total.failed += failed;
  total.failures.push(...failures.map((failure) => `${name}: ${failure}`));
  rows.push(`${name.padEnd(8)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s`);
}
await rm(work, { recursive: true, force: true });
// A run in which nothing ran has not passed.
const good = total.failed === 0 && (total.passed > 0 || words.every((word) => word === 'types' || word === 'lint'));
process.exitCode = good ? 0 : 1;
// At the end, where somebody looks who has only the last lines of a log.
for (const failure of total.failures) console.log(`\nFAIL  ${failure.trim().split('\n').slice(0, 12).join('\n      ')}`);
console.log(`\n${rows.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
