import * as vscode from 'vscode';
import type { ReviewInput } from '../worker/protocol.js';

/** The names that a configuration file can have; the first that is found in a folder wins. */
export const configurationNames = ['.debrief.yaml', '.debrief.yml', '.debrief.json'] as const;

/** Whether a file is a configuration file, by its name. */
export function isConfigurationFile(uri: vscode.Uri): boolean {
  return configurationNames.some((name) => uri.path.endsWith(`/${name}`));
}

/** A configuration file that was found. */
export interface ConfigurationFile {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/** Finds the configuration file that is nearest to a document, and knows when one changes. */
export class ConfigurationFiles implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly disposables: { dispose(): unknown }[] = [this.changed];
  /** By folder; what was looked up once holds until something changes. */
  private readonly byFolder = new Map<string, Promise<ConfigurationFile | undefined>>();

  /** A configuration file appeared, changed or went. */
  readonly onDidChange = this.changed.event;

  constructor() {
    const forget = (): void => {
      this.byFolder.clear();
      this.changed.fire();
    };
    const watcher = vscode.workspace.createFileSystemWatcher('**/.debrief.{yaml,yml,json}');
    this.disposables.push(
      watcher,
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      // Not every file system can be watched, and files outside the workspace never are.
      vscode.workspace.onDidSaveTextDocument((document) => {
        if (isConfigurationFile(document.uri)) {
          forget();
        }
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(forget),
    );
  }

  /** The nearest configuration file's text, and the document's path from it. */
  async forUri(uri: vscode.Uri): Promise<ReviewInput['configuration']> {
    const file = await this.nearest(uri);
    if (!file) {
      return undefined;
    }
    const folder = parentOf(file.uri).path.replace(/\/$/, '');
    return { text: file.text, path: uri.path.slice(folder.length + 1) };
  }

  /** The configuration file that is nearest to a document. */
  async nearest(uri: vscode.Uri): Promise<ConfigurationFile | undefined> {
    if (uri.scheme === 'untitled') {
      const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
      return folder && this.inFolder(folder);
    }
    for (let folder = parentOf(uri); ; folder = parentOf(folder)) {
      const found = await this.inFolder(folder);
      if (found || folder.path === parentOf(folder).path) {
        return found;
      }
    }
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private inFolder(folder: vscode.Uri): Promise<ConfigurationFile | undefined> {
    const key = folder.toString();
    let found = this.byFolder.get(key);
    if (!found) {
      found = readFirst(folder);
      this.byFolder.set(key, found);
    }
    return found;
  }
}

async function readFirst(folder: vscode.Uri): Promise<ConfigurationFile | undefined> {
  for (const name of configurationNames) {
    const uri = vscode.Uri.joinPath(folder, name);
    try {
      return { uri, text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
    } catch {
      // Most folders have none.
    }
  }
  return undefined;
}

function parentOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}
