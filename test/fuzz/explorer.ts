/**
 * One process of a long run: explores round after round and prints what it does, a line of JSON each. It is
 * watched by `run.ts`, which ends it.
 */

import { writeSync } from 'node:fs';
import { explore, type Failure } from './explore.js';
import { properties } from './properties.js';

/** What an explorer prints. */
export type Said =
  | { readonly kind: 'trying'; readonly property: string; readonly seed: number; readonly versions: readonly string[] }
  | { readonly kind: 'failure'; readonly failure: Failure };

const say = (said: Said): void => {
  writeSync(1, `${JSON.stringify(said)}\n`);
};

/** Cases of one round; small and middling documents take turns. */
const RUNS = 50;
const SIZES = [400, 1_500, 5_000];

const [first = 0, step = 1] = process.argv.slice(2).map(Number);

for (let seed = first; ; seed = (seed + step) % 2 ** 31) {
  const property = properties[Math.floor((seed - first) / step) % properties.length];
  if (!property) break;
  const size = SIZES[Math.floor((seed - first) / step / properties.length) % SIZES.length] ?? 400;
  const failure = explore(property, {
    seed,
    size,
    runs: RUNS,
    trying: (versions) => {
      say({ kind: 'trying', property: property.name, seed, versions });
    },
  });
  if (failure) say({ kind: 'failure', failure });
}
