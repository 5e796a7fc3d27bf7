/** The documents that somebody wrote: what is mutated, cut up and put together again. */

import { readdirSync, readFileSync } from 'node:fs';

export interface RealDocument {
  readonly name: string;
  readonly folder: 'examples' | 'test/judged';
  readonly text: string;
}

const folders = ['examples', 'test/judged'] as const;

/** The examples first. */
export const realDocuments: readonly RealDocument[] = folders.flatMap((folder) => {
  const url = new URL(`../../${folder}/`, import.meta.url);
  return readdirSync(url)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ name, folder, text: readFileSync(new URL(name, url), 'utf8') }));
});

/** Their paragraphs, lists, tables and headings. */
export const realBlocks: readonly string[] = realDocuments.flatMap(({ text }) => text.split(/\n{2,}/)).filter((block) => block.trim() !== '');
