/** The schema that editors complete by says what the engine checks by. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { configurationSchema } from '../../scripts/docs/schema.mjs';
import { RULES } from '../../src/rules/index.js';

const file = new URL('../../schemas/debrief.schema.json', import.meta.url);

interface Schema {
  readonly additionalProperties?: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly definitions: { readonly rules: { readonly additionalProperties: boolean; readonly properties: Readonly<Record<string, { readonly enum: readonly string[]; readonly description: string }>> } };
}

describe('the schema of the configuration', () => {
  it('is what "npm run docs" would write', () => {
    assert.equal(readFileSync(file, 'utf8'), configurationSchema(), 'run "npm run docs"');
  });

  it('knows each setting, and each rule with its settings', () => {
    const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
    assert.deepEqual(Object.keys(schema.properties).sort(), ['$schema', 'exclude', 'include', 'overrides', 'rules', 'terms']);
    assert.equal(schema.additionalProperties, false);
    const { rules } = schema.definitions;
    assert.equal(rules.additionalProperties, false);
    assert.deepEqual(Object.keys(rules.properties), RULES.map(({ id }) => id));
    for (const { enum: values } of Object.values(rules.properties)) assert.deepEqual(values, ['on', 'off', 'error', 'warning', 'information']);
  });
});
