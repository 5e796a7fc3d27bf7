/**
 * The configuration: data only, no code and no user regular expressions. Read from `.debrief.yaml`,
 * `.debrief.yml` or `.debrief.json` (JSON is YAML), or from the editor's settings.
 */

import * as v from 'valibot';
import { LineCounter, parseDocument, isMap, isScalar, isPair, type Node, type Document } from 'yaml';
import { RULES } from '../rules/index.js';
import type { Range } from '../markdown/types.js';
import { nestsTooDeep } from '../markdown/yaml-depth.js';
import type { Configuration, Problem, RuleSetting } from './types.js';

const ruleSetting = v.picklist(['on', 'off', 'error', 'warning', 'information'], 'is "on", "off", "error", "warning" or "information"');
const words = v.array(v.pipe(v.string('is text'), v.nonEmpty('is empty'), v.maxLength(100, 'is longer than 100 characters')), 'is a list of names');
const globs = v.array(v.pipe(v.string('is text'), v.nonEmpty('is empty'), v.maxLength(500, 'is longer than 500 characters')), 'is a list of file patterns');

const ruleSettings = v.record(v.string(), ruleSetting);

/** The shape of a configuration file; the JSON schema that ships is generated from it. */
export const ConfigurationSchema = v.strictObject({
  $schema: v.optional(v.string()),
  rules: v.optional(v.pipe(ruleSettings, v.description('For each rule: on, off, or the severity to report it with.'))),
  include: v.optional(v.pipe(globs, v.description('Markdown files that are always reviewed.'))),
  exclude: v.optional(v.pipe(globs, v.description('Markdown files that are never reviewed.'))),
  terms: v.optional(
    v.pipe(
      v.strictObject({
        products: v.optional(v.pipe(words, v.description('Names of your own products and systems.'))),
        vendors: v.optional(v.pipe(words, v.description('Companies and services outside your organization.'))),
        data: v.optional(v.pipe(words, v.description('Names of personal data in your field.'))),
        owners: v.optional(v.pipe(words, v.description('Teams and roles that can own something.'))),
      }),
      v.description('Your own words, which the reviewer then knows.'),
    ),
  ),
  overrides: v.optional(
    v.pipe(
      v.array(v.strictObject({ files: globs, rules: ruleSettings })),
      v.description('Other rule settings for some files; later entries win.'),
    ),
  ),
});

export { nestsTooDeep } from '../markdown/yaml-depth.js';

/** A configuration file as written, valid. */
export type ConfigurationFile = v.InferOutput<typeof ConfigurationSchema>;

/** A file that was read: what is usable of it, and what is wrong with it. */
export interface ReadConfiguration {
  readonly file: ConfigurationFile;
  readonly problems: readonly Problem[];
}

export const DEFAULT_CONFIGURATION: Configuration = {
  rules: {},
  terms: { products: [], vendors: [], data: [], owners: [] },
};

/** More aliases than this in a YAML file are refused ("billion laughs"). */
const ALIAS_LIMIT = 50;

/** A configuration file is a page or two; more than this is not one (characters). */
const SIZE_LIMIT = 100_000;

/** More mistakes than this are not told one by one: a file that is none of ours can hold thousands. */
const PROBLEM_LIMIT = 20;

/**
 * Reads a configuration file. What is wrong is reported and left out; the rest keeps working.
 *
 * @param text the file's text, YAML or JSON
 */
export function readConfiguration(text: string): ReadConfiguration {
  const { file, problems } = readAll(text);
  const [first] = problems.slice(PROBLEM_LIMIT);
  if (!first) return { file, problems };
  const rest: Problem = { ...first, message: `There are ${problems.length - PROBLEM_LIMIT} more mistakes from here on.` };
  return { file, problems: [...problems.slice(0, PROBLEM_LIMIT), rest] };
}

