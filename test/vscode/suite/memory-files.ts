import * as vscode from 'vscode';

/** A file system that exists in memory only, and that can break. */
export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  private readonly files = new Map<string, Uint8Array>();
  readonly onDidChangeFile = this.changed.event;
  /** Nothing can be read from it any more. */
  isBroken = false;

  /** @param files texts by path */
  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) {
      this.files.set(path, new TextEncoder().encode(text));
    }
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const isFolder = [...this.files.keys()].some((file) => file.startsWith(`${path.replace(/\/$/, '')}/`));
    return {
      type: isFolder ? vscode.FileType.Directory : vscode.FileType.File,
      ctime: 0,
      mtime: 0,
      size: isFolder ? 0 : this.content(path).length,
    };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    return this.content(path);
  }

  writeFile({ path }: vscode.Uri, content: Uint8Array): void {
    this.files.set(path, content);
  }

  createDirectory(): void {
    // Folders are where files are.
  }

  delete({ path }: vscode.Uri): void {
    this.files.delete(path);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.files.set(to.path, this.content(from.path));
    this.files.delete(from.path);
  }

  private content(path: string): Uint8Array {
    if (this.isBroken) {
      throw vscode.FileSystemError.Unavailable(path);
    }
    const content = this.files.get(path);
    if (!content) {
      throw vscode.FileSystemError.FileNotFound(path);
    }
    return content;
  }
}
