/**
 * Times the engine as it ships, a minified bundle, beside remark-parse with GFM (the floor for a full
 * review) and markdownlint, in the same run on the same documents. Prints a table and writes
 * `test-results/bench.json`. The ratios are what counts: machines differ, and are busy. Then what a real
 * VS Code does with it. `npm run bench -- engine` or `vscode` does one of both. What one might run instead
 * (remark-lint, textlint, alex, harper.js) is timed too once `npm install --prefix test/bench/peers` put it there.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import type * as Engine from '../../src/review/engine.js';
import type * as Sessions from '../../src/review/session.js';
import { besidePeers, incrementalParsing } from './beside.js';
import { commandLine } from './command-line.js';
import type * as Contenders from './contenders.js';
import { designDocOf, typingIn } from './documents.js';
import { cost, interleaved, median, quantile } from './measure.js';
import { inVSCode } from './vscode.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
const require = createRequire(import.meta.url);
const KB = 1_024;
// The largest is just below the limit of 512 KB, of which no more is read.
const SIZES = [8, 60, 500].map((size) => size * KB);
const RUNS = 5;

function bundle(name: string, contents: string, minify = true): string {
  const outfile = join(folder, `${name}.cjs`);
  esbuild.buildSync({ stdin: { contents, resolveDir: join(root, 'test/bench'), loader: 'ts' }, outfile, bundle: true, minify, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'error', legalComments: 'none', charset: 'utf8' });
  return outfile;
}

const engineFile = bundle('engine', "export * from '../../src/review/engine.js'; export * from '../../src/review/session.js';");
const contendersFile = bundle('contenders', "export * from './contenders.js';", false);
const lintFile = bundle('lint', "export { markdownlint } from './contenders.js';", false);
const languageFile = bundle('language', "export * from '../../src/facts/index.js'; export { read } from '../../src/facts/reading.js';");
const { review, ReviewSession } = require(engineFile) as typeof Engine & typeof Sessions;
const { parse, markdownlint } = require(contendersFile) as typeof Contenders;

const results: Record<string, unknown> = { node: process.version, platform: `${process.platform} ${process.arch}` };
const show = (cells: readonly (string | number)[]): void => console.log(cells.map((cell, at) => (typeof cell === 'number' ? cell.toFixed(1).padStart(11) : at === 0 ? cell.padEnd(34) : cell.padStart(11))).join(''));

/** Import and first review of a fresh process: milliseconds of the processor, without the start of Node itself. */
function coldStart(): void {
  show(['cold start', 'loaded', 'reviewed', 'lint', 'ratio']);
  results['coldStart'] = [8, 60].map((size) => coldStartOf(size * KB));
}

function coldStartOf(size: number): unknown {
  const document = join(folder, 'document.md');
  writeFileSync(document, designDocOf(size));
  const child = (file: string, name: string): number[] => {
    const code = `const before = process.cpuUsage(); const m = require(${JSON.stringify(file)}); const loaded = process.cpuUsage(before);
      m.${name}?.(require('node:fs').readFileSync(${JSON.stringify(document)}, 'utf8')); const all = process.cpuUsage(before);
      console.log((loaded.user + loaded.system) / 1000, (all.user + all.system) / 1000);`;
    return spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' }).stdout.trim().split(' ').map(Number);
  };
  const times = { ours: [] as number[][], markdownlint: [] as number[][], language: [] as number[][] };
  for (let at = 0; at < RUNS; at += 1) {
    times.ours.push(child(engineFile, 'review'));
    times.markdownlint.push(child(lintFile, 'markdownlint'));
    times.language.push(child(languageFile, 'none'));
  }
  const middle = (rows: number[][], column: number): number => median(rows.map((row) => row[column] ?? NaN));
  const cold = {
    oursLoaded: middle(times.ours, 0),
    ours: middle(times.ours, 1),
    markdownlint: middle(times.markdownlint, 1),
    languageAndFactsLoaded: middle(times.language, 0),
  };
  show([`fresh process, ${size / KB} KB`, cold.oursLoaded, cold.ours, cold.markdownlint, cold.ours / cold.markdownlint]);
  show(['  of it language and facts', cold.languageAndFactsLoaded]);
  return { size, ...cold };
}

