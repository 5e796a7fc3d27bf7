/** Reviews documents in a thread of its own, so that one that takes for ever can be stopped. */

import { parentPort } from 'node:worker_threads';
import { NO_AIDS } from '../review/aids/none.js';
import { review } from '../review/engine.js';
import type { Review } from '../review/types.js';
import type { Answer, Task } from './pool.js';

/** What the command line never shows need not be copied from thread to thread. */
function reviewed({ text, options }: Task): Review {
  return { ...review(text, options), aids: NO_AIDS };
}

parentPort?.on('message', (task: Task) => {
  let answer: Answer;
  try {
    answer = { kind: 'review', review: reviewed(task) };
  } catch (error) {
    answer = { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
parentPort?.postMessage({ kind: 'ready' } satisfies Answer);
