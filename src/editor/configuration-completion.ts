import * as vscode from 'vscode';
import type { EditorContext } from './context.js';

/** The extension that reads our schema for YAML, where it is installed. */
const yamlExtension = 'redhat.vscode-yaml';

/**
 * Keys, rules and severities in a configuration file in YAML. For JSON, VS Code itself offers them from
 * the schema; for YAML it needs an extension, and where that is there we leave it to it.
 */
export function registerConfigurationCompletion(context: EditorContext): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems: async (document, position) => {
      if (vscode.extensions.getExtension(yamlExtension)) {
        return undefined;
      }
      const offset = document.offsetAt(position);
      // Offsets are counted in the text as VS Code holds it, with whatever line ends.
      const { start, offers } = await context.client.ask('completeConfiguration', { text: document.getText(), offset });
      const place = new vscode.Range(document.positionAt(start), position);
      return offers.map(({ label, kind, detail, insert }, index) => {
        const item = new vscode.CompletionItem(
          label,
          kind === 'key' ? vscode.CompletionItemKind.Property : vscode.CompletionItemKind.EnumMember,
        );
        return Object.assign(item, {
          range: place,
          detail,
          insertText: insert,
          sortText: String(index).padStart(3, '0'),
          // The indent is counted already.
          keepWhitespace: true,
          ...(kind === 'key' ? { command: { command: 'editor.action.triggerSuggest', title: '' } } : {}),
        });
      });
    },
  };
  return vscode.languages.registerCompletionItemProvider({ pattern: '**/.debrief.{yaml,yml}' }, provider, ' ', '/');
}
