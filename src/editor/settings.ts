import * as vscode from 'vscode';
import type { ReviewSettings } from '../worker/protocol.js';

/** Which findings are diagnostics. */
export type DiagnosticsSetting = 'off' | 'errors' | 'important' | 'all';

/** The name under which all settings stand. */
export const settingsSection = 'debrief';

/** What the settings say about the review of a document. */
export function reviewSettings(document: vscode.TextDocument): ReviewSettings {
  const settings = vscode.workspace.getConfiguration(settingsSection, document);
  const path = pathInWorkspace(document.uri);
  return {
    rules: plain(settings.get('rules', {})),
    include: plain(settings.get('include', [])),
    exclude: plain(settings.get('exclude', [])),
    terms: plain(settings.get('terms', {})),
    ...(path === undefined ? {} : { path }),
  };
}

/** Which findings are diagnostics in a document. */
export function diagnosticsSetting(document: vscode.TextDocument): DiagnosticsSetting {
  return vscode.workspace.getConfiguration(settingsSection, document).get('diagnostics', 'important');
}

/** VS Code hands out settings as proxies, which cannot be sent to a worker. */
function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

/** A document's path from its workspace folder, with slashes; its name where it is in none. */
function pathInWorkspace(uri: vscode.Uri): string | undefined {
  if (uri.scheme === 'untitled') {
    return undefined;
  }
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const prefix = folder ? `${folder.uri.path.replace(/\/$/, '')}/` : uri.path.slice(0, uri.path.lastIndexOf('/') + 1);
  return uri.path.slice(prefix.length);
}
