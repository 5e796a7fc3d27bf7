/** The linter holds that dependencies run one way: here it is shown that it would speak up. */

import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** In this file, this import is refused by this rule; without a rule it is fine. */
const CASES: readonly (readonly [file: string, from: string, rule?: string])[] = [
  ['src/markdown/types.ts', '../language/types.js', 'import-x/no-restricted-paths'],
  ['src/language/types.ts', '../markdown/types.js', 'import-x/no-restricted-paths'],
  ['src/language/types.ts', '../rules/types.js', 'import-x/no-restricted-paths'],
  ['src/facts/facts.ts', '../rules/types.js', 'import-x/no-restricted-paths'],
  ['src/facts/facts.ts', '../language/types.js'],
  ['src/rules/context.ts', '../markdown/read.js', 'import-x/no-restricted-paths'],
  ['src/rules/context.ts', '../review/types.js', 'import-x/no-restricted-paths'],
  ['src/rules/context.ts', '../facts/facts.js'],
  ['src/review/verdict.ts', '../cli/host.js', 'import-x/no-restricted-paths'],
  ['src/review/verdict.ts', 'node:fs', 'no-restricted-imports'],
  ['src/review/verdict.ts', 'vscode', 'no-restricted-imports'],
  ['src/cli/host.ts', '../markdown/read.js', 'import-x/no-restricted-paths'],
  ['src/cli/host.ts', '../worker/protocol.js', 'import-x/no-restricted-paths'],
  ['src/cli/host.ts', 'vscode', 'no-restricted-imports'],
  ['src/cli/host.ts', '../review/engine.js'],
  ['src/report/report.ts', '../cli/host.js', 'import-x/no-restricted-paths'],
  ['src/report/report.ts', 'node:fs', 'no-restricted-imports'],
  ['src/editor/diagnostics.ts', '../report/report.js'],
  ['src/worker/protocol.ts', '../cli/host.js', 'import-x/no-restricted-paths'],
  ['src/worker/protocol.ts', 'vscode', 'no-restricted-imports'],
  ['src/worker/protocol.ts', 'node:fs', 'no-restricted-imports'],
  ['src/editor/diagnostics.ts', '../review/engine.js', 'import-x/no-restricted-paths'],
  ['src/editor/diagnostics.ts', '../cli/host.js', 'import-x/no-restricted-paths'],
  ['src/editor/diagnostics.ts', '../review/types.js'],
  ['src/web.ts', './rules/index.js', 'import-x/no-restricted-paths'],
];

const RULES = ['import-x/no-restricted-paths', 'no-restricted-imports'];

describe('import boundaries', function () {
  this.timeout(120_000);
  let linter: ESLint;
  before(() => {
    // Only what the cases ask about: types would take a minute.
    linter = new ESLint({ cwd: root, ruleFilter: ({ ruleId }) => RULES.includes(ruleId) });
  });

  for (const [file, from, rule] of CASES) {
    it(`${file} ${rule === undefined ? 'may' : 'may not'} import ${from}`, async () => {
      const [result] = await linter.lintText(`import * as other from '${from}';\nvoid other;\n`, { filePath: `${root}${file}` });
      const found = (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message).filter((id) => RULES.includes(id) || !id.includes('/'));
      assert.deepEqual([...new Set(found)], rule === undefined ? [] : [rule]);
    });
  }

  it('no file is longer than 300 lines', async () => {
    const long = 'void 0;\n'.repeat(301);
    const [result] = await new ESLint({ cwd: root, ruleFilter: ({ ruleId }) => ruleId === 'max-lines' }).lintText(long, { filePath: `${root}src/cli/host.ts` });
    assert.deepEqual(result?.messages.map(({ ruleId }) => ruleId), ['max-lines']);
  });
});
