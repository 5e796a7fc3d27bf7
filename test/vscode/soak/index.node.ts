import '../suite/workers.js';
import { soak } from './soak.js';

/** Writes for a long time in the Node extension host. */
export async function run(): Promise<void> {
  await soak();
}
