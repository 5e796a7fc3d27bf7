import * as vscode from 'vscode';
import type { ShownFact } from '../review/types.js';
import type { EditorContext } from './context.js';
import { shorten } from './diagnostics.js';
import { activeDocument, reveal } from './documents.js';
import type { Reviewed } from './reviews.js';
import { escapeMarkdown } from './checklist-items.js';
import { factKindTitle, factStatusTitle } from './fact-words.js';
import { traitTitle } from './words.js';

/** The id of the view. */
export const factsView = 'debrief.facts';

const goToFactCommand = 'debrief.goToFact';

/** A line of the view: a kind of fact, or a fact. */
type FactItem =
  | { readonly kind: 'heading'; readonly name: string; readonly facts: readonly ShownFact[]; readonly reviewed: Reviewed }
  | { readonly kind: 'fact'; readonly fact: ShownFact; readonly reviewed: Reviewed };

/** "What the reader hears": everything that the document says, in the reviewer's words. */
export function registerFactsView(context: EditorContext): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  let reviewed: Reviewed | undefined;
  const provider: vscode.TreeDataProvider<FactItem> = {
    onDidChangeTreeData: changed.event,
    getChildren: (item) =>
      item === undefined
        ? reviewed ? headings(reviewed) : []
        : item.kind === 'heading' ? item.facts.map((fact) => ({ kind: 'fact', fact, reviewed: item.reviewed })) : [],
    getTreeItem: (item) => (item.kind === 'heading' ? headingItem(item.name, item.facts.length) : factItem(item)),
  };
  const view = vscode.window.createTreeView(factsView, { treeDataProvider: provider, showCollapseAll: true });
  const refresh = (): void => {
    const document = activeDocument() ?? (vscode.window.activeTextEditor ? undefined : reviewed?.document);
    const latest = document && context.reviews.latest(document);
    reviewed = latest && latest.review.kind !== 'other' ? latest : undefined;
    view.description = reviewed?.review.traits.map(({ trait }) => traitTitle(trait)).join(', ') ?? '';
    changed.fire(undefined);
  };
  refresh();
  return vscode.Disposable.from(
    view,
    changed,
    context.reviews.onDidChange(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.commands.registerCommand(goToFactCommand, async (item: FactItem) => {
      const range = item.kind === 'fact' ? item.fact.evidence[0]?.range : undefined;
      if (range) {
        await reveal(item.reviewed.document, range);
      }
    }),
  );
}

/** The facts by kind, in the order in which the engine names them. */
function headings(reviewed: Reviewed): FactItem[] {
  const byKind = new Map<string, ShownFact[]>();
  for (const fact of reviewed.review.facts) {
    // What the view's own line says already.
    if (fact.kind !== 'trait' && fact.kind !== 'traits') {
      byKind.set(fact.kind, [...(byKind.get(fact.kind) ?? []), fact]);
    }
  }
  return [...byKind].map(([name, facts]) => ({ kind: 'heading', name, facts, reviewed }));
}

function headingItem(name: string, count: number): vscode.TreeItem {
  const item = new vscode.TreeItem(factKindTitle(name), vscode.TreeItemCollapsibleState.Expanded);
  item.id = name;
  item.description = String(count);
  item.accessibilityInformation = { label: vscode.l10n.t('{0}: {1}', factKindTitle(name), count) };
  return item;
}

function factItem(item: Extract<FactItem, { kind: 'fact' }>): vscode.TreeItem {
  const { fact, reviewed } = item;
  const tree = new vscode.TreeItem(fact.label);
  const [first] = fact.evidence;
  const line = first && reviewed.document.positionAt(first.range.start).line + 1;
  tree.description = [factStatusTitle(fact.status), line && vscode.l10n.t('line {0}', line)]
    .filter(Boolean)
    .join(', ');
  const tooltip = new vscode.MarkdownString();
  for (const { text } of fact.evidence) {
    tooltip.appendMarkdown(`> ${escapeMarkdown(shorten(text, 400))}\n\n`);
  }
  tree.tooltip = tooltip;
  tree.command = { command: goToFactCommand, title: vscode.l10n.t('Go to It'), arguments: [item] };
  tree.accessibilityInformation = { label: `${fact.label} ${tree.description}` };
  return tree;
}
