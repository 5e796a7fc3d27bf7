/**
 * Asks the worker, one question at a time. A question that takes too long costs the
 * worker its life; the next one starts a new worker, later and later if they keep
 * dying. Knows neither VS Code nor Node.
 */

import type { StartWorker, WorkerPort } from './port.js';
import type { QuestionName, Questions, Request, Response } from './protocol.js';

/** A worker was ended because it took longer than it may. */
export class TookTooLong extends Error {}

/** A worker ended by itself, or somebody else ended it. */
export class BrokeDown extends Error {}

/** A question was dropped: a newer one took its place, or the client is gone. */
export class Superseded extends Error {}

/** Times in milliseconds. */
export interface ClientTimes {
  /** For an answer: of work where that is known, else twice as long by the clock, as others may be at work too. */
  readonly budget: number;
  /** For a worker to load. */
  readonly start: number;
  /** Before the second, third … restart in a row; the last one holds from then on. */
  readonly backOff: readonly number[];
}

/** The share of its budget for which a wait is not worth another one. */
const slack = 1 / 40;
/** On a busy machine a question may take this many times its budget, as long as it gets less than its budget of work. */
const patience = 5;

/** A worker that has not reviewed anything yet compiles what it runs, and may take this many times its budget. */
const coldFactor = 2;

/** What holds in the editor. */
export const usualTimes: ClientTimes = { budget: 2_000, start: 15_000, backOff: [0, 250, 1_000, 4_000] };

interface Waiting {
  readonly name: QuestionName;
  readonly ask: unknown;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The one that asks. */
export class WorkerClient {
  private readonly queue: Waiting[] = [];
  private port: WorkerPort | undefined;
  private busy = false;
  private disposed = false;
  private nextId = 1;
  /** Whether the worker has reviewed something. */
  private isWarm = false;
  /** How many workers died in a row without answering anything. */
  private deaths = 0;
  /** Ends the wait for whatever the worker owes now. */
  private settle: ((outcome: Response | Error) => void) | undefined;

  /**
   * @param start starts a worker
   * @param log told of every worker that starts and dies
   * @param times other than the usual ones, for tests
   */
  constructor(
    private readonly start: StartWorker,
    private readonly log: (message: string) => void = () => undefined,
    private readonly times: ClientTimes = usualTimes,
  ) {}

  /** Asks; rejects with `TookTooLong`, `Superseded`, or what went wrong in the worker. */
  ask<Name extends QuestionName>(name: Name, ask: Questions[Name]['ask']): Promise<Questions[Name]['answer']> {
    return new Promise((resolve, reject) => {
      if (this.disposed) {
        reject(new Superseded('The client is gone.'));
        return;
      }
      this.queue.push({ name, ask, resolve: resolve as (answer: unknown) => void, reject });
      void this.work();
    });
  }

  /** Drops the questions that wait and fit; the one being answered is not disturbed. */
  drop(fits: (name: QuestionName, ask: unknown) => boolean): void {
    for (let index = this.queue.length - 1; index >= 0; index -= 1) {
      const waiting = this.queue[index] as Waiting;
      if (fits(waiting.name, waiting.ask)) {
        this.queue.splice(index, 1);
        waiting.reject(new Superseded('A newer question took its place.'));
      }
    }
  }

  /** Whether there is a worker, or one is being started. */
  get isRunning(): boolean {
    return this.port !== undefined || this.busy;
  }

  /** Ends the worker and everything that waits for it. */
  dispose(): void {
    this.disposed = true;
    this.drop(() => true);
    this.settle?.(new Superseded('The client is gone.'));
    this.end();
  }

  private async work(): Promise<void> {
    if (this.busy) {
      return;
    }
    this.busy = true;
    for (let next = this.queue.shift(); next; next = this.queue.shift()) {
      try {
        next.resolve(await this.put(next));
      } catch (error) {
        next.reject(error as Error);
      }
    }
    this.busy = false;
  }

  private async put({ name, ask }: Waiting): Promise<unknown> {
    const port = (this.port ??= await this.startOne());
    const id = this.nextId++;
    // Before the wait: what cannot be sent throws here, and the worker has done nothing wrong.
    port.post({ id, name, ask } as Request);
    const outcome = await this.wait(this.times.budget * (this.isWarm ? 1 : coldFactor), port);
    if (outcome instanceof Error) {
      this.end();
      this.deaths += 1;
      throw outcome;
    }
    this.deaths = 0;
    this.isWarm ||= name === 'review';
    if (outcome.kind === 'failure') {
      throw new Error(outcome.message);
    }
    return outcome.kind === 'answer' ? outcome.answer : undefined;
  }

  private async startOne(): Promise<WorkerPort> {
    const { backOff } = this.times;
    const delay = this.deaths === 0 ? 0 : (backOff[Math.min(this.deaths, backOff.length) - 1] ?? 0);
    if (delay > 0) {
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
    const started = Date.now();
    const port = await this.start();
    // From here on whatever it sends settles what is waited for; nothing is asked twice at once.
    port.onResponse((response) => this.settle?.(response));
    port.onBreakdown((reason) => this.brokeDown(port, reason));
    const outcome = await this.wait(this.times.start);
    if (outcome instanceof Error || this.disposed) {
      port.terminate();
      this.deaths += 1;
      throw outcome instanceof Error ? outcome : new Superseded('The client is gone.');
    }
    this.log(`Worker ready after ${Date.now() - started} ms.`);
    return port;
  }

  private brokeDown(port: WorkerPort, reason: string): void {
    if (this.port && this.port !== port) {
      return;
    }
    this.log(`The worker broke down: ${reason}`);
    if (this.settle) {
      this.settle(new BrokeDown(`The worker broke down: ${reason}`));
    } else {
      // Nothing is asked now; whoever asks next gets another one at once.
      this.end();
    }
  }

  /**
   * Waits for the worker's next word, its breakdown, or the end of the time it has. The time is one of
   * work where that is known: what another program takes of it is not counted.
   */
  private wait(milliseconds: number, port?: WorkerPort): Promise<Response | Error> {
    return new Promise((resolve) => {
      const started = Date.now();
      const before = port?.spent?.();
      const limit = port && before === undefined ? milliseconds * 2 : milliseconds;
      const look = (): void => {
        const spent = port?.spent?.();
        const left = spent === undefined || before === undefined ? 0 : milliseconds - (spent - before);
        if (left > milliseconds * slack && Date.now() - started < milliseconds * patience) {
          timer = setTimeout(look, left);
          return;
        }
        this.log(`No answer within ${Date.now() - started} ms; the worker is ended.`);
        this.settle?.(new TookTooLong(`It took longer than ${milliseconds} ms.`));
      };
      let timer = setTimeout(look, limit);
      this.settle = (outcome) => {
        clearTimeout(timer);
        this.settle = undefined;
        resolve(outcome);
      };
    });
  }

  private end(): void {
    this.port?.terminate();
    this.port = undefined;
    this.isWarm = false;
  }
}
