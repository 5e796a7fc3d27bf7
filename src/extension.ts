import type * as vscode from 'vscode';
import { startEditor } from './editor/main.js';
import { startInNode } from './worker/start.node.js';

/** Entry of the extension in the Node extension host. */
export function activate(extension: vscode.ExtensionContext): void {
  startEditor(extension, startInNode(extension.asAbsolutePath('dist/worker.js')));
}
