import 'mocha/mocha.js';
import { PlainReporter } from './reporter.js';
import { loadSuites } from './suites.js';

/** Which tests to run; set when it is bundled. */
declare const DEBRIEF_GREP: string;

/** Runs the suite in the web worker extension host, with mocha's browser build. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 20_000, bail: false, retries: 2, reporter: PlainReporter as never });
  mocha.fgrep(DEBRIEF_GREP);
  await loadSuites();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) {
    throw new Error(`${failures} tests failed.`);
  }
}
