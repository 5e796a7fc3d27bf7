/**
 * The worker, one file for both hosts: a thread of Node's `worker_threads`, or a web
 * worker that is made from this file's text. It is by far the largest thing that is
 * shipped, so it is shipped once.
 */

import { answer } from './answer.js';
import { handedOver } from './packed.js';
import type { Request, Response } from './protocol.js';

/** The little of a worker's surroundings that is used; TypeScript's own types for the two clash. */
interface Surroundings {
  /** Node only. */
  readonly process?: {
    getBuiltinModule?(name: 'node:worker_threads'): {
      readonly parentPort: {
        on(event: 'message', listener: (request: Request) => void): void;
        postMessage(response: Response, handedOver: ArrayBuffer[]): void;
      } | null;
    };
  };
  /** Web workers only. */
  onmessage: ((event: { readonly data: Request }) => void) | null;
  postMessage?(response: Response, handedOver: ArrayBuffer[]): void;
}

const surroundings = globalThis as unknown as Surroundings;
const parentPort = surroundings.process?.getBuiltinModule?.('node:worker_threads').parentPort;

const send = (response: Response): void => {
  const buffers = response.kind === 'answer' ? handedOver(response.answer) : [];
  (parentPort ?? surroundings).postMessage?.(response, buffers);
};

if (parentPort) {
  parentPort.on('message', (request) => send(answer(request)));
} else {
  surroundings.onmessage = ({ data }) => send(answer(data));
}
send({ kind: 'ready' });
