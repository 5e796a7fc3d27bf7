import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { stringsInCode } from '../../scripts/strings.mjs';
import { TOPICS } from '../../src/facts/index.js';

/** Every text that a user of the editor sees can be translated, and each translation is whole. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const readStrings = (name: string): Record<string, string> =>
  JSON.parse(readFileSync(path.join(root, name), 'utf8')) as Record<string, string>;

/** Texts that may stay as they are: names, and what is a text in no language. */
const alike = new Set(['Debrief', 'Debrief: {0}', '{0}: {1}', 'Fairness', 'Information', 'information']);

const languages = readdirSync(root).flatMap((name) => /^package\.nls\.([\w-]+)\.json$/.exec(name)?.[1] ?? []);

/** What must be the same in every language: places for values, icons, code, and what links run. */
const fixedParts = (text: string): string[] =>
  [...text.matchAll(/\{\d+\}|\$\([\w-]+\)|`[^`]*`|\(command:[\w.]+\)|\n/g)].map(([part]) => part).sort();

/** The manifest's texts for people, with where they stand. */
function textsIn(value: unknown, place = ''): [place: string, text: string][] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => textsIn(item, `${place}[${index}]`));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => textsIn(item, `${place}.${key}`));
  }
  const isText = /\.(?:title|name|displayName|description|contents|altText|category|contextualTitle|markdown\w+|userDescription|modelDescription|enum\w*Descriptions)(?:\[\d+\])?$/i;
  return typeof value === 'string' && isText.test(place) ? [[place, value]] : [];
}

/** Texts in the code that look as if somebody reads them, and that do not go through `l10n`. */
function bareTexts(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isForNobody(node) || (ts.isStringLiteral(node) && ts.isPropertyAssignment(node.parent) && node.parent.name === node)) {
      return;
    }
    if ((ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) && /[A-Za-z]{2,} [A-Za-z]{2,}/.test(node.text)) {
      found.push(`${path.basename(file)}: ${node.text}`);
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

/** Texts that are translated, or that only reach the log, errors included. */
function isForNobody(node: ts.Node): boolean {
  return (
    (ts.isCallExpression(node) && /(?:^|\.)(?:l10n\.t|log\.\w+|executeCommand)$/.test(node.expression.getText())) ||
    ts.isThrowStatement(node)
  );
}

describe('localization', () => {
  it('has every string of the manifest, and no other', () => {
    const manifest = readFileSync(path.join(root, 'package.json'), 'utf8');
    const used = new Set([...manifest.matchAll(/%([\w.]+)%/g)].map(([, key]) => key as string));
    assert.deepEqual(Object.keys(readStrings('package.nls.json')).sort(), [...used].sort());
  });

  it('leaves no text of the manifest untranslated but the name', () => {
    const { contributes, displayName, description } = readStrings('package.json') as Record<string, unknown>;
    const texts = textsIn({ contributes, displayName, description });
    assert.ok(texts.length > 50);
    assert.deepEqual(texts.filter(([, text]) => !/^%[\w.]+%$/.test(text) && !/^debrief(?:_review)?$/i.test(text)), []);
  });

  it('has every string of the code, and no other', async () => {
    assert.deepEqual(Object.keys(readStrings('l10n/bundle.l10n.json')).sort(), await stringsInCode());
  });

  it('passes every text of the code through l10n, written out', () => {
    const folder = path.join(root, 'src/editor');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const source = files.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n');
    assert.deepEqual([...source.matchAll(/l10n\.t\(\s*([^'\s])/g)].map(([call]) => call), []);
    assert.deepEqual(files.flatMap((name) => bareTexts(path.join(folder, name))), []);
  });

  it('calls kinds of facts what the command line calls them', () => {
    const [source = ''] = readFileSync(path.join(root, 'src/editor/fact-words.ts'), 'utf8').split('/** How a fact is meant');
    const titles = [...source.matchAll(/^ {4}'?([\w-]+)'?: vscode\.l10n\.t\('((?:[^'\\]|\\.)*)'\)/gm)];
    const byName = new Map(titles.map(([, name, title]) => [name, title?.replaceAll("\\'", "'")]));
    for (const { name, title } of TOPICS.filter((topic) => topic.name !== 'trait')) {
      assert.equal(byName.get(name), title, name);
    }
  });

  it('is complete in German', () => {
    assert.ok(languages.includes('de'));
  });

  for (const language of languages) {
    for (const name of ['package.nls.json', 'l10n/bundle.l10n.json']) {
      const translation = name.replace('.json', `.${language}.json`);

      it(`${translation} has the same strings as ${name}, in the same order`, () => {
        assert.deepEqual(Object.keys(readStrings(translation)), Object.keys(readStrings(name)));
      });

      it(`${translation} keeps places for values, icons, code and commands`, () => {
        const translated = readStrings(translation);
        for (const [key, text] of Object.entries(readStrings(name))) {
          assert.deepEqual(fixedParts(translated[key] ?? ''), fixedParts(text), key);
        }
      });

      it(`${translation} translates every string`, () => {
        const english = readStrings(name);
        const left = Object.entries(readStrings(translation)).filter(
          ([key, text]) => text.trim() === '' || (text === english[key] && !alike.has(text)),
        );
        assert.deepEqual(left, []);
      });
    }
  }
});
