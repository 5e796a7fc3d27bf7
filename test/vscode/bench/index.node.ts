import '../suite/workers.js';
import { print } from '../suite/reporter.js';
import { figuresInVSCode } from './figures.js';

/** Times the extension in the Node extension host. */
export async function run(): Promise<void> {
  print(`DEBRIEF-BENCH ${JSON.stringify(await figuresInVSCode())}`);
}
