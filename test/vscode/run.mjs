// Runs the integration suite in every combination of VS Code version and extension
// host, with one folder and with several: {oldest, newest} × {node, web} × {folder, roots}.
// `npm run test:vscode -- oldest web` runs those that match, `--grep=hover` only tests with
// that in their title, `--report=FILE` writes counts and failures as JSON.
// Where VS Code cannot be downloaded an embedded one is used; DEBRIEF_VSCODE=download downloads.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from '../../scripts/build.mjs';
import { buildSuites } from './build-suites.mjs';
import { ensureEmbedded, projectFolder } from './embedded/install.mjs';
import { versions } from './embedded/versions.mjs';
import { runInVSCode } from './run-in-vscode.mjs';

const download = process.env.DEBRIEF_VSCODE === 'download';
const verbose = process.argv.includes('--verbose');
const filters = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));

const combinations = Object.entries(versions).flatMap(([name, { vscode }]) =>
  /** @type {const} */ (['node', 'web']).flatMap((host) =>
    /** @type {const} */ (['folder', 'roots']).map((open) => ({ name, vscode, host, open })),
  ),
);
const chosen = combinations.filter(({ name, vscode, host, open }) =>
  filters.every((filter) => filter === name || filter === host || filter === open || vscode.startsWith(filter)),
);
if (chosen.length === 0) {
  console.error(`Nothing matches "${filters.join(' ')}".`);
  process.exit(2);
}

if (!process.argv.includes('--no-build')) {
  await build({ production: true, only: ['extension', 'web', 'worker'] });
}
const valueOf = (/** @type {string} */ option) => process.argv.find((arg) => arg.startsWith(`--${option}=`))?.slice(option.length + 3);
const grep = valueOf('grep');
const report = valueOf('report');
const suites = await buildSuites(grep);

/**
 * Runs one combination.
 * @param {typeof chosen[number]} combination
 * @returns {Promise<{ code: number, result: { passed: number, failed: number, skipped: number, failures: string[] }, seconds: number }>} `failures`: the title and the stack of each
 */
async function runOne({ name, vscode, host, open }) {
  const started = Date.now();
  const work = await mkdtemp(path.join(os.tmpdir(), 'debrief-suite-'));
  await cp(path.join(projectFolder, 'test/vscode/workspace'), path.join(work, 'workspace'), { recursive: true });
  const folder = open === 'folder' ? 'workspace' : await addSecondRoot(work);
  const told = { name, vscode, host, work, folder, tests: suites[host], download };
  const { code, output } = await runInVSCode(told, {
    onLine: (line, isOurs) => {
      if (verbose || isOurs) {
        console.log(`${vscode} ${host}  ${line}`);
      }
    },
  });
  await rm(work, { recursive: true, force: true, maxRetries: 3 });
  const line = /DEBRIEF-RESULT (\{.*\})/.exec(output)?.[1];
  /** @type {{ passed: number, failed: number, skipped: number, failures: string[] }} */
  const result = line ? JSON.parse(line) : { passed: 0, failed: 1, skipped: 0, failures: [whatWentWrong(output)] };
  if (!line && !verbose) console.log(result.failures.join('\n'));
  return { code, result, seconds: (Date.now() - started) / 1000 };
}

/**
 * Makes a workspace of two folders: the usual one and an empty one.
 * @param {string} work
 * @returns {Promise<string>} the file to open
 */
async function addSecondRoot(work) {
  await mkdir(path.join(work, 'second'));
  const folders = [{ path: 'workspace' }, { path: 'second' }];
  await writeFile(path.join(work, 'several.code-workspace'), JSON.stringify({ folders }));
  return 'several.code-workspace';
}

/**
 * What VS Code complained of, without what an embedded one always complains of:
 * native modules that were not built, and services that it cannot reach.
 * @param {string} output
 */
function whatWentWrong(output) {
  const always = /bindings|watchdog|Service Worker|open-vsx|sqlite|spdlog|AgentHost|api\.github\.com/;
  const complaints = output.split(/\n(?=\[)/).filter((part) => part.startsWith('[error]') && !always.test(part));
  return `${complaints.join('\n')}\nThe suite did not end. Everything that VS Code printed: --verbose`;
}

if (!download) {
  for (const name of new Set(chosen.map((combination) => combination.name))) {
    await ensureEmbedded(name);
  }
}

/**
 * Runs one combination and says how it went.
 * @param {typeof chosen[number]} combination
 */
async function rowOf(combination) {
  const title = `VS Code ${combination.vscode}, ${combination.host} host${combination.open === 'roots' ? ', several folders' : ''}`;
  console.log(`\n${title}`);
  const { code, result, seconds } = await runOne(combination);
  const { passed, skipped } = result;
  // A suite that ran no test has not passed, unless only some tests were asked for, which may stand in another one.
  const good = code === 0 && (passed > 0 || grep !== undefined) && result.failed === 0;
  const failed = good ? 0 : Math.max(1, result.failed);
  return {
    good,
    passed,
    failed,
    failures: result.failures.map((failure) => `${title}: ${failure}`),
    text: `${good ? 'ok  ' : 'FAIL'}  ${title.padEnd(46)} ${passed} passed, ${failed} failed, ${skipped} skipped, ${seconds.toFixed(0)} s`,
  };
}

// Two at a time: a window waits more than it works.
const waiting = chosen.entries();
/** @type {Awaited<ReturnType<typeof rowOf>>[]} */
const rows = [];
await Promise.all(
  [1, 2].map(async () => {
    for (const [index, combination] of waiting) {
      rows[index] = await rowOf(combination);
    }
  }),
);
console.log(`\n${rows.map((row) => row.text).join('\n')}`);
if (report !== undefined) {
  const sum = (/** @type {'passed' | 'failed'} */ count) => rows.reduce((total, row) => total + row[count], 0);
  await writeFile(report, JSON.stringify({ passed: sum('passed'), failed: sum('failed'), failures: rows.flatMap((row) => row.failures) }));
}
process.exit(rows.every((row) => row.good) && rows.some((row) => row.passed > 0) ? 0 : 1);
