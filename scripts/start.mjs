// Builds the extension and opens VS Code with it on `examples/`: the installed `code`
// if there is one, else an embedded VS Code in the browser. Ctrl-C stops it.
//
//   npm start                        npm start -- --embedded
//   npm start -- --embedded=oldest   npm start -- --port=8080 --no-open
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { pageAddress } from '../test/vscode/embedded/address.mjs';
import { projectFolder } from '../test/vscode/embedded/install.mjs';
import { startServer } from '../test/vscode/embedded/server.mjs';
import { build, printSizes } from './build.mjs';

const examples = path.join(projectFolder, 'examples');
const args = process.argv.slice(2);

/** @param {string} name */
const option = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

/** @returns {string | undefined} the command that opens an installed VS Code */
function installedCode() {
  // A remote VS Code's `code` cannot start a window with an extension under development.
  return ['code', 'code-insiders'].find(
    (command) => spawnSync(command, ['--version'], { shell: process.platform === 'win32' }).status === 0,
  );
}

/** Opens an address in the user's browser where there is a display; failing to is no problem. */
function openInBrowser(/** @type {string} */ address) {
  const [command, ...rest] =
    process.platform === 'darwin' ? ['open', address]
    : process.platform === 'win32' ? ['cmd', '/c', 'start', '""', address.replaceAll('&', '^&')]
    : process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', address]
    : [];
  if (command) {
    spawn(command, rest, { stdio: 'ignore', detached: true }).on('error', () => {}).unref();
  }
}

console.log('Building …');
printSizes(await build());

const code = args.some((arg) => arg.startsWith('--embedded')) ? undefined : installedCode();
if (code) {
  console.log(`Opening ${code} with the extension on examples/.`);
  const child = spawn(code, ['--new-window', `--extensionDevelopmentPath=${projectFolder}`, examples], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  child.on('exit', (exitCode) => process.exit(exitCode ?? 1));
} else {
  const server = await startServer({
    version: option('embedded') ?? 'newest',
    ...(option('port') && { port: Number(option('port')) }),
  });
  const address = pageAddress(server, { folder: examples, extensions: [projectFolder] });
  console.log(`\nVS Code ${server.version} with the extension, on examples/:\n\n  ${address}\n\nCtrl-C stops it.`);
  if (!args.includes('--no-open')) {
    openInBrowser(address);
  }
  let stopping = false;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (!stopping) {
        stopping = true;
        void server.stop().then(() => process.exit(0));
      }
    });
  }
}
