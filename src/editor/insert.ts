import * as vscode from 'vscode';
import type { EditorContext } from './context.js';
import { pickSnippet, readSnippets, type Snippet, type SnippetFile } from './snippets.js';

/** The commands that insert, and where what they insert comes from. */
export const insertCommands = {
  'debrief.insertNegotiationScript': 'scripts',
  'debrief.insertPhasedRollout': 'rollout',
  'debrief.insertSectionTemplate': 'sections',
  'debrief.insertWholeDocument': 'documents',
} as const satisfies Record<string, SnippetFile>;

/** "Insert …" with a picker, and "New Design Doc from Template". */
export function registerInsert(context: EditorContext): vscode.Disposable {
  const { extensionUri } = context.extension;
  const titles: Record<SnippetFile, string> = {
    scripts: vscode.l10n.t('Insert Negotiation Script'),
    rollout: vscode.l10n.t('Insert Phased Rollout'),
    sections: vscode.l10n.t('Insert Section Template'),
    documents: vscode.l10n.t('Insert Whole Document'),
  };
  const choose = async (file: SnippetFile, title: string, prefix: unknown): Promise<Snippet | undefined> => {
    const snippets = await readSnippets(extensionUri, file);
    // A key binding may name what it wants by its prefix.
    return snippets.find((snippet) => snippet.prefix === prefix) ?? pickSnippet(snippets, title);
  };

  const commands = Object.entries(insertCommands).map(([command, file]) =>
    vscode.commands.registerCommand(command, async (prefix?: unknown) => {
      const snippet = await choose(file, titles[file], prefix);
      const editor = vscode.window.activeTextEditor;
      if (snippet && editor) {
        await insert(editor, snippet);
      }
    }),
  );

  const create = vscode.commands.registerCommand('debrief.newDesignDoc', async (prefix?: unknown) => {
    const snippet = await choose('documents', vscode.l10n.t('New Design Doc from Template'), prefix);
    if (snippet) {
      const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
      const editor = await vscode.window.showTextDocument(document);
      await insert(editor, snippet);
    }
  });
  return vscode.Disposable.from(...commands, create);
}

/** Inserts at the cursor; a block of its own never runs into the text around it. */
async function insert(editor: vscode.TextEditor, snippet: Snippet): Promise<void> {
  const { document, selection } = editor;
  const isBlock = /^(?:#|\||- |\d+\. )/.test(snippet.body) || snippet.body.includes('\n\n');
  const before = document.getText(new vscode.Range(0, 0, selection.start.line, selection.start.character));
  const after = document.getText(new vscode.Range(selection.end, document.lineAt(document.lineCount - 1).range.end));
  const body = isBlock ? `${gapBefore(before)}${snippet.body}${gapAfter(after)}` : snippet.body;
  await editor.insertSnippet(new vscode.SnippetString(body));
}

function gapBefore(text: string): string {
  if (text.trim() === '' || /\n[ \t]*\r?\n[ \t]*$/.test(text)) {
    return '';
  }
  return /\n[ \t]*$/.test(text) ? '\n' : '\n\n';
}

function gapAfter(text: string): string {
  if (text.trim() === '' || /^[ \t]*\r?\n[ \t]*\r?\n/.test(text)) {
    return '';
  }
  return /^[ \t]*\r?\n/.test(text) ? '\n' : '\n\n';
}
