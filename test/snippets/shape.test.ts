import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/**
 * The shape of the templates, without the engine: numbered tab stops, defaults that are recognizable
 * as unfilled, and a sensible value for each of them in filled.json.
 */

interface Snippet {
  prefix: string;
  scope: string;
  description: string;
  body: string[];
}

interface FixTemplate {
  heading: string;
  role: string;
  form: 'section' | 'bullet' | 'sentence' | 'row';
  body?: string[];
  snippet?: string;
  keepsFinding?: boolean;
}

interface Filled {
  snippets: Record<string, { satisfies: string[]; values: string[] }>;
  fixes: Record<string, { satisfies: string[]; values?: string[]; flagged?: string }>;
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}

const fileNames = ['scripts', 'rollout', 'sections', 'documents'];
const snippets: Record<string, Snippet> = Object.assign(
  {},
  ...fileNames.map((name) => (read(`snippets/${name}.json`) as Record<string, Snippet>)),
) as Record<string, Snippet>;
const fixes = (read('snippets/fixes.json') as Record<string, FixTemplate>);
const filled = (read('test/snippets/filled.json') as Filled);

const tabStop = /\$\{(\d+)(?::<([^<>|}$\\]+)>|\|([^|}]+)\|)\}/g;

function checkBody(body: readonly string[], values: readonly string[]): void {
  const text = body.join('\n');
  const first = new Map<number, string>();
  for (const match of text.matchAll(tabStop)) {
    const number = Number(match[1]);
    const written = match[2] ?? `|${match[3] ?? ''}|`;
    const before = first.get(number);
    if (before === undefined) {
      assert.equal(number, first.size + 1, `tab stop ${String(number)} is out of order`);
      first.set(number, written);
    } else {
      assert.equal(written, before, `tab stop ${String(number)} has two defaults`);
    }
    if (match[3] !== undefined) {
      assert.ok(match[3].split(',').includes(values[number - 1] ?? ''), `value of choice ${String(number)}`);
    }
  }
  assert.ok(first.size > 0, 'has tab stops');
  assert.equal(values.length, first.size, 'one value for each tab stop');
  const rest = text.replace(tabStop, '');
  assert.doesNotMatch(rest.replace(/\\\$/g, ''), /\$/, 'nothing else looks like a tab stop');
  for (const value of values) assert.doesNotMatch(value, /[<>|]/);
  for (const line of body) {
    // A line that begins with `<word …>` would be read as a block of HTML.
    assert.doesNotMatch(line, /^\s*(?:(?:[-*>]|\d+\.)\s+)*\$\{/, `begins with a placeholder: ${line}`);
    const proseOrRow = line !== '' && !/^(?:#|\|)/.test(line);
    if (proseOrRow) assert.match(line, /\$\{\d+[:|]/, `would assert something while unfilled: ${line}`);
  }
}

describe('snippets', () => {
  it('have unique prefixes', () => {
    const prefixes = Object.values(snippets).map((snippet) => snippet.prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
  });

  for (const [name, snippet] of Object.entries(snippets)) {
    it(name, () => {
      assert.match(snippet.prefix, /^debrief-[a-z-]+$/);
      assert.equal(snippet.scope, 'markdown');
      assert.match(snippet.description, /\.$/);
      const values = filled.snippets[name]?.values;
      assert.ok(values, 'is in filled.json');
      checkBody(snippet.body, values);
    });
  }
});

describe('fix templates', () => {
  for (const [ruleId, fix] of Object.entries(fixes)) {
    it(ruleId, () => {
      const expected = filled.fixes[ruleId];
      assert.ok(expected, 'is in filled.json');
      assert.equal(expected.satisfies.includes(ruleId), fix.keepsFinding !== true);
      if (fix.snippet === undefined) {
        assert.ok(fix.body);
        checkBody(fix.body, expected.values ?? []);
        assert.equal(fix.form === 'bullet', fix.body[0]?.startsWith('- '));
        return;
      }
      assert.equal(fix.body, undefined, 'the text stands in one place only');
      const source = snippets[fix.snippet];
      assert.ok(source, `snippet ${fix.snippet} exists`);
      if (fix.form === 'section') assert.equal(source.body[0], `## ${fix.heading}`);
    });
  }
});
