import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ESLint, Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Those that the linter does not see in any text: they are put together when a module is loaded, or later. */
const composed = (): string[] => JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('collect-expressions.mjs', import.meta.url))], { cwd: root, encoding: 'utf8' })) as string[];

describe('regular expressions', function () {
  this.timeout(120_000);

  it('that are put together cannot be made to backtrack without end', () => {
    const linter = new Linter();
    const expressions = composed();
    for (const expression of expressions) {
      const messages = linter.verify(`export const expression = ${expression};`, [{ plugins: { regexp }, rules: { 'regexp/no-super-linear-backtracking': 'error' } }]);
      assert.deepEqual(messages.map(({ message }) => message), [], expression);
    }
    assert.ok(expressions.length > 50, `only ${expressions.length} expressions`);
  });

  for (const file of ['src/markdown/limits.ts', 'src/language/tokens.ts', 'src/cli/main.ts', 'src/editor/main.ts', 'src/worker/client.ts', 'src/extension.ts']) {
    it(`that stand in ${file} are looked at by the linter`, async () => {
      const linter = new ESLint({ cwd: root, ruleFilter: ({ ruleId }) => ruleId.startsWith('regexp/') });
      const [result] = await linter.lintText('export const slow = /(?:a+)+b/;\nexport const quadratic = /a+$/;\n', { filePath: `${root}${file}` });
      assert.deepEqual([...new Set(result?.messages.map(({ ruleId }) => ruleId))].sort(), ['regexp/no-super-linear-backtracking', 'regexp/no-super-linear-move']);
    });
  }
});