function readAll(text: string): ReadConfiguration {
  const whole: Range = { start: 0, end: Math.min(text.length, 1) };
  const wrong = (message: string, range: Range): Problem => ({ code: 'configuration', severity: 'error', message, range });
  if (text.length > SIZE_LIMIT) return { file: {}, problems: [wrong(`This configuration is longer than ${SIZE_LIMIT.toLocaleString('en')} characters and was not read.`, whole)] };
  if (nestsTooDeep(text)) return { file: {}, problems: [wrong('This nests too deep and was not read.', whole)] };
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false, version: '1.2', logLevel: 'error' });
  const problems = document.errors.map((error) => wrong(`This is not valid YAML: ${firstLine(error.message)}`, { start: error.pos[0], end: Math.max(error.pos[1], error.pos[0] + 1) }));
  if (problems.length > 0) return { file: {}, problems };
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: ALIAS_LIMIT });
  } catch {
    return { file: {}, problems: [wrong('This file repeats itself by too many aliases and was not read.', whole)] };
  }
  if (data === null || data === undefined) return { file: {}, problems };
  let file: unknown = data;
  const result = v.safeParse(ConfigurationSchema, data);
  if (!result.success) {
    for (const issue of result.issues) {
      const path = (issue.path ?? []).map((item) => item.key as string | number);
      problems.push(wrong(messageOf(issue, path), rangeOf(document, path) ?? whole));
      file = without(file, path);
    }
  }
  const usable = v.safeParse(ConfigurationSchema, file);
  const output = usable.success ? usable.output : {};
  problems.push(...unknownRules(output, document));
  return { file: output, problems };
}

const firstLine = (text: string): string => (text.split('\n')[0] ?? '').replace(/[.:]?$/, '.');

function messageOf(issue: v.BaseIssue<unknown>, path: readonly (string | number)[]): string {
  const name = path.join('.');
  if (issue.type === 'strict_object' && issue.expected === 'never') return `"${String(path.at(-1))}" is not a setting of Debrief.`;
  if (path.length === 0) return 'A configuration is a list of settings, each "name: value".';
  return issue.type === 'strict_object' || issue.type === 'record' ? `"${name}" holds settings, each "name: value".` : `"${name}" ${issue.message}.`;
}

/** Where the value at a path (else its nearest parent) stands in the file. */
function rangeOf(document: Document, path: readonly (string | number)[]): Range | undefined {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : (document.getIn(path.slice(0, length - 1), true) as Node | undefined);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (pair && isScalar(pair.key) && pair.key.range) return { start: pair.key.range[0], end: pair.key.range[1] };
    }
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return { start: node.range[0], end: node.range[1] };
  }
  return undefined;
}

/** A copy of `data` without what stands at `path`. */
function without(data: unknown, path: readonly (string | number)[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return {};
  if (Array.isArray(data)) {
    const items = data as readonly unknown[];
    return rest.length === 0 ? items.filter((_, index) => index !== key) : items.map((item, index) => (index === key ? without(item, rest) : item));
  }
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => (name !== String(key) ? [[name, value]] : rest.length === 0 ? [] : [[name, without(value, rest)]])),
  );
}

function unknownRules(file: ConfigurationFile, document: Document): Problem[] {
  const known = new Set(RULES.map((rule) => rule.id));
  const check = (ids: readonly string[], path: readonly (string | number)[]): Problem[] =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({
        code: 'configuration',
        severity: 'warning',
        message: `There is no rule "${id}".`,
        range: rangeOf(document, [...path, id]) ?? { start: 0, end: 1 },
      }));
  return [
    ...check(Object.keys(file.rules ?? {}), ['rules']),
    ...(file.overrides ?? []).flatMap((override, index) => check(Object.keys(override.rules), ['overrides', index, 'rules'])),
  ];
}

/**
 * The configuration for one file.
 *
 * @param file the nearest configuration file, if there is one
 * @param matches whether the document's path matches one of some globs
 * @param base settings that hold where the file says nothing (the editor's)
 */
export function resolveConfiguration(
  file: ConfigurationFile,
  matches: (globs: readonly string[]) => boolean,
  base: Configuration = DEFAULT_CONFIGURATION,
): Configuration {
  const rules: Record<string, RuleSetting> = { ...base.rules, ...file.rules };
  for (const override of file.overrides ?? []) if (matches(override.files)) Object.assign(rules, override.rules);
  const join = (own: readonly string[], more: readonly string[] | undefined): string[] => [...new Set([...own, ...(more ?? [])])];
  return {
    rules,
    terms: {
      products: join(base.terms.products, file.terms?.products),
      vendors: join(base.terms.vendors, file.terms?.vendors),
      data: join(base.terms.data, file.terms?.data),
      owners: join(base.terms.owners, file.terms?.owners),
    },
  };
}
