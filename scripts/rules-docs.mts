// Writes docs/rules.md, a page for each rule, and the tables in the README.
//   npm run docs              writes
//   npm run docs -- --check   says what is not current, and fails if anything is
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { generatedDocs } from './docs/pages.mjs';

const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');
const files = await generatedDocs();
const stale: string[] = [];

for (const [path, content] of files) {
  const file = new URL(path, root);
  if ((await readFile(file, 'utf8').catch(() => undefined)) === content) continue;
  stale.push(path);
  if (check) continue;
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, content);
}

// Pages of rules that are gone.
const pages = await readdir(new URL('docs/rules/', root), { recursive: true }).catch((): string[] => []);
for (const page of pages.map((name) => `docs/rules/${name.replaceAll('\\', '/')}`).filter((path) => path.endsWith('.md') && !files.has(path))) {
  stale.push(page);
  if (!check) await rm(new URL(page, root));
}

console.log(stale.length === 0 ? 'Everything is current.' : `${check ? 'Not current' : 'Written'}:\n${stale.map((path) => `  ${path}`).join('\n')}`);
if (check && stale.length > 0) process.exitCode = 1;
