/** Reads a document's bytes, and says in plain words why it cannot. */

import { resolve } from 'node:path';
import { UserError, type Host } from './host.js';
import { collect, IsFolder, readWhole, reasonOf } from './read-file.js';

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

/**
 * @param path a file's path, or `-` for what is piped in
 * @throws UserError where there is no text to review
 */
export async function readDocument(path: string, host: Host): Promise<LoadedDocument> {
  const bytes = path === STANDARD_INPUT ? ((await collect(host.input(), BYTE_LIMIT)) ?? tooLarge()) : await readFile(resolve(host.folder, path));
  return { path, ...decode(bytes) };
}

async function readFile(file: string): Promise<Uint8Array> {
  try {
    return (await readWhole(file, BYTE_LIMIT, { pipes: true })) ?? tooLarge();
  } catch (error) {
    if (error instanceof IsFolder) throw new UserError('This is a folder. Name its documents, e.g. "docs/**/*.md".');
    throw error instanceof UserError ? error : new UserError(reasonOf(error));
  }
}

function tooLarge(): never {
  throw new UserError(`It is larger than ${String(BYTE_LIMIT / 1024 / 1024)} MB, which no design doc is. It was not read.`);
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
