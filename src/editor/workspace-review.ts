import * as vscode from 'vscode';
import { reportOf, unfinishedReport, type DocumentReport } from '../report/report.js';
import { MARKDOWN_FILES } from '../review/files.js';
import type { Review } from '../review/types.js';
import type { EditorContext } from './context.js';
import { pathInWorkspace } from './documents.js';

/** Never looked into, whatever the settings say. */
const leftOut = '**/{node_modules,.git}/**';

/** More than any document that somebody wrote (bytes). */
const largestFile = 5 * 1024 * 1024;

/** One file's review. */
export interface ReviewedFile {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly report: DocumentReport;
  /** None where it took too long. */
  readonly review?: Review;
}

/**
 * The Markdown files of the workspace, sorted by path.
 * @param patterns only those that match one of these, from their workspace folder
 */
export async function markdownFiles(context: EditorContext, patterns: readonly string[] | undefined): Promise<vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(MARKDOWN_FILES, leftOut);
  const sorted = found.sort((one, other) => (one.toString() < other.toString() ? -1 : 1));
  if (patterns === undefined) {
    return sorted;
  }
  // By the one matcher, which stands in the worker.
  const matching = new Set(await context.client.ask('matching', { paths: sorted.map(pathInWorkspace), patterns }));
  return sorted.filter((uri) => matching.has(pathInWorkspace(uri)));
}

/**
 * Reviews files one after the other, each as the editor would if it were open: the same patterns, the same
 * nearest configuration, the same choices. Gives those that are design docs, and those that could not be read.
 */
export async function* reviewFiles(context: EditorContext, files: readonly vscode.Uri[]): AsyncGenerator<ReviewedFile> {
  for (const uri of files) {
    const path = vscode.workspace.asRelativePath(uri);
    const text = await readText(uri);
    if (text === undefined) {
      continue;
    }
    const outcome = await context.reviews.rehearse(uri, (review) => review(text));
    if (outcome.kind === 'review' && outcome.review.kind !== 'other') {
      yield { uri, text, report: reportOf({ path, text }, outcome.review), review: outcome.review };
    } else if (outcome.kind === 'stopped') {
      yield { uri, text, report: unfinishedReport({ path, text }, 'too-slow') };
    } else if (outcome.kind === 'failed') {
      throw new Error(`${path}: ${outcome.message}`);
    }
  }
}

/** A file's text: as it stands in the editor, else as it was saved. Files that are gone or far too large have none. */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) {
    return open.getText();
  }
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    return size > largestFile ? undefined : new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
