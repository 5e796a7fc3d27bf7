/** Reads a document's bytes, and says in plain words why it cannot. */

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Host } from './host.js';
import { UserError } from './host.js';

/** The path that stands for what is piped in. */
export const STANDARD_INPUT = '-';

/** More than any document that somebody wrote; the engine itself reads 512 KB of it. */
const BYTE_LIMIT = 5 * 1024 * 1024;

export interface LoadedDocument {
  /** As given. */
  readonly path: string;
  /** Without the byte order mark, so that columns are those of an editor. */
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly byteOrderMark: boolean;
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'It may not be read.',
  EPERM: 'It may not be read.',
  ELOOP: 'Its symbolic links lead in a circle.',
  ENAMETOOLONG: 'Its name is too long.',
  ENOTDIR: 'A part of its path is no folder.',
  EIO: 'The disk could not read it.',
};

/** Why the system refused, for people. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return WORDS[code] ?? (error instanceof Error ? error.message : String(error));
}

/**
 * @param path a file's path, or `-` for what is piped in
 * @throws UserError where there is no text to review
 */
export async function readDocument(path: string, host: Host): Promise<LoadedDocument> {
  const bytes = path === STANDARD_INPUT ? await collect(host.input()) : await readFile(resolve(host.folder, path));
  return { path, ...decode(bytes) };
}

async function readFile(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new UserError('This is a folder. Name its documents, e.g. "docs/**/*.md".');
    // A pipe is fine (`<(…)`), a device may never end.
    if (!found.isFile() && !found.isFIFO()) throw new UserError('This is no file.');
    if (found.size > BYTE_LIMIT) throw tooLarge();
    return await collect(createReadStream(file));
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(reasonOf(error));
  }
}

const tooLarge = (): UserError => new UserError(`It is larger than ${String(BYTE_LIMIT / 1024 / 1024)} MB, which no design doc is. It was not read.`);

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > BYTE_LIMIT) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @throws UserError where the bytes are no UTF-8 text */
export function decode(bytes: Uint8Array): Omit<LoadedDocument, 'path'> {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) throw new UserError('It is written in UTF-16. Save it as UTF-8.');
  if (bytes.includes(0)) throw new UserError('It holds NUL bytes, so it is no text.');
  const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), bytes, byteOrderMark };
  } catch {
    throw new UserError('It is not valid UTF-8. Save it as UTF-8.');
  }
}
