import type * as vscode from 'vscode';
import type { MarkdownPreview } from './editor/preview.js';
import { startEditor } from './web.js';
import { startInNode } from './worker/start.node.js';

/** Entry of the extension in the Node extension host. */
export function activate(extension: vscode.ExtensionContext): MarkdownPreview {
  return startEditor(extension, startInNode(extension.asAbsolutePath('dist/worker.js')));
}
