import * as vscode from 'vscode';
import type { EditorContext } from './context.js';
import { type Field, forField, isField } from './fields.js';
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

  const create = vscode.commands.registerCommand('debrief.newDesignDoc', async (prefix?: unknown, wanted?: unknown) => {
    const title = vscode.l10n.t('New Design Doc from Template');
    const snippet = await choose('documents', title, prefix);
    // Who names a template in a key binding is not asked for the rest either.
    const field = isField(wanted) ? wanted : prefix === undefined && snippet ? await pickField(title) : 'other';
    if (snippet && field) {
      const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
      const editor = await vscode.window.showTextDocument(document);
      await insert(editor, { ...snippet, body: forField(snippet.body, field) });
    }
  });
  return vscode.Disposable.from(...commands, create);
}

/** Asks what the system does, so that the document asks for nothing that it has no use for. */
async function pickField(title: string): Promise<Field | undefined> {
  const fields: readonly (vscode.QuickPickItem & { field: Field })[] = [
    { label: vscode.l10n.t('It writes or talks'), detail: vscode.l10n.t('Answers, drafts, summaries, assistants'), field: 'writing' },
    { label: vscode.l10n.t('It ranks, predicts or sorts'), detail: vscode.l10n.t('Recommendations, forecasts, scores, classes'), field: 'deciding' },
    { label: vscode.l10n.t('It runs on people’s own devices'), detail: vscode.l10n.t('Phones, watches, cameras, cars'), field: 'device' },
    { label: vscode.l10n.t('Something else, or several of these'), detail: vscode.l10n.t('The whole template'), field: 'other' },
  ];
  const picked = await vscode.window.showQuickPick(fields, { title, placeHolder: vscode.l10n.t('What does the system do?'), matchOnDetail: true });
  return picked?.field;
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
