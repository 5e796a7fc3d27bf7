/** Replaces a file's content in one step, and only if nobody has changed it in the meantime. */

import { randomBytes } from 'node:crypto';
import { access, constants, lstat, open, readFile, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from './host.js';
import { reasonOf } from './read-file.js';

/**
 * @param file absolute path
 * @param expected what the file held when it was read
 * @param content what it is to hold
 * @throws UserError where the file is not replaced; it is then as it was
 */
export async function replaceFile(file: string, expected: Uint8Array, content: Uint8Array): Promise<void> {
  try {
    const found = await lstat(file);
    if (found.isSymbolicLink()) throw new UserError('It is a symbolic link and was not changed. Name the file itself.');
    if (!found.isFile()) throw new UserError('It is no regular file and was not changed.');
    // Renaming over a file asks for no right to write it, so we ask.
    await access(file, constants.W_OK);
    await refuseIfChanged(file, expected);
    const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.debrief`);
    try {
      await write(temporary, content, found.mode);
      await refuseIfChanged(file, expected);
      await rename(temporary, file);
    } catch (error) {
      await unlink(temporary).catch(() => undefined);
      throw error;
    }
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(`It was not changed: ${reasonOf(error)}`);
  }
}

async function write(file: string, content: Uint8Array, mode: number): Promise<void> {
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(content);
    // Else a crash right after renaming could leave an empty file.
    await handle.sync();
    // What the process masks away on creation is put back.
    await handle.chmod(mode & 0o777);
  } finally {
    await handle.close();
  }
}

async function refuseIfChanged(file: string, expected: Uint8Array): Promise<void> {
  const now = await readFile(file);
  if (!now.equals(expected)) throw new UserError('Somebody changed it while it was reviewed, so it was not touched.');
}
