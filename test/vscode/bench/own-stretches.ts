/** How long the extension's own code keeps the extension host busy without a break, by Node's profiler. */

import type { Profiler } from 'node:inspector';

/** Microseconds between two looks. */
const interval = 200;

/** Does something, and gives the longest stretch in milliseconds that code of the extension was on the stack meanwhile. */
export async function longestOwnStretch(action: () => Promise<void>): Promise<number> {
  const { Session } = process.getBuiltinModule('node:inspector/promises');
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval });
  await session.post('Profiler.start');
  await action();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return longestIn(profile);
}

function longestIn({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): number {
  const own = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const open = nodes.slice(0, 1).map((node) => ({ node, below: false }));
  for (let next = open.pop(); next; next = open.pop()) {
    const isOwn = next.below || /dist[\\/]extension\.js$/.test(next.node.callFrame.url);
    if (isOwn) {
      own.add(next.node.id);
    }
    for (const child of next.node.children ?? []) {
      const node = byId.get(child);
      if (node) {
        open.push({ node, below: isOwn });
      }
    }
  }
  let longest = 0;
  let current = 0;
  for (const [at, sample] of samples.entries()) {
    // The time until the next look belongs to what was seen in this one.
    const time = (timeDeltas[at + 1] ?? 0) / 1_000;
    current = own.has(sample) ? current + time : 0;
    longest = Math.max(longest, current);
  }
  return longest;
}
