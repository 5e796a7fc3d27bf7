/** What the command line needs from the process around it, so that tests can run it without one. */

export interface Host {
  /** The folder in which the command was given. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal, and how wide. */
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
  out(text: string): void;
  error(text: string): void;
  /** What is piped in. */
  input(): AsyncIterable<Uint8Array>;
}

/** Exit codes; part of what a version promises. */
export const EXIT = {
  /** No finding at or above `--fail-on`. */
  good: 0,
  /** Some. */
  findings: 1,
  /** Wrong usage, or something could not be read. */
  wrong: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Something that the person at the keyboard can mend; shown without a stack. */
export class UserError extends Error {}
