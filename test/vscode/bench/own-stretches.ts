/**
 * How long the extension keeps the extension host busy, by Node's profiler, in milliseconds of the processor's time.
 *
 * VS Code's own work for a keystroke is far more than ours and hides it, so what counts is what was on the stack when
 * the profiler looked. How often it looks depends on how busy the machine is; what a look stands for is the time that
 * the processor worked for this thread, divided by the looks at which it did.
 */

import type { Profiler } from 'node:inspector';

/** Microseconds between two looks. Ten times as often, and most of what is measured are the looks themselves. */
const interval = 1_000;

/** Not ours by name, and perhaps for us: what comes from a worker is unpacked, what is let go is collected. */
const nobodys: ReadonlySet<string> = new Set(['(program)', '(garbage collector)']);

/**
 * Does something some times, and gives for each the longest that the thread was at work for the extension without
 * getting around to wait for anything, to about a millisecond: everything that ran below a function of it, and what
 * came right before or after that is nobody's.
 * @param extension the folder that our code comes from; other extensions have a `dist/extension.js` too
 */
export async function longestOwnStretches(extension: string, times: number, action: (count: number) => Promise<void>): Promise<number[]> {
  const { Session } = process.getBuiltinModule('node:inspector/promises');
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval });
  await session.post('Profiler.start');
  const workedBefore = workOfThisThread();
  const starts: number[] = [];
  for (let count = 0; count < times; count += 1) {
    starts.push(Number(process.hrtime.bigint() / 1_000n));
    await action(count);
  }
  const worked = workOfThisThread() - workedBefore;
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return longestIn(profile, extension, starts, worked);
}

/** Milliseconds that the processor has worked for this thread; since Node 23.9. */
export function workOfThisThread(): number {
  const { user, system } = (process as unknown as { threadCpuUsage(): NodeJS.CpuUsage }).threadCpuUsage();
  return (user + system) / 1_000;
}

/** What was on the stack at a look. */
type Seen = 'ours' | 'nobodys' | 'others' | 'idle';

function longestIn({ nodes, samples = [], timeDeltas = [], startTime }: Profiler.Profile, extension: string, starts: readonly number[], worked: number): number[] {
  const kinds = kindsOf(nodes, extension);
  const seen = samples.map((sample) => kinds.get(sample) ?? 'others');
  const perLook = worked / seen.filter((kind) => kind !== 'idle').length;
  const longest = starts.map(() => 0);
  let time = startTime;
  let action = -1;
  /** Looks since the last wait that were ours; and those that will be if one of ours is next. */
  let ours = 0;
  let doubtful = 0;
  let isAfterOurs = false;
  for (const [at, kind] of seen.entries()) {
    time += timeDeltas[at] ?? 0;
    while (time >= (starts[action + 1] ?? Infinity)) {
      action += 1;
    }
    if (kind === 'ours') {
      ours += 1 + doubtful;
      doubtful = 0;
      isAfterOurs = true;
    } else if (kind === 'nobodys') {
      if (isAfterOurs) {
        ours += 1;
      } else {
        doubtful += 1;
      }
    } else {
      doubtful = 0;
      isAfterOurs = false;
      ours = kind === 'idle' ? 0 : ours;
    }
    if (action >= 0) {
      longest[action] = Math.max(longest[action] ?? 0, ours * perLook);
    }
  }
  return longest;
}

/** Whose every node of the tree of calls is; whatever the extension calls is its own. */
function kindsOf(nodes: readonly Profiler.ProfileNode[], extension: string): Map<number, Seen> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const kinds = new Map<number, Seen>();
  const open = nodes.slice(0, 1).map((node) => ({ node, isBelowOurs: false }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { node: { id, callFrame: { functionName, url }, children = [] }, isBelowOurs } = next;
    const isOurs = isBelowOurs || url.includes(extension);
    kinds.set(id, isOurs ? 'ours' : functionName === '(idle)' ? 'idle' : nobodys.has(functionName) ? 'nobodys' : 'others');
    open.push(...children.flatMap((child) => {
      const node = byId.get(child);
      return node ? [{ node, isBelowOurs: isOurs }] : [];
    }));
  }
  return kinds;
}
