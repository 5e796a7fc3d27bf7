/** What the soak is told, and what it leaves behind. */

import type { MemoryInUse } from '../suite/open-many.js';

/** How to write, and for how long. */
export interface SoakPlan {
  readonly minutes: number;
  /** After each everything is closed and looked at. */
  readonly rounds: number;
  readonly seed: number;
  readonly examples: readonly string[];
}

/** A line of the Problems view; places count from 1, as the command line does. */
export interface SoakProblem {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly start: string;
  readonly end: string;
}

/** A stretch of writing in one document. */
export interface SoakedRound {
  readonly file: string;
  readonly problems: number;
  readonly keystrokes: number;
  readonly undone: number;
  /** Once everything was closed. */
  readonly memory: MemoryInUse;
}

/** All of it. */
export interface Soaked {
  /** Once each example was open and is closed again: by then the engine has made ready all that these documents need. */
  readonly atStart: MemoryInUse;
  readonly rounds: readonly SoakedRound[];
  /** How many workers were started. */
  readonly workers: number;
  readonly rejections: readonly string[];
}
