/**
 * The long run: `npm run fuzz -- --minutes=30 --seed=1`. A process for each core holds the properties against
 * random documents until the time is over. Prints the seed, what failed with the smallest document that does,
 * and the document that took the longest. One that never ends is found as well.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeFailure } from './explore.js';
import type { Said } from './explorer.js';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '30' }, seed: { type: 'string' }, processes: { type: 'string' } } });
const number = (name: string, text: string | undefined, otherwise: number): number => {
  const value = text === undefined ? otherwise : Number(text);
  if (!Number.isFinite(value) || value < 0) throw new Error(`--${name} is a number, not "${text ?? ''}".`);
  return value;
};
const minutes = number('minutes', values.minutes, 30);
const seed = Math.floor(number('seed', values.seed, Math.random() * 2 ** 30));
const processes = Math.max(1, Math.floor(number('processes', values.processes, availableParallelism())));

/** A case that takes longer than this counts as one that never ends (milliseconds). */
const NEVER = 60_000;

interface Case {
  readonly property: string;
  readonly versions: readonly string[];
}

const counts = new Map<string, number>();
const failures = new Map<string, number>();
let slowest: (Case & { readonly time: number }) | undefined;

function fail(kind: string, text: string): void {
  const known = failures.get(kind) ?? 0;
  failures.set(kind, known + 1);
  // The same mistake is found again and again; once it is told.
  if (known === 0) console.log(`\nFAILED ${text}`);
}

/** Watches one process until the time is over; one that hangs or dies is told of, and another takes its place. */
async function watch(first: number, until: number): Promise<void> {
  for (let start = first; Date.now() < until; start += 1_000_000) {
    const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('explorer.ts', import.meta.url)), String(start), String(processes)], { stdio: ['ignore', 'pipe', 'inherit'] });
    const closed = once(child, 'close');
    let current: Case | undefined;
    let since = Date.now();
    const look = setInterval(() => {
      if (current && Date.now() - since > NEVER) {
        fail(`never ends: ${current.property}`, `${current.property}: it does not end.\n${current.versions.map((text) => `  ${JSON.stringify(text)}`).join('\n')}`);
        child.kill('SIGKILL');
      } else if (Date.now() >= until) child.kill('SIGKILL');
    }, 200);
    for await (const line of createInterface({ input: child.stdout })) {
      // The last line of a process that was ended may be cut off.
      if (!line.endsWith('}')) continue;
      const said = JSON.parse(line) as Said;
      const time = Date.now() - since;
      if (current && time > (slowest?.time ?? 0)) slowest = { ...current, time };
      since = Date.now();
      current = said.kind === 'trying' ? said : undefined;
      if (said.kind === 'trying') counts.set(said.property, (counts.get(said.property) ?? 0) + 1);
      else fail(`${said.failure.property}: ${said.failure.message.split('\n')[0]?.replace(/\d+/g, '0') ?? ''}`, describeFailure(said.failure));
    }
    clearInterval(look);
    await closed;
    if (child.signalCode === null) fail('died', `A process ended with ${String(child.exitCode)}, at\n${current?.versions.map((text) => `  ${JSON.stringify(text)}`).join('\n') ?? ''}`);
  }
}

console.log(`Fuzzing for ${minutes} minutes in ${processes} processes; seed ${seed}.`);
const until = Date.now() + minutes * 60_000;
await Promise.all(Array.from({ length: processes }, (_, at) => watch(seed + at, until)));
console.log(`\n${[...counts].map(([name, count]) => `${name}: ${count} cases`).join('\n')}`);
if (slowest) console.log(`The longest took ${slowest.time} ms: ${slowest.property}, ${slowest.versions.at(-1)?.length ?? 0} characters.`);
console.log(failures.size === 0 ? 'Nothing failed.' : `${failures.size} kinds of failure:\n${[...failures].map(([kind, count]) => `  ${count} × ${kind}`).join('\n')}`);
process.exitCode = failures.size === 0 && counts.size > 0 ? 0 : 1;
