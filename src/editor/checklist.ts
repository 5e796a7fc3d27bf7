import * as vscode from 'vscode';
import {
  type ChecklistItem,
  childItems,
  findingItems,
  type FindingItem,
  goToCommand,
  groupItems,
  openCount,
  treeItem,
} from './checklist-items.js';
import type { EditorContext } from './context.js';
import { activeDocument, isInTab, reveal } from './documents.js';
import { explainRuleCommand } from './explain.js';
import { editFor } from './quick-fixes.js';
import type { Reviewed } from './reviews.js';

/** The id of the view. */
export const checklistView = 'debrief.checklist';

const stateKey = 'debrief.state';
const openOnlyKey = 'debrief.openOnly';

/** What the welcome views tell apart. */
type State = 'no-document' | 'other' | 'reviewed';

/** The checklist in the side bar: follows the active editor, and keeps the last document while none has the focus. */
export function registerChecklist(context: EditorContext): vscode.Disposable {
  const provider = new ChecklistProvider(context);
  let state: State | undefined;
  const view = vscode.window.createTreeView(checklistView, { treeDataProvider: provider, showCollapseAll: true });

  const refresh = (): void => {
    provider.refresh();
    const { reviewed } = provider;
    const open = reviewed ? openCount(reviewed) : 0;
    view.badge =
      open === 0
        ? undefined
        : { value: open, tooltip: open === 1 ? vscode.l10n.t('1 open') : vscode.l10n.t('{0} open', open) };
    view.description = reviewed ? documentName(reviewed.document) : '';
    // Where nothing is listed the welcome says the same, with a way back to the whole list; a message would hide it.
    view.message = reviewed && open === 0 && !provider.openOnly ? vscode.l10n.t('Nothing is open. Ready for the room.') : '';
    if (state !== provider.state()) {
      state = provider.state();
      void vscode.commands.executeCommand('setContext', stateKey, state);
    }
  };
  const setOpenOnly = (openOnly: boolean): void => {
    provider.openOnly = openOnly;
    void vscode.commands.executeCommand('setContext', openOnlyKey, openOnly);
    void context.extension.workspaceState.update(openOnlyKey, openOnly);
    refresh();
  };

  setOpenOnly(context.extension.workspaceState.get(openOnlyKey, false));
  return vscode.Disposable.from(
    view,
    provider,
    context.reviews.onDidChange(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.window.tabGroups.onDidChangeTabs(refresh),
    vscode.commands.registerCommand('debrief.showOpenOnly', () => setOpenOnly(true)),
    vscode.commands.registerCommand('debrief.showAll', () => setOpenOnly(false)),
    vscode.commands.registerCommand(goToCommand, (item: ChecklistItem) => goTo(context, item)),
    vscode.commands.registerCommand('debrief.fixChecklistItem', (item: ChecklistItem) => fix(context, item)),
  );
}

class ChecklistProvider implements vscode.TreeDataProvider<ChecklistItem>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  openOnly = false;
  /** The last Markdown document that had the focus. */
  private document: vscode.TextDocument | undefined;

  constructor(private readonly context: EditorContext) {}

  get reviewed(): Reviewed | undefined {
    const reviewed = this.document && this.context.reviews.latest(this.document);
    return reviewed && reviewed.review.kind !== 'other' ? reviewed : undefined;
  }

  state(): State {
    const reviewed = this.document && this.context.reviews.latest(this.document);
    return !reviewed ? 'no-document' : reviewed.review.kind === 'other' ? 'other' : 'reviewed';
  }

  refresh(): void {
    const active = activeDocument();
    if (active) {
      this.document = active;
    } else if (vscode.window.activeTextEditor || (this.document && !isInTab(this.document))) {
      this.document = undefined;
    }
    this.changed.fire(undefined);
  }

  getTreeItem(item: ChecklistItem): vscode.TreeItem {
    return treeItem(item);
  }

  getChildren(item?: ChecklistItem): ChecklistItem[] {
    if (item) {
      return childItems(item, this.openOnly);
    }
    return this.reviewed ? groupItems(this.reviewed, this.openOnly) : [];
  }

  dispose(): void {
    this.changed.dispose();
  }
}

/** The finding that an item is about, in the document as it is now. */
async function currentFinding(context: EditorContext, item: ChecklistItem): Promise<FindingItem | undefined> {
  if (item.kind === 'group') {
    return undefined;
  }
  const reviewed = await context.reviews.current(item.reviewed.document);
  const rule = reviewed?.review.checklist.flatMap(({ rules }) => rules).find(({ ruleId }) => ruleId === item.ruleId);
  return reviewed && rule
    ? findingItems({ kind: 'rule', reviewed, rule, ruleId: item.ruleId })[item.kind === 'finding' ? item.index : 0]
    : undefined;
}

/** Goes to the place of what is open; explains what is done or does not apply. */
async function goTo(context: EditorContext, item: ChecklistItem): Promise<void> {
  const found = await currentFinding(context, item);
  if (found) {
    await reveal(found.reviewed.document, found.finding.range);
  } else if (item.kind === 'rule') {
    await vscode.commands.executeCommand(explainRuleCommand, item);
  }
}

async function fix(context: EditorContext, item: ChecklistItem): Promise<void> {
  const found = await currentFinding(context, item);
  const [first] = found?.finding.fixes ?? [];
  if (!found || !first) {
    return;
  }
  const { document } = found.reviewed;
  // A snippet's placeholders can only be tabbed through in the editor that has the focus.
  await reveal(document, { start: first.snippet?.offset ?? found.finding.range.start, end: found.finding.range.end });
  await vscode.workspace.applyEdit(editFor(document, first));
}

function documentName(document: vscode.TextDocument): string {
  return document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
}
