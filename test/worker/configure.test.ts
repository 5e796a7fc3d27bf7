import assert from 'node:assert/strict';
import { setRule } from '../../src/worker/configure.js';

const change = { format: 'yaml', ruleId: 'scope/non-goals', setting: 'off', reason: 'told by phone' } as const;

describe('setRule', () => {
  it('starts a file', () => {
    assert.equal(setRule({ ...change, text: '' }), 'rules:\n  scope/non-goals: off # told by phone\n');
  });

  it('keeps comments, order and other settings', () => {
    const text = '# Ours\ninclude:\n  - docs/*.md # all\nrules:\n  # why\n  safety/fallback: error\n';
    assert.equal(setRule({ ...change, text }), `${text}  scope/non-goals: off # told by phone\n`);
  });

  it('replaces an earlier setting', () => {
    const text = 'rules:\n  scope/non-goals: error\n';
    assert.equal(setRule({ ...change, text }), 'rules:\n  scope/non-goals: off # told by phone\n');
  });

  it('cannot be led out of its comment by a reason of several lines', () => {
    const changed = setRule({ ...change, text: '', reason: 'one\ninclude: [x]' });
    assert.equal(changed, 'rules:\n  scope/non-goals: off # one include: [x]\n');
  });

  it('writes JSON as it was indented', () => {
    const text = '{\n    "include": []\n}\n';
    const expected = '{\n    "include": [],\n    "rules": {\n        "scope/non-goals": "off"\n    }\n}\n';
    assert.equal(setRule({ ...change, format: 'json', text }), expected);
  });

  it('refuses a file with mistakes instead of overwriting it', () => {
    assert.throws(() => setRule({ ...change, text: 'rules: [' }));
    assert.throws(() => setRule({ ...change, text: `rules: ${'['.repeat(50_000)}` }), /mend them first/);
    assert.throws(() => setRule({ ...change, format: 'json', text: '{' }));
  });
});
