import type { Request, Response } from './protocol.js';

/** A worker that was started, whatever it runs in. */
export interface WorkerPort {
  post(request: Request): void;
  /** Called with everything that it sends. */
  onResponse(listener: (response: Response) => void): void;
  /** Called once when it breaks down by itself. */
  onBreakdown(listener: (reason: string) => void): void;
  terminate(): void;
  /** Milliseconds of work that the processor has done for it so far, or a little more; where that can be known. */
  spent?(): number;
}

/** Starts a worker. */
export type StartWorker = () => Promise<WorkerPort>;
