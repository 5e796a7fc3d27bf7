import assert from 'node:assert/strict';
import { readMarkdown } from '../../src/markdown/read.js';
import { nestsTooDeep } from '../../src/markdown/yaml-depth.js';

describe('YAML that nests too deep', () => {
  const deep: readonly (readonly [string, string])[] = [
    ['brackets', `a: ${'['.repeat(101)}`],
    ['brackets over many lines', 'a: [\n'.repeat(101)],
    ['braces that close', `${'{a: '.repeat(101)}b${'}'.repeat(101)}`],
    ['keys below keys', Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['items in items', `${'- '.repeat(300)}a`],
    ['keys that are keys', `${'? '.repeat(300)}a`],
  ];
  for (const [name, text] of deep) {
    it(`is told before it is parsed: ${name}`, () => {
      assert.ok(nestsTooDeep(text));
      const { frontMatter, limits } = readMarkdown(`---\n${text}\n---\n\n# A\n`);
      // A line of marks alone is over the limit of lines already.
      assert.ok(frontMatter?.error?.message === 'It nests too deep' || limits[0]?.kind === 'depth');
    });
  }

  it('is nothing that anybody writes', () => {
    for (const text of ['a: [b, [c, {d: e}]]\n'.repeat(500), '- a\n'.repeat(500), `a: |\n${' '.repeat(40)}words\n`, `# ${'-'.repeat(400)}`, '---\n'.repeat(3)]) assert.ok(!nestsTooDeep(text), text.slice(0, 30));
  });
});
