/** Finds the configuration of each document: the nearest file wins, or the one that was named. */

import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { readConfiguration, resolveConfiguration, type ConfigurationFile } from '../review/configuration.js';
import { askPatterns, matchingPattern, type PatternAnswer } from '../review/matching.js';
import type { Configuration } from '../review/types.js';
import { Positions } from '../report/positions.js';
import { reasonOf } from './read-document.js';

/** Where two stand in one folder, the first of these is read. */
const NAMES = ['.debrief.yaml', '.debrief.yml', '.debrief.json'] as const;

/** A configuration file of a few kilobytes is a long one; this much is not even opened. */
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
      if (there && !there.isDirectory()) return this.read(path, relative(this.folder, path) || basename(path));
    }
    const parent = dirname(folder);
    return parent === folder ? undefined : this.nearest(parent);
  }

  private async read(path: string, shown: string): Promise<Found | undefined> {
    let text: string;
    try {
      if ((await stat(path)).size > BYTE_LIMIT) throw new Error('It is too large for a configuration file and was not read.');
      text = (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
    } catch (error) {
      this.failed = true;
      this.report(`${shown}: ${reasonOf(error)}`);
      return undefined;
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
}
