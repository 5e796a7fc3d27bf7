/** The one matcher of files against patterns, for the editor, the task and the command line. */

import picomatch from 'picomatch';

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
    return picomatch.isMatch(path, glob.includes('/') ? glob : `**/${glob}`, { dot: true });
  });
}
