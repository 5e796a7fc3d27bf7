/**
 * The versions of VS Code that the tests run in, and where each comes from when
 * VS Code itself cannot be downloaded: an npm package that carries the same
 * version of VS Code's server, and the major version of Node it needs.
 */
export const versions = {
  oldest: { vscode: '1.100.3', codeServer: '4.100.3', node: '20', size: '300 MB' },
  newest: { vscode: '1.139.1', codeServer: '4.139.1', node: '24', size: '780 MB' },
};

/**
 * Finds a version by its name ("oldest", "newest") or its number ("1.100.3", "1.100").
 * @param {string} wanted
 */
export function findVersion(wanted) {
  const found = Object.entries(versions).find(
    ([name, version]) => name === wanted || version.vscode === wanted || version.vscode.startsWith(`${wanted}.`),
  );
  if (!found) {
    throw new Error(`There is no embedded VS Code ${wanted}. Known: ${Object.keys(versions).join(', ')}.`);
  }
  return found[1];
}
