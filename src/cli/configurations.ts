/** Finds the configuration of each document: the nearest file wins, or the one that was named. */

import { lstat, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { readConfiguration, resolveConfiguration, type ConfigurationFile } from '../review/configuration.js';
import { askPatterns, matchingPattern, type PatternAnswer } from '../review/matching.js';
import type { Configuration } from '../review/types.js';
import { Positions } from '../report/positions.js';
import { isBelow, readWhole, reasonOf } from './read-file.js';

/** Where two stand in one folder, the first of these is read. */
const NAMES = ['.debrief.yaml', '.debrief.yml', '.debrief.json'] as const;

/** A configuration file of a few kilobytes is a long one; of more than this not even a character is looked at. */
const BYTE_LIMIT = 1024 * 1024;

interface Found {
  /** Patterns in it start from here. */
  readonly folder: string;
  readonly file: ConfigurationFile;
}

/** What holds for one document. */
export interface OwnConfiguration {
  readonly configuration: Configuration;
  readonly patterns: PatternAnswer;
}

/** All configuration files of one run, each read once. */
export class Configurations {
  private readonly byFolder = new Map<string, Promise<Found | undefined>>();
  private readonly named: Promise<Found | undefined> | undefined;
  /** Whether a file was so wrong that the run must not be called clean. */
  failed = false;

  /**
   * @param folder where the command was given
   * @param report takes a line about a mistake in a configuration file
   * @param named the file of `--config`, used for every document
   */
  constructor(
    private readonly folder: string,
    private readonly report: (message: string) => void,
    named?: string,
  ) {
    this.named = named === undefined ? undefined : this.read(resolve(folder, named), named);
  }

  /** @param file absolute path of a document */
  async forFile(file: string): Promise<OwnConfiguration> {
    const found = await this.nearest(dirname(file));
    const path = found ? relative(found.folder, file).split(sep).join('/') : undefined;
    return {
      configuration: resolveConfiguration(found?.file ?? {}, (globs) => path !== undefined && matchingPattern(path, globs) !== undefined),
      patterns: askPatterns([{ ...found?.file, path }]),
    };
  }

  private nearest(folder: string): Promise<Found | undefined> {
    if (this.named) return this.named;
    const known = this.byFolder.get(folder);
    if (known) return known;
    const found = this.search(folder);
    this.byFolder.set(folder, found);
    return found;
  }

  private async search(folder: string): Promise<Found | undefined> {
    for (const name of NAMES) {
      const path = join(folder, name);
      const there = await stat(path).catch(() => undefined);
      if (!there || there.isDirectory()) continue;
      const shown = relative(this.folder, path) || basename(path);
      if (await leadsOut(path, [folder, this.folder])) return this.refuse(shown, 'It is a symbolic link that leads out of its folder, and was not read.');
      return this.read(path, shown);
    }
    const parent = dirname(folder);
    return parent === folder ? undefined : this.nearest(parent);
  }

  private async read(path: string, shown: string): Promise<Found | undefined> {
    let text: string;
    try {
      const bytes = await readWhole(path, BYTE_LIMIT);
      if (!bytes) return this.refuse(shown, 'It is too large for a configuration file and was not read.');
      text = new TextDecoder().decode(bytes);
    } catch (error) {
      return this.refuse(shown, reasonOf(error));
    }
    const { file, problems } = readConfiguration(text);
    const positions = new Positions(text);
    for (const { message, range, severity } of problems) {
      const { line, column } = positions.at(range.start);
      this.report(`${shown}:${String(line)}:${String(column)}: ${severity}: ${message}`);
      if (severity === 'error') this.failed = true;
    }
    return { folder: dirname(path), file };
  }

  /** Tells why a file was not read; the defaults hold. */
  private refuse(shown: string, reason: string): Found | undefined {
    this.failed = true;
    this.report(`${shown}: ${reason}`);
    return undefined;
  }
}

/** Whether a link leads to where none of these folders is: a checkout may hold links to anything on the machine. */
async function leadsOut(path: string, folders: readonly string[]): Promise<boolean> {
  if (!(await lstat(path)).isSymbolicLink()) return false;
  const inside = await Promise.all(folders.map((folder) => isBelow(path, folder)));
  return !inside.includes(true);
}
