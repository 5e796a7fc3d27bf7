import * as vscode from 'vscode';
import type { BillFigure } from '../review/aids/types.js';
import type { EditorContext } from './context.js';
import { derivation, shortAmount } from './derived-words.js';
import { settingsSection } from './settings.js';

/** Behind the price of one use: what it comes to in a month, where the volume is known and the document does not say it. */
export function registerHints(context: EditorContext): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    provideInlayHints: (document, range) => {
      const reviewed = context.reviews.latest(document);
      if (!reviewed || !isOn(document)) {
        return [];
      }
      return worthSaying(reviewed.review.aids.derived.filter((figure) => figure.kind === 'bill'))
        .flatMap((bill) => hintOf(context, document, bill) ?? [])
        .filter(({ position }) => range.contains(position));
    },
  };
  return vscode.Disposable.from(
    changed,
    context.reviews.onDidChange(() => changed.fire()),
    vscode.languages.registerInlayHintsProvider({ language: 'markdown' }, provider),
  );
}

function isOn(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration(settingsSection, document).get<boolean>('hints', true);
}

/** What the document does not say itself, and each amount once. */
function worthSaying(bills: readonly BillFigure[]): BillFigure[] {
  return bills.filter(
    (bill, index) => !bill.isStated && bills.findIndex(({ amount }) => amount.text === bill.amount.text) === index,
  );
}

function hintOf(context: EditorContext, document: vscode.TextDocument, bill: BillFigure): vscode.InlayHint | undefined {
  const [price] = bill.places;
  const place = price && context.places.now(document, price);
  if (!place) {
    return undefined;
  }
  const hint = new vscode.InlayHint(place.end, shortAmount(bill));
  hint.paddingLeft = true;
  const lineOf = (range: { readonly start: number; readonly end: number }): number =>
    (context.places.now(document, range) ?? place).start.line + 1;
  hint.tooltip = derivation(bill, price.start, lineOf);
  return hint;
}
