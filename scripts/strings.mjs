// Writes l10n/bundle.l10n.json: every string that the code passes through `l10n.t`.
// `--check` only says whether it is up to date.
import { readdir, readFile, writeFile } from 'node:fs/promises';

const target = new URL('../l10n/bundle.l10n.json', import.meta.url);
const folder = new URL('../src/editor/', import.meta.url);
const strings = new Set();
for (const name of await readdir(folder)) {
  const source = await readFile(new URL(name, folder), 'utf8');
  for (const [, text] of source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)) {
    strings.add(text);
  }
}
const sorted = [...strings].sort();
const text = `${JSON.stringify(Object.fromEntries(sorted.map((string) => [string, string])), undefined, 2)}\n`;
if (process.argv.includes('--check')) {
  process.exit((await readFile(target, 'utf8')) === text ? 0 : 1);
}
await writeFile(target, text);
console.log(`${sorted.length} strings`);
