import * as vscode from 'vscode';
import type { Finding } from '../review/types.js';

/** Time without a keystroke after which even the sentence at the cursor is judged (milliseconds). */
const patience = 2_000;

/** More characters than this between a finding and the cursor are more than a few spaces. */
const mostBetween = 40;

interface Typing {
  editedAt: number;
  timer?: ReturnType<typeof setTimeout>;
  /** What was shown last, so that it does not vanish and come back while somebody types in it. */
  shown: ReadonlySet<string>;
  /** Whether something is held back now. */
  holding: boolean;
}

/** Holds back what is found in the sentence being typed, until the cursor leaves it or some time passes. */
export class TypingGuard implements vscode.Disposable {
  private readonly typing = new Map<vscode.TextDocument, Typing>();
  private readonly subscriptions: vscode.Disposable;

  /** @param release called when what was held back for a document may be shown */
  constructor(private readonly release: (document: vscode.TextDocument) => void) {
    this.subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const typing = this.typing.get(document);
        if (typing && contentChanges.length > 0) {
          typing.editedAt = Date.now();
        }
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.releaseIfHolding(textEditor.document)),
      vscode.window.onDidChangeActiveTextEditor(() => {
        for (const document of this.typing.keys()) {
          this.releaseIfHolding(document);
        }
      }),
    );
  }

  /** The findings that may be shown now. */
  settled(document: vscode.TextDocument, findings: readonly Finding[]): readonly Finding[] {
    const typing = this.typing.get(document) ?? { editedAt: 0, shown: new Set(), holding: false };
    this.typing.set(document, typing);
    clearTimeout(typing.timer);
    const left = typing.editedAt + patience - Date.now();
    const cursor = left > 0 ? cursorIn(document) : undefined;
    const settled = findings.filter(
      (finding) =>
        cursor === undefined ||
        !isAt(document, finding, cursor) ||
        typing.shown.has(keyOf(document, finding)),
    );
    typing.holding = settled.length < findings.length;
    typing.shown = new Set(settled.map((finding) => keyOf(document, finding)));
    if (typing.holding) {
      typing.timer = setTimeout(() => this.release(document), left);
    }
    return settled;
  }

  /** Drops what is kept for a document. */
  forget(document: vscode.TextDocument): void {
    clearTimeout(this.typing.get(document)?.timer);
    this.typing.delete(document);
  }

  dispose(): void {
    for (const document of [...this.typing.keys()]) {
      this.forget(document);
    }
    this.subscriptions.dispose();
  }

  private releaseIfHolding(document: vscode.TextDocument): void {
    if (this.typing.get(document)?.holding) {
      this.release(document);
    }
  }
}

/** The same finding in another version, as well as it can be told. */
function keyOf(document: vscode.TextDocument, finding: Finding): string {
  return `${finding.ruleId} ${document.positionAt(finding.range.start).line}`;
}

function cursorIn(document: vscode.TextDocument): number | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document ? document.offsetAt(editor.selection.active) : undefined;
}

/** Whether the cursor is in a finding's text, or behind it with nothing but spaces between. */
function isAt(document: vscode.TextDocument, { range }: Finding, cursor: number): boolean {
  if (cursor < range.start) {
    return false;
  }
  if (cursor <= range.end) {
    return true;
  }
  if (cursor > range.end + mostBetween) {
    return false;
  }
  const between = document.getText(new vscode.Range(document.positionAt(range.end), document.positionAt(cursor)));
  return /^[ \t.!?:;|]*$/.test(between);
}
