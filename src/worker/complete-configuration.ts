/**
 * What may be written at a place of a configuration file in YAML, by the schema that ships. It reads
 * lines and their indents, for what is just being written is seldom valid YAML.
 */

import schema from '../../schemas/debrief.schema.json' with { type: 'json' };
import type { ConfigurationOffer, Questions } from './protocol.js';

/** As much of a JSON schema as ours uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const root: Schema = schema;

/** A step into the schema: a key, or an item of a list. */
type Step = string | typeof item;
const item = Symbol('item');

/** What a line opens: keys at deeper indents stand under it. */
interface Level {
  readonly indent: number;
  readonly step: Step;
}

/** The offers at an offset, and where that which they replace starts. */
export function completeConfiguration(text: string, offset: number): Questions['completeConfiguration']['answer'] {
  const above = linesOf(text.slice(0, offset));
  const line = above.pop() ?? '';
  const nothing = { start: offset, offers: [] };
  if (line.trimStart().startsWith('#')) return nothing;
  const { indent, dashes, content } = partsOf(line);
  const levels = levelsAbove(above, indent, dashes);
  const path = [...levels.map(({ step }) => step), ...dashes.map((): Step => item)];
  const [, key, space, value] = /^["']?([\w$/.-]+)["']?:( +)?(\S*)$/.exec(content) ?? [];
  if (key !== undefined) {
    return space === undefined ? nothing : { start: offset - (value ?? '').length, offers: valuesOf(schemaAt([...path, key])) };
  }
  if (!/^[\w$/.-]*$/.test(content)) return nothing;
  const here = schemaAt(path);
  const start = offset - content.length;
  if (here?.enum) return { start, offers: valuesOf(here) };
  const taken = siblings(linesOf(text), above.length, indent + dashes.length * 2);
  return { start, offers: keysOf(here, ' '.repeat(line.length - content.length)).filter(({ label }) => !taken.has(label)) };
}

const linesOf = (text: string): string[] => text.split(/\r?\n/);

/** A line's indent, the dashes of list items after it, and what is left. */
function partsOf(line: string): { indent: number; dashes: readonly string[]; content: string } {
  const content = line.trimStart();
  const dash = /^- +/.exec(content)?.[0] ?? (content === '-' ? content : '');
  return { indent: line.length - content.length, dashes: dash === '' ? [] : [dash], content: content.slice(dash.length) };
}

/** The keys and items that a line of this indent stands under, outermost first. */
function levelsAbove(above: readonly string[], indent: number, dashes: readonly string[]): Level[] {
  const levels: Level[] = [];
  // A dash may stand at the indent of the key that it belongs to.
  let limit = dashes.length > 0 ? indent + 1 : indent;
  for (const line of [...above].reverse()) {
    const { indent: own, dashes: items, content } = partsOf(line);
    if (content === '' || content.startsWith('#')) continue;
    const key = /^["']?([\w$/.-]+)["']?:/.exec(content)?.[1];
    const keyIndent = own + (items[0]?.length ?? 0);
    if (key !== undefined && keyIndent < limit) {
      levels.unshift({ indent: keyIndent, step: key });
      limit = keyIndent;
    }
    if (items.length > 0 && own < limit) {
      levels.unshift({ indent: own, step: item });
      limit = own + 1;
    }
    if (limit === 0) break;
  }
  return levels;
}

/** Keys that stand beside the line, and need not be offered again. */
function siblings(lines: readonly string[], at: number, indent: number): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const step of [-1, 1]) {
    for (let index = at + step; index >= 0 && index < lines.length; index += step) {
      const { indent: own, dashes, content } = partsOf(lines[index] ?? '');
      if (content === '' || content.startsWith('#')) continue;
      const keyIndent = own + (dashes[0]?.length ?? 0);
      if (keyIndent < indent) break;
      const key = keyIndent === indent ? /^["']?([\w$/.-]+)["']?:/.exec(content)?.[1] : undefined;
      if (key !== undefined) keys.add(key);
      if (dashes.length > 0 && keyIndent === indent) break;
    }
  }
  return keys;
}

function resolved(part: Schema | undefined): Schema | undefined {
  const name = part?.$ref?.split('/').at(-1);
  return name === undefined ? part : { ...root.definitions?.[name], ...(part?.description === undefined ? {} : { description: part.description }) };
}

/** The part of the schema at the end of a path. */
function schemaAt(path: readonly Step[]): Schema | undefined {
  return path.reduce<Schema | undefined>((part, step) => {
    if (step === item) return resolved(part?.items);
    const own = part?.properties !== undefined && Object.hasOwn(part.properties, step) ? part.properties[step] : undefined;
    return resolved(own ?? (typeof part?.additionalProperties === 'object' ? part.additionalProperties : undefined));
  }, root);
}

function valuesOf(part: Schema | undefined): ConfigurationOffer[] {
  return (part?.enum ?? []).map((value) => ({ label: value, kind: 'value', detail: '', insert: value }));
}

/** Each key with what has to follow it; `$schema` is for editors of JSON. */
function keysOf(part: Schema | undefined, indent: string): ConfigurationOffer[] {
  return Object.entries(part?.properties ?? {})
    .filter(([key]) => key !== '$schema')
    .map(([key, value]) => {
      const type = resolved(value)?.type;
      const follows = type === 'array' ? `\n${indent}  - ` : type === 'object' ? `\n${indent}  ` : ' ';
      return { label: key, kind: 'key', detail: resolved(value)?.description ?? '', insert: `${key}:${follows}` };
    });
}
