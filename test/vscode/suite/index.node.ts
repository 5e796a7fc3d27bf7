import type Mocha from 'mocha';
import { PlainReporter } from './reporter.js';
import { loadSuites } from './suites.js';

/** Which tests to run; set when it is bundled. */
declare const DEBRIEF_GREP: string;

/** Runs the suite in the Node extension host. */
export async function run(): Promise<void> {
  // Mocha is an ES module and stays outside the bundle; `import()` works from CommonJS.
  const { default: MochaClass } = await import('mocha');
  const mocha: Mocha = new MochaClass({ ui: 'bdd', timeout: 20_000, bail: false, retries: 2, reporter: PlainReporter as never });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  mocha.fgrep(DEBRIEF_GREP);
  await loadSuites();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) {
    throw new Error(`${failures} tests failed.`);
  }
}
