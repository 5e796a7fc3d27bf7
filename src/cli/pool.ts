/**
 * A few worker threads that review documents, each with a budget of time: a thread that exceeds it is
 * ended and replaced, and the run goes on. The clock starts when a thread that is ready gets the
 * document, so waiting in the queue and loading the engine do not count.
 */

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Review, ReviewOptions } from '../review/types.js';

export interface Task {
  readonly text: string;
  readonly options: ReviewOptions;
}

/** What a thread says. */
export type Answer = { readonly kind: 'ready' } | { readonly kind: 'review'; readonly review: Review } | { readonly kind: 'failure'; readonly message: string };

/** What became of one document. */
export type Outcome = { readonly kind: 'review'; readonly review: Review } | { readonly kind: 'too-slow' } | { readonly kind: 'out-of-memory' } | { readonly kind: 'failure'; readonly message: string };

/** Reviews a document, somewhere. */
export interface Reviewer {
  review(task: Task): Promise<Outcome>;
  close(): Promise<void>;
}

export interface PoolOptions {
  /** The file that each thread runs. */
  readonly workerFile: string;
  readonly threads?: number;
  /** Milliseconds for one document. */
  readonly budget?: number;
  /** Megabytes for one thread. */
  readonly memory?: number;
}

/** More threads than this only wait for the disk. */
const MOST_THREADS = 16;
const BUDGET = 2_000;
/** Budgets that a thread may take where the machine hardly lets it run, and the milliseconds that are not worth waiting for. */
const PATIENCE = 5;
const SLACK = 100;
/** A thread that is not ready by then never will be. */
const START_BUDGET = 30_000;
const MEMORY = 1_024;

interface Job {
  readonly task: Task;
  readonly settle: (outcome: Outcome) => void;
}

/** One thread; undefined job while it idles. */
interface Thread {
  readonly worker: Worker;
  ready: boolean;
  job: Job | undefined;
  timer: NodeJS.Timeout | undefined;
}

export class WorkerPool implements Reviewer {
  private readonly threads = new Set<Thread>();
  private readonly queue: Job[] = [];
  private readonly most: number;
  private readonly budget: number;
  private readonly memory: number;
  private readonly workerFile: string;

  constructor({ workerFile, threads = availableParallelism(), budget = BUDGET, memory = MEMORY }: PoolOptions) {
    this.workerFile = workerFile;
    this.most = Math.max(1, Math.min(threads, MOST_THREADS));
    this.budget = budget;
    this.memory = memory;
  }

  review(task: Task): Promise<Outcome> {
    return new Promise((settle) => {
      this.queue.push({ task, settle });
      this.distribute();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.threads].map((thread) => this.drop(thread)));
  }

  /** Gives waiting documents to idle threads, and starts threads while there are too few. */
  private distribute(): void {
    for (const thread of this.threads) if (thread.ready && !thread.job) this.give(thread);
    const starting = [...this.threads].filter((thread) => !thread.ready).length;
    for (let wanted = this.queue.length - starting; wanted > 0 && this.threads.size < this.most; wanted--) this.start();
  }

  private give(thread: Thread): void {
    const job = this.queue.shift();
    if (!job) return;
    thread.job = job;
    this.watch(thread, { since: Date.now(), spent: process.cpuUsage() }, this.budget);
    thread.worker.postMessage(job.task);
  }

  /**
   * The budget is one of work: where the machine is busy with something else, so that this process got
   * less than its time, the thread may go on, up to a few times the budget.
   */
  private watch(thread: Thread, start: { readonly since: number; readonly spent: NodeJS.CpuUsage }, wait: number): void {
    thread.timer = setTimeout(() => {
      const { user, system } = process.cpuUsage(start.spent);
      const busy = [...this.threads].filter((other) => other.job !== undefined || !other.ready).length;
      const left = this.budget - (user + system) / 1_000 / Math.max(1, busy);
      if (left <= SLACK || Date.now() - start.since >= this.budget * PATIENCE) this.lose(thread, { kind: 'too-slow' });
      else this.watch(thread, start, Math.max(left, SLACK));
    }, wait);
  }

  private start(): void {
    const worker = new Worker(this.workerFile, { resourceLimits: { maxOldGenerationSizeMb: this.memory } });
    const thread: Thread = { worker, ready: false, job: undefined, timer: undefined };
    thread.timer = setTimeout(() => {
      this.neverReady(thread, 'The engine does not start.');
    }, START_BUDGET);
    this.threads.add(thread);
    worker.on('message', (answer: Answer) => {
      clearTimeout(thread.timer);
      if (answer.kind === 'ready') thread.ready = true;
      else this.settle(thread, answer);
      this.distribute();
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (!thread.ready) this.neverReady(thread, error.message);
      else this.lose(thread, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { kind: 'out-of-memory' } : { kind: 'failure', message: error.message });
    });
    worker.on('exit', () => {
      if (!this.threads.has(thread)) return;
      if (thread.ready) this.lose(thread, { kind: 'failure', message: 'The review ended by itself.' });
      else this.neverReady(thread, 'The engine does not start.');
    });
  }

  private settle(thread: Thread, outcome: Outcome): void {
    clearTimeout(thread.timer);
    const { job } = thread;
    thread.job = undefined;
    job?.settle(outcome);
  }

  /** Ends a thread and tells what became of its document; the next document gets a new one. */
  private lose(thread: Thread, outcome: Outcome): void {
    void this.drop(thread);
    this.settle(thread, outcome);
    this.distribute();
  }

  /** Where no thread can start, everything that waits for one is told so. */
  private neverReady(thread: Thread, message: string): void {
    void this.drop(thread);
    if ([...this.threads].some((other) => other.ready)) return;
    for (const job of this.queue.splice(0)) job.settle({ kind: 'failure', message });
  }

  private async drop(thread: Thread): Promise<void> {
    clearTimeout(thread.timer);
    this.threads.delete(thread);
    await thread.worker.terminate();
  }
}
