/**
 * @typedef {object} Opening what to open in a served VS Code
 * @property {string} folder a folder, or a `.code-workspace` file
 * @property {string[]} [extensions] folders of the extensions under development
 * @property {string} [tests] the module with `run()`
 * @property {boolean} [web] run the extensions in the web worker extension host
 */

/**
 * The address at which a served VS Code opens a folder with an extension under development.
 * @param {import('./server.mjs').Server} server
 * @param {Opening} opening
 */
export function pageAddress(server, opening) {
  const remote = (/** @type {string} */ file) => `vscode-remote://${server.authority}${file.replaceAll('\\', '/')}`;
  const payload = [['skipWelcome', 'true'], ['skipReleaseNotes', 'true']];
  for (const extension of opening.extensions ?? []) {
    payload.push(['extensionDevelopmentPath', remote(extension)]);
  }
  if (opening.tests) {
    payload.push(['extensionTestsPath', remote(opening.tests)]);
  }
  if (opening.web) {
    payload.push(['extensionDevelopmentKind', 'web']);
  }
  const kind = opening.folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ [kind]: opening.folder, payload: JSON.stringify(payload) });
  return `${server.address}/?${query}`;
}
