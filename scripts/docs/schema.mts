/** The JSON schema of the configuration file, from the shape that the engine checks it by. */

import { toJsonSchema } from '@valibot/to-json-schema';
import { ConfigurationSchema } from '../../src/review/configuration.js';
import { RULES } from '../../src/rules/index.js';

type Schema = Record<string, unknown>;

/** Rule ids with what they find, so that an editor completes and explains them. */
function withRules(schema: Schema): Schema {
  const properties = Object.fromEntries(RULES.map((rule) => [rule.id, { ...(schema['additionalProperties'] as Schema), description: rule.title, default: 'on' }]));
  return { ...schema, properties, additionalProperties: false };
}

/** Without what every value is anyway: an empty list of required keys, keys that are text. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => key !== 'propertyNames' && !(key === 'required' && Array.isArray(item) && item.length === 0))
      .map(([key, item]) => [key, plain(item)]),
  );
}

/** The schema as it ships. */
export function configurationSchema(): string {
  const schema = plain(toJsonSchema(ConfigurationSchema)) as { readonly $schema: string; readonly properties: Record<string, Schema> };
  const { $schema, ...rest } = schema;
  const { properties } = rest;
  const overrides = properties['overrides'] as { readonly items: { readonly properties: Record<string, Schema> } };
  const override = overrides.items.properties;
  // Once for both places that hold settings of rules.
  const { description, ...rules } = properties['rules'] ?? {};
  const reference = { $ref: '#/definitions/rules' };
  const whole = {
    $schema,
    title: 'Configuration of Debrief',
    ...rest,
    properties: {
      ...properties,
      rules: { ...reference, description },
      overrides: { ...overrides, items: { ...overrides.items, properties: { ...override, rules: reference } } },
    },
    definitions: { rules: withRules(rules) },
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}
