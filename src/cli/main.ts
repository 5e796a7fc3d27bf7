#!/usr/bin/env node
/** The command line's entry: joins the program to the process. */

import { join } from 'node:path';
import { EXIT, type Host } from './host.js';
import { WorkerPool } from './pool.js';
import { runProgram } from './program.js';
import { reasonOf } from './read-file.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Reading only the head of the output ("debrief … | head") is no mistake.
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`The output could not be written: ${reasonOf(error)}\n`);
  process.exit(EXIT.wrong);
});
// Nobody is left to be told.
process.stderr.on('error', () => process.exit(EXIT.wrong));

const host: Host = {
  folder: process.cwd(),
  environment: process.env,
  isTerminal: process.stdout.isTTY,
  columns: process.stdout.columns,
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  input: () => process.stdin,
};

// The bundle of the thread stands beside this one.
const workerFile = join(__dirname, 'cli-worker.js');

runProgram(process.argv.slice(2), host, () => new WorkerPool({ workerFile })).then(
  (code) => {
    // Not process.exit: what is printed may still be on its way into a pipe.
    process.exitCode = code;
  },
  (error: unknown) => {
    host.error(`Debrief failed, which is a mistake in it:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = EXIT.wrong;
  },
);
