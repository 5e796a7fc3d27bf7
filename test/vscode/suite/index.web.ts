import 'mocha/mocha.js';
import { PlainReporter } from './reporter.js';

/** Runs the suite in the web worker extension host, with mocha's browser build. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 20_000, reporter: PlainReporter as never });
  await import('./all.js');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) {
    throw new Error(`${failures} tests failed.`);
  }
}
