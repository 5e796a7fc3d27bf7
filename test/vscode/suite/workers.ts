import { host } from './helpers.js';

/** A worker that the extension started: a thread of Node, or a web worker. */
export interface StartedWorker {
  terminate(): unknown;
}

type WorkerClass = new (file: unknown, options?: unknown) => StartedWorker;

/** Those that the extension started since the suite was loaded, oldest first. */
export const startedWorkers: StartedWorker[] = [];

/** Where the extension takes its workers' class from, at the moment when it starts one. */
const owner = (host === 'node' ? process.getBuiltinModule('node:worker_threads') : globalThis) as unknown as { Worker: WorkerClass };
const Original = owner.Worker;

// The suite is loaded before the extension is activated; a test holds that.
owner.Worker = class extends Original {
  constructor(file: unknown, options?: unknown) {
    super(file, options);
    // Other extensions have workers too. In the web host ours comes from a text.
    if (/debrief[^]*worker\.js$|^blob:|dist[\\/]worker\.js$/.test(String(file))) {
      startedWorkers.push(this);
    }
  }
};
