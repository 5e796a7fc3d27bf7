import * as vscode from 'vscode';
import type { Review } from '../review/types.js';
import { openCount } from './checklist-items.js';
import type { EditorContext } from './context.js';
import { activeDocument } from './documents.js';
import { chooseKindCommand } from './choose-kind.js';

/** Shows the log; the only thing that ever does. */
const showLogCommand = 'debrief.showLog';

/** The entry in the language status: what kind of document this is, why, and a way to change it. */
export function registerStatus(context: EditorContext): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('debrief.kind', { language: 'markdown' });
  item.name = vscode.l10n.t('Debrief');

  const update = (): void => {
    const active = activeDocument();
    // In a comparison a file has the focus that nobody reviews there.
    const document = active && context.reviews.knows(active.uri) ? active : undefined;
    const reviewed = document && context.reviews.latest(document);
    const failure = document && context.reviews.failureOf(document);
    item.busy = document !== undefined && !reviewed && !failure && !context.reviews.isStopped(document);
    item.severity = failure ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    if (failure) {
      item.text = vscode.l10n.t('Debrief: not working');
      item.detail = failure;
    } else if (document && context.reviews.isStopped(document)) {
      item.text = vscode.l10n.t('Debrief: left alone');
      item.detail = vscode.l10n.t('reading it took too long');
    } else if (reviewed) {
      item.text = textFor(reviewed.review, openCount(reviewed));
      item.detail = reviewed.review.why;
    } else {
      item.text = vscode.l10n.t('Debrief');
      item.detail = document ? '' : active ? vscode.l10n.t('In a comparison nothing is reviewed.') : vscode.l10n.t('This kind of file is not reviewed.');
    }
    if (failure) {
      item.command = { command: showLogCommand, title: vscode.l10n.t('Show the Log') };
    } else if (document) {
      item.command = { command: chooseKindCommand, title: vscode.l10n.t('Change') };
    } else {
      delete (item as { command?: vscode.Command }).command;
    }
  };
  update();
  return vscode.Disposable.from(
    item,
    vscode.commands.registerCommand(showLogCommand, () => context.log.show()),
    context.reviews.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    // A document may have the focus a moment before it stands in a tab.
    vscode.window.tabGroups.onDidChangeTabs(update),
  );
}

function textFor(review: Review, open: number): string {
  switch (review.kind) {
    case 'other':
      return vscode.l10n.t('No design doc');
    case 'young-design-doc':
      return vscode.l10n.t('Young design doc: {0} open', open);
    case 'design-doc':
      return open === 0 ? vscode.l10n.t('Design doc: nothing open') : vscode.l10n.t('Design doc: {0} open', open);
  }
}
