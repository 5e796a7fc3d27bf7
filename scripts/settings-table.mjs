// Writes the table of settings into the README, from the manifest. `--check` only says
// whether it is up to date.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const readme = new URL('../README.md', import.meta.url);
const json = async (/** @type {string} */ name) =>
  JSON.parse(await readFile(new URL(`../${name}`, import.meta.url), 'utf8'));

/** The README as it should be. */
export async function withSettingsTable() {
  const manifest = await json('package.json');
  const strings = await json('package.nls.json');
  const say = (/** @type {string} */ text) =>
    text.replace(/^%(.*)%$/, (_whole, key) => strings[key]).replaceAll('|', '\\|').replaceAll('\n', ' ');
  const rows = Object.entries(manifest.contributes.configuration.properties).map(([name, property]) => {
    const values = (property.enum ?? []).map(
      (/** @type {string} */ value, /** @type {number} */ index) =>
        `<br>\`${value}\`: ${say(property.markdownEnumDescriptions[index])}`,
    );
    return `| \`${name}\` | ${say(property.markdownDescription)}${values.join('')} | \`${JSON.stringify(property.default)}\` |`;
  });
  const table = ['| Setting | What it does | Default |', '| --- | --- | --- |', ...rows].join('\n');
  const text = await readFile(readme, 'utf8');
  return text.replace(
    /(<!-- settings:start -->\n)[\s\S]*?(<!-- settings:end -->)/,
    (_whole, start, end) => `${start}${table}\n${end}`,
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wanted = await withSettingsTable();
  if (process.argv.includes('--check')) {
    process.exit((await readFile(readme, 'utf8')) === wanted ? 0 : 1);
  }
  await writeFile(readme, wanted);
}
