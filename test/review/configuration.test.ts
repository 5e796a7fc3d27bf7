import assert from 'node:assert/strict';
import { readConfiguration, resolveConfiguration } from '../../src/review/configuration.js';

const messages = (text: string): string[] => readConfiguration(text).problems.map(({ message }) => message);

describe('configuration files with bad intentions', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['aliases of aliases', `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c]\n`, /repeats itself by too many aliases/],
    ['a map that holds itself', 'rules: &a\n  x: *a\n', /./],
    ['nesting without end', `rules: ${'['.repeat(50_000)}`, /^This nests too deep and was not read\.$/],
    ['nesting that closes', `rules: ${'['.repeat(40_000)}${']'.repeat(40_000)}`, /^This nests too deep and was not read\.$/],
    ['a tag that asks for code', 'rules: !!js/function "function () { return 1 }"\n', /holds settings|not valid/],
    ['more than a configuration is long', `# ${'x'.repeat(100_001)}`, /longer than 100,000 characters/],
    ['patterns without end', `include: ["${'*a'.repeat(300)}"]`, /longer than 500 characters/],
  ];
  for (const [name, text, expected] of cases) it(`are told of: ${name}`, () => assert.match(messages(text)[0] ?? '', expected));

  it('are told of in twenty places, and how many more there are', () => {
    const told = messages(Array.from({ length: 2_000 }, (_, at) => `key${at}: 1`).join('\n'));
    assert.ok(told.length <= 21, `${told.length}`);
    const rules = messages(`rules:\n${Array.from({ length: 100 }, (_, at) => `  no/rule-${at}: off`).join('\n')}`);
    assert.equal(rules.length, 21);
    assert.equal(rules[20], 'There are 80 more mistakes from here on.');
  });

  for (const key of ['__proto__', 'constructor', 'prototype', 'toString']) {
    it(`change no object but their own: ${key}`, () => {
      for (const text of [`${key}: { include: ["**"] }`, `rules: { ${key}: off }`, `terms: { ${key}: [x] }`, `overrides: [{ files: ["**"], rules: { ${key}: off } }]`, `{"rules":{"${key}":{"polluted":true}}}`]) {
        const { file } = readConfiguration(text);
        const { rules } = resolveConfiguration(file, () => true);
        assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
        assert.equal(Object.getPrototypeOf(rules), Object.prototype, text);
        assert.equal(file.include, undefined);
      }
    });
  }

  it('leave the process alone: no warning of it is printed', async () => {
    const warnings: Error[] = [];
    const listen = (warning: Error): void => void warnings.push(warning);
    process.on('warning', listen);
    readConfiguration('? [a, b]\n: c\n? { d: e }\n: f\n');
    await new Promise(setImmediate);
    process.off('warning', listen);
    assert.deepEqual(warnings, []);
  });
});
