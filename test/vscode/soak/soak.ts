import * as vscode from 'vscode';
import { equal } from '../suite/assert.js';
import { closeAll, diagnosticsOf, open, pause, read, ruleOf, settle, write } from '../suite/helpers.js';
import { memoryInUse } from '../suite/open-many.js';
import { unhandledRejections } from '../suite/rejections.js';
import { print } from '../suite/reporter.js';
import { startedWorkers } from '../suite/workers.js';
import type { Soaked, SoakedRound, SoakPlan, SoakProblem } from './types.js';
import { chanceFrom, Writer } from './writer.js';

/** The longest that a sentence at the cursor is left alone, and a review put off, and some (milliseconds). */
const calm = 4_000;

/**
 * Opens each example once, and then writes them, in rounds. After each, what stands in the Problems view is written down beside the
 * text, for `soak.mjs` to compare with what the command line says, and the memory in use once all is closed.
 */
export async function soak(): Promise<void> {
  const { minutes, rounds, seed, examples } = JSON.parse(await read('plan.json')) as SoakPlan;
  const chance = chanceFrom(seed);
  const results: SoakedRound[] = [];
  for (const name of examples) {
    await open(`examples/${name}`);
    await settle(60_000);
  }
  await closeAll();
  const atStart = await memoryInUse();
  const end = Date.now() + minutes * 60_000;
  let example = 0;
  let standing = '';
  for (let round = 1; round <= rounds; round += 1) {
    const name = examples[example % examples.length] ?? '';
    const file = `round-${round}-${name}`;
    const whole = await read(`examples/${name}`);
    await write(file, standing);
    const editor = await open(file);
    const writer = new Writer(editor, chance);
    const written = await writer.write(whole, Date.now() + (end - Date.now()) / (rounds - round + 1));
    standing = whole.slice(0, written);
    equal(editor.document.getText(), standing, 'Another text than was written');
    await editor.document.save();
    const problems = await problemsAtRest(editor.document);
    await write(`${file}.json`, JSON.stringify(problems));
    await closeAll();
    const memory = await memoryInUse();
    results.push({ file, problems: problems.length, keystrokes: writer.keystrokes, undone: writer.undone, memory });
    print(`round ${round} of ${rounds}: ${name}, ${written} of ${whole.length} characters, ${writer.keystrokes} keystrokes, ${writer.undone} undone, ${problems.length} problems; ${megabytes(memory.host)} host, ${megabytes(memory.worker)} worker`);
    if (written === whole.length) {
      example += 1;
      standing = '';
    }
  }
  await write('soaked.json', JSON.stringify({ atStart, rounds: results, workers: startedWorkers.length, rejections: unhandledRejections() } satisfies Soaked));
}

/** What is reported of a document when nothing moves any more. */
async function problemsAtRest(document: vscode.TextDocument): Promise<SoakProblem[]> {
  await pause(calm);
  await settle(60_000);
  return diagnosticsOf(document.uri).map((diagnostic) => ({
    rule: ruleOf(diagnostic),
    severity: vscode.DiagnosticSeverity[diagnostic.severity].toLowerCase(),
    message: diagnostic.message,
    start: placeFromOne(diagnostic.range.start),
    end: placeFromOne(diagnostic.range.end),
  }));
}

const placeFromOne = ({ line, character }: vscode.Position): string => `${line + 1}:${character + 1}`;

const megabytes = (used: number | undefined): string => (used === undefined ? 'unknown' : `${used.toFixed(1)} MB`);
