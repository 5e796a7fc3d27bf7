/** The worker in Node: runs in a thread of `worker_threads`. */

import { parentPort } from 'node:worker_threads';
import { answer } from './answer.js';
import type { Request, Response } from './protocol.js';

const post = (response: Response): void => parentPort?.postMessage(response);

parentPort?.on('message', (request: Request) => post(answer(request)));
post({ kind: 'ready' });
