import * as vscode from 'vscode';
import { startEditor } from './editor/main.js';
import type { MarkdownPreview } from './editor/preview.js';
import { startInBrowser } from './worker/start.browser.js';

// The entry for Node takes it from this bundle, so that the package holds it once.
export { startEditor };

/** Entry of the extension in the web extension host. */
export function activate(extension: vscode.ExtensionContext): MarkdownPreview {
  const worker = vscode.Uri.joinPath(extension.extensionUri, 'dist', 'worker.js');
  return startEditor(
    extension,
    startInBrowser(async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(worker))),
  );
}