function fullReview(): void {
  const rows: { readonly size: number; readonly review: number }[] = [];
  show(['\nfull review, warm', 'review', 'remark+GFM', 'lint', 'to remark', 'to lint']);
  for (const size of [8, 30, 60, 120].map((one) => one * KB)) {
    const text = designDocOf(size);
    const times = interleaved(RUNS, { review: () => review(text), parse: () => parse(text), lint: () => markdownlint(text) });
    rows.push({ size, ...times });
    show([`${size / KB} KB`, times.review, times.parse, times.lint, times.review / times.parse, times.review / times.lint]);
  }
  const timeOf = (size: number): number => rows.find((row) => row.size === size * KB)?.review ?? NaN;
  const doubling = timeOf(120) / timeOf(60);
  show(['twice the text costs (at most 2.6)', doubling]);
  results['fullReview'] = { rows, doubling };
}

function keystrokes(): void {
  const rows: unknown[] = [];
  show(['\nkeystroke', 'median', 'p95', 'worst', 'lint', 'lint/median']);
  for (const size of SIZES) {
    const text = designDocOf(size);
    const isLarge = size > 100 * KB;
    const lint = interleaved(isLarge ? 1 : 5, { lint: () => markdownlint(text) }).lint;
    const session = new ReviewSession();
    for (const { name, at, typed } of typingIn(text)) {
      // What was typed before is taken back.
      session.review('document', text);
      const times: number[] = [];
      for (let run = 0; run < (isLarge ? 4 : 24); run += 1) {
        const next = text.slice(0, at) + typed.slice(0, 1 + (run % typed.length)) + text.slice(at);
        times.push(cost(() => session.review('document', next)));
      }
      const warm = times.slice(times.length >> 2);
      const row = { size, name, median: median(warm), p95: quantile(warm, 0.95), worst: Math.max(...warm), lint };
      rows.push(row);
      show([`${size / KB} KB, ${name}`, row.median, row.p95, row.worst, lint, lint / row.median]);
    }
  }
  results['keystrokes'] = rows;
}

function memory(): void {
  const session = new ReviewSession();
  const text = designDocOf(60 * KB);
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let at = 0; at < 10; at += 1) session.review(`document ${at}`, text);
  global.gc?.();
  const each = (process.memoryUsage().heapUsed - before) / 10 / KB / KB;
  results['memory'] = { megabytesForOneDocumentOf60KB: each, collected: global.gc !== undefined };
  show(['\nmemory kept for 60 KB (MB)', each]);
}

function sizes(): void {
  const workerFile = join(folder, 'worker.js');
  esbuild.buildSync({ entryPoints: [join(root, 'src/worker/worker.ts')], outfile: workerFile, bundle: true, minify: true, platform: 'browser', format: 'iife', conditions: ['worker', 'browser'], target: 'es2022', logLevel: 'error', legalComments: 'none', charset: 'utf8' });
  const measured = Object.entries({ engine: engineFile, worker: workerFile, 'language and facts': languageFile }).map(([name, file]) => {
    const bytes = readFileSync(file);
    return { name, kilobytes: bytes.length / KB, compressed: gzipSync(bytes).length / KB };
  });
  results['bundles'] = measured;
  show(['\nbundles, minified (KB)', 'size', 'gzip']);
  for (const { name, kilobytes, compressed } of measured) show([name, kilobytes, compressed]);
}

const wanted = process.argv.slice(2);
const isWanted = (what: 'engine' | 'vscode'): boolean => wanted.length === 0 || wanted.includes(what);

const started = Date.now();
try {
  if (isWanted('engine')) {
    coldStart();
    fullReview();
    keystrokes();
    results['incrementalParsing'] = await incrementalParsing(show, SIZES);
    results['peers'] = await besidePeers(show, review);
    memory();
    sizes();
    results['commandLine'] = commandLine(show, folder);
  }
  if (isWanted('vscode')) results['vscode'] = await inVSCode(show);
  mkdirSync(join(root, 'test-results'), { recursive: true });
  writeFileSync(join(root, 'test-results/bench.json'), `${JSON.stringify(results, undefined, 2)}\n`);
  console.log(`\nMilliseconds of the processor, medians of ${RUNS} interleaved runs (24 keystrokes; 4 at 500 KB). ${((Date.now() - started) / 60_000).toFixed(1)} minutes. test-results/bench.json has them all.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
