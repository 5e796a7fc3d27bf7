/** The worker in a browser: a web worker made from this file's text. */

import { answer } from './answer.js';
import type { Request, Response } from './protocol.js';

/** The little of a web worker's global scope that is used; TypeScript's own types for it clash with Node's. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Request }) => void) | null;
  postMessage(response: Response): void;
}

const scope = globalThis as unknown as WorkerScope;
scope.onmessage = ({ data }) => scope.postMessage(answer(data));
scope.postMessage({ kind: 'ready' });
