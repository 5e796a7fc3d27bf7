/** The one matcher of files against patterns, for the editor, the task and the command line. */

import { fitsGlob } from './glob.js';

/** Something that holds patterns: a configuration file, or the editor's settings. */
export interface PatternSource {
  /** Of the file, from where the patterns start, with forward slashes; a document without a place has none. */
  readonly path: string | undefined;
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
}

/** What patterns say of a file: the one that leaves it out, and the one that takes it in. */
export interface PatternAnswer {
  readonly excluded?: string;
  readonly included?: string;
}

/** Asks one source after the other; the first pattern that matches is the answer. */
export function askPatterns(sources: readonly PatternSource[]): PatternAnswer {
  const first = (patternsOf: (source: PatternSource) => readonly string[] | undefined): string | undefined =>
    sources.map((source) => (source.path === undefined ? undefined : matchingPattern(source.path, patternsOf(source) ?? []))).find((pattern) => pattern !== undefined);
  const excluded = first(({ exclude }) => exclude);
  const included = first(({ include }) => include);
  return { ...(excluded === undefined ? {} : { excluded }), ...(included === undefined ? {} : { included }) };
}

/**
 * Whether a path matches one of some patterns. A pattern without a slash matches in
 * any folder, and one that ends in a slash matches everything below, as people know
 * it from `.gitignore`.
 *
 * @param path with forward slashes, from the folder that the patterns belong to
 * @param patterns the globs
 * @returns the first pattern that matches
 */
export function matchingPattern(path: string, patterns: readonly string[]): string | undefined {
  return patterns.find((pattern) => {
    const whole = pattern.endsWith('/') ? `${pattern}**` : pattern;
    const glob = whole.replace(/^\.?\//, '');
    return fitsGlob(path, glob.includes('/') ? glob : `**/${glob}`);
  });
}
