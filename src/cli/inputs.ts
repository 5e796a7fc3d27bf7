/** Turns what was named on the command line into paths. */

import { lstat } from 'node:fs/promises';
import { isAbsolute, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { byCodeUnit } from '../report/report.js';
import { MARKDOWN_FILES } from '../review/files.js';
import type { Configurations } from './configurations.js';
import { STANDARD_INPUT } from './read-document.js';
import { isBelow } from './read-file.js';

export interface Inputs {
  /** As given, without doubles, sorted by code unit so that every output is stable. */
  readonly paths: readonly string[];
  /** Patterns that no file matches. */
  readonly unmatched: readonly string[];
}

/**
 * Files that are named are always in. A pattern (for shells that do not expand it, or in quotes)
 * leaves out dependencies and what the configuration excludes, and follows no link out of the folder.
 */
export async function expandInputs(named: readonly string[], folder: string, configurations: Configurations): Promise<Inputs> {
  const paths = new Set<string>();
  const unmatched: string[] = [];
  for (const name of named) {
    if (name === STANDARD_INPUT || !isDynamicPattern(name) || (await exists(resolve(folder, name)))) {
      paths.add(name);
      continue;
    }
    const matches = await matchesOf(name, folder, configurations);
    if (matches.length === 0) unmatched.push(name);
    for (const match of matches) paths.add(match);
  }
  return { paths: [...paths].sort(byCodeUnit), unmatched };
}

/** The Markdown files below the folder that the configuration nearest to each of them includes. */
export async function includedInputs(folder: string, configurations: Configurations): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const path of await matchesOf(MARKDOWN_FILES, folder, configurations)) {
    if ((await configurations.forFile(resolve(folder, path))).patterns.included !== undefined) paths.push(path);
  }
  return paths.sort(byCodeUnit);
}

async function matchesOf(pattern: string, folder: string, configurations: Configurations): Promise<string[]> {
  // On Windows people write patterns with backslashes.
  const portable = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  const found = await glob(portable, {
    cwd: folder,
    absolute: isAbsolute(pattern),
    ignore: ['**/node_modules/**', '**/.git/**'],
    dot: true,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  // A folder that is named from here may be a link as well; where the pattern leads up, it says so itself.
  const isOutside = isAbsolute(pattern) || portable.startsWith('../');
  const start = isOutside ? resolve(folder, fixedPart(portable)) : folder;
  const kept: string[] = [];
  for (const path of found) {
    const file = resolve(folder, path);
    if ((await configurations.forFile(file)).patterns.excluded !== undefined) continue;
    if (await isBelow(file, start)) kept.push(path);
  }
  return kept;
}

/** The folders that a pattern names before its first wildcard. */
function fixedPart(pattern: string): string {
  const names = pattern.split('/');
  return names.slice(0, names.findIndex((name) => isDynamicPattern(name))).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

async function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}
