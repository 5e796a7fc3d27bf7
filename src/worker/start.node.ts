import { Worker } from 'node:worker_threads';
import type { StartWorker } from './port.js';
import type { Response } from './protocol.js';

/** More memory than this means that something ran away (megabytes). */
const memoryLimit = 512;

/**
 * Starts workers in threads of Node.
 * @param file the bundled worker's path
 */
export function startInNode(file: string): StartWorker {
  return () => {
    const worker = new Worker(file, {
      // Nothing of the editor's process is handed on.
      env: {},
      execArgv: [],
      stdout: false,
      resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
    });
    // A waiting worker must not keep the process alive.
    worker.unref();
    return Promise.resolve({
      post: (request) => worker.postMessage(request),
      onResponse: (listener) => void worker.on('message', (response: Response) => listener(response)),
      onBreakdown: (listener) => {
        worker.once('error', (error: Error) => listener(error.message));
        worker.once('exit', (code) => listener(`it ended with code ${code}`));
      },
      spent: () => {
        // Of the whole process, without this thread where Node can tell (since 23.9): the other threads do little.
        const { threadCpuUsage } = process as { threadCpuUsage?: () => NodeJS.CpuUsage };
        return total(process.cpuUsage()) - (threadCpuUsage ? total(threadCpuUsage()) : 0);
      },
      terminate: () => {
        // A late error without a listener would end the editor's extension host.
        worker.removeAllListeners().on('error', () => undefined);
        void worker.terminate();
      },
    });
  };
}

/** Milliseconds. */
function total({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1_000;
}
