import type { Runner, Test } from 'mocha';

/** Before every line of ours: VS Code itself prints a great deal into the same stream. */
const lineMark = '[suite] ';

/** Prints each test on a line, what failed with its stack, and at last the counts for `run.mjs` to read. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- mocha makes its reporters with `new`
export class PlainReporter {
  constructor(runner: Runner) {
    const started = Date.now();
    const count = { passed: 0, failed: 0, skipped: 0 };
    const failures: string[] = [];
    runner.on('pass', (test: Test) => {
      count.passed += 1;
      print(`  ok    ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on('pending', (test: Test) => {
      count.skipped += 1;
      print(`  skip  ${test.fullTitle()}`);
    });
    runner.on('fail', (test: Test, error: Error) => {
      count.failed += 1;
      const failure = `${test.fullTitle()}\n${error.stack ?? error.message}`;
      failures.push(failure);
      print(`  FAIL  ${failure}`);
    });
    runner.on('end', () => {
      print(`DEBRIEF-RESULT ${JSON.stringify({ ...count, failures, milliseconds: Date.now() - started })}`);
    });
  }
}

/** Prints something that a person running the suite should see, such as a measurement. */
export function print(text: string): void {
  for (const line of text.split('\n')) {
    console.log(lineMark + line);
  }
}
