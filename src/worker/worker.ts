/**
 * The worker, one file for both hosts: a thread of Node's `worker_threads`, or a web
 * worker that is made from this file's text. It is by far the largest thing that is
 * shipped, so it is shipped once.
 */

import { answer } from './answer.js';
import type { Request, Response } from './protocol.js';

/** The little of a worker's surroundings that is used; TypeScript's own types for the two clash. */
interface Surroundings {
  /** Node only. */
  readonly process?: {
    getBuiltinModule?(name: 'node:worker_threads'): {
      readonly parentPort: {
        on(event: 'message', listener: (request: Request) => void): void;
        postMessage(response: Response): void;
      } | null;
    };
  };
  /** Web workers only. */
  onmessage: ((event: { readonly data: Request }) => void) | null;
  postMessage?(response: Response): void;
}

const surroundings = globalThis as unknown as Surroundings;
const parentPort = surroundings.process?.getBuiltinModule?.('node:worker_threads').parentPort;

if (parentPort) {
  parentPort.on('message', (request) => parentPort.postMessage(answer(request)));
  parentPort.postMessage({ kind: 'ready' });
} else {
  surroundings.onmessage = ({ data }) => surroundings.postMessage?.(answer(data));
  surroundings.postMessage?.({ kind: 'ready' });
}
