import * as vscode from 'vscode';
import type { Finding, Problem, Review } from '../review/types.js';
import { isConfigurationFile } from './configuration-files.js';
import type { EditorContext } from './context.js';
import { isInTab, rangeOf } from './documents.js';
import { rulePage } from './explain.js';
import type { Reviewed } from './reviews.js';
import { type DiagnosticsSetting, diagnosticsSetting } from './settings.js';
import { ShownDiagnostics } from './shown-diagnostics.js';
import { TypingGuard } from './typing-guard.js';

/** The name under which diagnostics stand in the Problems view. */
export const diagnosticSource = 'Debrief';

/** More related places than this are noise. */
const relatedPlaces = 4;

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
} as const;

/** Shows findings as diagnostics: those of the newest version, and none in the sentence being typed. */
export function registerDiagnostics(context: EditorContext): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('debrief');
  const shown = new ShownDiagnostics(collection);
  const guard = new TypingGuard((document) => update(document));

  const update = (document: vscode.TextDocument): void => {
    if (context.reviews.isStopped(document)) {
      guard.forget(document);
      shown.set(document, [stoppedDiagnostic()], [{ start: 0, end: document.getText().length }]);
      return;
    }
    const reviewed = context.reviews.latest(document);
    if (!reviewed) {
      guard.forget(document);
      shown.delete(document);
      return;
    }
    if (reviewed.version !== document.version) {
      // Offsets of an older text; the review of this one is on its way.
      return;
    }
    const setting = diagnosticsSetting(document);
    const findings = guard.settled(document, shownFindings(reviewed.review, setting));
    const problems = shownProblems(reviewed.review, setting);
    shown.set(
      document,
      [
        ...findings.map((finding) => findingDiagnostic(reviewed, finding)),
        ...problems.map((problem) => problemDiagnostic(document, problem)),
      ],
      [...findings, ...problems].map(({ range }) => range),
    );
  };

  return vscode.Disposable.from(
    collection,
    shown,
    guard,
    context.reviews.onDidChange(update),
    registerConfigurationDiagnostics(context, collection),
  );
}

/** The findings that are diagnostics; the others stand in the checklist. */
export function shownFindings(review: Review, setting: DiagnosticsSetting): readonly Finding[] {
  switch (setting) {
    case 'off':
      return [];
    case 'errors':
      return review.findings.filter((finding) => finding.severity === 'error');
    case 'important':
      return review.findings.filter(
        (finding) =>
          finding.type === 'statement' || (finding.severity !== 'information' && review.kind !== 'young-design-doc'),
      );
    case 'all':
      return review.findings;
  }
}

function shownProblems(review: Review, setting: DiagnosticsSetting): readonly Problem[] {
  // Mistakes in what is meant for us are only of interest where we are at work.
  return review.kind === 'other' || setting === 'off' ? [] : review.problems;
}

/** A finding as a diagnostic at a place, without what else it is about. */
export function diagnosticAt(range: vscode.Range, finding: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, finding.message, severities[finding.severity]);
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: finding.ruleId, target: rulePage(finding.ruleId) };
  return diagnostic;
}

/** A finding as a diagnostic. */
export function findingDiagnostic({ document }: Reviewed, finding: Finding): vscode.Diagnostic {
  const diagnostic = diagnosticAt(rangeOf(document, finding.range), finding);
  const related = [
    ...finding.related,
    ...finding.evidence
      .filter(({ range }) => range.start !== finding.range.start)
      .map(({ range, text }) => ({ range, message: vscode.l10n.t('Read for this: “{0}”', shorten(text)) })),
  ];
  diagnostic.relatedInformation = related
    .slice(0, relatedPlaces)
    .map(({ range, message }) => new vscode.DiagnosticRelatedInformation(
      new vscode.Location(document.uri, rangeOf(document, range)),
      message,
    ));
  return diagnostic;
}

function problemDiagnostic(document: vscode.TextDocument, problem: Problem): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    rangeOf(document, problem.range),
    problem.message,
    severities[problem.severity],
  );
  diagnostic.source = diagnosticSource;
  diagnostic.code = problem.code;
  if (problem.code === 'suppression-unused') {
    diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  }
  return diagnostic;
}

function stoppedDiagnostic(): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    new vscode.Range(0, 0, 0, Number.MAX_SAFE_INTEGER),
    vscode.l10n.t('Reading this document took too long, so it is left alone until it changes.'),
    vscode.DiagnosticSeverity.Information,
  );
  diagnostic.source = diagnosticSource;
  diagnostic.code = 'limit';
  return diagnostic;
}

/** Reports mistakes in configuration files that are open. */
function registerConfigurationDiagnostics(
  context: EditorContext,
  collection: vscode.DiagnosticCollection,
): vscode.Disposable {
  /** What has been looked at, and is in a tab. */
  const reported = new Set<vscode.TextDocument>();
  const check = async (document: vscode.TextDocument): Promise<void> => {
    if (!isConfigurationFile(document.uri) || !isInTab(document)) {
      return;
    }
    const { version } = document;
    const problems = await context.client
      .ask('checkConfiguration', { text: document.getText() })
      .catch((error: unknown) => {
        context.log.warn(`The configuration was not checked: ${String(error)}`);
        return [];
      });
    if (isInTab(document) && document.version === version) {
      reported.add(document);
      collection.set(document.uri, problems.map((problem) => problemDiagnostic(document, problem)));
    }
  };
  const look = (): void => {
    for (const document of reported) {
      if (!isInTab(document)) {
        reported.delete(document);
        collection.delete(document.uri);
      }
    }
    vscode.workspace.textDocuments
      .filter((document) => !reported.has(document))
      .forEach((document) => void check(document));
  };
  look();
  return vscode.Disposable.from(
    vscode.window.tabGroups.onDidChangeTabs(look),
    vscode.workspace.onDidOpenTextDocument((document) => void check(document)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => void check(document)),
  );
}

/** A text in one line that fits beside others. */
export function shorten(text: string, length = 90): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
