import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';

/** Regular expressions that a module puts together when it is loaded: the linter does not see them in its text. */
function* expressionsIn(value: unknown, depth = 0): Generator<RegExp> {
  if (value instanceof RegExp) yield value;
  else if (typeof value === 'object' && value !== null && depth < 4) for (const part of Object.values(value)) yield* expressionsIn(part, depth + 1);
}

describe('regular expressions that are put together', () => {
  const linter = new Linter();
  const folders = ['../../src/facts/lexicons/', '../../src/language/lexicons/'].map((path) => new URL(path, import.meta.url));
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => new URL(name, folder)));

  it('cannot be made to backtrack without end', async function () {
    this.timeout(60_000);
    let count = 0;
    for (const file of files) {
      for (const expression of expressionsIn(await import(file.href))) {
        const messages = linter.verify(`export const expression = ${String(expression)};`, [{ plugins: { regexp }, rules: { 'regexp/no-super-linear-backtracking': 'error' } }]);
        assert.deepEqual(messages.map(({ message }) => message), [], `${file.pathname}: ${String(expression)}`);
        count += 1;
      }
    }
    assert.ok(count > 20, `only ${count} expressions`);
  });
});
