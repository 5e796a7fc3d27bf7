/** The documents that are timed: real design docs, one after the other, up to a size. */

import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../judged/', import.meta.url);

/** Of about `size` UTF-16 units, with front matter; the same for the same size. */
export function designDocOf(size: number): string {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8').replace(/^---\n[^]*?\n---\n/, ''));
  let document = '---\ntitle: Bench\ndebrief: true\n---\n\n# Bench\n\n';
  for (let at = 0; document.length < size; at += 1) document += `${texts[at % texts.length] ?? ''}\n\n`;
  return document.slice(0, document.lastIndexOf('\n\n', size) + 2);
}

/** Where somebody writes, and what: in the middle of the document, but for the front matter. */
export interface Typing {
  readonly name: string;
  readonly at: number;
  readonly typed: string;
}

export function typingIn(document: string): Typing[] {
  const middle = document.length >> 1;
  const after = (found: string, from = middle): number => document.indexOf(found, from) + found.length;
  return [
    { name: 'prose', at: after('. ', after('\n\nThe ')), typed: 'We assume that we get about 300 ms ' },
    { name: 'code fence', at: after('\n\n'), typed: '```' },
    { name: 'table', at: after(' | ', after('\n| --')), typed: 'about 300 ms' },
    { name: 'front matter', at: after('Bench', 0), typed: ' of it all' },
  ];
}
