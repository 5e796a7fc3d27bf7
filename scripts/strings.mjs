// Writes l10n/bundle.l10n.json: every string that the code passes through `l10n.t`. Keeps the
// translations in the same order, without what is no longer used, and says what they lack.
// `--check` only says whether the English file is up to date.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const folder = new URL('../l10n/', import.meta.url);
const source = new URL('../src/editor/', import.meta.url);
const english = 'bundle.l10n.json';

/**
 * Every string that the code passes through `l10n.t`, sorted.
 * @returns {Promise<string[]>}
 */
export async function stringsInCode() {
  /** @type {Set<string>} */
  const strings = new Set();
  for (const name of await readdir(source, { recursive: true })) {
    if (name.endsWith('.ts')) {
      const text = await readFile(new URL(name.replaceAll('\\', '/'), source), 'utf8');
      for (const [, quoted = ''] of text.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)) {
        strings.add(quoted.replace(/\\(.)/g, '$1'));
      }
    }
  }
  return [...strings].sort();
}

/** @param {Record<string, string>} strings */
const written = (strings) => `${JSON.stringify(strings, undefined, 2)}\n`;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const strings = await stringsInCode();
  const text = written(Object.fromEntries(strings.map((string) => [string, string])));
  const target = new URL(english, folder);
  if (process.argv.includes('--check')) {
    process.exit((await readFile(target, 'utf8')) === text ? 0 : 1);
  }
  await writeFile(target, text);
  console.log(`${strings.length} strings`);
  for (const name of (await readdir(folder)).filter((file) => file !== english)) {
    /** @type {Record<string, string>} */
    const translated = JSON.parse(await readFile(new URL(name, folder), 'utf8'));
    const kept = strings.flatMap((string) => (string in translated ? [[string, translated[string]]] : []));
    await writeFile(new URL(name, folder), written(Object.fromEntries(kept)));
    for (const string of strings.filter((one) => !(one in translated))) {
      console.log(`${name} lacks: ${string}`);
    }
  }
}
