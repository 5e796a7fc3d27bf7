import * as vscode from 'vscode';
import { capitalize } from './checklist-items.js';

/** The files in `snippets/` that hold something to insert. */
export type SnippetFile = 'scripts' | 'rollout' | 'sections' | 'documents';

/** Something to insert. */
export interface Snippet {
  /** Its name without the kind before the colon. */
  readonly title: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: string;
}

interface WrittenSnippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: string | readonly string[];
}

/** Reads one of the files; the same ones that VS Code completes from. */
export async function readSnippets(extensionUri: vscode.Uri, file: SnippetFile): Promise<Snippet[]> {
  const uri = vscode.Uri.joinPath(extensionUri, 'snippets', `${file}.json`);
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const written = JSON.parse(text) as Record<string, WrittenSnippet>;
  return Object.entries(written).map(([name, { prefix, description, body }]) => ({
    title: capitalize(name.replace(/^[^:]*:\s*/, '')),
    prefix,
    description,
    body: typeof body === 'string' ? body : body.join('\n'),
  }));
}

/** Lets the user pick one; each line shows what it is for. */
export async function pickSnippet(snippets: readonly Snippet[], title: string): Promise<Snippet | undefined> {
  const picked = await vscode.window.showQuickPick(
    snippets.map((snippet) => ({
      label: snippet.title,
      description: snippet.prefix,
      detail: snippet.description,
      snippet,
    })),
    { title, matchOnDescription: true, matchOnDetail: true },
  );
  return picked?.snippet;
}
