/** Random documents: stretches of real ones, real blocks beside odd Markdown, and what mutation makes of both. */

import * as fc from 'fast-check';
import { fragments, longBlock, markdown } from '../markdown/random.js';
import { realBlocks, realDocuments } from './real-documents.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** The line that holds this share of a text. */
const lineAt = (lines: readonly string[], place: number): number => Math.min(lines.length - 1, Math.floor(place * lines.length));

const onLine = (change: (line: string, lines: readonly string[], at: number) => readonly string[]) => (text: string, place: number): string => {
  const lines = text.split('\n');
  const at = lineAt(lines, place);
  return [...lines.slice(0, at), ...change(lines[at] ?? '', lines, at), ...lines.slice(at + 1)].join('\n');
};

const insertAt = (piece: string) => (text: string, place: number): string => {
  const at = Math.floor(place * text.length);
  return text.slice(0, at) + piece + text.slice(at);
};

/** What every object has from its prototype: as a word of a document it means no more than any other. */
const inheritedNames: readonly string[] = Object.getOwnPropertyNames(Object.prototype);

/** The text with every `step`-th word, from the one with index `first` on, replaced by such a name. */
export function withInheritedNames(text: string, first: number, step: number): string {
  let index = -1;
  return text.replaceAll(/\p{L}+/gu, (word) => {
    index += 1;
    const place = (index - first) / step;
    return index >= first && Number.isInteger(place) ? (inheritedNames[place % inheritedNames.length] ?? word) : word;
  });
}

/** How a document comes to be one that nobody meant to write. */
const mutations: readonly ((text: string, place: number) => string)[] = [
  onLine(() => []),
  onLine((line) => [line, line]),
  onLine((line) => [`> ${line}`]),
  onLine((line) => [`    ${line}`]),
  onLine((line) => [`- ${line}`]),
  onLine((line) => [`# ${line}`]),
  onLine((line) => [`| ${line} |`]),
  onLine((line) => [line.trimStart()]),
  onLine((line) => [line.slice(0, line.length >> 1)]),
  onLine((line) => [line, '===']),
  onLine((line) => [`<!-- ${line}`]),
  onLine((line) => [line.toUpperCase()]),
  onLine((line) => [line.replace(/\d+/g, (number) => `${number}000`)]),
  onLine((line, lines, at) => [`${line} ${lines[lines.length - 1 - at] ?? ''}`]),
  (text, place) => withInheritedNames(text, Math.floor(place * 10), 7),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll(/\n{2,}/g, '\n'),
  (text, place) => text.slice(0, Math.floor(place * text.length)),
  (text, place) => text.slice(Math.floor(place * text.length)) + text.slice(0, Math.floor(place * text.length)),
  (text) => `---\ntitle: A model\ntype: design doc\nowner: [Ann, Bo]\n---\n\n${text}`,
  ...[...fragments, '\u{1F9F3}', '\u202e', '\u200b', '\u001b[31m', '\ufeff', '\ud83e', '\r', '\u2028', '<', '$', '%', '|', '`'].map(insertAt),
];

/** Some mutations, one after the other. */
const mutated = (text: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  fc.tuple(text, fc.array(fc.tuple(fc.nat({ max: mutations.length - 1 }), share), { maxLength: most })).map(([start, steps]) =>
    steps.reduce((now, [which, place]) => mutations[which]?.(now, place) ?? now, start),
  );

/** Whole lines of a real document, of at most so many characters. */
const stretch = (longest: number): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...realDocuments), share).map(([{ text }, place]) => {
    const start = text.lastIndexOf('\n', Math.floor(place * Math.max(0, text.length - longest))) + 1;
    return text.slice(start, start + longest);
  });

/** Real blocks beside odd ones. */
const assembled = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...realBlocks) }, { weight: 1, arbitrary: fc.constantFrom(...fragments) }, { weight: 1, arbitrary: longBlock }), { minLength: 1, maxLength: most }).map((parts) => parts.join('\n\n'));

/** Documents of about so many characters, or a few times as many. */
export const randomDocument = (longest: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: mutated(stretch(longest), 4) },
    { weight: 3, arbitrary: mutated(assembled(Math.ceil(longest / 200)), 3) },
    { weight: 1, arbitrary: markdown },
  );

/** Any text at all. */
export const randomText: fc.Arbitrary<string> = fc.oneof(markdown, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 400 }));
