/** Times in milliseconds. The processor's time is taken where other programs run beside. */

/** What a run cost the processor, all threads of the process together. */
export function cost(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

export const quantile = (times: readonly number[], share: number): number =>
  [...times].sort((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;

export const median = (times: readonly number[]): number => quantile(times, 0.5);

/** Medians of runs that take turns, so that what disturbs one disturbs all. */
export function interleaved<Name extends string>(runs: number, contenders: Readonly<Record<Name, () => unknown>>, measure: (run: () => unknown) => number = cost): Record<Name, number> {
  const entries = Object.entries(contenders) as [Name, () => unknown][];
  const times = new Map<Name, number[]>(entries.map(([name]) => [name, []]));
  for (const [, run] of entries) run();
  for (let at = 0; at < runs; at += 1) for (const [name, run] of entries) times.get(name)?.push(measure(run));
  return Object.fromEntries(entries.map(([name]) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}
