/** Reads files of which nobody knows what they are: never more than a limit, never a device that does not end. */

import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'It may not be read.',
  EPERM: 'It may not be read.',
  ELOOP: 'Its symbolic links lead in a circle.',
  ENAMETOOLONG: 'Its name is too long.',
  ENOTDIR: 'A part of its path is no folder.',
  EIO: 'The disk could not read it.',
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The disk space that is granted is used up.',
  EROFS: 'The disk may only be read.',
};

/** Why the system refused, for people. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return WORDS[code] ?? (error instanceof Error ? error.message : String(error));
}

/** There is a folder of that name. */
export class IsFolder extends Error {}

/**
 * The bytes of a file, or nothing where it has more than `limit`.
 *
 * @throws where it is a folder, a device, or not readable
 */
export async function readWhole(file: string, limit: number, { pipes = false } = {}): Promise<Uint8Array | undefined> {
  const found = await stat(file);
  if (found.isDirectory()) throw new IsFolder('This is a folder.');
  // A pipe that somebody names is fine (`<(…)`); a device may never end.
  if (!found.isFile() && !(pipes && found.isFIFO())) throw new Error('This is no file.');
  return found.size > limit ? undefined : collect(createReadStream(file), limit);
}

/** All of a stream, or nothing where there is more than `limit`. */
export async function collect(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Whether a file, with all links followed, stands somewhere below a folder. */
export async function isBelow(file: string, folder: string): Promise<boolean> {
  const root = await realpath(folder);
  return (await realpath(file)).startsWith(root + (root.endsWith(sep) ? '' : sep));
}
