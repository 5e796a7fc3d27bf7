import * as vscode from 'vscode';
import type { Finding, Fix } from '../review/types.js';
import type { EditorContext } from './context.js';
import { diagnosticSource } from './diagnostics.js';
import { rangeOf } from './documents.js';
import { explainRuleCommand } from './explain.js';
import { type SuppressionScope, suppressCommand } from './suppress.js';

/** What a step of the walkthrough waits for. */
const fixTakenKey = 'debrief.fixTaken';

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
      const here = reviewed.review.findings.filter(
        (finding) => range.intersection(rangeOf(document, finding.range)) !== undefined,
      );
      const actions = here.flatMap((finding) => fixActions(document, finding));
      const suppressions = here.length === 1 ? here.flatMap((finding) => suppressActions(document, finding)) : [];
      const explanations = here.map((finding) => explainAction(finding));
      // The same ways out for each of several findings would bury the fixes.
      const all = here.length > 1 ? [suppressOneOf(document, here)] : suppressions;
      return [...actions, ...all, ...explanations].map(({ action, findings }) => {
        action.diagnostics = diagnostics.filter((diagnostic) => findings.some((finding) => isFor(diagnostic, finding)));
        return action;
      });
    },
  };
  return vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

/** An action, and the findings that it is about. */
interface Offer {
  readonly action: vscode.CodeAction;
  readonly findings: readonly Finding[];
}

function offer(title: string, findings: readonly Finding[], command?: string, ...args: unknown[]): Offer {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  if (command !== undefined) {
    action.command = { command, title, arguments: args };
  }
  return { action, findings };
}

function fixActions(document: vscode.TextDocument, finding: Finding): Offer[] {
  return finding.fixes.map((fix, index) => {
    const fixing = offer(fix.title, [finding]);
    fixing.action.edit = editFor(document, fix);
    fixing.action.isPreferred = index === 0;
    // Tells the walkthrough that somebody took a fix.
    fixing.action.command = { command: 'setContext', title: fix.title, arguments: [fixTakenKey, true] };
    return fixing;
  });
}

function suppressActions(document: vscode.TextDocument, finding: Finding): Offer[] {
  const { ruleId, range } = finding;
  const titles: readonly (readonly [SuppressionScope, string])[] = [
    ['here', vscode.l10n.t('Switch off “{0}” here…', ruleId)],
    ['file', vscode.l10n.t('Switch off “{0}” in this file…', ruleId)],
    ['configuration', vscode.l10n.t('Switch off “{0}” in the configuration…', ruleId)],
  ];
  return titles.map(([scope, title]) =>
    offer(title, [finding], suppressCommand, document.uri, ruleId, scope, range.start),
  );
}

function suppressOneOf(document: vscode.TextDocument, findings: readonly Finding[]): Offer {
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))];
  const title = vscode.l10n.t('Switch off a rule here, in this file or in the configuration…');
  return offer(title, findings, suppressCommand, document.uri, rules, undefined, findings[0]?.range.start ?? 0);
}

function explainAction(finding: Finding): Offer {
  return offer(vscode.l10n.t('Explain “{0}”', finding.ruleId), [finding], explainRuleCommand, finding.ruleId);
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
