// Somebody writes for an hour in a real VS Code: `npm run soak`. `-- --minutes=2` is a try, `--seed=7` makes other
// mistakes, `web` takes the web host, where nobody knows the memory. It holds that the memory of the extension host
// and of the worker stays flat, that what was reported of every document equals what the command line says of the
// same text, that nothing was rejected unhandled, and that no worker died.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from '../../scripts/build.mjs';
import { buildSuites } from './build-suites.mjs';
import { ensureEmbedded, projectFolder } from './embedded/install.mjs';
import { versions } from './embedded/versions.mjs';
import { runInVSCode } from './run-in-vscode.mjs';

/** @typedef {import('./soak/types.js').SoakProblem} SoakProblem */

/** Megabytes that may be in use more than when each document had been open once. */
const mayGrow = 20;

const option = (/** @type {string} */ name, /** @type {number} */ usual) =>
  Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual);
const minutes = option('minutes', 60);
const seed = option('seed', 1);
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('--minutes= takes a number above 0, --seed= a whole number.');
  process.exit(2);
}
const host = process.argv.includes('web') ? 'web' : 'node';

await build({ production: true, only: ['extension', 'web', 'worker', 'cli', 'cli-worker'] });
const suites = await buildSuites('', 'soak');
await ensureEmbedded('newest');
const work = await mkdtemp(path.join(os.tmpdir(), 'debrief-soak-'));
const workspace = path.join(work, 'workspace');

/** What is typed is what stands there, and everything that is found is a problem. */
const settings = {
  'editor.autoClosingBrackets': 'never',
  'editor.autoClosingQuotes': 'never',
  'editor.autoIndent': 'none',
  'editor.quickSuggestions': 'off',
  'editor.suggestOnTriggerCharacters': false,
  'files.trimTrailingWhitespace': false,
  'debrief.include': ['**/*.md'],
  'debrief.diagnostics': 'all',
};

async function prepare() {
  await mkdir(path.join(workspace, '.vscode'), { recursive: true });
  await writeFile(path.join(workspace, '.vscode/settings.json'), JSON.stringify(settings));
  await cp(path.join(projectFolder, 'examples'), path.join(workspace, 'examples'), { recursive: true });
  const examples = (await readdir(path.join(workspace, 'examples'))).filter((name) => name.endsWith('.md')).sort();
  const rounds = Math.max(4, Math.round(minutes / 3));
  await writeFile(path.join(workspace, 'plan.json'), JSON.stringify({ minutes, seed, rounds, examples }));
}

/**
 * What the command line says of a file.
 * @param {string} file
 * @returns {Promise<SoakProblem[]>}
 */
async function commandLineSays(file) {
  /** @type {string} */
  const output = await new Promise((resolve, reject) =>
    execFile(
      process.execPath,
      [path.join(projectFolder, 'dist/cli.js'), 'review', '--format', 'json', '--fail-on', 'never', file],
      { cwd: workspace, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout) => (error ? reject(error) : resolve(stdout)),
    ),
  );
  return JSON.parse(output).documents[0].findings.map((/** @type {any} */ { ruleId, severity, message, range: { start, end } }) => ({
    rule: ruleId.replace(/^debrief\//, ''),
    severity,
    message,
    start: `${start.line}:${start.column}`,
    end: `${end.line}:${end.column}`,
  }));
}

/**
 * What stands in one list and not in the other.
 * @param {SoakProblem[]} shown
 * @param {SoakProblem[]} said
 */
function differences(shown, said) {
  const lines = (/** @type {SoakProblem[]} */ problems) =>
    problems.map(({ start, end, severity, rule, message }) => `${start}-${end} ${severity} ${rule}: ${message}`);
  const [left, right] = [lines(shown), lines(said)];
  return [
    ...left.filter((line) => !right.includes(line)).map((line) => `stale   ${line}`),
    ...right.filter((line) => !left.includes(line)).map((line) => `missed  ${line}`),
    ...(left.length === right.length ? [] : [`${left.length} problems instead of ${right.length}`]),
  ];
}

/** @returns {Promise<string[]>} what is wrong */
async function complaints() {
  const text = await readFile(path.join(workspace, 'soaked.json'), 'utf8').catch(() => undefined);
  if (text === undefined) {
    return ['It did not come to its end.'];
  }
  /** @type {import('./soak/types.js').Soaked} */
  const { atStart, rounds, workers, rejections } = JSON.parse(text);
  const wrong = rejections.map((words) => `Rejected and not handled: ${words}`);
  if (workers !== 1) {
    wrong.push(`${workers} workers were started instead of one.`);
  }
  let problems = 0;
  for (const { file } of rounds) {
    const shown = JSON.parse(await readFile(path.join(workspace, `${file}.json`), 'utf8'));
    problems += shown.length;
    wrong.push(...differences(shown, await commandLineSays(file)).map((line) => `${file}: ${line}`));
  }
  if (problems === 0) {
    wrong.push('Nothing was found in any document.');
  }
  const growths = [];
  for (const part of /** @type {const} */ (host === 'node' ? ['host', 'worker'] : [])) {
    const start = atStart[part] ?? NaN;
    const used = rounds.map(({ memory }) => memory[part] ?? NaN);
    const growth = Math.max(...used) - start;
    growths.push(`${part} ${start.toFixed(1)} MB at the start, at most ${growth.toFixed(1)} MB more later, ${used.at(-1)?.toFixed(1)} MB at the end`);
    if (!(growth <= mayGrow)) {
      wrong.push(`The memory of the ${part} grew by ${growth.toFixed(1)} MB.`);
    }
  }
  const sum = (/** @type {'keystrokes' | 'undone'} */ what) => rounds.reduce((all, round) => all + round[what], 0);
  console.log(`\n${minutes} minutes, ${rounds.length} rounds, ${sum('keystrokes')} keystrokes, ${sum('undone')} second thoughts undone, ${problems} problems compared`);
  console.log(growths.join('\n'));
  await mkdir(path.join(projectFolder, 'test-results'), { recursive: true });
  await writeFile(path.join(projectFolder, 'test-results/soak.json'), JSON.stringify({ minutes, seed, host, atStart, rounds, workers, wrong }, undefined, 2));
  return wrong;
}

try {
  await prepare();
  const told = { name: 'newest', vscode: versions.newest.vscode, host, work, folder: 'workspace', tests: suites[host], download: false };
  const { code, output } = await runInVSCode(/** @type {import('./run-in-vscode.mjs').RunInVSCode} */ (told), {
    minutes: minutes + 15,
    onLine: (line, isOurs) => {
      if (isOurs) {
        console.log(line);
      }
    },
  });
  const wrong = await complaints();
  if (code !== 0) {
    wrong.push(`VS Code ended with code ${code}:\n${output.slice(-3_000)}`);
  }
  console.log(wrong.length === 0 ? 'Nothing was missed, nothing was stale, nothing was lost.' : wrong.join('\n'));
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  await rm(work, { recursive: true, force: true, maxRetries: 3 });
}
