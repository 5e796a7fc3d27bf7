import * as vscode from 'vscode';
import type { Range, SectionNote } from '../review/aids/types.js';
import type { EditorContext } from './context.js';
import { noteText } from './derived-words.js';
import { reveal } from './documents.js';
import { settingsSection } from './settings.js';

const showPlaceCommand = 'debrief.showPlace';

/** Above a heading: how much of a budget its parts take, and how many phases have no gate. A click goes to the place. */
export function registerLenses(context: EditorContext): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: (document) => {
      const reviewed = context.reviews.latest(document);
      return reviewed && isOn(document)
        ? reviewed.review.aids.notes.flatMap((note) => lensOf(context, document, note) ?? [])
        : [];
    },
  };
  return vscode.Disposable.from(
    changed,
    context.reviews.onDidChange(() => changed.fire()),
    vscode.languages.registerCodeLensProvider({ language: 'markdown' }, provider),
    vscode.commands.registerCommand(showPlaceCommand, async (uri: string, place: Range) => {
      const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
      if (document) {
        await reveal(document, place);
      }
    }),
  );
}

function isOn(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration(settingsSection, document).get<boolean>('lenses', true);
}

function lensOf(context: EditorContext, document: vscode.TextDocument, note: SectionNote): vscode.CodeLens | undefined {
  const heading = context.places.now(document, note.heading);
  const target = context.places.now(document, note.target) ?? heading;
  if (!heading || !target) {
    return undefined;
  }
  const place: Range = { start: document.offsetAt(target.start), end: document.offsetAt(target.end) };
  return new vscode.CodeLens(heading, {
    title: noteText(note),
    tooltip: vscode.l10n.t('Go to It'),
    command: showPlaceCommand,
    arguments: [document.uri.toString(), place],
  });
}
