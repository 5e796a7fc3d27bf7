/** A command line without a process: folders that go away, output that is kept, reviews that are made up. */

import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ExitCode, Host } from '../../src/cli/host.js';
import type { Outcome, Reviewer, Task } from '../../src/cli/pool.js';
import { runProgram } from '../../src/cli/program.js';
import { NO_AIDS } from '../../src/review/aids/none.js';
import { review } from '../../src/review/engine.js';
import type { Finding, Review } from '../../src/review/types.js';

/** A folder with these files; gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'debrief-cli-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  folders.push(folder);
  return folder;
}

const folders: string[] = [];

/** To be called after each test that made folders. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export interface Ran {
  readonly code: ExitCode;
  readonly output: string;
  readonly errors: string;
}

export interface Around {
  readonly folder?: string;
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  readonly columns?: number;
  readonly reviewer?: Reviewer;
}

/** Runs a command to its end. */
export async function run(words: readonly string[], around: Around = {}): Promise<Ran> {
  let output = '';
  let errors = '';
  const host: Host = {
    folder: around.folder ?? tmpdir(),
    environment: around.environment ?? {},
    isTerminal: around.isTerminal ?? false,
    columns: around.columns,
    out: (text) => {
      output += text;
    },
    error: (text) => {
      errors += text;
    },
    async *input() {
      yield await Promise.resolve(new TextEncoder().encode(around.input ?? ''));
    },
  };
  const code = await runProgram(words, host, () => around.reviewer ?? engine);
  return { code, output, errors };
}

/** The real engine, in this thread. */
export const engine: Reviewer = {
  review: ({ text, options }) => Promise.resolve({ kind: 'review', review: review(text, options) }),
  close: () => Promise.resolve(),
};

/** A reviewer that answers what it is told, and remembers what it was asked. */
export function reviewerOf(answer: (task: Task) => Outcome | Review): Reviewer & { readonly tasks: Task[] } {
  const tasks: Task[] = [];
  return {
    tasks,
    review: (task) => {
      tasks.push(task);
      const outcome = answer(task);
      return Promise.resolve('verdict' in outcome ? { kind: 'review', review: outcome } : outcome);
    },
    close: () => Promise.resolve(),
  };
}

/** A review with these findings and nothing else. */
export function reviewWith(findings: readonly Finding[], more: Partial<Review> = {}): Review {
  return {
    kind: 'design-doc',
    why: 'It was named.',
    traits: [],
    verdict: 'ready',
    conditions: [],
    findings,
    checklist: [],
    facts: [],
    strengths: [],
    problems: [],
    aids: NO_AIDS,
    ...more,
  };
}

/** A finding of which only what matters is given. */
export function finding(given: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'constraints/latency-budget',
    severity: 'warning',
    type: 'statement',
    message: 'No number says how long anybody waits.',
    range: { start: 0, end: 1 },
    evidence: [],
    related: [],
    question: { who: 'engineering lead', text: 'How long does one answer take?' },
    fixes: [],
    ...given,
  };
}
