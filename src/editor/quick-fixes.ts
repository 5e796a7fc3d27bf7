import * as vscode from 'vscode';
import type { Finding, Fix } from '../review/types.js';
import type { EditorContext } from './context.js';
import { diagnosticSource } from './diagnostics.js';
import { rangeOf } from './documents.js';
import { explainRuleCommand } from './explain.js';
import { type SuppressionScope, suppressCommand } from './suppress.js';

/** Fixes of findings, and ways to switch a rule off. */
export function registerQuickFixes(context: EditorContext): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: async (document, range, { diagnostics, only }) => {
      if (only && !only.intersects(vscode.CodeActionKind.QuickFix)) {
        return [];
      }
      const reviewed = await context.reviews.current(document);
      if (!reviewed) {
        return [];
      }
      return reviewed.review.findings
        .filter((finding) => range.intersection(rangeOf(document, finding.range)) !== undefined)
        .flatMap((finding) => {
          const shown = diagnostics.filter((diagnostic) => isFor(diagnostic, finding));
          return actionsFor(document, finding, shown);
        });
    },
  };
  return vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

function actionsFor(
  document: vscode.TextDocument,
  finding: Finding,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const quickFix = (title: string): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = [...diagnostics];
    return action;
  };
  const fixes = finding.fixes.map((fix, index) => {
    const action = quickFix(fix.title);
    action.edit = editFor(document, fix);
    action.isPreferred = index === 0;
    return action;
  });
  const scopes: readonly SuppressionScope[] = ['here', 'file', 'configuration'];
  const titles = {
    here: vscode.l10n.t('Switch off “{0}” here…', finding.ruleId),
    file: vscode.l10n.t('Switch off “{0}” in this file…', finding.ruleId),
    configuration: vscode.l10n.t('Switch off “{0}” in the configuration…', finding.ruleId),
  };
  const suppressions = scopes.map((scope) => {
    const action = quickFix(titles[scope]);
    action.command = {
      command: suppressCommand,
      title: titles[scope],
      arguments: [document.uri, finding.ruleId, scope, finding.range.start],
    };
    return action;
  });
  const explain = quickFix(vscode.l10n.t('Explain “{0}”', finding.ruleId));
  explain.command = { command: explainRuleCommand, title: explain.title, arguments: [finding.ruleId] };
  return [...fixes, ...suppressions, explain];
}

/** A fix as an edit: a snippet with placeholders where it inserts, plain text where it moves. */
export function editFor(document: vscode.TextDocument, fix: Fix): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  if (fix.snippet) {
    const place = document.positionAt(fix.snippet.offset);
    edit.set(document.uri, [vscode.SnippetTextEdit.insert(place, new vscode.SnippetString(fix.snippet.text))]);
  } else {
    edit.set(
      document.uri,
      fix.edits.map(({ range, newText }) => vscode.TextEdit.replace(rangeOf(document, range), newText)),
    );
  }
  return edit;
}

function isFor(diagnostic: vscode.Diagnostic, finding: Finding): boolean {
  return (
    diagnostic.source === diagnosticSource &&
    typeof diagnostic.code === 'object' &&
    diagnostic.code.value === finding.ruleId
  );
}
