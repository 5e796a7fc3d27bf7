#!/usr/bin/env node
/** The command line's entry: joins the program to the process. */

import { join } from 'node:path';
import type { Host } from './host.js';
import { WorkerPool } from './pool.js';
import { runProgram } from './program.js';

// Reading only the head of the output ("debrief … | head") is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

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
    process.exitCode = 2;
  },
);
