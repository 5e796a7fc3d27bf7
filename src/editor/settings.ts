import * as vscode from 'vscode';
import type { ReviewSettings } from '../worker/protocol.js';
import { pathInWorkspace } from './documents.js';

/** Which findings are diagnostics. */
export type DiagnosticsSetting = 'off' | 'errors' | 'important' | 'all';

/** The name under which all settings stand. */
export const settingsSection = 'debrief';

/** What the settings say about the review of a Markdown file. */
export function reviewSettings(uri: vscode.Uri): ReviewSettings {
  const settings = vscode.workspace.getConfiguration(settingsSection, { uri, languageId: 'markdown' });
  const path = uri.scheme === 'untitled' ? undefined : pathInWorkspace(uri);
  return {
    rules: plain(settings.get('rules', {})),
    include: plain(settings.get('include', [])),
    exclude: plain(settings.get('exclude', [])),
    terms: plain(settings.get('terms', {})),
    ...(path === undefined ? {} : { path }),
  };
}

/** Which findings are diagnostics in a document. */
export function diagnosticsSetting({ uri }: { readonly uri: vscode.Uri }): DiagnosticsSetting {
  return vscode.workspace.getConfiguration(settingsSection, { uri, languageId: 'markdown' }).get('diagnostics', 'important');
}

/** VS Code hands out settings as proxies, which cannot be sent to a worker. */
function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
